extension Pattern {
  /// As an editor would write it: equal patterns have equal sources.
  package var source: String {
    parts.map { part in
      switch part {
      case .word(let word): word
      case .concept(let name): "~" + name
      case .choice(let patterns): "(" + patterns.map(\.source).joined(separator: "|") + ")"
      case .optional(let patterns): "[" + patterns.map(\.source).joined(separator: "|") + "]"
      case .gap: "..."
      case .start: "^"
      case .end: "$"
      }
    }.joined(separator: " ")
  }
}
