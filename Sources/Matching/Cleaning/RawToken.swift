/// A run of letters or digits of a folded text, before it is understood.
struct RawToken {
  var range: Range<Int>
  /// Counts full stops, question and exclamation marks before it.
  var sentence: Int32
  /// Counts commas and the like too.
  var half: Int32
  var isEmoji: Bool
}

/// Cuts a folded text into tokens at everything that is not part of a word.
struct Splitter {
  private let bytes: [UInt8]
  private var index = 0
  private var sentence: Int32 = 0
  private var half: Int32 = 0
  private var tokens: [RawToken] = []

  static func split(_ bytes: [UInt8]) -> [RawToken] {
    var splitter = Splitter(bytes)
    splitter.run()
    return splitter.tokens
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4 + 4)
  }

  private mutating func run() {
    while index < bytes.count {
      let byte = bytes[index]
      if Letter.isWord(byte) || isDollarLetter {
        word(isEmoji: false)
      } else if byte == Letter.emojiMark {
        index += 1
        word(isEmoji: true)
      } else {
        mark(byte)
        index += 1
      }
    }
  }

  private mutating func word(isEmoji: Bool) {
    let start = index
    index += 1
    while index < bytes.count, Letter.isWord(bytes[index]) || joins(bytes[index]) { index += 1 }
    tokens.append(RawToken(range: start..<index, sentence: sentence, half: half, isEmoji: isEmoji))
  }

  /// "$ex": a sign in the place of a first letter.
  private var isDollarLetter: Bool {
    bytes[index] == UInt8(ascii: "$") && index + 1 < bytes.count && Letter.isLetter(bytes[index + 1])
  }

  /// Signs that may stand inside a word: "don't", "r@pe", "su!c!de", "f**k", "a&e", "od'd".
  private func joins(_ byte: UInt8) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return switch byte {
    case Letter.apostrophe: Letter.isWord(next)
    case UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "|"):
      Letter.isLetter(bytes[index - 1]) && Letter.isLetter(next)
    case Letter.star: (Letter.isLetter(next) || next == Letter.star) && !Letter.isDigit(bytes[index - 1])
    case UInt8(ascii: "&"): isLone(index - 1) && isLone(index + 1)
    default: false
    }
  }

  /// Whether a letter has no word character on its outer side.
  private func isLone(_ place: Int) -> Bool {
    guard Letter.isLetter(bytes[place]) else { return false }
    let outer = place < index ? place - 1 : place + 1
    return outer < 0 || outer >= bytes.count || !Letter.isWord(bytes[outer])
  }

  private mutating func mark(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "."): stop()
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      sentence += 1
      half += 1
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), Letter.newline:
      half += 1
    case UInt8(ascii: "-") where index > 0 && bytes[index - 1] == Letter.space: half += 1
    default: break
    }
  }

  /// One full stop ends a sentence; a row of them is a pause; one between single letters or digits is neither.
  private mutating func stop() {
    half += 1
    let isRow = index + 1 < bytes.count && bytes[index + 1] == bytes[index]
    if isRow {
      while index + 1 < bytes.count, bytes[index + 1] == bytes[index] { index += 1 }
      return
    }
    let isInner = index > 0 && index + 1 < bytes.count
    if isInner, Letter.isDigit(bytes[index - 1]), Letter.isDigit(bytes[index + 1]) { return }
    if isInner, isLone(index - 1), Letter.isLetter(bytes[index + 1]) { return }
    sentence += 1
  }
}
