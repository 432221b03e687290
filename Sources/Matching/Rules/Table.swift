/// Plain values that never change once they are written: what rules were compiled to, and what was learned.
///
/// In memory of its own, because some twenty tables are read for each word, and handing on an array counts its owners
/// each time; or in kept memory, where a start needs no copy. Every index is checked.
///
/// `@unchecked`, because pointers are never Sendable: `init` alone writes the memory, before anybody else has the table, and
/// it is given back when nobody has it any more.
struct Table<Element: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {  // written by `init` alone
  private let memory: UnsafeBufferPointer<Element>
  /// Whose memory it is; nil for its own.
  private let owner: KeptMemory?

  init(_ elements: [Element]) {
    let own = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = own.initialize(from: elements)
    (memory, owner) = (UnsafeBufferPointer(own), nil)
  }

  /// Values that lie in kept memory.
  init(_ kept: UnsafeBufferPointer<Element>, of owner: KeptMemory) { (memory, self.owner) = (kept, owner) }

  deinit { if owner == nil { memory.deallocate() } }

  var count: Int { memory.count }

  subscript(_ index: Int) -> Element {
    @inline(__always)
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: memory.count))
      return memory[index]
    }
  }

  /// All values, for loops that are most of the cost of a text.
  @inline(__always)
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result { body(memory) }
}
