/// Reading single words that the tables and content do not have as they stand.
extension Cleaner {
  /// Reads the word at the state's place.
  func readWord(_ state: inout TextState) {
    let range = state.typed[state.place].range
    let word = state.words[state.place]
    switch word.kind {
    case .known, .ordinary:
      let bytes = state.folded.bytes
      state.writer.write(bytes.span.extracting(range), stem: word.stem, hash: word.hash)
    case .strange: readStrange(Array(state.folded.bytes[range]), &state)
    case .odd: readOdd(Array(state.folded.bytes[range]), &state)
    }
  }

  /// Writes a word that is right, though the lexicon does not have it.
  private func writePlain(_ word: [UInt8], _ state: inout TextState) {
    let stem = lexicon.stemmer.stem(word)
    let number = lexicon.stems.find(stem)
    let hash = number >= 0 ? lexicon.stems.hashes[number] : ByteStrings.hash(stem.span)
    state.writer.write(word.span, stem: Int32(number), hash: hash)
  }

  /// Writes what a word was read as, and notes it.
  private func change(_ typed: [UInt8], to read: [UInt8], _ state: inout TextState) {
    let id = lexicon.words.find(read)
    if id >= 0 { write(id, &state) } else { writePlain(read, &state) }
    state.writer.note(typed, read)
  }

  // MARK: - Plain letters

  /// A word of plain letters that nothing knows: stretched, misspelt, or several words without spaces.
  private func readStrange(_ word: [UInt8], _ state: inout TextState) {
    var letters = word
    if Disguise.hasRun(word) {
      let readings = Disguise.squeezed(word)
      if let plain = likeliest(readings, state) { return change(word, to: plain, &state) }
      letters = readings.last ?? word
    }
    guard let spelling else { return writePlain(word, &state) }
    let context = context(state, at: state.place)
    let nearest =
      state.found.place == state.place && letters.count == word.count
      ? state.found.reading : spelling.nearest(to: letters.span, context)
    let limit = nearest?.cost ?? Spelling.leaveUncut(letters.count) + context.haste
    if limit > MissingSpaces.least, let cut = MissingSpaces(spelling, lexicon).cut(letters.span, context, below: limit)
    {
      return writePieces(cut.pieces, of: word, letters, &state)
    }
    guard let nearest, nearest.isContent else { return writePlain(word, &state) }
    change(word, to: spelling.letters(of: nearest), &state)
  }

  /// Of the known words the one that fits best here; the first where none is content's.
  private func likeliest(_ words: [[UInt8]], _ state: borrowing TextState) -> [UInt8]? {
    let known = words.filter(isKnown)
    guard known.count > 1, let spelling else { return known.first }
    let context = context(state, at: state.place)
    return known.min { a, b in
      spelling.likelihood(ofKnown: lexicon.words.find(a), context)
        < spelling.likelihood(ofKnown: lexicon.words.find(b), context)
    }
  }

  /// Writes the words that a run of letters was cut into, each on its part of the original.
  private func writePieces(
    _ pieces: [(id: Int, start: Int)], of word: [UInt8], _ letters: [UInt8], _ state: inout TextState
  ) {
    let typed = state.typed[state.place]
    let isWhole = letters.count == word.count && typed.range.count == word.count
    var read: [UInt8] = []
    for (number, piece) in pieces.enumerated() {
      let end = number + 1 < pieces.count ? pieces[number + 1].start : letters.count
      if isWhole {
        let begin = typed.range.lowerBound
        state.writer.stand(on: begin + piece.start..<begin + end, like: typed, of: state.folded)
      }
      write(piece.id, &state)
      read += (number > 0 ? [Letter.space] : []) + letters[piece.start..<end]
    }
    state.writer.note(word, read)
  }

  // MARK: - Signs and digits

  private func readOdd(_ word: [UInt8], _ state: inout TextState) {
    if word.contains(Letter.apostrophe) { return readApostrophe(word, &state) }
    if word.contains(where: { !Letter.isLetter($0) }) { return readMixed(word, &state) }
    writePlain(word, &state)
  }

  /// "client's", "o'neill", "nothin'": without what stands after the apostrophe, or without the apostrophe alone.
  private func readApostrophe(_ word: [UInt8], _ state: inout TextState) {
    let joined = word.filter { $0 != Letter.apostrophe }
    if lexicon.words.find(joined) >= 0, word.last != Letter.s { return readPart(joined, &state) }
    let head = Array(word.prefix { $0 != Letter.apostrophe })
    let tail = Array(word.dropFirst(head.count + 1))
    guard let ending = ContextWords.endings[String(decoding: tail, as: UTF8.self)], !head.isEmpty else {
      return readPart(joined, &state)
    }
    readPart(head, &state)
    if !ending.isEmpty { readPart(Array(ending.utf8), &state) }
  }

  /// A part of a word, as a word of its own.
  private func readPart(_ word: [UInt8], _ state: inout TextState) {
    let look = look(word.span)
    switch look.kind {
    case .known: write(look.id, &state)
    case .ordinary: state.writer.write(word.span, stem: look.stem, hash: look.hash)
    case .strange: readStrange(word, &state)
    case .odd: word.contains { !Letter.isLetter($0) } ? readMixed(word, &state) : writePlain(word, &state)
    }
  }

  /// Digits and signs among letters: a number with its unit ("16yo"), or a disguise ("su1cide"); else its pieces.
  private func readMixed(_ word: [UInt8], _ state: inout TextState) {
    let digits = word.prefix(while: Letter.isDigit)
    let rest = word.dropFirst(digits.count)
    if rest.isEmpty || ContextWords.ordinals.contains(Array(rest)) || word.contains(UInt8(ascii: "&")) {
      return state.writer.write(word.span, stem: Int32(lexicon.stems.find(word)), hash: ByteStrings.hash(word.span))
    }
    if !digits.isEmpty, digits.count <= 4, rest.allSatisfy(Letter.isLetter), !isDisguise(word) {
      readPart(Array(digits), &state)
      return readPart(Array(rest), &state)
    }
    if let plain = Disguise.unmasked(word).first(where: isKnown) { return change(word, to: plain, &state) }
    for piece in word.split(whereSeparator: { !Letter.isWord($0) }) {
      let piece = Array(piece)
      state.writer.write(piece.span, stem: Int32(lexicon.stems.find(piece)), hash: ByteStrings.hash(piece.span))
    }
  }

  /// "5uicide" is a word in disguise, "16yo" is not.
  private func isDisguise(_ word: [UInt8]) -> Bool {
    guard word.count >= 4, !Letter.isDigit(word[1]) else { return false }
    return lexicon.words.find(Array(word.dropFirst())) < 0 && Disguise.unmasked(word).contains(where: isKnown)
  }
}
