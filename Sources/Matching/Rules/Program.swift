/// All patterns as one network of steps: each step knows the one that follows it.
struct Program: Sendable {
  private(set) var steps: [Step] = [Step(kind: .done, value: 0, next: 0)]
  /// The beginnings of alternatives, by the ranges in `Step.value` and `Step.next`.
  private(set) var alternatives: [Int32] = []

  /// What texts must hold for a pattern to be worth trying.
  var needs = NeedTable()

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

/// Sets of keys, of which a text must hold one each, side by side in memory.
struct NeedTable: Sendable {
  private(set) var keys: [Int32] = []
  /// Where each need ends in `keys`; the first begins at 0.
  private(set) var ends: [Int32] = [0]

  /// Adds the needs of a pattern and returns where they are.
  mutating func add(_ needs: [[RuleKey]]) -> Range<Int32> {
    let begin = Int32(ends.count)
    for need in needs {
      keys += need.map(\.code)
      ends.append(Int32(keys.count))
    }
    return begin..<Int32(ends.count)
  }
}

/// A pattern in the program: where its steps and its needs lie.
struct CompiledPattern: Sendable {
  /// Its steps are numbered from `first` up to `entry`, where it begins.
  var first: Int32
  var entry: Int32
  /// Its needs in the program: the text must hold one key of each.
  var needs: Range<Int32>
}

/// A rule, ready to be tried on a text. Unchanging; a class so that it is handed on without copying its parts.
final class CompiledRule: Sendable {
  /// The intent's place in the library.
  let intent: Int
  let source: String
  let isPhrase: Bool
  let pattern: CompiledPattern
  /// The patterns that rule it out, with their sources for explanations.
  let unless: [(source: String, pattern: CompiledPattern)]
  /// Whether a "not" before it is of no account: the rule says so, or has one itself.
  let ignoresNegation: Bool

  init(
    intent: Int, rule: (source: String, isPhrase: Bool), pattern: CompiledPattern,
    unless: [(source: String, pattern: CompiledPattern)], ignoresNegation: Bool
  ) {
    self.intent = intent
    source = rule.source
    isPhrase = rule.isPhrase
    self.pattern = pattern
    self.unless = unless
    self.ignoresNegation = ignoresNegation
  }
}
