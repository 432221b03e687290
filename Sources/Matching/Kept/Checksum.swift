/// A sum that damage to a word always changes: each step can be undone, so two words never come to the same.
struct Checksum {
  /// Four sums side by side, so that a processor need not wait for the last.
  private var sums: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
  private var count: UInt64 = 0

  /// Adds bytes; all pieces but the last have a multiple of 32. What is behind the last is filled with zeros.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 32 <= bytes.count {
      add(bytes, at: place)
      place += 32
    }
    count += UInt64(bytes.count)
    guard place < bytes.count else { return }
    let rest = Array(bytes[place...]) + Array(repeating: 0, count: 32 - (bytes.count - place))
    rest.withUnsafeBytes { add($0, at: 0) }
  }

  @inline(__always)
  private mutating func add(_ bytes: UnsafeRawBufferPointer, at place: Int) {
    func word(_ lane: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: place + lane * 8, as: UInt64.self) }
    sums.0 = Checksum.next(sums.0, word(0))
    sums.1 = Checksum.next(sums.1, word(1))
    sums.2 = Checksum.next(sums.2, word(2))
    sums.3 = Checksum.next(sums.3, word(3))
  }

  /// The sum of all that was added.
  var value: UInt64 {
    [sums.0, sums.1, sums.2, sums.3].reduce(count) { KeyIndex.mixed($0 ^ $1) }
  }

  @inline(__always)
  private static func next(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ mixed >> 32
  }
}
