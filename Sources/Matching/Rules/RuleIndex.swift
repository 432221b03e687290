/// All rules, found by their rarest key: the cost of a text does not grow with the number of rules that it does not touch.
struct RuleIndex: Sendable {
  let rules: [CompiledRule]
  let stemCount: Int
  let conceptCount: Int
  /// For each key the rules that are anchored there; stems first, then word groups.
  private var starts: [Int32] = [0]
  private var entries: [Int32] = []
  /// The rarest needs of each rule beside its anchor, rarest first: most candidates fail the first one.
  private let checks: NeedTable
  private var checked: [Range<Int32>] = []
  private static let checkLimit = 4
  /// Rules without any word that must be there.
  private var always: [Int32] = []

  /// `weight` tells how often a key is met; the rarest need of each rule becomes its anchor.
  init(
    _ found: [(rule: CompiledRule, needs: [[RuleKey]])], stems: Int, concepts: Int, weight: (RuleKey) -> Int
  ) {
    rules = found.map(\.rule)
    stemCount = stems
    conceptCount = concepts
    var lists = [[Int32]](repeating: [], count: stems + concepts)
    var checks = NeedTable()
    for (number, entry) in found.enumerated() {
      let ranked = entry.needs.map { need in (need, need.reduce(0) { $0 + weight($1) }) }.sorted { $0.1 < $1.1 }
      checked.append(checks.add(ranked.dropFirst().prefix(RuleIndex.checkLimit).map(\.0)))
      guard let anchor = ranked.first?.0 else {
        always.append(Int32(number))
        continue
      }
      for key in anchor { if let slot = RuleIndex.slot(key, stems, concepts) { lists[slot].append(Int32(number)) } }
    }
    self.checks = checks
    for list in lists {
      entries += list
      starts.append(Int32(entries.count))
    }
  }

  private static func slot(_ key: RuleKey, _ stems: Int, _ concepts: Int) -> Int? {
    switch key {
    case .stem(let stem): stem >= 0 && stem < stems ? Int(stem) : nil
    case .concept(let concept): concept >= 0 && concept < concepts ? stems + Int(concept) : nil
    }
  }

  /// The numbers of the rules worth trying, in order.
  func candidates(_ present: PresentKeys) -> [Int32] {
    var found: [Int32] = []
    for number in always where isWorthTrying(number, present) { found.append(number) }
    for slot in present.slots {
      for index in Int(starts[slot])..<Int(starts[slot + 1]) where isWorthTrying(entries[index], present) {
        found.append(entries[index])
      }
    }
    found.sort()
    // A rule may be anchored on several words of the text.
    var last: Int32 = -1
    found.removeAll { number in
      defer { last = number }
      return number == last
    }
    return found
  }

  private func isWorthTrying(_ number: Int32, _ present: PresentKeys) -> Bool {
    present.satisfies(checked[Int(number)], checks)
  }
}

/// The stems and word groups that a text holds.
struct PresentKeys {
  private(set) var slots: [Int] = []
  private var bits: [UInt64]
  private let stems: Int

  init(_ text: RuleText, _ occurrences: Occurrences, stems: Int, concepts: Int) {
    self.stems = stems
    bits = [UInt64](repeating: 0, count: (stems + concepts + 63) / 64)
    slots.reserveCapacity(text.count * 3)
    for stem in text.stems where stem >= 0 { add(Int(stem)) }
    for entry in occurrences.entries { add(stems + Int(entry.concept)) }
  }

  private mutating func add(_ slot: Int) {
    guard slot >> 6 < bits.count, !has(slot) else { return }
    bits[slot >> 6] |= 1 << UInt64(slot & 63)
    slots.append(slot)
  }

  private func has(_ slot: Int) -> Bool { bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0 }

  /// Whether the text holds one key of each need.
  func satisfies(_ needs: Range<Int32>, _ table: NeedTable) -> Bool {
    for need in needs where !satisfies(Int(need), table) { return false }
    return true
  }

  private func satisfies(_ need: Int, _ table: NeedTable) -> Bool {
    for index in Int(table.ends[need - 1])..<Int(table.ends[need]) {
      let code = table.keys[index]
      let slot = code >= 0 ? Int(code) : code == Int32.min ? -1 : stems - 1 - Int(code)
      if slot >= 0, has(slot) { return true }
    }
    return false
  }
}
