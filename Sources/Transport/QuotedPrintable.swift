/// The text in quoted-printable (RFC 2045, section 6.7): UTF-8, CRLF line ends, lines of at most 76, a line end last.
func quotedPrintable(_ text: String) -> String {
  var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineBreak)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.map { quotedPrintableLine($0) + "\r\n" }.joined()
}

/// `=` and two capital hexadecimal digits.
func escaped(_ byte: UInt8) -> String {
  let hex = String(byte, radix: 16, uppercase: true)
  return hex.count == 1 ? "=0\(hex)" : "=\(hex)"
}

private func quotedPrintableLine(_ line: Substring) -> String {
  var result = ""
  var width = 0
  let bytes = Array(line.utf8)
  for (index, byte) in bytes.enumerated() {
    let code = quoted(byte, isLast: index == bytes.count - 1)
    if width + code.utf8.count > 75 {
      result += "=\r\n"
      width = 0
    }
    result += code
    width += code.utf8.count
  }
  return result
}

private func quoted(_ byte: UInt8, isLast: Bool) -> String {
  switch byte {
  case UInt8(ascii: "="): escaped(byte)
  // Mail servers strip spaces at the end of a line.
  case UInt8(ascii: " "), UInt8(ascii: "\t"): isLast ? escaped(byte) : String(Unicode.Scalar(byte))
  case 0x21...0x7E: String(Unicode.Scalar(byte))
  default: escaped(byte)
  }
}

extension Character {
  /// CR, LF or both; other line separators are text.
  fileprivate var isLineBreak: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}
