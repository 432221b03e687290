/// The keys of rows of words and of word groups, with how rare they are.
struct RowTable {
  private(set) var trie: WordTrieBuilder
  private let groups: GroupTable
  /// The stems of each row, side by side, and where each ends.
  private var stems: [Int32] = []
  private var ends: [Int] = []

  init(_ groups: GroupTable) {
    self.groups = groups
    trie = WordTrieBuilder(groups: groups.names.count)
    for (number, members) in groups.members.enumerated() {
      for member in members { trie.add(member, group: Int32(number)) }
    }
  }

  /// The key of a word group, by its name.
  func key(ofGroup name: String) -> RuleKey { groups.numbers[name].map { .run($0) } ?? .nothing }

  /// The key of words side by side; nil where there are none.
  mutating func key(of row: [Int32]) -> RuleKey? {
    if row.count < 2 { return row.first.map { .stem($0) } }
    let number = trie.number(of: row)
    if Int(number) - groups.names.count == ends.count {
      stems += row
      ends.append(stems.count)
    }
    return .run(number)
  }

  /// How often each key is met, by how often its stems are: a row is as rare as its rarest word.
  func weights(_ uses: [Int32: Int], stems count: Int) -> (RuleKey) -> Int {
    let ofStem = (0..<Int32(count)).map { 1 + (uses[$0] ?? 0) }
    let ofGroup = groups.members.map { members in
      1 + members.reduce(0) { sum, member in sum + (member.map { ofStem[Int($0)] - 1 }.min() ?? 0) }
    }
    let ofRow = ends.indices.map { row in
      stems[(row == 0 ? 0 : ends[row - 1])..<ends[row]].map { ofStem[Int($0)] }.min() ?? 1
    }
    let weights = ofGroup + ofRow
    return { key in
      if key == .nothing { return 0 }
      return key.isStem ? ofStem[Int(key.number)] : weights[Int(key.number)]
    }
  }
}
