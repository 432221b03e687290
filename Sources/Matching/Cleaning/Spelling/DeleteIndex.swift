/// Finds the words within two slips of a typed word without looking at the others.
///
/// Two words that are within two edits meet when up to two letters are taken out of each (symmetric deletes, as in
/// Garbe's SymSpell). Only the first seven letters count: five bits each, they fit into one number, so that taking out a
/// letter is a shift. A bucket's entry is the word's number and some bits of the key, which save most false looks.
struct DeleteIndex: Sendable {
  private let starts: Cells<UInt32>
  private let entries: Cells<UInt32>
  private let shift: UInt64

  static let prefix = 7
  /// More words are not indexed; the ones used most come first.
  static let mostWords = 1 << wordBits
  private static let wordBits: UInt32 = 17

  /// `words` are packed prefixes with the number of letters that may be taken out, in the order of their numbers.
  init(_ words: [(packed: UInt64, letters: Int, deletes: Int)]) {
    var keys: [(key: UInt64, word: UInt32)] = []
    keys.reserveCapacity(words.count * 16)
    for (number, word) in words.prefix(DeleteIndex.mostWords).enumerated() {
      DeleteIndex.forEachKey(word.packed, word.letters, deletes: word.deletes) { keys.append(($0, UInt32(number))) }
    }
    var bits: UInt64 = 10
    while 1 << bits < keys.count { bits += 1 }
    shift = 64 - bits
    var starts = [UInt32](repeating: 0, count: (1 << Int(bits)) + 1)
    for entry in keys { starts[Int(DeleteIndex.mixed(entry.key) >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var entries = [UInt32](repeating: 0, count: keys.count)
    var next = starts
    for entry in keys {
      let mixed = DeleteIndex.mixed(entry.key)
      let bucket = Int(mixed >> shift)
      entries[Int(next[bucket])] = DeleteIndex.check(mixed) | entry.word
      next[bucket] += 1
    }
    (self.starts, self.entries) = (Cells(starts), Cells(entries))
  }

  /// Calls with the number of each word that may be near; a word may come more than once.
  @inline(__always)
  func forEachNear(_ packed: UInt64, _ letters: Int, deletes: Int, _ body: (Int) -> Void) {
    DeleteIndex.forEachKey(packed, letters, deletes: deletes) { key in
      let mixed = DeleteIndex.mixed(key)
      let bucket = Int(mixed >> shift)
      let check = DeleteIndex.check(mixed)
      var index = Int(starts[bucket])
      let end = Int(starts[bucket + 1])
      while index < end {
        let difference = entries[index] ^ check
        if difference < 1 << DeleteIndex.wordBits { body(Int(difference)) }
        index += 1
      }
    }
  }

  func write(_ writer: inout TableWriter) {
    starts.write(&writer)
    entries.write(&writer)
    writer.write(shift)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    starts = try Cells(&reader)
    entries = try Cells(&reader)
    shift = try reader.one()
  }

  /// The first letters of a word as a number.
  static func pack(_ word: Span<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    for place in 0..<min(word.count, prefix) { packed |= UInt64(word[place] & 31) << UInt64(5 * place) }
    return packed
  }

  @inline(__always)
  private static func forEachKey(_ packed: UInt64, _ letters: Int, deletes: Int, _ body: (UInt64) -> Void) {
    let count = min(letters, prefix)
    body(packed)
    for first in 0..<count {
      let one = without(packed, first)
      // Of a double letter either may go, with the same result.
      if first > 0, letter(packed, first) == letter(packed, first - 1) { continue }
      body(one)
      guard deletes > 1, count > 2 else { continue }
      for second in first..<(count - 1) {
        if second > first, letter(one, second) == letter(one, second - 1) { continue }
        body(without(one, second))
      }
    }
  }

  @inline(__always)
  private static func letter(_ packed: UInt64, _ place: Int) -> UInt64 { (packed >> UInt64(5 * place)) & 31 }

  @inline(__always)
  private static func without(_ packed: UInt64, _ place: Int) -> UInt64 {
    let low = UInt64(5 * place)
    return (packed & ((1 << low) &- 1)) | ((packed >> (low + 5)) << low)
  }

  @inline(__always)
  private static func mixed(_ key: UInt64) -> UInt64 {
    let mixed = key &* 0x9e37_79b9_7f4a_7c15
    return (mixed ^ (mixed >> 32)) &* 0xff51_afd7_ed55_8ccd
  }

  @inline(__always)
  private static func check(_ mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: mixed) << wordBits }
}
