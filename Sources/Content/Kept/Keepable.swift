/// A value that can be written as bytes and read again.
protocol Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage)
  func keep(in writer: inout KeptWriter)
}

/// The bytes are not what was written.
struct KeptDamage: Error {}

/// Writes values one after the other: numbers as eight bytes, little-endian, and texts behind their length.
struct KeptWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }
}

/// Reads them in the same order; whatever the bytes are, it never reads behind them.
struct KeptReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func read<Value: Keepable>() throws(KeptDamage) -> Value { try Value(from: &self) }

  mutating func number() throws(KeptDamage) -> Int {
    guard bytes.count - place >= 8 else { throw KeptDamage() }
    defer { place += 8 }
    return bytes.withUnsafeBytes { raw in
      Int(Int64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: Int64.self)))
    }
  }

  /// How many follow; each takes a byte at least.
  mutating func count() throws(KeptDamage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw KeptDamage() }
    return count
  }

  mutating func text() throws(KeptDamage) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}

extension Int: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) { self = try reader.number() }
  func keep(in writer: inout KeptWriter) { writer.write(self) }
}

extension Bool: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) { self = try reader.number() == 1 }
  func keep(in writer: inout KeptWriter) { writer.write(self ? 1 : 0) }
}

extension String: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) { self = try reader.text() }
  func keep(in writer: inout KeptWriter) { writer.write(self) }
}

extension Keepable where Self: RawRepresentable, RawValue == String {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    guard let value = Self(rawValue: try reader.text()) else { throw KeptDamage() }
    self = value
  }

  func keep(in writer: inout KeptWriter) { writer.write(rawValue) }
}

extension Optional: Keepable where Wrapped: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    let isThere: Bool = try reader.read()
    self = isThere ? try reader.read() as Wrapped : nil
  }

  func keep(in writer: inout KeptWriter) {
    (self != nil).keep(in: &writer)
    self?.keep(in: &writer)
  }
}

extension Array: Keepable where Element: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    self = []
    for _ in 0..<(try reader.count()) { append(try reader.read()) }
  }

  func keep(in writer: inout KeptWriter) {
    writer.write(count)
    for element in self { element.keep(in: &writer) }
  }
}

extension Dictionary: Keepable where Key: Keepable & RawRepresentable, Key.RawValue == String, Value: Keepable {
  init(from reader: inout KeptReader) throws(KeptDamage) {
    self = [:]
    for _ in 0..<(try reader.count()) {
      let key: Key = try reader.read()
      let value: Value = try reader.read()
      self[key] = value
    }
  }

  func keep(in writer: inout KeptWriter) {
    writer.write(count)
    for (key, value) in sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      key.keep(in: &writer)
      value.keep(in: &writer)
    }
  }
}
