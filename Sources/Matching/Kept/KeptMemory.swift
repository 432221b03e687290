/// Bytes that stay as they are and where they are, such as a mapped file: whoever passes them in says how to let go.
///
/// A class, because tables lie in it and hold it; it is let go after the last of them.
package final class KeptMemory: Sendable {
  /// The address as a number: pointers are not `Sendable`, and nobody writes here.
  private let address: UInt
  let count: Int
  private let release: @Sendable () -> Void
  private let forget: @Sendable (Range<Int>) -> Void

  /// Takes bytes at a multiple of 16; `release` is called once, when nobody reads them any more. `forget` may give back
  /// the memory of a part, which comes from the file again when it is read.
  package init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void,
    forget: @escaping @Sendable (Range<Int>) -> Void = { _ in }
  ) {
    address = UInt(bitPattern: bytes.baseAddress)
    count = bytes.count
    self.release = release
    self.forget = forget
  }

  /// A copy of bytes.
  package convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    let address = UInt(bitPattern: copy.baseAddress)
    self.init(
      UnsafeRawBufferPointer(copy), release: { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() })
  }

  deinit { release() }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
  }

  /// Goes through all bytes from a place on, a piece at a time, and keeps none of them in memory.
  func pass(from place: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    for start in stride(from: place, to: count, by: KeptMemory.piece) {
      let end = min(count, start + KeptMemory.piece)
      body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      forget(0..<end)
    }
  }

  /// A multiple of 32.
  private static let piece = 1 << 20
}
