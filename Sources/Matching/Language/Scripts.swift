/// How many letters of each writing a folded text has.
struct Scripts {
  private(set) var latin = 0
  private(set) var cyrillic = 0
  private(set) var thai = 0
  private(set) var han = 0
  private(set) var other = 0
  /// Letters that Bulgarian does not have, such as ы, і, ј.
  private(set) var foreignCyrillic = 0
  /// Kana or Hangul: what looks like Chinese is then Japanese or Korean.
  private(set) var kana = 0

  init(_ folded: [UInt8]) {
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars { count(scalar.value) }
  }

  var all: Int { latin + cyrillic + thai + han + other + kana }

  private mutating func count(_ value: UInt32) {
    switch value {
    case 0x61...0x7A: latin += 1
    case 0..<0x80: break
    case 0x0400...0x052F:
      cyrillic += 1
      if !Scripts.isBulgarian(value) { foreignCyrillic += 1 }
    case 0x0E00...0x0E7F: thai += 1
    case 0x3040...0x30FF, 0xAC00...0xD7AF: kana += 1
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: han += 1
    case 0x80..<0x250: latin += 1
    default: other += 1
    }
  }

  /// The alphabet from а to я without ы and э; ѝ is a word of its own.
  private static func isBulgarian(_ value: UInt32) -> Bool {
    (0x0430...0x044F).contains(value) && value != 0x044B && value != 0x044D || value == 0x045D
  }
}
