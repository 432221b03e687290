/// Masks texts. Make one and keep it: making it reads some thousand words.
package struct Masker: Sendable {
  /// Knows the built-in names and places, and leaves emergency numbers as they are.
  package static let standard = Masker()

  let lexicon: Lexicon

  /// A masker that knows more than the built-in lists.
  /// - Parameters:
  ///   - places: Names of towns and villages, such as those of the content; one that is an everyday word too needs a sign.
  ///   - helplines: Numbers that stay readable, such as those of the directory; digits count, the rest is ignored.
  package init(places: some Sequence<String> = [String](), helplines: some Sequence<String> = [String]()) {
    lexicon = Lexicon(places: places, helplines: helplines)
  }

  /// The masked text: masking it again changes nothing.
  package func mask(_ text: String) -> String { masked(text).text }

  /// Masks until nothing changes: a mask may show what its neighbour is. Each round but the last masks something.
  func masked(_ text: String) -> (text: String, counts: [Mask: Int]) {
    var text = text
    var counts: [Mask: Int] = [:]
    for _ in 0..<Self.rounds {
      var draft = Draft(text, lexicon)
      draft.find()
      if draft.spans.isEmpty { break }
      for span in draft.spans { counts[span.mask, default: 0] += 1 }
      text = draft.written()
    }
    return (text, counts)
  }

  /// The secrets themselves, in their order, as they stand in the text; for tests.
  func secrets(in text: String) -> [String] {
    var draft = Draft(text, lexicon)
    draft.find()
    let bytes = Array(text.utf8)
    return draft.spans.map {
      String(
        decoding: bytes[draft.tokens[$0.range.lowerBound].start..<draft.tokens[$0.range.upperBound - 1].end],
        as: UTF8.self)
    }
  }

  /// Enough for every text seen; bounds the time of one made to need more.
  private static let rounds = 6
}
