/// Many texts side by side in memory; each becomes a string when somebody asks for it.
///
/// A class, so that it is handed on without copying its parts.
final class TextTable: Sendable {
  /// Where each begins, and one end.
  private let starts: Table<UInt32>
  private let bytes: Table<UInt8>

  init(_ texts: [String]) {
    var starts: [UInt32] = [0]
    for text in texts { starts.append(starts[starts.count - 1] + UInt32(text.utf8.count)) }
    self.starts = Table(starts)
    bytes = Table(texts.flatMap { Array($0.utf8) })
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    starts = try reader.table()
    bytes = try reader.table()
    guard starts.count > 0, Int(starts[starts.count - 1]) == bytes.count else { throw KeptDamage() }
  }

  var count: Int { starts.count - 1 }

  subscript(_ index: Int) -> String {
    let range = Int(starts[index])..<Int(starts[index + 1])
    return bytes.withElements { String(decoding: $0[range], as: UTF8.self) }
  }

  func write(_ writer: inout TableWriter) {
    writer.write(starts)
    writer.write(bytes)
  }
}
