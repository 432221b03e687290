/// Numbers found by 64-bit keys (open addressing). Two keys that meet by chance are one: at this length nobody will
/// see it.
struct KeyIndex: Sendable {
  private var slots: [Slot]
  private(set) var count = 0

  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  init(capacity: Int = 0) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The number of a key, or -1.
  @inline(__always)
  func find(_ key: UInt64) -> Int32 {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while true {
      let slot = slots[place]
      if slot.value < 0 || slot.key == key { return slot.value }
      place = (place + 1) & mask
    }
  }

  /// The number of a key, `count` where it is new.
  mutating func intern(_ key: UInt64) -> Int32 {
    let known = find(key)
    if known >= 0 { return known }
    if (count + 1) * 2 > slots.count { grow() }
    place(Slot(key: key, value: Int32(count)))
    count += 1
    return Int32(count - 1)
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: slot.key) & mask
    while slots[place].value >= 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.value >= 0 { place(slot) }
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
