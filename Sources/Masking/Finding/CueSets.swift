/// Small words that announce what follows.
enum CueSets {
  /// Before a place: `in Leeds`.
  static let place: Set<String> = [
    "in", "near", "nr", "from", "around", "round", "outside", "postcode", "area", "nearby", "near", "at", "to", "by",
    "behind", "off",
    "opposite", "opp", "towards", "via", "of",
  ]
  /// Before the place where somebody is, lives or works, two or three words before the name.
  static let living: Set<String> = [
    "live", "lives", "living", "lived", "based", "staying", "stay", "moved", "moving", "work", "works", "working",
    "worked", "am", "im", "born",
    "come", "came", "area", "flat", "flats", "house", "travel", "travelling", "place", "tour", "touring", "girl",
    "hotel", "grew", "home", "brought", "trapped", "stuck",
    "shes", "hes", "were", "is", "was", "locked", "held", "police", "court", "brothel", "walking", "driving",
  ]
  /// Right before a name, whatever it looks like: `my name is`.
  static let name: [[String]] = [
    ["my", "name", "is"], ["my", "names"], ["my", "name"], ["name", "is"], ["name's"], ["names"], ["call", "me"],
    ["known", "as"], ["goes", "by"],
    ["go", "by"], ["nickname"], ["aka"], ["real", "name"], ["full", "name"], ["im", "called"], ["am", "called"],
    ["is", "called"], ["shes", "called"],
    ["hes", "called"], ["was", "called"], ["named"], ["called", "himself"], ["calls", "himself"], ["call", "him"],
    ["call", "her"], ["ask", "for"],
    ["asking", "for"], ["ask", "4"], ["name", ":"], ["name"], ["name", "-"], ["names", "is"], ["name", "was"],
    ["ma", "numesc"], ["me", "cheama"], ["numele", "meu", "este"],
    ["numele", "meu", "e"], ["mam", "na", "imie"], ["nazywam", "sie"], ["me", "llamo"], ["mi", "nombre", "es"],
    ["meu", "nome", "e"], ["me", "chamo"], ["je", "mappelle"], ["ich", "heisse"],
    ["mi", "chiamo"], ["меня", "зовут"], ["мене", "звати"], ["мене", "звуть"], ["казвам", "се"], ["quhem"],
    ["jmenuji", "se"], ["a", "nevem"], ["chan", "chue"],
    ["surname"], ["surname", "is"], ["signed"], ["answers", "to"], ["yours"], ["working", "name"], ["stage", "name"],
    ["last", "name"], ["first", "name"], ["alias"],
    ["calling", "himself"], ["says", "hes", "called"], ["saved", "as"], ["under", "the", "name"],
    ["in", "the", "name", "of"],
  ]
  /// Last words of cues behind which ordinary things are named too.
  static let soft: Set<String> = [
    "for", "4", "him", "her", "me", "name", "to", "as", ":", "-", "of", "names", "alias", "by", "nickname",
  ]

  /// Before `called` where it means a name: `a man called X`.
  static let someone: Set<String> = [
    "man", "men", "guy", "bloke", "lad", "woman", "girl", "lady", "client", "punter", "customer", "someone", "somebody",
    "person", "fella", "one", "boy", "kid",
    "mate", "friend", "dealer", "driver", "cop", "officer", "copper", "chap", "dude", "geezer", "john", "street",
    "place", "pub", "hotel", "child", "baby", "son", "daughter", "village", "town",
  ]
}
