/// A text as the rules see it: words, each with its stem and its place in the original.
struct CleanText {
  /// The cleaned words, one space between them.
  var bytes: [UInt8] = []
  var tokens: [Token] = []
  /// What spelling, disguise and stretching changed, in order.
  var changes: [Change] = []
  /// The text in small plain letters, and its words as typed; commands are read from them.
  var folded: [UInt8] = []
  var typed: [RawToken] = []

  /// One cleaned word.
  struct Token {
    /// Where its bytes lie in `bytes`.
    var text: Range<Int32>
    /// Where it came from in the original, as UTF-8 offsets.
    var origin: Range<Int32>
    /// The number of its stem, or -1 where content does not have it.
    var stem: Int32
    /// A hash of the stem's bytes, known or not.
    var hash: UInt64
    var sentence: Int32
    var half: Int32
  }

  /// One word that was read as another.
  struct Change: Equatable {
    var typed: String
    var read: String
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The same text with some of its words only.
  func part(_ range: Range<Int>) -> CleanText {
    var part = self
    part.tokens = Array(tokens[range])
    return part
  }

  func word(_ index: Int) -> String {
    let text = tokens[index].text
    return String(decoding: bytes[Int(text.lowerBound)..<Int(text.upperBound)], as: UTF8.self)
  }
}
