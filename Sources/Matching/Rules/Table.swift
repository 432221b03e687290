/// Plain values that never change once they are written: what rules were compiled to.
///
/// In memory of its own, because some twenty tables are read for each word, and handing on an array counts its owners
/// each time; every index is checked. Unchecked `Sendable`, because the compiler cannot see that nobody writes after
/// `init`.
struct Table<Element: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {
  private let memory: UnsafeMutableBufferPointer<Element>

  init(_ elements: [Element]) {
    memory = .allocate(capacity: elements.count)
    _ = memory.initialize(from: elements)
  }

  deinit { memory.deallocate() }

  var count: Int { memory.count }

  subscript(_ index: Int) -> Element {
    @inline(__always)
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: memory.count))
      return memory[index]
    }
  }
}
