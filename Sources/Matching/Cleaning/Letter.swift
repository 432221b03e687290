/// Bytes that cleaning looks for.
enum Letter {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let apostrophe = UInt8(ascii: "'")
  static let star = UInt8(ascii: "*")
  static let e = UInt8(ascii: "e")
  static let i = UInt8(ascii: "i")
  static let s = UInt8(ascii: "s")
  /// A kiss at the end of a text.
  static let x = UInt8(ascii: "x")
  static let y = UInt8(ascii: "y")
  /// Stands before a word that an emoji became.
  static let emojiMark: UInt8 = 1

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80 }

  /// A small letter from a to z.
  static func isPlain(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
