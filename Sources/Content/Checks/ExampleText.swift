/// Compares texts as people would: capitals, punctuation and spaces make no difference, emoji do.
enum ExampleText {
  /// Small letters and digits with one space between words.
  static func key(_ text: String) -> String {
    var key: [UInt8] = []
    var gap = false
    for scalar in text.unicodeScalars where scalar != "'" && scalar != "’" {
      guard isKept(scalar) else {
        gap = true
        continue
      }
      if gap, !key.isEmpty { key.append(32) }
      gap = false
      if scalar.isASCII {
        key.append(lowercased(UInt8(scalar.value)))
      } else {
        key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 48...57, 65...90, 97...122: true
    case 0..<128: false
    default: scalar.properties.isAlphabetic || scalar.properties.isEmojiPresentation
    }
  }
}
