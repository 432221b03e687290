/// What a word of a pattern may be made of.
enum PatternWord {
  /// Where a character stands: the advice differs.
  enum Place { case phrase, rule }

  /// Letters with their marks, digits, apostrophes and hyphens.
  static func canHold(_ character: Unicode.Scalar) -> Bool {
    character.isASCII ? ascii[Int(character.value)] : character == "’" || isLetterOrDigit(character)
  }

  /// `a&e`: the sign holds a word together when a letter stands on each side.
  static func isJoiningAnd(_ characters: [Unicode.Scalar], at index: Int) -> Bool {
    characters[index] == "&" && index > 0 && index + 1 < characters.count
      && characters[index - 1].properties.isAlphabetic && characters[index + 1].properties.isAlphabetic
  }

  static func isLetterOrDigit(_ character: Unicode.Scalar) -> Bool {
    if character.isASCII { return ascii[Int(character.value)] && character != "'" && character != "-" }
    return switch character.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark, .decimalNumber: true
    default: false  // categories of Unicode that are no part of words
    }
  }

  static func isSpace(_ character: Unicode.Scalar) -> Bool {
    character.isASCII ? character == " " || (9...13).contains(character.value) : character.properties.isWhitespace
  }

  /// What to do about a character that no word holds.
  static func advice(_ character: Unicode.Scalar, in place: Place) -> String {
    if place == .phrase, "~()[]|^$".unicodeScalars.contains(character) {
      return "\"\(character)\" has a meaning in rules only: move this line to \"rules\"."
    }
    if place == .phrase, character == "." {
      return "a phrase has no dots; if words may stand between, move this line to \"rules\"."
    }
    return "\"\(character)\" is no part of a word: write plain words, without punctuation."
  }

  /// By ASCII code.
  private static let ascii: [Bool] = {
    var table = [Bool](repeating: false, count: 128)
    for byte in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'-".utf8 { table[Int(byte)] = true }
    return table
  }()
}
