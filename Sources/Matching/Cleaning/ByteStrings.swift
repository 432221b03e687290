import Messages

/// Words or stems, each with a small number of its own, found by their bytes (open addressing, FNV-1a).
struct ByteStrings: Sendable {
  private(set) var pool: [UInt8] = []
  private var starts: [Int32] = [0]
  private(set) var hashes: [UInt64] = []
  /// For each place the number that lies there plus one, below the high half of its hash, which tells most strangers
  /// without a look at their bytes; 0 for none.
  private var slots = [UInt64](repeating: 0, count: 1024)

  var count: Int { hashes.count }
  var indices: Range<Int> { 0..<hashes.count }

  /// Where the bytes of a number lie in `pool`.
  func range(_ id: Int) -> Range<Int> { Int(starts[id])..<Int(starts[id + 1]) }

  func bytes(_ id: Int) -> ArraySlice<UInt8> { pool[range(id)] }

  func string(_ id: Int) -> String { String(decoding: bytes(id), as: UTF8.self) }

  /// The number of these bytes, or -1.
  func find(_ bytes: [UInt8]) -> Int { find(bytes.span) }

  /// The number of these bytes, or -1.
  func find(_ bytes: Span<UInt8>) -> Int { find(bytes, hash: ByteStrings.hash(bytes)) }

  /// The number of these bytes, whose hash is known, or -1.
  func find(_ bytes: Span<UInt8>, hash: UInt64) -> Int { number(slots[slot(of: hash, bytes)]) }

  /// The number of a part of these bytes, or -1.
  func find(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Int { find(bytes.span.extracting(from..<to)) }

  /// The number of these bytes, new where they are.
  mutating func intern(_ bytes: [UInt8]) -> Int {
    let hash = ByteStrings.hash(bytes.span)
    let slot = slot(of: hash, bytes.span)
    if slots[slot] != 0 { return number(slots[slot]) }
    let id = hashes.count
    slots[slot] = filled(hash, id)
    pool += bytes
    starts.append(Int32(pool.count))
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  /// What makes a hash by FNV-1a fit for a table: its low digits alone are too alike.
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }

  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = FNV1a.seed
    for index in 0..<bytes.count { hash = FNV1a.add(bytes[index], to: hash) }
    return finish(hash)
  }

  static func hash(_ bytes: [UInt8], _ from: Int, _ to: Int) -> UInt64 { hash(bytes.span.extracting(from..<to)) }

  private func slot(of hash: UInt64, _ bytes: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, !(slots[slot] >> 32 == hash >> 32 && equal(number(slots[slot]), bytes)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func filled(_ hash: UInt64, _ id: Int) -> UInt64 { (hash >> 32) << 32 | UInt64(id + 1) }

  /// The number that lies in a slot, or -1.
  @inline(__always)
  private func number(_ slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) - 1 }

  private func equal(_ id: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == bytes.count else { return false }
    for index in 0..<bytes.count where pool[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (id, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = filled(hash, id)
    }
  }
}

extension ByteStrings {
  func write(_ writer: inout TableWriter) {
    writer.write(pool)
    writer.write(starts)
    writer.write(hashes)
    writer.write(slots)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    pool = try reader.array()
    starts = try reader.array()
    hashes = try reader.array()
    slots = try reader.array()
  }
}

extension [UInt8] {
  /// A copy of these bytes.
  init(_ bytes: Span<UInt8>) { self = bytes.withUnsafeBufferPointer { Array($0) } }
}
