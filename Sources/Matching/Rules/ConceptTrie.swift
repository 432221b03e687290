/// Finds every occurrence of every member of every word group, once a text.
struct ConceptTrie: Sendable {
  /// The node below the root for each stem, or 0.
  private var roots: [Int32]
  /// Children of further nodes, by node and stem.
  private var children: [UInt64: Int32] = [:]
  private var hasChildren: [Bool] = [false]
  /// The groups that end at each node.
  private var ends: [[Int32]] = [[]]

  init(_ table: ConceptTable, stems: Int) {
    roots = [Int32](repeating: 0, count: stems)
    for (concept, members) in table.members.enumerated() {
      for member in members { insert(member, Int32(concept)) }
    }
  }

  private mutating func insert(_ member: [Int32], _ concept: Int32) {
    var node = roots[Int(member[0])]
    if node == 0 {
      node = newNode()
      roots[Int(member[0])] = node
    }
    for stem in member.dropFirst() {
      let key = ConceptTrie.key(node, stem)
      if let next = children[key] {
        node = next
      } else {
        hasChildren[Int(node)] = true
        node = newNode()
        children[key] = node
      }
    }
    if !ends[Int(node)].contains(concept) { ends[Int(node)].append(concept) }
  }

  private mutating func newNode() -> Int32 {
    hasChildren.append(false)
    ends.append([])
    return Int32(ends.count - 1)
  }

  private static func key(_ node: Int32, _ stem: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: stem))
  }

  /// Calls back with each group that begins at a place of the text, and the place after its end.
  func find(in text: RuleText, from place: Int, _ found: (Int32, Int) -> Void) {
    let stem = text.stems[place]
    guard stem >= 0 else { return }
    let root = roots[Int(stem)]
    if root != 0 { walk(root, text, place + 1, text.sentenceEnds[place], found) }
  }

  /// Fillers may stand between two words; a filler may also be the next word itself.
  private func walk(_ node: Int32, _ text: RuleText, _ place: Int, _ limit: Int, _ found: (Int32, Int) -> Void) {
    for concept in ends[Int(node)] { found(concept, place) }
    guard hasChildren[Int(node)] else { return }
    var next = place
    while next < limit, next - place <= RuleText.fillerLimit {
      let stem = text.stems[next]
      if stem >= 0, let child = children[ConceptTrie.key(node, stem)] { walk(child, text, next + 1, limit, found) }
      guard text.isFiller[next] else { return }
      next += 1
    }
  }
}
