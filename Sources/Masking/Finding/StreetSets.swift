/// Words around streets and buildings.
enum StreetSets {
  /// Before `street` or `road` in plain sentences.
  static let adjectives: Set<String> = [
    "main", "busy", "dark", "quiet", "back", "side", "same", "next", "wrong", "right", "long", "high", "whole", "other", "memory", "fast", "slow", "bus", "cycle",
    "one", "two", "open", "private", "public", "local", "red", "dirt", "country", "city", "residential", "empty", "middle", "dead", "their", "across",
    "hard", "test", "car", "disk", "hard", "sex", "whats", "street", "road", "gentle", "first", "second", "third", "own", "nice", "little", "big", "small", "narrow", "work", "toll", "ring",
    "very", "too", "so", "pretty", "really", "gets", "got", "get", "getting", "come", "came", "coming", "come", "stay", "keep", "front", "town", "hot", "cold", "wet", "different",
    "real", "easy", "down", "no", "neighbours", "opposite", "close", "rough", "posh", "bad", "good", "bike", "foot", "wide", "old", "new",
  ]
  /// Before the number of a part of a building.
  static let units: Set<String> = ["flat", "room", "apartment", "apt", "appt", "unit", "suite", "studio", "rm", "flt", "house", "block", "plot", "caravan", "bay", "door", "cabin", "ward"]
  /// Hotels that have many houses.
  static let chains: Set<String> = [
    "premier inn", "premier lodge", "travelodge", "travel lodge", "ibis", "ibis budget", "holiday inn", "hilton", "britannia hotel", "novotel", "marriott", "radisson", "radisson blu", "mercure",
    "jurys inn", "easyhotel", "best western", "days inn", "ramada", "crowne plaza", "doubletree", "hampton by", "moxy", "motel one", "park plaza", "village hotel", "leonardo hotel",
    "the midland", "hyatt", "sheraton", "copthorne", "macdonald hotel", "campanile", "point a", "citizenm", "yha", "wetherspoons", "park inn", "clayton hotel", "maldron", "the britannia", "premierinn", "premier in", "the hilton", "yotel", "z hotel", "hotel ibis", "staycity", "novotel",
  ]
  /// Pubs that stand in every town.
  static let pubs: Set<String> = [
    "red lion", "kings head", "king's head", "queens head", "kings arms", "queens arms", "white hart", "royal oak", "rose and crown", "black horse", "white horse",
    "fox and hounds", "black bull", "white lion", "golden lion", "black swan", "white swan", "the swan", "green man", "red cow", "coach and horses", "hare and hounds", "prince of wales",
    "duke of york", "duke of wellington", "railway tavern", "railway inn", "george and dragon", "the crown", "the plough", "crown and anchor", "dog and duck", "waggon and horses", "six bells", "three tuns", "ship inn", "bulls head", "nags head", "the feathers",
  ]
}
