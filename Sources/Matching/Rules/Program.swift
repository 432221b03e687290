/// All patterns as one network of steps: each step knows the one that follows it.
struct Program: Sendable {
  private(set) var steps: [Step] = [Step(kind: .done, value: 0, next: 0)]
  /// The beginnings of alternatives, by the ranges in `Step.value` and `Step.next`.
  private(set) var alternatives: [Int32] = []

  struct Step: Sendable {
    var kind: Kind
    /// A stem, a word group, or where the alternatives begin.
    var value: Int32
    /// The step that follows; for a fork, where the alternatives end.
    var next: Int32
  }

  enum Kind: UInt8, Sendable { case done, stem, concept, fork, gap, start, end }

  /// The step at which every pattern ends.
  static let done: Int32 = 0

  mutating func add(_ kind: Kind, _ value: Int32 = 0, next: Int32) -> Int32 {
    steps.append(Step(kind: kind, value: value, next: next))
    return Int32(steps.count - 1)
  }

  mutating func addFork(_ entries: [Int32]) -> Int32 {
    let begin = Int32(alternatives.count)
    alternatives += entries
    return add(.fork, begin, next: Int32(alternatives.count))
  }
}

/// A rule, ready to be tried on a text.
struct CompiledRule: Sendable {
  /// The intent's place in the library.
  var intent: Int32
  var source: String
  var isPhrase: Bool
  /// Its steps are numbered from `first` up to `entry`, where it begins.
  var first: Int32
  var entry: Int32
  /// The entries of the patterns that rule it out, with their sources for explanations.
  var unless: [Exclusion]
  /// Whether a "not" before it is of no account: the rule says so, or has one itself.
  var ignoresNegation: Bool
  /// Sets of keys; the text must hold one of each.
  var needs: [[RuleKey]]

  /// A pattern that rules the rule out.
  struct Exclusion: Sendable {
    var source: String
    var first: Int32
    var entry: Int32
    var needs: [[RuleKey]]
  }
}
