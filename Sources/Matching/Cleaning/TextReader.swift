/// Reads one text word by word, from left to right.
struct TextReader {
  private let cleaner: Cleaner
  private let lexicon: Lexicon
  private let folded: FoldedText
  private let typed: [RawToken]
  private var words: [TypedWord] = []
  private var ids: [Int] = []
  private var writer: CleanWriter
  private var index = 0

  init(_ text: String, _ cleaner: Cleaner) {
    self.cleaner = cleaner
    lexicon = cleaner.lexicon
    folded = FoldedText(text, tables: cleaner.tables)
    typed = Splitter.split(folded.bytes)
    writer = CleanWriter(lexicon, turns: cleaner.turns, capacity: folded.bytes.count, tokens: typed.count)
  }

  mutating func read() -> CleanText {
    words = typed.map { look(folded.bytes[$0.range], in: folded.bytes) }
    ids = words.map(\.id)
    while index < typed.count {
      let (length, id) = cleaner.words.several(ids, typed, index, folded.bytes, lexicon)
      if length == 1, repairSpaces() { continue }
      writer.stand(on: typed[index], through: typed[index + length - 1], of: folded)
      if id >= 0 { writer.write(id) } else { readWord() }
      index += length
    }
    writer.clean.folded = folded.bytes
    writer.clean.typed = typed
    return writer.clean
  }

  private func look(_ word: ArraySlice<UInt8>, in bytes: [UInt8]) -> TypedWord {
    let id = lexicon.words.find(bytes, word.startIndex, word.endIndex)
    if id >= 0 {
      let stem = lexicon.stemOf[id]
      return TypedWord(kind: .known, id: id, stem: stem, hash: lexicon.stems.hashes[Int(stem)])
    }
    guard word.allSatisfy(Letter.isLetter) else { return TypedWord(kind: .odd, id: -1, stem: -1, hash: 0) }
    let letters = Array(word)
    // "freee" is no form of "free" that the stemmer should explain.
    if Disguise.hasRun(letters) {
      return TypedWord(kind: .strange, id: -1, stem: -1, hash: ByteStrings.hash(letters, 0, letters.count))
    }
    let stemBytes = lexicon.stemmer.stem(letters)
    let stem = lexicon.stems.find(stemBytes)
    let hash = stem >= 0 ? lexicon.stems.hashes[stem] : ByteStrings.hash(stemBytes, 0, stemBytes.count)
    let isOrdinary = stem >= 0 || word.count == 1 || CommonWords.contains(word, stem: stemBytes[...])
    let kind: TypedWord.Kind = isOrdinary ? .ordinary : word.allSatisfy(Letter.isPlain) ? .strange : .odd
    return TypedWord(kind: kind, id: -1, stem: Int32(stem), hash: hash)
  }

  // MARK: - Words

  /// The word at `index`, which the tables and content do not have as it stands.
  private mutating func readWord() {
    let word = Array(folded.bytes[typed[index].range])
    switch words[index].kind {
    case .known, .ordinary: writer.write(word, words[index])
    case .strange: readStrange(word)
    case .odd: readOdd(word)
    }
  }

  private mutating func readStrange(_ word: [UInt8]) {
    if Disguise.hasRun(word), let plain = Disguise.squeezed(word).first(where: isKnown) {
      return writer.change(word, to: plain, id: lexicon.words.find(plain))
    }
    let squeezed = Disguise.hasRun(word) ? Disguise.squeezed(word).first ?? word : word
    guard let spelling = cleaner.spelling else { return writer.write(word, words[index]) }
    let context = context(left: writer.neighbour(sentence: typed[index].sentence), after: index)
    let nearest = spelling.nearest(to: squeezed, context)
    let limit = nearest?.cost ?? Spelling.leave(word.count)
    if squeezed.count == word.count,
      let cut = MissingSpaces(spelling, lexicon.words).cut(word, context, below: limit)
    {
      return writeCut(cut.pieces, of: word)
    }
    guard let nearest, nearest.id >= 0 else { return writer.write(word, words[index]) }
    writer.change(word, to: Array(lexicon.words.bytes(Int(nearest.id))), id: Int(nearest.id))
  }

