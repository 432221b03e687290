/// Comma-separated values (RFC 4180), made so that no spreadsheet takes a cell for a formula.
package enum CSVText {
  /// Lines of cells, as bytes.
  package static func bytes(_ lines: [[String]]) -> [UInt8] {
    Array(lines.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
