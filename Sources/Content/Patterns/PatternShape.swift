/// What a well-formed pattern may still get wrong: anchors in the middle, gaps at the edge, nothing to find.
struct PatternShape {
  private let source: [Unicode.Scalar]
  private var starts = 0
  private var ends = 0

  /// Throws the first thing that makes a pattern useless.
  static func check(_ pattern: Pattern, source: [Unicode.Scalar]) throws(PatternError) {
    if pattern.parts.isEmpty { throw PatternError(column: 1, message: "a rule needs words.") }
    if pattern.parts.first == .gap { throw edge(column: 1 + (source.firstIndex(of: ".") ?? 0)) }
    if pattern.parts.last == .gap { throw edge(column: (source.lastIndex(of: ".") ?? 0) - 1) }
    if !needsWord(pattern) {
      throw PatternError(column: 1, message: "this rule finds every text: it needs a word that must be there.")
    }
    var shape = PatternShape(source: source)
    try shape.checkAnchors(pattern, first: true, last: true)
  }

  private init(source: [Unicode.Scalar]) { self.source = source }

  private static func edge(column: Int) -> PatternError {
    PatternError(column: column, message: "\"...\" at the edge of a rule finds nothing more: remove it.")
  }

  private static func needsWord(_ pattern: Pattern) -> Bool {
    pattern.parts.contains { part in
      switch part {
      case .word, .concept: true
      case .choice(let choices): choices.allSatisfy(needsWord)
      case .optional, .gap, .start, .end: false
      }
    }
  }

  /// `^` must come first and `$` last, also inside groups.
  private mutating func checkAnchors(_ pattern: Pattern, first: Bool, last: Bool) throws(PatternError) {
    for (place, part) in pattern.parts.enumerated() {
      let isFirst = first && place == 0
      let isLast = last && place == pattern.parts.count - 1
      switch part {
      case .word, .concept, .gap: break
      case .start:
        starts += 1
        if !isFirst { throw misplaced("^", starts, "the start of the text: it can only come first") }
      case .end:
        ends += 1
        if !isLast { throw misplaced("$", ends, "the end of the text: it can only come last") }
      case .choice(let patterns), .optional(let patterns):
        for pattern in patterns { try checkAnchors(pattern, first: isFirst, last: isLast) }
      }
    }
  }

  private func misplaced(_ anchor: Unicode.Scalar, _ count: Int, _ meaning: String) -> PatternError {
    let places = source.indices.filter { source[$0] == anchor }
    return PatternError(column: places[count - 1] + 1, message: "\"\(anchor)\" is \(meaning).")
  }
}