  private mutating func writeCut(_ pieces: [(id: Int, start: Int)], of word: [UInt8]) {
    let begin = typed[index].range.lowerBound
    var read: [UInt8] = []
    for (number, piece) in pieces.enumerated() {
      let end = number + 1 < pieces.count ? pieces[number + 1].start : word.count
      writer.stand(on: begin + piece.start..<begin + end, like: typed[index], of: folded)
      writer.write(piece.id)
      read += (number > 0 ? [Letter.space] : []) + word[piece.start..<end]
    }
    writer.note(word, read)
  }

  /// What stands beside a word that ends before `after + 1`.
  private func context(left: Int32, after place: Int) -> Spelling.Context {
    Spelling.Context(left: left, right: neighbour(at: place + 1, sentence: typed[place].sentence))
  }

  private func neighbour(at place: Int, sentence: Int32) -> Int32 {
    guard place < typed.count, typed[place].sentence == sentence else { return WordPairs.edge }
    let word = words[place]
    if word.kind == .known, let first = lexicon.expansion(of: word.id).first {
      return WordPairs.neighbour(lexicon.stemOf[Int(first)])
    }
    return WordPairs.neighbour(word.stem)
  }

  // MARK: - Spaces

  /// "hel p", "pol ice", "m ycard", "refdeive dmy": a space too many or a letter too far, where both sides become words.
  private mutating func repairSpaces() -> Bool {
    guard let spelling = cleaner.spelling, index + 1 < typed.count, mayJoin(index) else { return false }
    let first = typed[index].range
    let second = typed[index + 1].range
    let left = writer.neighbour(sentence: typed[index].sentence)
    let right = neighbour(at: index + 2, sentence: typed[index].sentence)
    var best = cost(of: index, spelling, left: left) + cost(of: index + 1, spelling, left: WordPairs.unknown)
    var reading: [(word: [UInt8], id: Int, range: Range<Int>)] = []
    let joined = Array(folded.bytes[first]) + folded.bytes[second]
    func consider(_ split: Int, _ price: Float) {
      let one = Array(joined[..<split])
      let two = Array(joined[split...])
      let a = lexicon.words.find(one)
      guard a >= 0, one.count > 1 || isLoneWord(one[0]) else { return }
      if two.isEmpty {
        let cost = price + spelling.likelihood(ofKnown: a, Spelling.Context(left: left, right: right))
        if spelling.vocabulary.entryOf[a] >= 0, cost < best {
          best = cost
          reading = [(one, a, first.lowerBound..<second.upperBound)]
        }
        return
      }
      let b = lexicon.words.find(two)
      guard b >= 0, two.count > 1 || isLoneWord(two[0]) else { return }
      guard spelling.vocabulary.entryOf[a] >= 0, spelling.vocabulary.entryOf[b] >= 0 else { return }
      let middle = spelling.neighbour(ofKnown: a)
      let cost =
        price + spelling.likelihood(ofKnown: a, Spelling.Context(left: left))
        + spelling.likelihood(ofKnown: b, Spelling.Context(left: middle, right: right))
      guard cost < best else { return }
      best = cost
      let cutAt = split <= first.count ? first.lowerBound + split : second.lowerBound + split - first.count
      reading = [(one, a, first.lowerBound..<cutAt), (two, b, cutAt..<second.upperBound)]
    }
    consider(joined.count, TextReader.joined)
    if first.count > 1 { consider(first.count - 1, TextReader.moved) }
    if second.count > 1 { consider(first.count + 1, TextReader.moved) }
    guard !reading.isEmpty else { return false }
    for part in reading {
      writer.stand(on: part.range, like: typed[index], of: folded)
      writer.write(part.id)
    }
    writer.note(
      Array(folded.bytes[first]) + [Letter.space] + Array(folded.bytes[second]),
      Array(reading.map(\.word).joined(separator: [Letter.space])))
    index += 2
    return true
  }

  /// What a space too many costs, and one that stands a letter too far.
  private static let joined: Float = 38
  private static let moved: Float = 34

  private func isLoneWord(_ byte: UInt8) -> Bool { byte == Letter.i || byte == UInt8(ascii: "a") }

