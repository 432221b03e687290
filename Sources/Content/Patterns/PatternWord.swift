/// What a word of a pattern may be made of.
enum PatternWord {
  /// Where a character stands: the advice differs.
  enum Place { case phrase, rule }

  /// Letters, digits, apostrophes and hyphens.
  static func canHold(_ character: Character) -> Bool {
    if let byte = character.asciiValue { return ascii[Int(byte)] }
    return character == "’" || character.isLetter || character.isNumber
  }

  static func isLetterOrDigit(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// What to do about a character that no word holds.
  static func advice(_ character: Character, in place: Place) -> String {
    if place == .phrase, "~()[]|^$".contains(character) {
      return "\"\(character)\" has a meaning in rules only: move this line to \"rules\"."
    }
    if place == .phrase, character == "." {
      return "a phrase has no dots; if words may stand between, move this line to \"rules\"."
    }
    return "\"\(character)\" is no part of a word: texts are read without punctuation, so leave it out."
  }

  /// By ASCII code.
  private static let ascii: [Bool] = {
    var table = [Bool](repeating: false, count: 128)
    for byte in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'-".utf8 { table[Int(byte)] = true }
    return table
  }()
}
