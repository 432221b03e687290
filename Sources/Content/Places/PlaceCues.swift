/// Words that tell whether a name stands for a place.
enum PlaceCues {
  /// Before a place.
  static let before: Set<String> = ["in", "near", "nr", "from", "around", "nearby", "outside", "postcode", "inside"]
  /// Before "in" these make the next word no place: "interested in reading".
  static let spoilers: Set<String> = [
    "interested", "believe", "into", "interest", "back", "mother", "father", "brother", "sister",
  ]
  /// After a word these make it no place: "reading a book", "deal with it".
  static let objects: Set<String> = [
    "a", "an", "the", "my", "your", "his", "her", "our", "their", "it", "this", "that", "about", "with", "of", "up",
    "off",
  ]
  /// After a name these make it a road.
  static let roads: Set<String> = [
    "road", "rd", "street", "lane", "ln", "avenue", "ave", "close", "drive", "crescent", "terrace", "grove",
  ]
  /// Around a place: a text of these and a name is nothing but a place.
  static let fillers: Set<String> = [
    "i", "im", "am", "in", "near", "nr", "from", "live", "living", "based", "at", "around", "close", "to", "by", "here",
    "my",
    "town", "city", "village", "please", "pls", "plz", "thanks", "thank", "you", "ta", "hi",
    "hello", "hey", "uk", "way", "area", "me", "um", "er", "just", "outside", "inside", "we", "were", "are", "located",
    "staying", "moved", "somewhere", "ok", "yes", "yeah", "postcode", "nearby", "m", "and", "atm", "now", "rn",
    "currently",
    "maybe", "probably", "innit", "mate",
  ]
}
