/// Builds the trie of all runs, word by word.
struct WordTrieBuilder {
  /// The node of each stem as a first word, or 0.
  private(set) var roots: [Int32] = []
  /// Node 0 is none.
  private(set) var nodes: [Node] = [Node()]
  private(set) var lengths: [UInt8]
  private var children: [UInt64: Int32] = [:]
  /// The runs that end at nodes, each with the next one of its node, or -1.
  private var ends: [(run: Int32, next: Int32)] = []

  struct Node {
    /// The node above, or 0, and the stem that leads from there.
    var parent: Int32 = 0
    var stem: Int32 = 0
    var hasChildren = false
    /// Where its first and last run are in `ends`, or -1.
    fileprivate var first: Int32 = -1
    fileprivate var last: Int32 = -1
    /// The run that is this very row of words, or -1.
    fileprivate var row: Int32 = -1
  }

  /// An empty trie; word groups have the numbers below `groups`.
  init(groups: Int) { lengths = [UInt8](repeating: 0, count: groups) }

  /// Adds a member of a word group: one stem or more.
  mutating func add(_ member: [Int32], group: Int32) { add(group, to: node(of: member)) }

  /// The number of a row of words, one stem or more; new where it is.
  mutating func number(of row: [Int32]) -> Int32 {
    let node = node(of: row)
    if nodes[node].row < 0 {
      nodes[node].row = Int32(lengths.count)
      add(Int32(lengths.count), to: node)
      lengths.append(UInt8(clamping: row.count))
    }
    return nodes[node].row
  }

  /// The runs that end at a node, in the order in which they came.
  func runs(of node: Node) -> [Int32] {
    var runs: [Int32] = []
    var end = node.first
    while end >= 0 {
      runs.append(ends[Int(end)].run)
      end = ends[Int(end)].next
    }
    return runs
  }

  private mutating func add(_ run: Int32, to node: Int) {
    let place = Int32(ends.count)
    let last = nodes[node].last
    if last < 0 { nodes[node].first = place } else { ends[Int(last)].next = place }
    nodes[node].last = place
    ends.append((run, -1))
  }

  private mutating func node(of row: [Int32]) -> Int {
    let first = Int(row[0])
    while roots.count <= first { roots.append(0) }
    if roots[first] == 0 { roots[first] = newNode(0, row[0]) }
    var node = roots[first]
    for stem in row.dropFirst() {
      let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: stem))
      if let child = children[key] {
        node = child
      } else {
        nodes[Int(node)].hasChildren = true
        node = newNode(node, stem)
        children[key] = node
      }
    }
    return Int(node)
  }

  private mutating func newNode(_ parent: Int32, _ stem: Int32) -> Int32 {
    nodes.append(Node(parent: parent, stem: stem))
    return Int32(nodes.count - 1)
  }
}
