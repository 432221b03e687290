/// Words that streets and buildings end in, and what counts things instead.
enum StreetWords {
  /// The lists with what they mean.
  static var lists: [(StaticString, Traits)] {
    [(certain, .street), (uncertain, .maybeStreet), (units, .unit), (buildings, .building)]
  }

  /// A street without doubt, where a name stands before it.
  private static let certain: StaticString = """
    street st str road rd avenue ave av avn lane ln crescent cres cresc terrace terr grove gardens gdns mews boulevard blvd
    drive dr close cl wynd vennel brae embankment parade esplanade highway bypass roundabout promenade
    """

  /// A street where a number stands before its name, or where it is written with a capital.
  private static let uncertain: StaticString = """
    way court crt ct place pl square sq hill park row walk green rise view gate wharf quay circus vale croft yard
    heights house mansions lodge villas villa estate buildings building tower towers apartments apts arcade passage alley
    alleyway path common side mount mead meadow meadows loan gait crest dene dale end field fields garth glade heath
    nook orchard paddock ride ridge strand warren wood woods cottages cottage farm barn chambers point plaza broadway
    reach maltings works ginnel snicket weir dock locks lock mill priory steps stairs landing backs chare entry knoll rigg furlong piece acre acres hey heys slade
    holme thwaite gables rest nook spur haven precinct wynds fell gill syke bank lea leys cross corner bridge drove hollow dell chase spinney copse fold intake brow moor wharfe marina island flats
    """

  /// What stands between a number and a street's ending in plain sentences: `10 minutes walk`, `3 bed house`.
  private static let units: StaticString = """
    min mins minute minutes hr hrs hour hours second seconds sec secs day days week weeks wk wks month months year years
    yr yrs mile miles km m metre metres meter meters yards foot feet ft inch inches stone kg lb lbs pound pounds quid
    grand k p pence euro euros dollars percent pm am oclock times x people person men man women woman girls girl guys guy
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
}
