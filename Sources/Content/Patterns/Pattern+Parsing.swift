extension Pattern {
  /// Reads a rule such as `~is ... (legal|allowed)`.
  package init(rule source: String) throws(PatternError) { self = try PatternParser.parse(source) }

  /// Reads a phrase: words side by side, nothing else.
  package init(phrase source: String) throws(PatternError) {
    let characters = Array(source)
    let isWord: (Character) -> Bool = { PatternWord.canHold($0) }
    if let place = characters.firstIndex(where: { !isWord($0) && !$0.isWhitespace }) {
      throw PatternError(column: place + 1, message: PatternWord.advice(characters[place], in: .phrase))
    }
    let words = characters.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { throw PatternError(column: 1, message: "a phrase needs words.") }
    if let stray = words.first(where: { !$0.contains(where: PatternWord.isLetterOrDigit) }) {
      throw PatternError(column: stray.startIndex + 1, message: "\"\(String(stray))\" is not a word: remove it.")
    }
    self.init(parts: words.map { .word(String($0)) })
  }

  /// The names of all word groups in it, in order.
  package var concepts: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .concept(let name): [name]
      case .choice(let patterns), .optional(let patterns): patterns.flatMap(\.concepts)
      case .word, .gap, .start, .end: []
      }
    }
  }
}
