import Content

/// Texts that a pattern was written for, made from the pattern itself: is there any that it finds?
struct PatternSamples {
  private let concepts: [String: Concept]
  /// Different members of groups and choices are tried until this many texts are made.
  static let limit = 24

  init(_ concepts: [String: Concept]) { self.concepts = concepts }

  /// The text number `turn`, from 0: each turn takes other members of groups and other choices.
  func text(_ pattern: Pattern, turn: Int) -> String {
    var words: [String] = []
    for (place, part) in pattern.parts.enumerated() { add(part, turn + place, &words) }
    return words.joined(separator: " ")
  }

  private func add(_ part: Pattern.Part, _ turn: Int, _ words: inout [String]) {
    switch part {
    case .word(let word): words.append(word)
    case .concept(let name):
      guard let members = concepts[name]?.members, !members.isEmpty else { return }
      words.append(members[turn % members.count])
    case .choice(let patterns): words.append(text(patterns[turn % patterns.count], turn: turn / patterns.count))
    case .optional(let patterns):
      // Every second text is without it.
      if turn % 2 == 1 { words.append(text(patterns[turn / 2 % patterns.count], turn: turn / 2)) }
    case .gap, .start, .end: break
    }
  }
}
