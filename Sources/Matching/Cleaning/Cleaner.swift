/// Turns a text into plain words: the same for a message and for what editors write, so that both meet.
struct Cleaner: Sendable {
  fileprivate(set) var lexicon: Lexicon
  private let tables = FoldingTables()
  /// Nil while content is being learned: what editors write is right.
  var spelling: Spelling?
  private let turns: [Int32]
  private let words: ContextWords

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
    let folded = FoldedText(text, tables: tables)
    let typed = Splitter.split(folded.bytes)
    let ids = typed.map { lexicon.words.find(folded.bytes, $0.range.lowerBound, $0.range.upperBound) }
    var writer = CleanWriter(lexicon, turns: turns, capacity: folded.bytes.count, tokens: typed.count)
    var index = 0
    while index < typed.count {
      let (length, id) = words.several(ids, typed, index, folded.bytes, lexicon)
      writer.stand(on: typed[index], through: typed[index + length - 1], of: folded)
      if id >= 0 { writer.write(id) } else { read(Array(folded.bytes[typed[index].range]), into: &writer) }
      index += length
    }
    writer.clean.folded = folded.bytes
    writer.clean.typed = typed
    return writer.clean
  }

  /// A word that the tables and content do not have as it stands.
  private func read(_ word: [UInt8], into writer: inout CleanWriter) {
    if word.contains(Letter.apostrophe) { return readApostrophe(word, into: &writer) }
    if word.contains(where: { $0 < 0x80 && !Letter.isLetter($0) }) { return readMixed(word, into: &writer) }
    if Disguise.hasRun(word), let plain = Disguise.squeezed(word).first(where: isKnown) {
      return writer.change(word, to: plain, id: lexicon.words.find(plain))
    }
    let stem = lexicon.stemmer.stem(word)
    let known = lexicon.stems.find(stem)
    if known >= 0 || CommonWords.contains(word[...], stem: stem[...]) {
      return writer.write(word, stem: known, of: stem)
    }
    if let nearest = spelling?.nearest(to: squeezedOnce(word), in: lexicon.words) {
      return writer.change(word, to: Array(lexicon.words.bytes(nearest)), id: nearest)
    }
    writer.write(word, stem: -1, of: stem)
  }

  private func squeezedOnce(_ word: [UInt8]) -> [UInt8] {
    Disguise.hasRun(word) ? Disguise.squeezed(word).first ?? word : word
  }

  private func isKnown(_ word: [UInt8]) -> Bool {
    if lexicon.words.find(word) >= 0 { return true }
    let stem = lexicon.stemmer.stem(word)
    return lexicon.stems.find(stem) >= 0 || CommonWords.contains(word[...], stem: stem[...])
  }

  /// "client's", "o'neill", "nothin'": without what stands after the apostrophe, or without the apostrophe alone.
  private func readApostrophe(_ word: [UInt8], into writer: inout CleanWriter) {
    let joined = word.filter { $0 != Letter.apostrophe }
    if lexicon.words.find(joined) >= 0, word.last != Letter.s { return readPlain(joined, into: &writer) }
    let head = Array(word.prefix { $0 != Letter.apostrophe })
    let tail = Array(word.dropFirst(head.count + 1))
    guard let ending = ContextWords.endings[String(decoding: tail, as: UTF8.self)], !head.isEmpty else {
      return readPlain(joined, into: &writer)
    }
    readPlain(head, into: &writer)
    if !ending.isEmpty { readPlain(Array(ending.utf8), into: &writer) }
  }

  private func readPlain(_ word: [UInt8], into writer: inout CleanWriter) {
    let id = lexicon.words.find(word)
    if id >= 0 { writer.write(id) } else { read(word.filter { $0 != Letter.apostrophe }, into: &writer) }
  }

  /// Digits and signs among letters: a number with its unit ("16yo"), or a disguise ("su1cide"); else its pieces.
  private func readMixed(_ word: [UInt8], into writer: inout CleanWriter) {
    let digits = word.prefix(while: Letter.isDigit)
    let rest = word.dropFirst(digits.count)
    if rest.isEmpty || ContextWords.ordinals.contains(Array(rest)) || word.contains(UInt8(ascii: "&")) {
      return writer.write(word, stem: lexicon.stems.find(word), of: word)
    }
    if !digits.isEmpty, digits.count <= 4, rest.allSatisfy(Letter.isLetter), !isDisguise(word) {
      readPlain(Array(digits), into: &writer)
      return readPlain(Array(rest), into: &writer)
    }
    if let plain = Disguise.unmasked(word).first(where: isKnown) {
      return writer.change(word, to: plain, id: lexicon.words.find(plain))
    }
    for piece in word.split(whereSeparator: { !Letter.isWord($0) }) {
      writer.write(Array(piece), stem: lexicon.stems.find(Array(piece)), of: Array(piece))
    }
  }

  /// "5uicide" is a word in disguise, "16yo" is not.
  private func isDisguise(_ word: [UInt8]) -> Bool {
    guard word.count >= 4, !Letter.isDigit(word[1]) else { return false }
    return lexicon.words.find(Array(word.dropFirst())) < 0 && Disguise.unmasked(word).contains(where: isKnown)
  }
}

extension Cleaner {
  /// The words that take back what follows, with those that make an exception known to the lexicon.
  mutating func makeNegation(negators: Set<Int32>) -> Negation { Negation(&lexicon, negators: negators) }

  /// Makes ordinary words of examples known, so that a text with them needs no search.
  mutating func know(_ word: [UInt8]) { lexicon.intern(word) }
}
