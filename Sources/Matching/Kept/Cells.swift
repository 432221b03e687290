/// An array that grows while something is learned, or cells of kept memory, which are only read.
struct Cells<Element: BitwiseCopyable & Sendable>: Sendable {
  private var own: [Element]
  private let kept: KeptCells<Element>?

  init(_ elements: [Element]) { (own, kept) = (elements, nil) }

  init(repeating element: Element, count: Int) { self.init([Element](repeating: element, count: count)) }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    kept = try KeptCells(&reader)
    own = []
  }

  func write(_ writer: inout TableWriter) { withElements { writer.write($0) } }

  var count: Int { kept?.table.count ?? own.count }

  /// All cells, for loops and searches.
  @inline(__always)
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    if let kept { return kept.table.withElements(body) }
    return own.withUnsafeBufferPointer(body)
  }

  subscript(_ index: Int) -> Element {
    @inline(__always)
    get {
      if let kept { return kept.table[index] }
      return own[index]
    }
  }

  /// Only what is being learned changes.
  mutating func set(_ index: Int, _ element: Element) { own[index] = element }

  mutating func append(_ element: Element) { own.append(element) }
}

/// A table that several hold.
private final class KeptCells<Element: BitwiseCopyable & Sendable>: Sendable {
  let table: Table<Element>

  init(_ reader: inout TableReader) throws(KeptDamage) { table = try reader.table() }
}
