/// Texts as whole texts are compared: small letters, digits and single spaces.
enum PlainWords {
  /// As `Codes.normal` has it, which looks at characters of all scripts and costs twenty times as much.
  static func of(_ words: String) -> String {
    var words = words
    return words.withUTF8(ascii) ?? Codes.normal(words)
  }

  /// Nil where there is more than ASCII.
  private static func ascii(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { plain in
      var (count, isGap) = (0, false)
      for byte in bytes {
        guard let letter = letter(byte) else {
          isGap = count > 0
          continue
        }
        if isGap {
          plain[count] = UInt8(ascii: " ")
          count += 1
          isGap = false
        }
        plain[count] = letter
        count += 1
      }
      return count
    }
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }
}
