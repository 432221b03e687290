/// Bytes to text that never fails a request.
enum TextDecoding {
  /// UTF-8, else Windows-1252 (WHATWG encoding standard). NUL is left out: databases and C libraries stop at it.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let kept = bytes.contains(0) ? bytes.filter { $0 != 0 }[...] : bytes
    return String(validating: kept, as: UTF8.self) ?? windows1252(kept)
  }

  /// Windows-1252, in which every byte is something.
  static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperControls[Int(byte - 0x80)]) ?? "\u{FFFD}"
  }

  /// What stands at 0x80 to 0x9F; five places are unassigned and stay controls.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
