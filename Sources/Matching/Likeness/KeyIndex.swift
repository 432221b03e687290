/// Numbers found by 64-bit keys (open addressing). Two keys that meet by chance are one: at this length nobody will
/// see it.
struct KeyIndex: Sendable {
  /// For each place the number that lies there plus one, below the high half of its key, which tells most strangers
  /// without a look at the keys; 0 for none.
  private var slots: Cells<UInt64>
  /// By number.
  private var keys = Cells<UInt64>([])
  private(set) var count = 0

  init(capacity: Int = 0) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Cells(repeating: 0, count: size)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    slots = try Cells(&reader)
    keys = try Cells(&reader)
    count = keys.count
    // A search ends at an empty slot.
    guard slots.count & (slots.count - 1) == 0, count < slots.count else { throw KeptDamage() }
  }

  func write(_ writer: inout TableWriter) {
    slots.write(&writer)
    keys.write(&writer)
  }

  /// The number of a key, or -1.
  @inline(__always)
  func find(_ key: UInt64) -> Int32 {
    slots.withElements { slots in
      keys.withElements { keys in KeyIndex.number(slots[KeyIndex.place(of: key, slots, keys)]) }
    }
  }

  /// The number of a key, `count` where it is new.
  mutating func intern(_ key: UInt64) -> Int32 {
    let place = slots.withElements { slots in keys.withElements { KeyIndex.place(of: key, slots, $0) } }
    if slots[place] != 0 { return KeyIndex.number(slots[place]) }
    slots.set(place, KeyIndex.slot(key, count))
    keys.append(key)
    count += 1
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  /// Where a key lies, or may be put.
  @inline(__always)
  private static func place(
    of key: UInt64, _ slots: UnsafeBufferPointer<UInt64>, _ keys: UnsafeBufferPointer<UInt64>
  ) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while slots[place] != 0, slots[place] >> 32 != key >> 32 || keys[Int(number(slots[place]))] != key {
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ number: Int) -> UInt64 { (key >> 32) << 32 | UInt64(number + 1) }

  /// The number that lies in a slot, or -1.
  @inline(__always)
  private static func number(_ slot: UInt64) -> Int32 { Int32(truncatingIfNeeded: slot) - 1 }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for number in 0..<count {
      var place = Int(truncatingIfNeeded: keys[number]) & mask
      while larger[place] != 0 { place = (place + 1) & mask }
      larger[place] = KeyIndex.slot(keys[number], number)
    }
    slots = Cells(larger)
  }

  /// Spreads a key over all bits (the finisher of MurmurHash3).
  @inline(__always)
  static func mixed(_ key: UInt64) -> UInt64 {
    var key = key
    key = (key ^ key >> 33) &* 0xff51_afd7_ed55_8ccd
    key = (key ^ key >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return key ^ key >> 33
  }
}
