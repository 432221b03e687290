/// Words that streets and buildings end in, and what counts things instead.
enum StreetWords {
  /// The lists with what they mean.
  static var lists: [(StaticString, Traits)] {
    [
      (certain, .street), (misspelt, .street), (uncertain, .maybeStreet), (units, .unit), (buildings, .building),
      (landmarks, .landmark), (typical, .typical),
    ]
  }

  /// A street without doubt, where a name stands before it.
  private static let certain: StaticString = """
    street st str road rd avenue ave av avn lane ln crescent cres cresc terrace terr grove gardens gdns mews boulevard blvd
    drive dr close cl wynd vennel brae embankment parade esplanade highway bypass roundabout promenade
    """

  /// The same as people misspell and shorten them.
  private static let misspelt: StaticString = """
    cresent crecent cresant crescant cresecnt crescnt cresnt aveune avenu avanue avene avenew stret streat sreet steet strt
    stree streeet raod roda terace terrase terr terrce grv grov grve gardns gardans gdn gdens drve drv dve clse cloes
    blvrd lne laen mewes embankmnt stryd heol ffordd rhodfa
    """

  /// A street where a number stands before its name, or where it is written with a capital.
  private static let uncertain: StaticString = """
    way court crt ct place pl square sq hill park row walk green rise view gate wharf quay circus vale croft yard
    heights house mansions lodge villas villa estate buildings building tower towers apartments apts arcade passage alley
    alleyway path common side mount mead meadow meadows loan gait crest dene dale end field fields garth glade heath
    nook orchard paddock ride ridge strand warren wood woods cottages cottage farm barn chambers point plaza broadway
    reach maltings works ginnel snicket weir dock locks lock mill priory steps stairs landing backs chare entry knoll rigg aproach approach appr furlong piece acre acres hey heys slade
    holme thwaite gables rest nook spur haven precinct wynds fell gill syke bank lea leys cross corner bridge drove hollow dell chase spinney vw wlk pk sqr squre sqaure plce hse bldg bldgs cotts cott cottge cottages pde mdws mdw est cort mansons
    paddocks willows limes cloisters cloister poplars elms firs oaks pines beeches hollies laurels cedars foundry quadrangle
    brewery granary stables lofts lawns lawn copse wynd towers bungalow bungalows chestnuts quadrant promontory sands parc links copse fold intake brow moor wharfe marina island flats
    """

  /// What stands between a number and a street's ending in plain sentences: `10 minutes walk`, `3 bed house`.
  private static let units: StaticString = """
    min mins minute minutes hr hrs hour hours second seconds sec secs day days week weeks wk wks month months year years
    yr yrs mile miles km m metre metres meter meters yards foot feet ft inch inches stone kg lb lbs pound pounds quid
    grand k p pence tuoi ani lat anos let godini rokiv euro euros dollars percent pm am oclock times x people person men man women woman girls girl guys guy
    lads boys kids clients customers punters bookings jobs doors houses streets stops bed bedroom bedrooms bedroomed beds
    night nights weekends texts calls missed messages pints drinks bottles pills tablets cans bags grams g mg ml
    inch of or to more other others different blocks floors rooms flats minutos hundred thousand
    """

  /// Buildings that have names: `the Grosvenor Hotel`, `st marys school`.
  private static let buildings: StaticString = """
    hotel inn hostel guesthouse pub arms tavern club nightclub bar sauna parlour spa school primary secondary academy college
    university uni hospital infirmary church mosque temple synagogue prison station surgery clinic refuge nursery
    supermarket cafe restaurant casino theatre stadium arena
    """

