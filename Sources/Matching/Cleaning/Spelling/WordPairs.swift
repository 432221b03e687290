/// How often content has each word, and each two side by side, by their stems.
struct WordPairs: Sendable {
  /// For each stem how often it stands in content.
  private(set) var uses: [Int32] = []
  /// All words of content.
  private(set) var total: Int32 = 0
  private var keys = Cells<UInt64>(repeating: 0, count: 1024)
  private var counts = Cells<UInt16>(repeating: 0, count: 1024)
  private var filled = 0

  init() {}

  /// Stands before the first word and after the last.
  static let edge: Int32 = 0
  /// Nothing is known of the neighbour.
  static let unknown: Int32 = -1

  /// A stem's number among neighbours: the edge takes the first.
  static func neighbour(_ stem: Int32) -> Int32 { stem < 0 ? unknown : stem + 1 }

  /// Counts the words of a text of content.
  mutating func add(_ stems: [Int32]) {
    guard !stems.isEmpty else { return }
    var last = WordPairs.edge
    for stem in stems {
      let next = WordPairs.neighbour(stem)
      addUse(last)
      addPair(last, next)
      last = next
    }
    addUse(last)
    addPair(last, WordPairs.edge)
    total += Int32(stems.count)
  }

  /// How often a neighbour stands in content.
  func count(_ neighbour: Int32) -> Int32 {
    neighbour >= 0 && Int(neighbour) < uses.count ? uses[Int(neighbour)] : 0
  }

  /// How often the second stands right after the first.
  func count(_ first: Int32, _ second: Int32) -> Int32 {
    guard first >= 0, second >= 0 else { return 0 }
    return Int32(counts[slot(WordPairs.key(first, second))])
  }

  private mutating func addUse(_ neighbour: Int32) {
    guard neighbour >= 0 else { return }
    while uses.count <= Int(neighbour) { uses.append(0) }
    uses[Int(neighbour)] += 1
  }

  private mutating func addPair(_ first: Int32, _ second: Int32) {
    guard first >= 0, second >= 0 else { return }
    let key = WordPairs.key(first, second)
    let slot = slot(key)
    if keys[slot] == 0 {
      keys.set(slot, key)
      filled += 1
    }
    if counts[slot] < .max { counts.set(slot, counts[slot] + 1) }
    if filled * 2 > keys.count { grow() }
  }

  /// Never 0, which marks an empty slot.
  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second)) + 1
  }

  private func slot(_ key: UInt64) -> Int {
    keys.withElements { keys in
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      return slot
    }
  }

  func write(_ writer: inout TableWriter) {
    writer.write(uses)
    writer.write(total)
    keys.write(&writer)
    counts.write(&writer)
    writer.write(filled)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    uses = try reader.array()
    total = try reader.one()
    keys = try Cells(&reader)
    counts = try Cells(&reader)
    filled = try reader.one()
    // A search ends at an empty slot.
    guard keys.count & (keys.count - 1) == 0, counts.count == keys.count, filled < keys.count else {
      throw KeptDamage()
    }
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = Cells(repeating: 0, count: oldKeys.count * 2)
    counts = Cells(repeating: 0, count: oldKeys.count * 2)
    for place in 0..<oldKeys.count where oldKeys[place] != 0 {
      let slot = slot(oldKeys[place])
      keys.set(slot, oldKeys[place])
      counts.set(slot, oldCounts[place])
    }
  }
}
