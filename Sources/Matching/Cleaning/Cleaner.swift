/// Turns a text into plain words: the same for a message and for what editors write, so that both meet.
struct Cleaner: Sendable {
  fileprivate(set) var lexicon: Lexicon
  private let tables = FoldingTables()
  /// Nil while content is being learned: what editors write is right.
  var spelling: Spelling?
  let words: ContextWords
  /// Words that begin the half of a sentence that counts.
  private let turns: [Int32]

  /// A cleaner that knows the tables only, until content is learned.
  init() {
    var lexicon = Lexicon()
    turns = ["but", "though", "although", "however", "except"].map { word in
      lexicon.internStem(Array(word.utf8))
    }
    words = ContextWords(&lexicon)
    self.lexicon = lexicon
  }

  /// A cleaner that has learned content before.
  init(_ reader: inout TableReader) throws(KeptDamage) {
    self.init()
    lexicon = try Lexicon(&reader)
    spelling = try Spelling(lexicon, &reader)
  }

  func write(_ writer: inout TableWriter) {
    lexicon.write(&writer)
    spelling?.write(&writer)
  }

  /// The stems of a text of content; new words become known.
  mutating func learn(_ text: String) -> [Int32] {
    let clean = clean(text)
    return clean.tokens.map { token in
      let id = lexicon.intern(
        Array(clean.bytes[Int(token.text.lowerBound)..<Int(token.text.upperBound)]), isRuleWord: true)
      // A known stem is that of the word among its neighbours.
      return token.stem >= 0 ? token.stem : lexicon.stemOf[id]
    }
  }

  /// A text as plain words.
  func clean(_ text: String) -> CleanText {
    var state = TextState(text, tables)
    for word in state.typed {
      let word = look(state.folded.bytes.span.extracting(word.range))
      if word.kind == .strange { state.strange += 1 }
      state.words.append(word)
    }
    while state.place < state.typed.count {
      if readSmall(&state) { continue }
      let (length, id) = words.several(state, lexicon)
      if length == 1, repairSpaces(&state) { continue }
      let first = state.typed[state.place]
      let last = state.typed[state.place + length - 1]
      state.writer.stand(on: first.range.lowerBound..<last.range.upperBound, like: first, of: state.folded)
      if length > 1 || (id >= 0 && state.words[state.place].kind == .known) {
        write(id, &state)
      } else {
        readWord(&state)
      }
      state.place += length
    }
    state.writer.clean.folded = state.folded.bytes
    state.writer.clean.typed = state.typed
    return state.writer.clean
  }

  /// Writes a known word, or the words that it stands for.
  func write(_ id: Int, _ state: inout TextState) {
    if let spelling, words.isDigit(id) {
      let word = words.digitWord(id, context(state, at: state.place), spelling.pairs, lexicon)
      if word >= 0 { return write(word, &state) }
    }
    let count = lexicon.expansionCount(of: id)
    if count == 0 {
      var stem = words.stem(of: id, after: state.id(state.place - 1), before: state.id(state.place + 1))
      if stem < 0 { stem = lexicon.stemOf[id] }
      return state.writer.write(id, stem: stem, of: lexicon, turns: turns)
    }
    for part in 0..<count {
      let word = lexicon.expansion(of: id, part)
      state.writer.write(word, stem: lexicon.stemOf[word], of: lexicon, turns: turns)
    }
  }
}

extension Cleaner {
  /// The words that take back what follows, with those that make an exception known to the lexicon.
  mutating func makeNegation(negators: Set<Int32>) -> Negation { Negation(&lexicon, negators: negators) }

  /// Makes ordinary words of examples known, so that a text with them needs no search.
  mutating func know(_ word: [UInt8]) { lexicon.intern(word, isExampleWord: true) }

  /// Counts the words of an example, so that spelling knows what is likely.
  mutating func count(_ clean: CleanText) { lexicon.count(clean) }
}
