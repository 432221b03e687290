/// A text as a row of small words, to look for words and not for parts of words.
struct WordRow {
  /// Words to look for, prepared once.
  struct Phrase: Sendable {
    let words: String
    fileprivate let key: String
    fileprivate let first: Substring

    init(_ words: String) {
      self.words = words
      key = ExampleText.key(words)
      first = key.prefix { $0 != " " }
    }
  }

  private let row: String
  private let words: Set<Substring>

  init(_ text: String) {
    let key = ExampleText.key(text)
    row = " \(key) "
    words = Set(key.split(separator: " "))
  }

  /// Whether the words stand side by side in it, outside of the exceptions.
  func contains(_ phrase: Phrase, except: [Phrase] = []) -> Bool {
    guard words.contains(phrase.first) else { return false }
    let rest = except.reduce(row) { $0.replacing(" \($1.key) ", with: "  ") }
    return rest.contains(" \(phrase.key) ")
  }
}
