/// The words of content that short forms of several meanings may stand for.
struct Meanings: Sendable {
  private var shorts = ByteStrings()
  private var entries: [[Int32]] = []

  /// Longer words are no such forms.
  static let longest = 5

  init(_ vocabulary: Vocabulary, _ lexicon: Lexicon) {
    for (short, words) in TextSpeak.several {
      _ = shorts.intern(Array(short.utf8))
      entries.append(
        words.compactMap { word in
          let id = lexicon.words.find(Array(word.utf8))
          return id >= 0 && vocabulary.entryOf[id] >= 0 ? vocabulary.entryOf[id] : nil
        })
    }
  }

  /// The entries of the vocabulary that a short form may be.
  func of(_ short: Span<UInt8>) -> [Int32] {
    let id = shorts.find(short)
    return id < 0 ? [] : entries[id]
  }
}
