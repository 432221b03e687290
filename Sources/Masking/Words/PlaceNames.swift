/// Towns, cities and parts of cities. Countries, nations, regions and counties are no secrets and not here.
///
/// A caller that has a longer list passes it to `Masker`.
enum PlaceNames {
  /// Names that are nothing else, in small letters; of several words with `-` between them.
  static let certain: StaticString = """
    aberdeen aberystwyth accrington acton airdrie aldershot aldgate alfreton alloa altrincham andover arbroath armagh
    armley arnold ashford ashington attercliffe aylesbury ayr bangor banbury barnsley barnstaple barrow-in-furness
    basildon basingstoke batley battersea bearsden beckenham beckton bedford bedminster beeston belfast belper bermondsey
    berwick beverley bexley bexleyheath bicester bideford birkenhead birmingham blackburn blackpool bloomsbury blyth bodmin
    bognor bognor-regis bolsover bolton bootle bournemouth bracknell bradford braintree brent brentford brentwood bridgend
    bridgwater bridlington brierley-hill brighouse brighton bristol brixham brixton bromley bromsgrove burnley burslem burton
    burton-on-trent bury-st-edmunds bushey buxton caerphilly camberley camberwell camborne cambridge camden camden-town canary-wharf
    cannock canning-town canterbury cardiff carlisle carmarthen carrickfergus castleford catford chapeltown charlton chatham cheetham
    cheetham-hill chelmsford cheltenham chesterfield chichester chippenham chiswick chorley chorlton cirencester clacton
    clapham clapton cleckheaton cleethorpes clydebank coalville coatbridge colchester coleraine colindale corby coventry
    craigavon crawley croydon crewe cricklewood croydon crosby cumbernauld cwmbran dagenham dalston darlington dartford darwen daventry
    deptford derry devonport dewsbury didsbury digbeth doncaster dorchester dorking dover droitwich droylsden dudley dulwich
    dumbarton dumfries dundee dunfermline dunstable durham ealing earls-court eastbourne eastham eastleigh east-ham eccles eccleston edgbaston
    edgware edinburgh edmonton elgin elland enfield epsom erdington erith evesham everton exeter exmouth fallowfield
    falmouth fareham farnborough farnham faversham felixstowe felling finchley finsbury-park fleetwood folkestone forest-gate
    frome fulham gainsborough galashiels gateshead gillingham glasgow glossop gloucester golders-green goole gosport govan govanhill
    grangemouth grangetown grantham gravesend grays great-yarmouth greenock greenwich grimsby guildford hackney hackney-wick halesowen
    halifax hamilton hammersmith handsworth hanley haringey harlesden harlow harpenden harpurhey harrogate hartlepool harwich
    haslingden hastings hatfield haverhill haverfordwest hebden-bridge heckmondwike hemel hemel-hempstead hendon hereford herne-bay
    hertford hexham heywood high-wycombe highbury highgate hillingdon hinckley hitchin holbeck holborn hounslow hove hoxton
    hoyland huddersfield hucknall hull hulme huntingdon huyton hyson-green ilford ilfracombe ilkeston ilkley inverness ipswich irlam
    irvine isleworth islington jarrow jedburgh jesmond keighley kendal kenilworth kennington kensington kettering
    kidderminster kilburn kilmarnock kings-cross kings-heath kings-lynn kingston-upon-thames kirkby kirkcaldy kirkintilloch kirkwall knightsbridge
    knutsford lambeth lanark lancing larne launceston leamington leamington-spa leatherhead leeds leicester leigh-on-sea leighton-buzzard leith
    lerwick letchworth lewes lewisham leyland leyton leytonstone lichfield limehouse lisburn littlehampton
    littleborough liverpool livingston llandudno llanelli llangefni london londonderry long-eaton longsight loughborough loughton
    lowestoft ludlow lurgan luton lymington lytham macclesfield maesteg magherafelt maidenhead maidstone malvern manchester
    mansfield margate marylebone matlock mayfair melton-mowbray merthyr merthyr-tydfil mexborough middlesbrough middleton middlesborough milton-keynes
    minehead mirfield mitcham moss-side mossley motherwell moseley mountain-ash musselburgh nailsea nelson neasden newark newbury newcastle newham
    newcastle-under-lyme newhaven newmarket newport newquay newry newton-abbot newton-aycliffe newtownabbey newtownards northallerton
    northampton northolt northwich norwich nottingham nuneaton oban okehampton oldbury oldham omagh ormskirk orpington ossett oswestry
    oxford padstow paignton paisley palmers-green peckham penarth penge penistone penrith penryn penzance peterborough
    peterhead peterlee pinner plaistow plumstead plymouth pollokshields pontefract pontypool pontypridd poplar port-talbot portadown portsmouth
    portobello poole potters-bar preston prestatyn prestwich primrose-hill pudsey purley putney radcliffe radford rainham ramsgate rawtenstall redcar
    redditch redruth reigate rhondda rhyl rickmansworth rochdale rochester romford rossendale rotherham rotherhithe royston
    rugeley ruislip runcorn rusholme rushden ryde saffron-walden salford salisbury saltash scarborough scunthorpe seaham seaford selby sevenoaks
    seven-sisters shadwell sheerness sheffield shepherds-bush shipley shoreditch shoreham shrewsbury sidcup sittingbourne skegness skelmersdale
    sleaford slough small-heath smethwick soho solihull southall southampton southend southend-on-sea southport southsea southwark spalding
    sparkbrook sparkhill splott st-albans st-andrews st-austell st-helens st-ives st-leonards st-neots st-pauls stafford staines stalybridge
    stamford stamford-hill stanmore stepney stevenage stirling stockport stockton stockton-on-tees stoke-newington stoke-on-trent stonehaven stornoway stourbridge stowmarket
    stranraer stratford stratford-upon-avon streatham stretford stroud sudbury sunderland surbiton sutton-coldfield swadlincote swanage
    swanley swansea swindon swinton sydenham tamworth taunton telford tenby thamesmead thanet thetford thornaby thornton-heath thurrock tilbury
    tipton tiverton todmorden tonbridge tooting torquay tottenham totnes totton toxteth tower-hamlets tower-bridge trowbridge truro tulse-hill tunbridge-wells
    turnpike-lane twickenham tynemouth uckfield ulverston upminster upton-park urmston uttoxeter uxbridge vauxhall wakefield wallasey wallsend
    walsall waltham-cross walthamstow walton-on-thames walworth wandsworth wanstead wantage warminster warrington washington waterlooville
    watford wednesbury wellingborough wellington welwyn wembley west-brom west-bromwich west-ham west-end weston-super-mare weymouth
    whalley-range whitby whitechapel whitehaven whitley-bay whitstable wickford widnes wigan willenhall willesden wilmslow
    wimbledon wincanton winchester windermere windsor winsford wirral wisbech withington wokingham wolverhampton wood-green woodford
    woolwich worcester workington worksop worthing wrexham wycombe wythenshawe yarmouth yeovil ystrad burngreave page-hall
    sneinton lenton st-anns bulwell clifton hyde-park harehills beeston headingley chapel-allerton crosshills lye-cross manningham
    lumb-lane spring-gardens easton fishponds st-werburghs knowle-west stapleton-road lockleaze hartcliffe butetown canton roath
    ely-bridge gorbals easterhouse drumchapel maryhill partick hillhead pollok castlemilk muirhouse pilton wester-hailes niddrie
    byker walker-on-tyne elswick benwell fenham heaton gosforth ballymena ballymoney banbridge cookstown dungannon enniskillen
    holywood strabane shankill ardoyne andersonstown ormeau botanic-gardens anfield walton-vale kensington-fields aigburth speke
    norris-green croxteth kirkdale gipton seacroft hunslet middleton-park levenshulme gorton ardwick ancoats openshaw blackley
    moston newton-heath miles-platting old-trafford trafford trafford-park fallowfields ordsall weaste pendleton eccles-new-road aston
    nechells ladywood winson-green hockley balsall-heath lozells perry-barr acocks-green yardley stechford northfield kings-norton
    longbridge saltley alum-rock castle-vale chelmsley-wood tividale bilston wednesfield bloxwich brownhills pelsall
    """

