import Glibc

/// Blocking reads and writes on file descriptors that somebody else closes. Belongs to one thread.
package final class ByteStream {
  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []

  /// A stream on a socket.
  package convenience init(_ socket: Int32) { self.init(reading: socket, writing: socket) }

  /// A stream on two ends, such as the pipes of a process.
  package init(reading input: Int32, writing output: Int32) {
    self.input = input
    self.output = output
  }

  /// The next line without its line end, or nil when the other side has gone.
  package func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        var line = buffer[..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        defer { buffer.removeFirst(end + 1) }
        return String(decoding: line, as: UTF8.self)
      }
      if !fill() { return nil }
    }
  }

  /// Exactly that many bytes, or nil when the other side has gone before.
  package func bytes(_ count: Int) -> [UInt8]? {
    while buffer.count < count {
      if !fill() { return nil }
    }
    defer { buffer.removeFirst(count) }
    return Array(buffer.prefix(count))
  }

  /// Waits until the other side closes, and throws away what it says.
  package func drain() {
    while fill() { buffer = [] }
  }

  /// Writes all; false when the other side has gone.
  @discardableResult
  package func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Writes text as UTF-8.
  @discardableResult
  package func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 16_384)
    let count = read(input, &chunk, chunk.count)
    if count > 0 { buffer += chunk.prefix(count) }
    return count > 0
  }
}
