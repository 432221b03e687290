/// A run of letters, a run of digits, one sign, or a mask that stands in the text already.
struct Token {
  /// What it is made of.
  enum Kind { case word, number, sign, mask }

  var kind: Kind
  /// Bytes of the text.
  var start: Int
  var end: Int
  /// Small letters without accents and apostrophes; digits as 0 to 9; a sign as it is.
  var text: String
  /// A space or a line's end stands before it, or nothing.
  var isApart: Bool
  /// A line's end stands before it.
  var isNewLine: Bool
  /// Its first letter is a capital.
  var isCapital = false
  /// All its letters are capitals.
  var isAllCapital = false
  /// What the lists know of it.
  var traits: Traits = []
}

/// What the lists know of a word.
struct Traits: OptionSet {
  let rawValue: UInt32

  static let given = Traits(rawValue: 1)
  static let ambiguous = Traits(rawValue: 2)
  static let surname = Traits(rawValue: 4)
  static let everyday = Traits(rawValue: 8)
  static let place = Traits(rawValue: 16)
  static let maybePlace = Traits(rawValue: 32)
  static let known = Traits(rawValue: 64)
  static let function = Traits(rawValue: 128)
  static let street = Traits(rawValue: 256)
  static let maybeStreet = Traits(rawValue: 512)
  static let unit = Traits(rawValue: 1024)
  static let digit = Traits(rawValue: 2048)
  static let relation = Traits(rawValue: 4096)
  static let title = Traits(rawValue: 8192)
  static let month = Traits(rawValue: 16384)
  static let building = Traits(rawValue: 32768)
  static let app = Traits(rawValue: 65536)
  static let clear = Traits(rawValue: 131_072)
  /// It begins or announces something: only then are the smaller lists looked at.
  static let opener = Traits(rawValue: 262_144)
  /// A hotel's or a pub's name may begin with it.
  static let inn = Traits(rawValue: 524_288)
  /// A shop, a stop, a part of a house or the like, by which people say where they are.
  static let landmark = Traits(rawValue: 1_048_576)
  /// An everyday word that streets and houses are named after: `oak`, `station`, `king`.
  static let typical = Traits(rawValue: 2_097_152)
}
