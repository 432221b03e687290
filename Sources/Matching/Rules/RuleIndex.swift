/// A rule as explanations name it.
struct CompiledRule: Sendable {
  /// The intent's place in the library.
  let intent: Int
  let source: String
  let isPhrase: Bool
}

/// The names of all rules. A class, so that it is handed on without copying its parts.
final class RuleNames: Sendable {
  /// Their sources, as editors wrote them.
  private let sources: TextTable
  private let intents: Table<Int32>
  private let phrases: Table<Bool>

  init(_ rules: [CompiledRule]) {
    sources = TextTable(rules.map(\.source))
    intents = Table(rules.map { Int32($0.intent) })
    phrases = Table(rules.map(\.isPhrase))
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    sources = try TextTable(&reader)
    intents = try reader.table()
    phrases = try reader.table()
  }

  func write(_ writer: inout TableWriter) {
    sources.write(&writer)
    writer.write(intents)
    writer.write(phrases)
  }

  var count: Int { intents.count }

  /// The intent's place in the library.
  func intent(of rule: Int) -> Int { Int(intents[rule]) }

  subscript(_ rule: Int) -> CompiledRule {
    CompiledRule(intent: intent(of: rule), source: sources[rule], isPhrase: phrases[rule])
  }
}

/// All rules, found by their rarest key: the cost of a text does not grow with the number of rules that it does not
/// touch. A class, so that it is handed on without copying its parts.
final class RuleIndex: Sendable {
  let rules: RuleNames
  /// By the code of each key, where the rules that are anchored there begin.
  private let starts: Table<Int32>
  private let anchored: Table<Anchored>
  private let checks: Table<UInt32>

  /// A rule under one of its anchors, with its rarest further needs: most candidates fail the first one.
  private struct Anchored: Sendable, BitwiseCopyable {
    var rule: Int32
    var needs: NeedTable.Needs
  }

  private static let checkLimit = 4

  /// `weight` tells how often a key is met; the rarest need of each rule becomes its anchor.
  init(_ rules: [CompiledRule], needs: [[[RuleKey]]], keyLimit: Int, weight: (RuleKey) -> Int) {
    self.rules = RuleNames(rules)
    var checks = NeedTable()
    var anchors: [(code: UInt32, anchored: Anchored)] = []
    anchors.reserveCapacity(rules.count)
    for (number, needs) in needs.enumerated() {
      let ranked = RuleIndex.ranked(needs, weight)
      let further = checks.add(ranked.dropFirst().prefix(RuleIndex.checkLimit))
      for key in ranked.first ?? [] where key != .nothing {
        anchors.append((key.code, Anchored(rule: Int32(number), needs: further)))
      }
    }
    let (starts, anchored) = RuleIndex.sorted(anchors, limit: keyLimit)
    self.starts = Table(starts)
    self.anchored = Table(anchored)
    self.checks = Table(checks.stream)
  }

  func write(_ writer: inout TableWriter) {
    rules.write(&writer)
    writer.write(starts)
    writer.write(anchored)
    writer.write(checks)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    rules = try RuleNames(&reader)
    starts = try reader.table()
    anchored = try reader.table()
    checks = try reader.table()
  }

  /// Needs from the rarest to the most common.
  private static func ranked(_ needs: [[RuleKey]], _ weight: (RuleKey) -> Int) -> [[RuleKey]] {
    guard needs.count > 1 else { return needs }
    return needs.enumerated().map { (place: $0, need: $1, weight: $1.reduce(0) { $0 + weight($1) }) }
      .sorted { ($0.weight, $0.place) < ($1.weight, $1.place) }.map(\.need)
  }

  /// By code, and in order within each (counting sort).
  private static func sorted(
    _ anchors: [(code: UInt32, anchored: Anchored)], limit: Int
  ) -> ([Int32], [Anchored]) {
    var starts = [Int32](repeating: 0, count: limit + 1)
    for anchor in anchors { starts[Int(anchor.code) + 1] += 1 }
    for code in 0..<limit { starts[code + 1] += starts[code] }
    var next = starts
    var sorted = anchors.map(\.anchored)
    for anchor in anchors {
      sorted[Int(next[Int(anchor.code)])] = anchor.anchored
      next[Int(anchor.code)] += 1
    }
    return (starts, sorted)
  }

  /// The rules worth trying, in order, each once, with the first place of the key that led to it.
  func candidates(_ keys: borrowing KeySet, _ found: inout Row<Candidate>) {
    for index in 0..<keys.met.count {
      let met = keys.met[index]
      guard Int(met.code) + 1 < starts.count else { continue }
      for entry in Int(starts[Int(met.code)])..<Int(starts[Int(met.code) + 1]) {
        let anchored = anchored[entry]
        if keys.maySatisfy(anchored.needs, checks) { found.append(Candidate(anchored.rule, at: met.place)) }
      }
    }
    found.sort()
  }
}

/// A rule that a text may hold. Candidates are ordered by rule, then by place.
struct Candidate: BitwiseCopyable, Comparable {
  private let value: UInt64

  init(_ rule: Int32, at place: Int32) {
    value = UInt64(UInt32(bitPattern: rule)) << 32 | UInt64(UInt32(bitPattern: place))
  }

  var rule: Int { Int(value >> 32) }
  /// Where the key begins that led to it.
  var place: Int { Int(value & 0xFFFF_FFFF) }

  static func < (a: Candidate, b: Candidate) -> Bool { a.value < b.value }
}