  /// Names that are ordinary words, persons or parts of other names as well.
  static let uncertain: StaticString = """
    abbey ash ashby barking barrow barry bath battle beccles bell bow bridge brook bury bray chester cheddar city-centre town-centre deal derby
    diss eye ely ford goring hale hay hook hope hyde hulme ironbridge leek leigh lincoln looe lincoln lancaster margate marlow mold nairn nelson
    newton norton oban poole poplar reading ripley rugby ross ryde rye sale sandwich settle shelf slough stone stoke barnet perth paddington
    sutton swinton temple tring wells walton ware wash watchet wells wem wick wing yarm york acton arnold bedford borough
    angel archway bank barbican bow cross-gates elephant-and-castle hanger-lane kingston monument morden oval strand temple victoria waterloo
    westminster nine-elms vauxhall seven-dials old-street chinatown old-kent-road angel-islington elephant tower-hill chalk-farm
    aston barton beeston clifton crosby dale dean durham eccles ashton easton garforth grays hamilton hastings heaton holland-park kent-town
    lewis lisburn mansfield melton nelson newark nelson paisley perth preston radford rochester royston selby stafford stirling
    stratford washington wellington warwick windsor worcester bradford burton bolton oldham kendal middleton shipley kirkby sudbury
    durham walker elland denton dudley charlton telford winchester
    """
}
