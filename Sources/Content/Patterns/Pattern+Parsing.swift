extension Pattern {
  /// Reads a rule such as `~is ... (legal|allowed)`.
  package init(rule source: String) throws(PatternError) { self = try PatternParser.parse(source) }

  /// Reads a phrase: words side by side, nothing else.
  package init(phrase source: String) throws(PatternError) {
    // Nearly all phrases are plain words; only the others take the slower way.
    if source.utf8.allSatisfy({ $0 == 32 || (97...122).contains($0) }), source.utf8.contains(where: { $0 != 32 }) {
      self.init(parts: source.split(separator: " ").map { .word(String($0)) })
      return
    }
    let characters = Array(source.unicodeScalars)
    let stray = characters.indices.first { place in
      !PatternWord.canHold(characters[place]) && !PatternWord.isSpace(characters[place])
        && !PatternWord.isJoiningAnd(characters, at: place)
    }
    if let stray {
      throw PatternError(column: stray + 1, message: PatternWord.advice(characters[stray], in: .phrase))
    }
    let rule = try PatternParser.parse(source)
    self.init(parts: rule.parts)
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
