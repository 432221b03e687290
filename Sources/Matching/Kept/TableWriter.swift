/// Writes tables one after the other, as they lie in memory, so that a start of the same program uses them in place.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  /// Each table begins at a multiple of this.
  static let alignment = 16

  mutating func write<Element: BitwiseCopyable & Sendable>(_ table: borrowing Table<Element>) {
    table.withElements { write($0) }
  }

  mutating func write<Element: BitwiseCopyable>(_ elements: [Element]) {
    elements.withUnsafeBufferPointer { write($0) }
  }

  mutating func write<Element: BitwiseCopyable>(_ element: Element) { write([element]) }

  /// Texts, as one table of their bytes and one of where they begin.
  mutating func write(_ texts: [String]) {
    var starts: [UInt32] = [0]
    for text in texts { starts.append(starts[starts.count - 1] + UInt32(text.utf8.count)) }
    write(starts)
    write(texts.flatMap { Array($0.utf8) })
  }

  /// How many there are, how large each is, and each by itself: what lies between two stays zero.
  mutating func write<Element: BitwiseCopyable>(_ elements: UnsafeBufferPointer<Element>) {
    let stride = MemoryLayout<Element>.stride
    let start = bytes.count + TableWriter.alignment
    let end = (start + elements.count * stride + TableWriter.alignment - 1) & ~(TableWriter.alignment - 1)
    bytes.append(contentsOf: repeatElement(0, count: end - bytes.count))
    bytes.withUnsafeMutableBytes { raw in
      raw.storeBytes(of: UInt64(elements.count), toByteOffset: start - 16, as: UInt64.self)
      raw.storeBytes(of: UInt64(stride), toByteOffset: start - 8, as: UInt64.self)
      for (index, element) in elements.enumerated() {
        raw.storeBytes(of: element, toByteOffset: start + index * stride, as: Element.self)
      }
    }
  }
}
