/// Turns a text into plain words: the same for a message and for what editors write, so that both meet.
struct Cleaner: Sendable {
  fileprivate(set) var lexicon: Lexicon
  let tables = FoldingTables()
  /// Nil while content is being learned: what editors write is right.
  var spelling: Spelling?
  let turns: [Int32]
  let words: ContextWords

  /// A cleaner that knows the tables only, until content is learned.
  init() {
    var lexicon = Lexicon()
    turns = ["but", "though", "although", "however", "except"].map { word in
      lexicon.internStem(Array(word.utf8))
    }
    words = ContextWords(&lexicon)
    self.lexicon = lexicon
  }

  /// The stems of a text of content; new words become known.
  mutating func learn(_ text: String, isTarget: Bool = true) -> [Int32] {
    let clean = clean(text)
    return clean.tokens.map { token in
      let bytes = clean.bytes[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
      return lexicon.internStem(Array(bytes), isTarget: isTarget)
    }
  }

  /// A text as plain words.
  func clean(_ text: String) -> CleanText {
    var reader = TextReader(text, self)
    return reader.read()
  }
}

extension Cleaner {
  /// The words that take back what follows, with those that make an exception known to the lexicon.
  mutating func makeNegation(negators: Set<Int32>) -> Negation { Negation(&lexicon, negators: negators) }

  /// Makes ordinary words of examples known, so that a text with them needs no search.
  mutating func know(_ word: [UInt8]) { lexicon.intern(word, isTarget: true) }

  /// Counts the words of an example, so that spelling knows what is likely.
  mutating func count(_ clean: CleanText) { lexicon.count(clean) }
}
