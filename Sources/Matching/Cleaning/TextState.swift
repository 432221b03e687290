/// A text while it is read: what was typed, what is known of each word, and what was written so far.
struct TextState {
  let folded: FoldedText
  let typed: [RawToken]
  var words: [TypedWord] = []
  var writer: CleanWriter
  /// Which word is being read.
  var place = 0
  /// How many words are strange.
  var strange = 0
  /// Bytes of several words, kept so that each text needs one piece of memory for them.
  var scratch: [UInt8] = []
  /// The likeliest reading of a strange word, kept because a repair of spaces asks for it first.
  var found: (place: Int, reading: Spelling.Reading?) = (-1, nil)

  init(_ text: String, _ tables: FoldingTables) {
    folded = FoldedText(text, tables: tables)
    typed = Splitter.split(folded.bytes)
    writer = CleanWriter(capacity: folded.bytes.count, tokens: typed.count)
    words.reserveCapacity(typed.count)
  }

  /// The number of a typed word in the lexicon, or -1.
  func id(_ place: Int) -> Int { place >= 0 && place < words.count ? words[place].id : -1 }
}
