/// Numbers to bytes, little-endian.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// How many, and each.
  mutating func write<Number: FixedWidthInteger>(_ numbers: [Number]) {
    write(UInt64(numbers.count))
    bytes.reserveCapacity(bytes.count + numbers.count * Number.bitWidth / 8)
    for number in numbers { write(number) }
  }
}

/// Bytes to numbers; whatever the bytes are, it never reads behind them.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What was not read yet.
  var rest: ArraySlice<UInt8> { bytes[place...] }

  /// The next number, or nil at the end.
  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number? {
    let size = Number.bitWidth / 8
    guard bytes.count - place >= size else { return nil }
    defer { place += size }
    return bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self)) }
  }

  /// As many as the bytes say; none where they are too few.
  mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>() -> [Number] {
    let size = Number.bitWidth / 8
    guard let said: UInt64 = number(), let count = Int(exactly: said), count <= (bytes.count - place) / size else {
      return []
    }
    defer { place += count * size }
    return bytes.withUnsafeBytes { raw in
      (0..<count).map { index in
        Number(littleEndian: raw.loadUnaligned(fromByteOffset: place + index * size, as: Number.self))
      }
    }
  }
}
