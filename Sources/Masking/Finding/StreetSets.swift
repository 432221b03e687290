/// Words around streets and buildings.
enum StreetSets {
  /// Before `street` or `road` in plain sentences.
  static let adjectives: Set<String> = [
    "main", "busy", "dark", "quiet", "back", "side", "same", "next", "wrong", "right", "long", "high", "whole", "other",
    "memory", "fast", "slow", "bus", "cycle",
    "one", "two", "open", "private", "public", "local", "red", "dirt", "country", "city", "residential", "empty",
    "middle", "dead", "their", "across",
    "hard", "test", "car", "disk", "hard", "sex", "whats", "street", "road", "gentle", "first", "second", "third",
    "own", "nice", "little", "big", "small", "narrow", "work", "toll", "ring",
    "very", "too", "so", "pretty", "really", "gets", "got", "get", "getting", "come", "came", "coming", "come", "stay",
    "keep", "front", "town", "hot", "cold", "wet", "different",
    "real", "easy", "down", "no", "neighbours", "opposite", "close", "rough", "posh", "bad", "good", "bike", "foot",
    "wide", "old", "new",
  ]
  /// Before the number of a part of a building.
  static let units: Set<String> = [
    "flat", "room", "apartment", "apt", "appt", "unit", "suite", "studio", "rm", "flt", "block", "plot", "caravan",
    "cabin", "ward", "berth", "pod", "pitch", "chalet", "bedsit", "mooring", "garage", "lockup", "annexe", "dorm",
    "container", "tower", "floor", "lodge", "stair", "house", "door", "villa", "bungalow", "bay", "maisonette", "rooms",
    "lock", "gate", "stand", "platform",
  ]
  /// What houses with names are called.
  static let houses: Set<String> = [
    "house", "court", "lodge", "tower", "towers", "mansions", "mansion", "villa", "villas", "apartments", "heights",
    "cottage", "cottages", "buildings", "flats", "studios", "point", "wharf", "mill", "estate", "hall",
  ]
  /// Hotels that have many houses.
  static let chains: Set<String> = [
    "premier inn", "premier lodge", "travelodge", "travel lodge", "ibis", "ibis budget", "holiday inn", "hilton",
    "britannia hotel", "novotel", "marriott", "radisson", "radisson blu", "mercure",
    "jurys inn", "easyhotel", "best western", "days inn", "ramada", "crowne plaza", "doubletree", "hampton by", "moxy",
    "motel one", "park plaza", "village hotel", "leonardo hotel",
    "the midland", "hyatt", "sheraton", "copthorne", "macdonald hotel", "campanile", "citizenm", "yha", "park inn",
    "clayton hotel", "maldron", "the britannia", "premierinn", "premier in", "the hilton", "yotel", "z hotel",
    "hotel ibis", "staycity", "novotel", "traveloge", "travel loge", "travellodge", "holliday inn", "holiday in",
    "premier ins", "premeir inn", "primier inn", "hampton inn", "dakota hotel", "point a", "hub by",
  ]
  /// Pubs that stand in every town.
  static let pubs: Set<String> = [
    "red lion", "kings head", "king's head", "queens head", "kings arms", "queens arms", "white hart", "royal oak",
    "rose and crown", "black horse", "white horse",
    "fox and hounds", "black bull", "white lion", "golden lion", "black swan", "white swan", "green man", "red cow",
    "coach and horses", "hare and hounds", "prince of wales",
    "duke of york", "duke of wellington", "railway tavern", "railway inn", "george and dragon", "crown and anchor",
    "dog and duck", "waggon and horses", "six bells", "three tuns", "ship inn", "bulls head", "nags head",
  ]
}
