extension PlaceNames {
  /// More towns, and parts of large ones, in small letters; of several words with `-` between them.
  static let more: StaticString = """
    abbey-wood aberdare abergavenny abertillery abingdon acklam adamsdown addiscombe addlestone aintree
    alcester aldeburgh allenton allerton alnwick alperton alvaston ambleside amersham ammanford ampthill
    anderston anerley annan anniesland antrim-road arbury ascot ashbourne ashton-in-makerfield ashton-under-
    lyne atherstone atherton attleborough audenshaw axminster aylesham bacup baguley bakewell balham
    ballymurphy ballysillan bangor-west banstead barkingside barnoldswick barnsbury barrhead barton-hill
    barton-torquay basford bathgate battlefield bayswater beaconsfield beaminster beaumont-leys beddington
    bedlington bedminster-down bedworth belgravia bellshill belsize-park bemmerton benchill berkhamsted
    bestwood beswick bethnal-green bettws bevendean bexhill bexhill-on-sea biggleswade billericay billingham
    billinghay birstall bishop-auckland bishopbriggs bishops-stortford bitterne blackbird-leys blackfriars
    blackheath blaenau blakenhall blandford bletchley bletchley-park bloxham bogside bonnybridge bonnyrigg
    bordesley-green borehamwood boscombe boston-spa bounds-green bournbrook bourne-end bournville bradley-
    stoke bramhall braunstone brechin brecon bredbury brent-cross bretton bridgeton brierfield brislington
    britwell broadstairs brockley brondesbury broomhouse broxbourne broxburn brynmawr bude burgess-hill
    burnage burnham-on-crouch burnham-on-sea burnt-oak burntwood bury-park byker-wall caernarfon caldicot
    callington calne calton cambuslang canton-cardiff canvey-island carluke carnforth carnoustie carshalton
    castlederg castlefield castlereagh caterham cathcart caversham cessnock chadwell-heath chalvey chandlers-
    ford chapel-en-le-frith cheadle cheadle-hulme chepstow cherry-hinton chertsey chesham chester-le-street
    chesterton childs-hill chipping-norton chipping-sodbury chislehurst church-stretton cippenham clapham-
    junction clarkston clayton-bridge cleator-moor clerkenwell clevedon clifton-estate clitheroe coalisland
    cockermouth cockfosters coleford colliers-wood colne colwyn-bay congleton conisbrough conniburrow consett
    conwy corsham corstorphine cotham cottingley cowcaddens cowdenbeath cowes cowley cowley-road craigmillar
    cramlington cranleigh crediton creggan crewkerne croftfoot cromer cross-green crouch-end crowborough
    crowthorne crumlin crystal-palace cuckfield cullercoats cullompton cupar custom-house dalkeith dalry
    dalton-in-furness darnley dawlish de-beauvoir denmark-hill dennistoun desborough devonport-park didcot
    dinnington dogsthorpe dolgellau dollis-hill downpatrick driffield droxford dukinfield dunbar dunblane
    dundonald dunoon durrington earley earlham earlsfield easingwold east-dulwich east-grinstead east-kilbride
    ebbw-vale edenbridge edmonton-green efford egham elephant-castle ellesmere-port elstree eltham ely-cardiff
    emerson-park emsworth epping erdington-high ernesettle euston evington eynesham eyres-monsell failsworth
    fairwater fakenham falkirk falls-road farnworth farringdon fartown fazakerley featherstone feltham
    ferndown filey filton finchley-central finnieston firth-park fishermead forest-hill forfar forres fort-
    william fountainbridge fratton friern-barnet frinton frodsham fulwell gainford gainsborough-ipswich
    galston gants-hill garston gatwick giffnock gilmerton gipsy-hill gipton-wood glastonbury gleadless
    glenrothes godalming godmanchester goldthorpe goodmayes gorgie gorleston gorleston-on-sea gorseinon
    gospel-oak gourock grange-over-sands granton great-dunmow green-lanes greenford greenstead guisborough
    haggerston hailsham hainault halstead halton haltwhistle hampstead hamworthy handforth hangleton hanwell
    hartlepool-marina harworth hassocks hattersley hatton-cross havant haydock hayle haywards-heath hazel-
    grove headington heartsease heathrow heavitree hedge-end hele helensburgh helston hemsworth hengrove
    henley henley-on-thames herne-hill heston hetton highfields-leicester hillsborough hilltown hindley
    hinkley hither-green hockwell-ring hoddesdon hodge-hill hollingdean holloway holme-wood holyhead holyland
    holywell homerton honiton honor-oak horfield horley horncastle hornchurch hornsea hornsey horsham horwich
    houghton-le-spring hoylake hungerford hunstanton hyde-town hyndland hythe ibrox ilminster immingham
    ingatestone ingleby-barwick inverurie isle-of-dogs isle-of-wight ivybridge jericho-oxford johnstone
    kelvingrove kelvinside kemp-town kempston kemptown kensal-green kensal-rise kentish-town kew-gardens
    keynsham kidbrooke kidlington kidsgrove killingworth kilsyth kilwinning kings-hill kingsbridge kingsdown
    kingswinford kingswood kinning-park kirkham kirkholt kirkstall kirriemuir knaresborough knightswood
    knottingley knowsley ladbroke-grove lampeter landport langside larkhall larkman leagrave leek-town leigh-
    park leith-walk leominster letterkenny leven lewisham-way leyton-mills limbury linlithgow lisburn-road
    liskeard litherland littlemore littleover liversedge llandrindod llanishen llanrumney lochee lochgelly
    longbenton looe-town louth lower-broughton lutterworth lydney lytham-st-annes maghull maida-vale
    maidenhall maindee maldon malmesbury maltby manor-house manor-park manor-top mapperley marble-arch
    marchmont market-drayton market-harborough marsh-farm marske maryport mastrick meadows-estate meanwood
    melksham melrose meltham middleton-moss middlewich midhurst midsomer-norton mildenhall mile-cross mile-end
    milford-haven mill-hill millfield milngavie milton-glasgow monkseaton montpelier montrose moorends
    morecambe morningside morpeth morriston mosborough motspur-park mottingham moulsecoomb mount-florida
    mount-pleasant much-wenlock muswell-hill mutley nantwich neath nelson-town nether-edge netherfield
    netherton new-cross new-mills newburn newington newport-pagnell newsome newton-le-willows newton-mearns
    newtown-city newtownstewart nitshill normanton north-finchley north-shields northenden northern-quarter
    northfield-aberdeen northfleet northolt-park norton-canes norton-lees norton-on-tees norwood notting-hill
    nunhead oadby old-swan ollerton ormesby orrell osterley otley oundle oxted oxton paddington-green padiham
    parkhead parkstone parson-cross parsons-green patcham patchway paulsgrove peacehaven pembroke pembroke-
    dock penicuik penlan pentwyn perivale perranporth pershore peterculter petersfield petts-wood petworth
    pill-newport pinhoe pitlochry pitsmoor pocklington polegate poleglass polmont ponders-end pontardawe
    pontyclun porthcawl porthmadog portishead portobello-edinburgh portree portrush portslade portstewart
    portswood possil possilpark preston-road prestonpans prudhoe putney-heath pwllheli queens-park quinton
    radcliffe-town radlett radstock ramsbottom ravensthorpe rayleigh rayners-lane raynes-park reddish redland
    retford rhyl-sands richmond-hill richmond-upon-thames ringland ringwood ripon rochford rock-ferry
    roehampton romsey romsey-town ross-on-wye rothwell rottingdean roundhay royston-glasgow royton ruchazie
    rumney rutherglen sale-moor saltburn saltcoats sandbach sandhurst sandown sandy-row sawbridgeworth
    saxmundham scotstoun seaton-delaware sedgefield selkirk seven-kings shacklewell shaftesbury shankill-road
    shanklin sharrow shawlands sheldon sheringham shettleston shildon shirebrook shirehampton short-strand
    sidmouth sighthill silsden silvertown sinfin skerton sketty skipton south-norwood south-shields southam
    southfields southgate southsea-front southville southwold sparkhill-road spennymoor spondon springbourne
    springburn springfield-mk st-blazey st-budeaux st-johns-wood st-judes st-matthews st-mellons st-phillips
    st-sidwells st-thomas stamford-brook stanford-le-hope stanningley stapleford stapleton staveley stechford-
    lane stokes-croft stokes-gifford stonehouse stonehouse-plymouth stony-stratford stopsley stourport
    stowbridge stratford-city streatham-hill street-somerset strood sudbury-hill sunbury surrey-quays swaffham
    swallownest swanscombe swiss-cottage tadcaster tadley tavistock teddington teignmouth tenterden tewkesbury
    thame thatcham the-hyde thirsk thornaby-on-tees thornbury thornhill-southampton thurso tidworth tigers-bay
    tilehurst tilehurst-road tillydrone tipton-green tollcross tolworth tonypandy tooting-bec tooting-broadway
    top-valley torry toryglen totterdown totteridge towcester townhead townhill tranent treforest tremorfa
    tring-town troon tuebrook tufnell-park turnham-green turriff twinbrook tyldesley upper-norwood ventnor
    verwood wadebridge walkley wallsend-park waltham-abbey walworth-road wanstead-park wapping warsash
    washington-village waterside wath wath-upon-dearne wavertree wednesbury-oak welland weoley-castle west-
    brompton west-derby west-drayton west-hampstead west-kensington west-norwood westbourne westbourne-park
    westwood-peterborough wetherby weybridge whickham whitburn whitchurch whitchurch-cardiff whitchurch-park
    white-city whitefield whitehawk whiteinch whitfield whitleigh whitley whitmore-reans whitnash whittlesey
    whitton whitton-ipswich wickham wigston wimborne wincobank winton witham withington-village withywood
    witney woking wolverton wombwell woodbridge woodhall-spa woodhouse woodley woodseats woodside-park
    wootton-bassett worcester-park wordsley worsley wymondham yate yateley yeovilton yiewsley yoker
    ystradgynlais
    """
}
