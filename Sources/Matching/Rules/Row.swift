/// A growing row of plain values that lives for one text.
///
/// In raw memory, because the inner loops touch it some hundred times a text, and an array would count its owners each
/// time; every index is checked against `count` here. It begins in a text's `Scratch` and takes memory of its own when
/// that is full.
struct Row<Element: BitwiseCopyable>: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<Element>
  private var isOwner = false
  private(set) var count = 0

  /// An empty row with room for some elements; it must not outlive the scratch.
  init(_ scratch: inout Scratch, capacity: Int) { memory = scratch.take(capacity) }

  deinit { if isOwner { memory.deallocate() } }

  subscript(_ index: Int) -> Element {
    @inline(__always)
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return memory[index]
    }
    @inline(__always)
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      memory[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == memory.count { grow(to: count * 2 + 16) }
    memory[count] = element
    count += 1
  }

  mutating func removeLast(downTo count: Int) {
    precondition(count <= self.count)
    self.count = count
  }

  /// Makes it a row of equal values.
  mutating func fill(with element: Element, count: Int) {
    if count > memory.count { grow(to: count) }
    for index in 0..<count { memory[index] = element }
    self.count = count
  }

  private mutating func grow(to capacity: Int) {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: capacity)
    for index in 0..<count { larger[index] = memory[index] }
    if isOwner { memory.deallocate() }
    (memory, isOwner) = (larger, true)
  }
}

extension Row where Element: Comparable {
  /// Puts the elements in order. Mostly they are a handful; then by insertion.
  mutating func sort() {
    if count > 48 { return memory[..<count].sort() }
    for index in 0..<count {
      let element = memory[index]
      var place = index
      while place > 0, memory[place - 1] > element {
        memory[place] = memory[place - 1]
        place -= 1
      }
      memory[place] = element
    }
  }
}

/// One piece of memory for all rows of a text: asking for it once is a third of the cost of a text that says nothing.
struct Scratch: ~Copyable {
  private let block: UnsafeMutableRawBufferPointer
  private var used = 0

  init(bytes: Int) { block = .allocate(byteCount: bytes, alignment: 16) }

  deinit { block.deallocate() }

  /// A part that nobody else uses; an empty one where there is no room.
  mutating func take<Element: BitwiseCopyable>(_ count: Int) -> UnsafeMutableBufferPointer<Element> {
    let begin = (used + 15) & ~15
    let end = begin + count * MemoryLayout<Element>.stride
    guard end <= block.count else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
    used = end
    return block[begin..<end].bindMemory(to: Element.self)
  }
}
