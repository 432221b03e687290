/// A text as a row of small words, to look for words and not for parts of words.
struct WordRow {
  private let row: String

  init(_ text: String) { row = " \(ExampleText.key(text)) " }

  /// Whether the words stand side by side in it, outside of the exceptions.
  func contains(_ words: String, except: [String] = []) -> Bool {
    let key = ExampleText.key(words)
    guard !key.isEmpty else { return false }
    let rest = except.reduce(row) { $0.replacing(" \(ExampleText.key($1)) ", with: "  ") }
    return rest.contains(" \(key) ")
  }
}
