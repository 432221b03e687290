/// A text in small plain letters, each byte with its place in the original (UTF-8 offsets).
///
/// What looks alike becomes alike, after NFKC's compatibility mappings as far as phones produce them: full width and
/// mathematical letters, accents, curly quotes, ligatures. Invisible characters go; emoji become words.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// For each byte, where the character that it came from begins; empty where nothing was moved.
  private(set) var origins: [Int32] = []
  /// Where letters stand that were capitals, in order.
  private(set) var capitals: [Int32] = []
  /// How many bytes the original has.
  private(set) var length: Int32 = 0

  /// Longer texts are read at both ends, where a cry for help would stand; a full stop is put between the ends.
  static let headLimit = 16_384
  static let tailLimit = 4_096

  init(_ text: String, tables: FoldingTables) {
    var text = text
    text.withUTF8 { source in
      length = Int32(clamping: source.count)
      guard source.count > FoldedText.headLimit + FoldedText.tailLimit else {
        if !foldPlain(source) { fold(source, 0, source.count, tables) }
        return
      }
      fold(source, 0, FoldedText.boundary(source, FoldedText.headLimit), tables)
      append(". ", at: FoldedText.headLimit)
      fold(source, FoldedText.boundary(source, source.count - FoldedText.tailLimit), source.count, tables)
    }
  }

  /// Where a run of folded bytes, at least one, lies in the original.
  func origin(_ range: Range<Int>) -> Range<Int32> {
    if origins.isEmpty { return Int32(range.lowerBound)..<Int32(range.upperBound) }
    let last = origins[range.upperBound - 1]
    var next = range.upperBound
    // One character may have become several bytes.
    while next < origins.count, origins[next] == last { next += 1 }
    return origins[range.lowerBound]..<(next < origins.count ? origins[next] : length)
  }

  /// Whether a word begins with a capital letter and goes on with small ones, in a text that is mostly small letters.
  func isCapitalised(_ word: Range<Int>) -> Bool {
    guard !capitals.isEmpty, capitals.count * 4 < bytes.count else { return false }
    return isCapital(word.lowerBound) && !isCapital(word.lowerBound + 1)
  }

  private func isCapital(_ place: Int) -> Bool {
    var low = 0
    var high = capitals.count
    while low < high {
      let middle = (low + high) / 2
      if capitals[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < capitals.count && capitals[low] == place
  }

  /// The next offset that begins a character.
  private static func boundary(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    while offset < source.count, source[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// Most texts have ASCII only: every byte stays where it is. False, with nothing done, for other texts.
  private mutating func foldPlain(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in source { all |= byte }
    guard all < 0x80 else { return false }
    var small = [UInt8](repeating: Letter.space, count: source.count)
    for place in 0..<source.count {
      let byte = source[place]
      small[place] = FoldedText.small(byte)
      if FoldedText.isCapital(byte) { capitals.append(Int32(place)) }
    }
    bytes = small
    return true
  }

  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, _ tables: FoldingTables) {
    let reserve = min(source.count, FoldedText.headLimit + FoldedText.tailLimit) + 64
    bytes.reserveCapacity(reserve)
    origins.reserveCapacity(reserve)
    var index = from
    while index < to {
      let byte = source[index]
      if byte < 0x80 {
        if FoldedText.isCapital(byte) { capitals.append(Int32(bytes.count)) }
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

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

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
