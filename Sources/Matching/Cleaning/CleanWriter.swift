/// Writes words into a `CleanText`, each with the place that it came from.
struct CleanWriter {
  var clean = CleanText()
  private var origin: Range<Int32> = 0..<0
  private var sentence: Int32 = 0
  private var half: Int32 = 0
  private var extraHalves: Int32 = 0

  init(capacity: Int, tokens: Int) {
    clean.bytes.reserveCapacity(capacity + capacity / 4 + 16)
    clean.tokens.reserveCapacity(tokens + tokens / 4 + 4)
  }

  /// What is written next stands on a part of the text.
  mutating func stand(on range: Range<Int>, like typed: RawToken, of folded: borrowing FoldedText) {
    origin = folded.origin(range)
    sentence = typed.sentence
    half = typed.half
  }

  /// The stem of the last word as a neighbour of the next (`WordPairs`).
  func neighbour(sentence: Int32) -> Int32 {
    guard let last = clean.tokens.last, last.sentence == sentence else { return WordPairs.edge }
    return WordPairs.neighbour(last.stem)
  }

  /// A known word.
  mutating func write(_ id: Int, stem: Int32, of lexicon: borrowing Lexicon, turns: [Int32]) {
    if turns.contains(stem) { extraHalves += 1 }
    let start = begin()
    for index in lexicon.words.range(id) { clean.bytes.append(lexicon.words.pool[index]) }
    end(start, stem: stem, hash: lexicon.stems.hashes[Int(stem)])
  }

  /// A word that is not in the lexicon.
  mutating func write(_ word: Span<UInt8>, stem: Int32, hash: UInt64) {
    let start = begin()
    for index in 0..<word.count { clean.bytes.append(word[index]) }
    end(start, stem: stem, hash: hash)
  }

  /// Notes what was read as something else.
  mutating func note(_ typed: [UInt8], _ read: [UInt8]) {
    clean.changes.append(
      CleanText.Change(typed: String(decoding: typed, as: UTF8.self), read: String(decoding: read, as: UTF8.self)))
  }

  private mutating func begin() -> Int32 {
    if !clean.bytes.isEmpty { clean.bytes.append(Letter.space) }
    return Int32(clean.bytes.count)
  }

  private mutating func end(_ start: Int32, stem: Int32, hash: UInt64) {
    clean.tokens.append(
      CleanText.Token(
        text: start..<Int32(clean.bytes.count), origin: origin, stem: stem, hash: hash, sentence: sentence,
        half: half + extraHalves))
  }
}
