/// Sentences as a voice should say them.
enum Spoken {
  /// Digits that a number has at least; fewer are an amount or a time.
  private static let shortest = 3

  /// Numbers digit by digit, with a pause where a number has a space: `116 123` becomes `1 1 6, 1 2 3`. Lines become sentences.
  static func text(_ text: String) -> String {
    var said = ""
    var rest = text[...]
    var isNumber = false
    while !rest.isEmpty {
      let word = rest.prefix { !isDigit($0) }
      said += isNumber && word == " " ? ", " : word.replacing("\n", with: ". ")
      rest = rest.dropFirst(word.count)
      let digits = rest.prefix(while: isDigit)
      isNumber = digits.count >= shortest
      said += isNumber ? digits.map(String.init).joined(separator: " ") : String(digits)
      rest = rest.dropFirst(digits.count)
    }
    return said
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
