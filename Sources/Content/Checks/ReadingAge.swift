/// How old a reader must be for an English text: the Flesch-Kincaid grade, plus the five years that a child has before school.
///
/// Age = 0.39 · words / sentences + 11.8 · syllables / words - 15.59 + 5 (Kincaid and others, 1975). What is counted is
/// written down in docs/tools.md. A text of few words gives a rough figure; nobody should write to please it.
struct ReadingAge {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0

  /// Counts a text whose slots have been left out.
  init(_ text: String) {
    for sentence in Self.sentences(text) {
      let found = Self.words(sentence)
      guard !found.isEmpty else { continue }
      sentences += 1
      words += found.count
      syllables += found.reduce(0) { $0 + Syllables.count($1) }
    }
  }

  /// Years; nil where there is nothing to count.
  var years: Double? {
    guard sentences > 0, words > 0 else { return nil }
    let grade = 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return grade + 5
  }

  /// Pieces that end with a full stop, a question mark, a colon or a semicolon before a space, or with a line.
  private static func sentences(_ text: String) -> [[Substring]] {
    text.split(separator: "\n").flatMap { line in
      var pieces: [[Substring]] = [[]]
      for token in line.split(separator: " ") {
        pieces[pieces.count - 1].append(token)
        if let mark = token.last(where: { !"\"')".contains($0) }), ".?!:;".contains(mark) { pieces.append([]) }
      }
      return pieces
    }
  }

  /// The words of a sentence in small letters, without numbers and names.
  private static func words(_ tokens: [Substring]) -> [String] {
    let pieces = tokens.flatMap { $0.split { "-/".contains($0) } }.filter { $0.contains { $0.isLetter || $0.isNumber } }
    return pieces.enumerated().compactMap { place, piece in
      let letters = piece.filter { $0.isLetter || $0 == "'" }
      guard !piece.contains(where: \.isNumber), letters.contains(where: \.isLetter) else { return nil }
      return isName(letters, isFirst: place == 0) ? nil : letters.lowercased()
    }
  }

  /// A capital inside a sentence, or nothing but capitals: `Samaritans`, `MORE`, `NHS`; but not `I` and `I'm`.
  private static func isName(_ letters: some StringProtocol, isFirst: Bool) -> Bool {
    let own = letters.prefix { $0 != "'" }
    guard let first = own.first, first.isUppercase, own != "I" else { return false }
    return !isFirst || (own.count > 1 && own.allSatisfy(\.isUppercase))
  }
}
