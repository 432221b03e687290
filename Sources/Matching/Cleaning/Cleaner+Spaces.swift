/// Repairing spaces: "hel p", "pol ice", "m ycard", "refdeive dmy": one too many, or one a letter too far.
extension Cleaner {
  /// What a space too many costs, and one that stands a letter too far.
  private static let joined: Float = 38
  private static let moved: Float = 34

  /// Reads two words as one, or with a letter moved over, where what comes out is known and likelier; false for as it is.
  func repairSpaces(_ state: inout TextState) -> Bool {
    guard let spelling, mayJoin(state) else { return false }
    let first = state.typed[state.place].range
    let second = state.typed[state.place + 1].range
    state.scratch.removeAll(keepingCapacity: true)
    for index in first { state.scratch.append(state.folded.bytes[index]) }
    for index in second { state.scratch.append(state.folded.bytes[index]) }
    var best: (cost: Float, first: Int, second: Int, split: Int)?
    for (split, price) in [
      (state.scratch.count, Cleaner.joined), (first.count - 1, Cleaner.moved), (first.count + 1, Cleaner.moved),
    ] {
      guard split > 0, split < state.scratch.count || price == Cleaner.joined,
        let (one, two) = words(state.scratch.span, split, spelling)
      else { continue }
      let left = state.writer.neighbour(sentence: state.typed[state.place].sentence)
      let right = neighbour(state, at: state.place + 2, sentence: state.typed[state.place].sentence)
      var cost = price
      if two < 0 {
        cost += spelling.likelihood(ofKnown: one, Spelling.Context(left: left, right: right))
      } else {
        cost += spelling.likelihood(ofKnown: one, Spelling.Context(left: left))
        cost += spelling.likelihood(
          ofKnown: two, Spelling.Context(left: spelling.neighbour(ofKnown: one), right: right))
      }
      if cost < best?.cost ?? .infinity { best = (cost, one, two, split) }
    }
    guard let best, best.cost < costAsTyped(spelling, &state) else { return false }
    write(best.first, best.second, split: best.split, &state)
    return true
  }

  /// The known words on both sides of a split, the second -1 where there is none; nil where one is not known.
  private func words(_ letters: Span<UInt8>, _ split: Int, _ spelling: Spelling) -> (first: Int, second: Int)? {
    func known(_ range: Range<Int>) -> Int? {
      if range.count == 1, !Cleaner.isLoneWord(letters[range.lowerBound]) { return nil }
      let id = lexicon.words.find(letters.extracting(range))
      return id >= 0 && spelling.isTarget(id) ? id : nil
    }
    guard let first = known(0..<split) else { return nil }
    if split == letters.count { return (first, -1) }
    return known(split..<letters.count).map { (first, $0) }
  }

  private func write(_ one: Int, _ two: Int, split: Int, _ state: inout TextState) {
    let typed = state.typed[state.place]
    let first = typed.range
    let second = state.typed[state.place + 1].range
    let cut = split <= first.count ? first.lowerBound + split : second.lowerBound + split - first.count
    state.writer.stand(on: first.lowerBound..<(two < 0 ? second.upperBound : cut), like: typed, of: state.folded)
    write(one, &state)
    var read = Array(state.scratch[..<split])
    if two >= 0 {
      state.writer.stand(on: cut..<second.upperBound, like: typed, of: state.folded)
      write(two, &state)
      read += [Letter.space] + state.scratch[split...]
    }
    state.writer.note(Array(state.folded.bytes[first.lowerBound..<second.upperBound]), read)
    state.place += 2
  }

  /// The only words of one letter.
  static func isLoneWord(_ byte: UInt8) -> Bool { byte == Letter.i || byte == UInt8(ascii: "a") }

  /// Two words of plain letters with one space between them, of which one is strange or a single letter.
  private func mayJoin(_ state: borrowing TextState) -> Bool {
    let place = state.place
    guard place + 1 < state.typed.count, isOff(state, place) || isOff(state, place + 1) else { return false }
    let (a, b) = (state.typed[place], state.typed[place + 1])
    guard b.range.lowerBound == a.range.upperBound + 1, state.folded.bytes[a.range.upperBound] == Letter.space,
      !a.isEmoji, !b.isEmoji
    else { return false }
    for index in a.range where !Letter.isPlain(state.folded.bytes[index]) { return false }
    for index in b.range where !Letter.isPlain(state.folded.bytes[index]) { return false }
    return true
  }

  private func isOff(_ state: borrowing TextState, _ place: Int) -> Bool {
    if state.words[place].kind == .strange { return true }
    return isLoneLetter(state, place)
  }

  /// A single letter that is no word and no short form ("u", "n").
  private func isLoneLetter(_ state: borrowing TextState, _ place: Int) -> Bool {
    let range = state.typed[place].range
    guard range.count == 1, !Cleaner.isLoneWord(state.folded.bytes[range.lowerBound]) else { return false }
    let id = state.words[place].id
    return id < 0 || lexicon.expansionCount(of: id) == 0
  }

  // MARK: - What is there costs

  /// What it costs to read two words each by itself.
  private func costAsTyped(_ spelling: Spelling, _ state: inout TextState) -> Float {
    let left = state.writer.neighbour(sentence: state.typed[state.place].sentence)
    return cost(of: state.place, left: left, spelling, &state)
      + cost(of: state.place + 1, left: WordPairs.neighbour(state.words[state.place].stem), spelling, &state)
  }

  private func cost(of place: Int, left: Int32, _ spelling: Spelling, _ state: inout TextState) -> Float {
    let word = state.words[place]
    let range = state.typed[place].range
    if isLoneLetter(state, place) { return Spelling.leave(1) }
    switch word.kind {
    case .known: return spelling.likelihood(ofKnown: word.id, Spelling.Context(left: left))
    case .ordinary: return spelling.likelihood(ofKnown: -1, Spelling.Context())
    case .odd: return 0
    case .strange:
      var context = context(state, at: place)
      context.left = left
      let reading = spelling.nearest(to: state.folded.bytes.span.extracting(range), context)
      if place == state.place { state.found = (place, reading) }
      return reading?.cost ?? Spelling.leave(range.count)
    }
  }

  /// What stands beside a word.
  func context(_ state: borrowing TextState, at place: Int) -> Spelling.Context {
    let typed = state.typed[place]
    let isFirst = place == 0 || state.typed[place - 1].sentence != typed.sentence
    return Spelling.Context(
      left: state.writer.neighbour(sentence: typed.sentence),
      right: neighbour(state, at: place + 1, sentence: typed.sentence),
      haste: Spelling.haste(
        others: state.strange - (state.words[place].kind == .strange ? 1 : 0), words: state.words.count,
        isName: !isFirst && state.folded.isCapitalised(typed.range)))
  }

  private func neighbour(_ state: borrowing TextState, at place: Int, sentence: Int32) -> Int32 {
    guard place < state.typed.count, state.typed[place].sentence == sentence else { return WordPairs.edge }
    let word = state.words[place]
    guard word.kind == .known, lexicon.expansionCount(of: word.id) > 0 else { return WordPairs.neighbour(word.stem) }
    return WordPairs.neighbour(lexicon.stemOf[lexicon.expansion(of: word.id, 0)])
  }
}
