/// The patterns of `unless`: equal ones are compiled once, and tried at most once a text.
struct Exclusions: Sendable {
  private var patterns: [CompiledPattern] = []
  /// As an editor would write them, for explanations.
  private var sources: [String] = []
  /// The patterns of all rules, one rule after the other.
  private(set) var members: [Int32] = []
  private var numbers: [String: Int32] = [:]

  init() {}

  /// Adds a pattern that is known already to the rule that is being compiled.
  mutating func addKnown(_ source: String) -> Bool {
    guard let number = numbers[source] else { return false }
    members.append(number)
    return true
  }

  /// Adds a new one.
  mutating func add(_ source: String, _ pattern: CompiledPattern) {
    let number = Int32(patterns.count)
    numbers[source] = number
    members.append(number)
    sources.append(source)
    patterns.append(pattern)
  }

  func write(_ writer: inout TableWriter) {
    writer.write(patterns)
    writer.write(sources)
    writer.write(members)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    patterns = try reader.array()
    sources = try reader.texts()
    members = try reader.array()
  }

  /// What was found out about one text.
  struct Known {
    fileprivate var answers: [Answer] = []
  }

  fileprivate enum Answer: UInt8, BitwiseCopyable { case unknown, absent, found }

  /// The first of a rule's patterns that rules out what begins at a place, as its source: one that is found anywhere
  /// in the text, or a guard that no "but" parts from it.
  func first(
    of trial: RuleTrial, at start: Int, _ known: inout Known, _ needs: borrowing Table<UInt32>,
    _ search: inout PatternSearch
  ) -> String? {
    if trial.unlessCount == 0 { return nil }
    if known.answers.isEmpty { known.answers = [Answer](repeating: .unknown, count: patterns.count) }
    for member in trial.firstUnless..<(trial.firstUnless + trial.unlessCount) {
      let number = Int(members[Int(member)])
      if known.answers[number] == .unknown {
        let pattern = patterns[number]
        let isFound = search.text.keys.maySatisfy(pattern.needs, needs) && search.find(pattern, from: 0) != nil
        known.answers[number] = isFound ? .found : .absent
      }
      guard known.answers[number] == .found else { continue }
      let isGuard = member < trial.firstUnless + trial.guardCount
      if isGuard, let but = search.text.contrast(before: start), search.find(patterns[number], from: but + 1) == nil {
        continue
      }
      return sources[number]
    }
    return nil
  }
}
