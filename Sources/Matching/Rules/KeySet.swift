/// The stems and runs that a text holds.
struct KeySet: ~Copyable {
  /// Its keys in the order of the text.
  private(set) var met: Row<Met>
  private var bits: Row<UInt64>
  private let mask: UInt32
  private let isExact: Bool

  /// A key and where it begins.
  struct Met: BitwiseCopyable {
    var code: UInt32
    var place: Int32
  }

  /// Short texts share this many bits among all keys: rules that a stray bit lets through fail a moment later.
  private static let fewBits = 8192
  private static let shortText = 64

  /// An empty set for a text of `words` words, out of keys with codes below `limit`.
  init(_ scratch: inout Scratch, words: Int, limit: Int) {
    var size = KeySet.fewBits
    if words > KeySet.shortText { while size < limit { size *= 2 } }
    isExact = words > KeySet.shortText
    mask = UInt32(size - 1)
    bits = Row(&scratch, capacity: size / 64)
    bits.fill(with: 0, count: size / 64)
    met = Row(&scratch, capacity: words * 5 + 8)
  }

  /// Adds a key of the text. Long texts repeat themselves: there each key is noted once.
  mutating func add(_ key: RuleKey, at textPlace: Int) {
    let place = key.code & mask
    let bit: UInt64 = 1 << UInt64(place & 63)
    let old = bits[Int(place >> 6)]
    if isExact, old & bit != 0 { return }
    bits[Int(place >> 6)] = old | bit
    met.append(Met(code: key.code, place: Int32(textPlace)))
  }

  /// Whether the text holds a key; in a short text sometimes true of one that it does not hold.
  @inline(__always)
  func mayHold(_ key: RuleKey) -> Bool {
    let place = key.code & mask
    return bits[Int(place >> 6)] & (1 << UInt64(place & 63)) != 0
  }

  /// Whether the text may hold one key of each need.
  func maySatisfy(_ needs: NeedTable.Needs, _ table: borrowing Table<UInt32>) -> Bool {
    var place = Int(needs.first)
    for _ in 0..<needs.count {
      let end = place + 1 + Int(table[place])
      var isMet = false
      place += 1
      while place < end {
        if mayHold(RuleKey(code: table[place])) {
          isMet = true
          break
        }
        place += 1
      }
      guard isMet else { return false }
      place = end
    }
    return true
  }
}

/// Sets of keys, of which a text must hold one each, side by side in memory.
struct NeedTable: Sendable {
  /// For each need the number of its keys, then their codes.
  private(set) var stream: [UInt32] = []

  /// The needs of one pattern.
  struct Needs: Sendable, BitwiseCopyable {
    var first: Int32
    var count: Int32
  }

  /// Adds the needs of a pattern and returns where they are.
  mutating func add(_ needs: some Collection<[RuleKey]>) -> Needs {
    let first = Int32(stream.count)
    for need in needs {
      stream.append(UInt32(need.count))
      stream += need.map(\.code)
    }
    return Needs(first: first, count: Int32(needs.count))
  }
}
