/// The bytes are not what was written.
struct KeptDamage: Error {}

/// Reads what a `TableWriter` wrote, in the same order; whatever the bytes are, it never reads behind them.
struct TableReader {
  private let memory: KeptMemory
  private var place: Int

  init(_ memory: KeptMemory, from place: Int) { (self.memory, self.place) = (memory, place) }

  var isAtEnd: Bool { place == memory.count }

  /// The next table, where it lies.
  mutating func table<Element: BitwiseCopyable & Sendable>() throws(KeptDamage) -> Table<Element> {
    Table(try next(), of: memory)
  }

  /// A copy of the next table.
  mutating func array<Element: BitwiseCopyable & Sendable>() throws(KeptDamage) -> [Element] { Array(try next()) }

  /// The next table, which has one element only.
  mutating func one<Element: BitwiseCopyable & Sendable>() throws(KeptDamage) -> Element {
    let elements: UnsafeBufferPointer<Element> = try next()
    guard elements.count == 1 else { throw KeptDamage() }
    return elements[0]
  }

  mutating func texts() throws(KeptDamage) -> [String] {
    let table = try TextTable(&self)
    return (0..<table.count).map { table[$0] }
  }

  private mutating func next<Element: BitwiseCopyable & Sendable>() throws(KeptDamage) -> UnsafeBufferPointer<Element> {
    let bytes = memory.bytes
    let start = place + TableWriter.alignment
    guard start <= bytes.count else { throw KeptDamage() }
    let count = bytes.load(fromByteOffset: start - 16, as: UInt64.self)
    let stride = bytes.load(fromByteOffset: start - 8, as: UInt64.self)
    guard stride == MemoryLayout<Element>.stride, count <= (bytes.count - start) / Int(stride) else {
      throw KeptDamage()
    }
    let end = start + Int(count) * Int(stride)
    place = min(bytes.count, (end + TableWriter.alignment - 1) & ~(TableWriter.alignment - 1))
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bindMemory(to: Element.self)
  }
}
