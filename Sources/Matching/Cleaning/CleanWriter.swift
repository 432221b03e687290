/// Writes words into a `CleanText`, each with the place that it came from.
struct CleanWriter {
  var clean = CleanText()
  private let lexicon: Lexicon
  private let turns: [Int32]
  private var origin: Range<Int32> = 0..<0
  private var sentence: Int32 = 0
  private var half: Int32 = 0
  private var extraHalves: Int32 = 0

  init(_ lexicon: Lexicon, turns: [Int32], capacity: Int, tokens: Int) {
    self.lexicon = lexicon
    self.turns = turns
    clean.bytes.reserveCapacity(capacity + capacity / 4 + 16)
    clean.tokens.reserveCapacity(tokens + tokens / 4 + 4)
  }

  /// What is written next stands on these typed words.
  mutating func stand(on first: RawToken, through last: RawToken, of folded: FoldedText) {
    origin = folded.origin(first.range.lowerBound..<last.range.upperBound)
    sentence = first.sentence
    half = first.half
  }

  /// What is written next stands on a part of the text.
  mutating func stand(on range: Range<Int>, like typed: RawToken, of folded: FoldedText) {
    origin = folded.origin(range)
    sentence = typed.sentence
    half = typed.half
  }

  /// The stem of the last word as a neighbour of the next (`WordPairs`).
  func neighbour(sentence: Int32) -> Int32 {
    guard let last = clean.tokens.last, last.sentence == sentence else { return WordPairs.edge }
    return WordPairs.neighbour(last.stem)
  }

  /// A known word, or the words that it stands for.
  mutating func write(_ id: Int) {
    let expansion = lexicon.expansion(of: id)
    if expansion.isEmpty { return writeWord(id) }
    for part in expansion { writeWord(Int(part)) }
  }

  /// A word that is not in the lexicon.
  mutating func write(_ word: [UInt8], stem: Int, of stemBytes: [UInt8]) {
    let hash = stem >= 0 ? lexicon.stems.hashes[stem] : ByteStrings.hash(stemBytes, 0, stemBytes.count)
    append(stem: Int32(stem), hash: hash) { $0 += word }
  }

  /// A word that is right as it stands.
  mutating func write(_ word: [UInt8], _ look: TypedWord) {
    append(stem: look.stem, hash: look.hash) { $0 += word }
  }

  /// Notes what was read as something else.
  mutating func note(_ typed: [UInt8], _ read: [UInt8]) {
    clean.changes.append(
      CleanText.Change(typed: String(decoding: typed, as: UTF8.self), read: String(decoding: read, as: UTF8.self)))
  }

  /// A word that was read as another; `id` is the other's number, or -1 for an ordinary word.
  mutating func change(_ typed: [UInt8], to read: [UInt8], id: Int) {
    if id >= 0 {
      write(id)
    } else {
      let stem = lexicon.stemmer.stem(read)
      write(read, stem: lexicon.stems.find(stem), of: stem)
    }
    note(typed, read)
  }

  private mutating func writeWord(_ id: Int) {
    let stem = lexicon.stemOf[id]
    let words = lexicon.words
    append(stem: stem, hash: lexicon.stems.hashes[Int(stem)]) { $0 += words.bytes(id) }
  }

  private mutating func append(stem: Int32, hash: UInt64, _ write: (inout [UInt8]) -> Void) {
    if !clean.bytes.isEmpty { clean.bytes.append(Letter.space) }
    let start = Int32(clean.bytes.count)
    write(&clean.bytes)
    if stem >= 0, turns.contains(stem) { extraHalves += 1 }
    clean.tokens.append(
      CleanText.Token(
        text: start..<Int32(clean.bytes.count), origin: origin, stem: stem, hash: hash, sentence: sentence,
        half: half + extraHalves))
  }
}
