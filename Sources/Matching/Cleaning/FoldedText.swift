/// A text in small plain letters, each byte with its place in the original (UTF-8 offsets).
///
/// What looks alike becomes alike, after NFKC's compatibility mappings as far as phones produce them: full width and
/// mathematical letters, accents, curly quotes, ligatures. Invisible characters go; emoji become words.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// For each byte, where the character that it came from begins.
  private(set) var origins: [Int32] = []
  /// How many bytes the original has.
  private(set) var length: Int32 = 0

  /// Longer texts are read at both ends, where a cry for help would stand; a full stop is put between the ends.
  static let headLimit = 16_384
  static let tailLimit = 4_096

  init(_ text: String, tables: FoldingTables) {
    var text = text
    text.withUTF8 { source in
      length = Int32(clamping: source.count)
      let reserve = min(source.count, FoldedText.headLimit + FoldedText.tailLimit)
      bytes.reserveCapacity(reserve + 16)
      origins.reserveCapacity(reserve + 16)
      guard source.count > FoldedText.headLimit + FoldedText.tailLimit else {
        return fold(source, 0, source.count, tables)
      }
      fold(source, 0, FoldedText.boundary(source, FoldedText.headLimit), tables)
      append(". ", at: FoldedText.headLimit)
      fold(source, FoldedText.boundary(source, source.count - FoldedText.tailLimit), source.count, tables)
    }
  }

  /// Where a run of folded bytes lies in the original.
  func origin(_ range: Range<Int>) -> Range<Int32> {
    let start = origins[range.lowerBound]
    let end = range.upperBound < origins.count ? origins[range.upperBound] : length
    return start..<max(start, end)
  }

  /// The next offset that begins a character.
  private static func boundary(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    while offset < source.count, source[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, _ tables: FoldingTables) {
    var index = from
    while index < to {
      let byte = source[index]
      if byte < 0x80 {
        append(FoldedText.small(byte), at: index)
        index += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in 1..<length { value = value << 6 | UInt32(source[index + next] & 0x3F) }
        fold(value, at: index, tables)
        index += length
      }
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): Letter.newline
    case UInt8(ascii: "`"): Letter.apostrophe
    case 0..<0x20, 0x7F: Letter.space
    default: byte
    }
  }

  private mutating func fold(_ value: UInt32, at index: Int, _ tables: FoldingTables) {
    if FoldingTables.isInvisible(value) { return }
    if let ascii = FoldingTables.compatible(value) { return append(FoldedText.small(ascii), at: index) }
    if let text = tables.replacement(value) { return append(text, at: index) }
    if let word = tables.emoji[value] {
      append(Letter.emojiMark, at: index)
      append(word, at: index)
      return append(Letter.space, at: index)
    }
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else {
      return append(Letter.space, at: index)
    }
    append(scalar.properties.lowercaseMapping, at: index)
  }

  private mutating func append(_ byte: UInt8, at origin: Int) {
    bytes.append(byte)
    origins.append(Int32(origin))
  }

  private mutating func append(_ text: String, at origin: Int) {
    for byte in text.utf8 { append(byte, at: origin) }
  }
}