  /// Two words of plain letters with one space between them, of which one is strange or a single letter.
  private func mayJoin(_ place: Int) -> Bool {
    let (a, b) = (typed[place].range, typed[place + 1].range)
    guard b.lowerBound == a.upperBound + 1, folded.bytes[a.upperBound] == Letter.space, !typed[place].isEmoji,
      !typed[place + 1].isEmoji, isOff(place) || isOff(place + 1)
    else { return false }
    return folded.bytes[a].allSatisfy(Letter.isPlain) && folded.bytes[b].allSatisfy(Letter.isPlain)
  }

  private func isOff(_ place: Int) -> Bool {
    if words[place].kind == .strange { return true }
    let range = typed[place].range
    return range.count == 1 && !isLoneWord(folded.bytes[range.lowerBound])
  }

  /// What it costs to read a word by itself.
  private func cost(of place: Int, _ spelling: Spelling, left: Int32) -> Float {
    let word = words[place]
    switch word.kind {
    case .known where typed[place].range.count > 1 || isLoneWord(folded.bytes[typed[place].range.lowerBound]):
      return spelling.likelihood(ofKnown: word.id, Spelling.Context(left: left))
    case .ordinary where typed[place].range.count > 1: return spelling.likelihood(ofKnown: -1, Spelling.Context())
    case .known, .ordinary: return Spelling.leave(1)
    case .strange:
      let typed = Array(folded.bytes[typed[place].range])
      let context = Spelling.Context(left: left, right: neighbour(at: place + 1, sentence: self.typed[place].sentence))
      return spelling.nearest(to: typed, context)?.cost ?? Spelling.leave(typed.count)
    case .odd: return 0
    }
  }

  // MARK: - Signs and digits

  private func isKnown(_ word: [UInt8]) -> Bool {
    if lexicon.words.find(word) >= 0 { return true }
    let stem = lexicon.stemmer.stem(word)
    return lexicon.stems.find(stem) >= 0 || CommonWords.contains(word[...], stem: stem[...])
  }

  private mutating func readOdd(_ word: [UInt8]) {
    if word.contains(Letter.apostrophe) { return readApostrophe(word) }
    if word.contains(where: { $0 < 0x80 && !Letter.isLetter($0) }) { return readMixed(word) }
    readPlain(word)
  }

  /// "client's", "o'neill", "nothin'": without what stands after the apostrophe, or without the apostrophe alone.
  private mutating func readApostrophe(_ word: [UInt8]) {
    let joined = word.filter { $0 != Letter.apostrophe }
    if lexicon.words.find(joined) >= 0, word.last != Letter.s { return readPlain(joined) }
    let head = Array(word.prefix { $0 != Letter.apostrophe })
    let tail = Array(word.dropFirst(head.count + 1))
    guard let ending = ContextWords.endings[String(decoding: tail, as: UTF8.self)], !head.isEmpty else {
      return readPlain(joined)
    }
    readPlain(head)
    if !ending.isEmpty { readPlain(Array(ending.utf8)) }
  }

  private mutating func readPlain(_ word: [UInt8]) {
    let word = word.filter { $0 != Letter.apostrophe }
    let look = look(word[...], in: word)
    words[index] = look
    switch look.kind {
    case .known: writer.write(look.id)
    case .ordinary: writer.write(word, look)
    case .strange: readStrange(word)
    case .odd:
      if word.contains(where: { !Letter.isLetter($0) }) { return readMixed(word) }
      let stem = lexicon.stemmer.stem(word)
      writer.write(word, stem: lexicon.stems.find(stem), of: stem)
    }
  }

  /// Digits and signs among letters: a number with its unit ("16yo"), or a disguise ("su1cide"); else its pieces.
  private mutating func readMixed(_ word: [UInt8]) {
    let digits = word.prefix(while: Letter.isDigit)
    let rest = word.dropFirst(digits.count)
    if rest.isEmpty || ContextWords.ordinals.contains(Array(rest)) || word.contains(UInt8(ascii: "&")) {
      return writer.write(word, stem: lexicon.stems.find(word), of: word)
    }
    if !digits.isEmpty, digits.count <= 4, rest.allSatisfy(Letter.isLetter), !isDisguise(word) {
      readPlain(Array(digits))
      return readPlain(Array(rest))
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
