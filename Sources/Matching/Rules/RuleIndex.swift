/// All rules, found by their rarest key: the cost of a text does not grow with the number of rules that it does not touch.
struct RuleIndex: Sendable {
  let rules: [CompiledRule]
  let stemCount: Int
  let conceptCount: Int
  /// For each key the rules that are anchored there; stems first, then word groups.
  private var starts: [Int32]
  private var entries: [Int32]
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
    for (number, entry) in found.enumerated() {
      let cheapest = entry.needs.map { need in (need, need.reduce(0) { $0 + weight($1) }) }.min { $0.1 < $1.1 }
      guard let anchor = cheapest?.0 else {
        always.append(Int32(number))
        continue
      }
      for key in anchor { if let slot = RuleIndex.slot(key, stems, concepts) { lists[slot].append(Int32(number)) } }
    }
    starts = [0]
    entries = []
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
  func candidates(_ present: PresentKeys, _ program: Program) -> [Int32] {
    var found = always
    for slot in present.slots { found += entries[Int(starts[slot])..<Int(starts[slot + 1])] }
    found.sort()
    var last: Int32 = -1
    var kept: [Int32] = []
    for number in found where number != last {
      last = number
      if present.satisfies(rules[Int(number)].pattern.needs, program) { kept.append(number) }
    }
    return kept
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
  func satisfies(_ needs: Range<Int32>, _ program: Program) -> Bool {
    for need in needs where !satisfies(Int(need), program) { return false }
    return true
  }

  private func satisfies(_ need: Int, _ program: Program) -> Bool {
    for index in Int(program.needEnds[need - 1])..<Int(program.needEnds[need]) {
      let code = program.needKeys[index]
      let slot = code >= 0 ? Int(code) : code == Int32.min ? -1 : stems - 1 - Int(code)
      if slot >= 0, has(slot) { return true }
    }
    return false
  }
}
