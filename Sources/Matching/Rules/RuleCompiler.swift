import Content

/// Compiles patterns into a program and learns their words on the way.
struct RuleCompiler {
  var cleaner: Cleaner
  private(set) var program = ProgramBuilder()
  private(set) var needs = NeedTable()
  private(set) var exclusions = Exclusions()
  private(set) var rows: RowTable
  private let negators: Set<Int32>
  /// Words side by side that were cleaned before.
  private var cleaned: [String: [Int32]] = [:]

  init(_ cleaner: Cleaner, groups: GroupTable, negators: Set<Int32>) {
    self.cleaner = cleaner
    self.negators = negators
    rows = RowTable(groups)
  }

  /// What a pattern came to.
  private struct Part {
    var needs: [[RuleKey]] = []
    var hasNegation = false
  }

  /// What is needed to try a rule, and the needs that it may be found by.
  mutating func compile(_ rule: Rule) -> (trial: RuleTrial, needs: [[RuleKey]]) {
    let (pattern, part) = compile(rule.pattern)
    let first = Int32(exclusions.members.count)
    for unless in rule.guards + rule.unless {
      let source = unless.source
      if exclusions.addKnown(source) { continue }
      let pattern = compile(unless).pattern
      exclusions.add(source, pattern)
    }
    let trial = RuleTrial(
      pattern: pattern, firstUnless: first, unlessCount: Int32(exclusions.members.count) - first,
      guardCount: Int32(rule.guards.count),
      ignoresNegation: rule.negationCounts || part.hasNegation)
    return (trial, part.needs)
  }

  private mutating func compile(_ pattern: Pattern) -> (pattern: CompiledPattern, part: Part) {
    let first = Int32(program.steps.count)
    var part = Part()
    let entry = compile(pattern, next: Program.done, &part)
    return (CompiledPattern(first: first, entry: entry, needs: needs.add(part.needs)), part)
  }

  /// From the last part to the first, because each needs to know what follows. Words side by side are cleaned
  /// together, as they are in a text.
  private mutating func compile(_ pattern: Pattern, next: Int32, _ whole: inout Part) -> Int32 {
    var next = next
    var end = pattern.parts.count
    while end > 0 {
      var begin = end
      while begin > 0, pattern.parts[begin - 1].isWord { begin -= 1 }
      if begin < end {
        next = compile(words: pattern.parts[begin..<end], next: next, &whole)
        end = begin
      } else {
        next = compile(pattern.parts[end - 1], next: next, &whole)
        end -= 1
      }
    }
    return next
  }

  private mutating func compile(words: ArraySlice<Pattern.Part>, next: Int32, _ whole: inout Part) -> Int32 {
    guard let key = key(of: words, &whole) else { return next }
    whole.needs.append([key])
    return program.add(key, next: next)
  }

  private mutating func compile(_ part: Pattern.Part, next: Int32, _ whole: inout Part) -> Int32 {
    switch part {
    case .word: return compile(words: [part], next: next, &whole)
    case .concept(let name):
      // A name that no file defines is a mistake that loading reports; here it matches nothing.
      let key = rows.key(ofGroup: name)
      whole.needs.append([key])
      return program.add(key, next: next)
    case .choice(let patterns):
      let (entry, need) = compile(choice: patterns, next: next, orNothing: false, &whole)
      if let need { whole.needs.append(need) }
      return entry
    case .optional(let patterns): return compile(choice: patterns, next: next, orNothing: true, &whole).entry
    case .gap: return program.add(.gap, next: next)
    case .start: return program.add(.start, next: next)
    case .end: return program.add(.end, next: next)
    }
  }

  // MARK: - Choices

  /// Alternatives that are one key each are one step together; the others have steps of their own. The need is nil
  /// where an alternative needs nothing.
  private mutating func compile(
    choice patterns: [Pattern], next: Int32, orNothing: Bool, _ whole: inout Part
  ) -> (entry: Int32, need: [RuleKey]?) {
    var keys: [RuleKey] = []
    var entries: [Int32] = []
    var need: [RuleKey]? = []
    for pattern in patterns {
      if addKeys(of: pattern, to: &keys, &whole) { continue }
      var part = Part()
      entries.append(compile(pattern, next: next, &part))
      whole.hasNegation = whole.hasNegation || part.hasNegation
      need = RuleCompiler.smallest(part.needs).flatMap { smallest in need.map { $0 + smallest } }
    }
    keys = Array(Set(keys)).sorted()
    if !keys.isEmpty { entries.insert(program.add(choice: keys, next: next), at: 0) }
    if orNothing { entries.append(next) }
    let entry = entries.count == 1 ? entries[0] : program.addFork(entries)
    return (entry, need.map { Array(Set($0 + keys)).sorted() })
  }

  /// Whether a pattern is one key, or a choice of such.
  private mutating func addKeys(of pattern: Pattern, to keys: inout [RuleKey], _ whole: inout Part) -> Bool {
    if pattern.parts.allSatisfy(\.isWord) {
      guard let key = key(of: pattern.parts[...], &whole) else { return false }
      keys.append(key)
      return true
    }
    guard pattern.parts.count == 1 else { return false }
    if case .concept(let name) = pattern.parts[0] {
      keys.append(rows.key(ofGroup: name))
      return true
    }
    return false
  }

  /// The last of the shortest needs: words at the end of a phrase are rarer than those it begins with.
  private static func smallest(_ needs: [[RuleKey]]) -> [RuleKey]? {
    guard let count = needs.map(\.count).min() else { return nil }
    return needs.last { $0.count == count }
  }

  // MARK: - Words

  private mutating func key(of words: ArraySlice<Pattern.Part>, _ whole: inout Part) -> RuleKey? {
    let stems = stems(of: words)
    whole.hasNegation = whole.hasNegation || stems.contains { negators.contains($0) }
    return rows.key(of: stems)
  }

  private mutating func stems(of words: ArraySlice<Pattern.Part>) -> [Int32] {
    var text = ""
    for case .word(let word) in words { text += text.isEmpty ? word : " " + word }
    if let known = cleaned[text] { return known }
    let stems = cleaner.learn(text)
    cleaned[text] = stems
    return stems
  }
}

extension Pattern.Part {
  fileprivate var isWord: Bool { if case .word = self { true } else { false } }
}
