import Content

/// Compiles patterns into a program and learns their words on the way.
struct RuleCompiler {
  var cleaner: Cleaner
  private(set) var program = Program()
  private let conceptNumbers: [String: Int32]
  private let negators: Set<Int32>

  init(_ cleaner: Cleaner, concepts: ConceptTable, negators: Set<Int32>) {
    self.cleaner = cleaner
    self.conceptNumbers = concepts.numbers
    self.negators = negators
  }

  /// A rule of the intent at that place of the library, and the needs that it may be found by.
  mutating func compile(_ rule: Rule, intent: Int) -> (rule: CompiledRule, needs: [[RuleKey]]) {
    let (pattern, needs, hasNegation) = compile(rule.pattern)
    let unless = rule.unless.map { unless in
      (source: RuleCompiler.source(unless), pattern: compile(unless).pattern)
    }
    let compiled = CompiledRule(
      intent: intent, rule: (rule.source, rule.isPhrase), pattern: pattern, unless: unless,
      ignoresNegation: rule.negationCounts || hasNegation)
    return (compiled, needs)
  }

  private mutating func compile(
    _ pattern: Pattern
  ) -> (pattern: CompiledPattern, needs: [[RuleKey]], hasNegation: Bool) {
    let first = Int32(program.steps.count)
    var needs: [[RuleKey]] = []
    var hasNegation = false
    let entry = compile(pattern, next: Program.done, &needs, &hasNegation)
    needs = needs.map { Array(Set($0)).sorted() }
    let compiled = CompiledPattern(first: first, entry: entry, needs: program.needs.add(needs))
    return (compiled, needs, hasNegation)
  }

  /// From the last part to the first, because each needs to know what follows. Words side by side are cleaned together,
  /// as they are in a text.
  private mutating func compile(
    _ pattern: Pattern, next: Int32, _ needs: inout [[RuleKey]], _ hasNegation: inout Bool
  ) -> Int32 {
    var next = next
    var words: [String] = []
    for part in pattern.parts.reversed() {
      if case .word(let word) = part {
        words.insert(word, at: 0)
        continue
      }
      next = compile(words, next: next, &needs, &hasNegation)
      words = []
      next = compile(part, next: next, &needs, &hasNegation)
    }
    return compile(words, next: next, &needs, &hasNegation)
  }

  private mutating func compile(
    _ words: [String], next: Int32, _ needs: inout [[RuleKey]], _ hasNegation: inout Bool
  ) -> Int32 {
    guard !words.isEmpty else { return next }
    let stems = cleaner.learn(words.joined(separator: " "))
    hasNegation = hasNegation || !negators.isDisjoint(with: stems)
    needs += stems.map { [.stem($0)] }
    return stems.reversed().reduce(next) { program.add(.stem, $1, next: $0) }
  }

  private mutating func compile(
    _ part: Pattern.Part, next: Int32, _ needs: inout [[RuleKey]], _ hasNegation: inout Bool
  ) -> Int32 {
    switch part {
    case .word(let word): return compile([word], next: next, &needs, &hasNegation)
    case .concept(let name):
      // A name that no file defines is a mistake that loading reports; here it matches nothing.
      let concept = conceptNumbers[name] ?? -1
      needs.append([.concept(concept)])
      return program.add(.concept, concept, next: next)
    case .choice(let patterns):
      var choices: [[[RuleKey]]] = []
      let entries = compile(patterns, next: next, &choices, &hasNegation)
      if let need = RuleCompiler.oneOf(choices) { needs.append(need) }
      return program.addFork(entries)
    case .optional(let patterns):
      var choices: [[[RuleKey]]] = []
      return program.addFork(compile(patterns, next: next, &choices, &hasNegation) + [next])
    case .gap: return program.add(.gap, next: next)
    case .start: return program.add(.start, next: next)
    case .end: return program.add(.end, next: next)
    }
  }

  private mutating func compile(
    _ patterns: [Pattern], next: Int32, _ choices: inout [[[RuleKey]]], _ hasNegation: inout Bool
  ) -> [Int32] {
    patterns.map { pattern in
      var needs: [[RuleKey]] = []
      defer { choices.append(needs) }
      return compile(pattern, next: next, &needs, &hasNegation)
    }
  }

  /// One need of each alternative: the text must hold one of them. Nothing where an alternative needs nothing.
  private static func oneOf(_ choices: [[[RuleKey]]]) -> [RuleKey]? {
    var keys: [RuleKey] = []
    for needs in choices {
      guard let smallest = needs.min(by: { $0.count < $1.count }) else { return nil }
      // The last of the shortest needs: words at the end of a phrase are rarer than those it begins with.
      keys += needs.last { $0.count == smallest.count } ?? smallest
    }
    return keys
  }

  /// A pattern as an editor would write it.
  static func source(_ pattern: Pattern) -> String {
    pattern.parts.map { part in
      switch part {
      case .word(let word): word
      case .concept(let name): "~" + name
      case .choice(let patterns): "(" + patterns.map(source).joined(separator: "|") + ")"
      case .optional(let patterns): "[" + patterns.map(source).joined(separator: "|") + "]"
      case .gap: "..."
      case .start: "^"
      case .end: "$"
      }
    }.joined(separator: " ")
  }
}