  /// Shops, stops, parts of houses: what a place is told by where it has no number.
  private static let landmarks: StaticString = """
    bookies betfred ladbrokes coral launderette laundrette laundry chippy chipshop kebab takeaway chinese newsagents newsagent
    offy offie offlicence shop shops cornershop salon barbers barber nail nails tanning vape tattoo butchers bakers
    bakery greengrocers florist florists charity pawnbrokers tesco tescos lidl aldi asda morrisons sainsburys coop spar
    costcutter londis nisa greggs boots superdrug wilko poundland mcdonalds maccies kfc subway wetherspoons spoons costa starbucks
    woolworths argos ikea bandm iceland waitrose halfords wickes homebase pizza burger garage petrol carwash wash tyres mot
    carpark layby lay depot bus stop station platform stand taxi rank arches arch railway viaduct underpass subway bridge
    footbridge tunnel flyover canal towpath lock river quay alley alleyway doorway archway cutting passage yard park playground rec
    field fields woods wood forest farm barn stable shed shack hut cabin caravan camper trailer container portakabin
    warehouse factory squat hmo refuge hostel bedsit bedsits annexe annex attic loft basement cellar bungalow maisonette
    house flat flats block tower building office offices unit studio lodge gatehouse lodgings digs apartment apartments room
    massage parlour sauna spa gym pool library church chapel churchyard cemetery graveyard mosque temple hall
    vicarage rectory school nursery surgery pharmacy chemist chemists dentist dentists vets post bank cashpoint atm pub bar
    club inn hotel motel bnb cafe restaurant market precinct mall centre roundabout lights crossing junction memorial statue
    fountain clock monument bench shelter phonebox recycling bins pond boat narrowboat barge houseboat marina mooring jetty pier
    bowling cinema theatre casino snooker bingo ymca travelodge terrace cottage villa mansion
    crown plough wheatsheaf swan anchor bull fox george railway bell ship feathers cricketers greyhound bricklayers
    site sites golf rugby football cricket social multi storey dominos bandstand gates intercom bed esso shell bp texaco toilets toilet outbuildings outbuilding allotments allotment lorry services gate window door
    industrial trading retail business leisure
    """

  /// What streets and houses are named after.
  private static let typical: StaticString = """
    oak ash beech birch willow sycamore chestnut lime cedar elm pine holly hawthorn rowan maple poplar laburnum lilac laurel
    hazel rose ivy acacia magnolia lavender primrose bramble heather fern orchard mill church chapel abbey priory vicarage
    rectory manor castle station park hill wood woods meadow meadows river bridge brook spring well wells queen queens king
    kings prince princes princess duke dukes regent windsor jubilee coronation trafalgar north south east west northern
    southern eastern western upper lower market mount school college bath dock docks canal quarry grange hall london silver
    golden tulip pear cherry apple plum fox swan bell crown cross copper turnpike tollgate factory foundry brewery railway
    wharf smithy forge tanner tanners baker bakers cooper coopers fisher fishers shepherd shepherds monk monks friar friars bishop
    bishops canon saint saints st tree dairy farm gate tower water field fields garden ferry harbour beach sea cliff moor
    green grove rock stone sand sandy sunny summer winter orange peach almond walnut hop barley clover daisy poppy violet
    iris lily raven eagle falcon hawk heron kestrel robin dove lark nightingale otter badger deer hart stag bull lion lamb
    horse cow ox ram wolf hare rabbit union liberty temple trinity hope grace victory globe star sun moon cannon barrack
    barracks parson parsons priest nelson albion beacon hermit carpenter carpenters mason masons weaver weavers potter
    potters miller millers wheel mitre harp gas cornmarket sheep pudding cable commercial exchange bank post
    hospital workhouse tannery pottery rope chain anchor ship boat castlegate eastgate westgate northgate southgate bridgegate
    kingsway queensway windmill pleasant plesant royal grand princess empress palmer archer fletcher hunters hunter sailor
    sailors captain admiral general colonel major lord ladies lady earl baron squire knight knights nun nuns abbot pilgrim pilgrims
    sunnyside hillside riverside lakeside brookside woodside parkside bankside seaview broad long short sunset sunrise horseshoe
    butcher butchers draper drapers glovers glover shoemaker cornfield wheat barley honey bee marina bay blue print broadway parkway gladstone acacias mayflower rainbow vine vineyard cloister angel
    """
}
