/// Finds every occurrence of every run: all members of word groups, and all rows of words of rules, in one pass over a
/// text.
///
/// One flat table (open addressing) holds all nodes below the first word by their parent and stem, and a filter before
/// it says no to most pairs of words without a look at the table. A class, so that it is handed on without copying its
/// parts.
final class WordTrie: Sendable {
  /// By stem, the node of a run's first word.
  private let roots: Table<Node>
  private let slots: Table<Slot>
  private let slotShift: UInt64
  private let filter: Table<UInt64>
  private let filterShift: UInt64
  /// The runs of nodes with several.
  private let ends: Table<Int32>
  /// How many words a row has; 0 for a group.
  let lengths: [UInt8]

  /// What is known at a node.
  private struct Node: Sendable, BitwiseCopyable {
    /// Its only run, or where its runs begin in `ends`.
    var run: Int32 = 0
    var runCount: Int16 = 0
    var hasChildren = false
  }

  /// A node under its parent; no key is 0.
  private struct Slot: Sendable, BitwiseCopyable {
    var key: UInt64 = 0
    var node = Node()
  }

  /// How many steps a search from one place takes before it notes where it was: only texts that repeat fillers, which
  /// members have too, come to more.
  private static let carefree = 64

  // MARK: - Building

  init(_ builder: WordTrieBuilder) {
    lengths = builder.lengths
    var bits: UInt64 = 6
    while (1 << bits) * 2 < builder.nodes.count * 3 { bits += 1 }
    let (slotShift, filterShift) = (64 - bits, 64 - bits - 3)
    var slots = [Slot](repeating: Slot(), count: 1 << bits)
    var filter = [UInt64](repeating: 0, count: 1 << (bits + 3) / 64)
    var roots = [Node](repeating: Node(), count: builder.roots.count)
    var ends: [Int32] = []
    // Nodes are named by where they are: below 2^31 by stem, above by slot. A parent comes before its children.
    var names = [UInt64](repeating: 0, count: builder.nodes.count)
    for (number, built) in builder.nodes.enumerated().dropFirst() {
      let runs = builder.runs(of: built)
      let node = Node(
        run: runs.count == 1 ? runs[0] : Int32(ends.count), runCount: Int16(runs.count),
        hasChildren: built.hasChildren)
      if runs.count > 1 { ends += runs }
      if built.parent == 0 {
        roots[Int(built.stem)] = node
        names[number] = WordTrie.name(ofRoot: Int(built.stem))
        continue
      }
      let key = WordTrie.key(names[Int(built.parent)], built.stem)
      let hash = WordTrie.hash(key)
      filter[Int(hash >> filterShift) >> 6] |= 1 << ((hash >> filterShift) & 63)
      var slot = Int(hash >> slotShift)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(key: key, node: node)
      names[number] = WordTrie.name(ofSlot: slot)
    }
    self.roots = Table(roots)
    self.slots = Table(slots)
    self.filter = Table(filter)
    self.ends = Table(ends)
    (self.slotShift, self.filterShift) = (slotShift, filterShift)
  }

  private static func name(ofRoot stem: Int) -> UInt64 { UInt64(stem) << 1 | 1 }
  private static func name(ofSlot slot: Int) -> UInt64 { UInt64(slot) << 1 + 2 }
  private static func key(_ parent: UInt64, _ stem: Int32) -> UInt64 {
    parent << 32 | UInt64(UInt32(bitPattern: stem))
  }

  /// Fibonacci hashing: the high bits of the product are well mixed.
  private static func hash(_ key: UInt64) -> UInt64 { (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15 }

  func write(_ writer: inout TableWriter) {
    writer.write(roots)
    writer.write(slots)
    writer.write([slotShift, filterShift])
    writer.write(filter)
    writer.write(ends)
    writer.write(lengths)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    roots = try reader.table()
    slots = try reader.table()
    let shifts: [UInt64] = try reader.array()
    guard shifts.count == 2 else { throw KeptDamage() }
    (slotShift, filterShift) = (shifts[0], shifts[1])
    filter = try reader.table()
    ends = try reader.table()
    lengths = try reader.array()
  }

  // MARK: - Finding

  /// Calls back with each run that begins at a place of the text and the place after it, the shorter before the
  /// longer.
  @inline(__always)
  func find(in words: borrowing Row<RuleText.Word>, from place: Int, _ visits: inout Visits, _ found: inout FoundRuns) {
    let word = words[place]
    guard word.stem >= 0, Int(word.stem) < roots.count else { return }
    let root = roots[Int(word.stem)]
    add(root, place, place + 1, &found)
    guard root.hasChildren, place + 1 < Int(word.end) else { return }
    visits.begin()
    walk(WordTrie.name(ofRoot: Int(word.stem)), words, place, place + 1, &visits, &found)
  }

  @inline(__always)
  private func add(_ node: Node, _ start: Int, _ end: Int, _ found: inout FoundRuns) {
    if node.runCount == 1 { return found.append(node.run, from: start, to: end) }
    for index in Int(node.run)..<(Int(node.run) + Int(node.runCount)) {
      found.append(ends[index], from: start, to: end)
    }
  }

  /// Goes on to the node's children. Fillers may stand before the next word; a filler may also be the next word
  /// itself.
  private func walk(
    _ name: UInt64, _ words: borrowing Row<RuleText.Word>, _ start: Int, _ place: Int, _ visits: inout Visits,
    _ found: inout FoundRuns
  ) {
    for next in place...(place + Int(words[place].skip)) {
      let stem = words[next].stem
      guard stem >= 0 else { return }
      let key = WordTrie.key(name, stem)
      let hash = WordTrie.hash(key)
      let bit = hash >> filterShift
      guard filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0 else { continue }
      var slot = Int(hash >> slotShift)
      while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      guard slots[slot].key == key, visits.isNew(slot, next) else { continue }
      let node = slots[slot].node
      add(node, start, next + 1, &found)
      if node.hasChildren, next + 1 < Int(words[start].end) {
        walk(WordTrie.name(ofSlot: slot), words, start, next + 1, &visits, &found)
      }
    }
  }

  /// Where the search from one place was: what it found there once it would find again.
  struct Visits {
    private var steps = 0
    private var seen: Set<UInt64> = []

    mutating func begin() {
      if steps > WordTrie.carefree { seen.removeAll(keepingCapacity: true) }
      steps = 0
    }

    @inline(__always)
    mutating func isNew(_ slot: Int, _ place: Int) -> Bool {
      steps += 1
      return steps <= WordTrie.carefree || seen.insert(UInt64(slot) << 32 | UInt64(place)).inserted
    }
  }
}
