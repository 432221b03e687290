/// Reading known words as slips of small ones, in texts that are typed in a hurry: "he si n the house adn wont lt em out".
extension Cleaner {
  /// Longer words are no slips of small ones.
  private static let longestSmall = 6
  /// So much of a text must be strange before its known words are doubted (`Spelling.haste`).
  private static let leastHaste: Float = 5

  /// Writes the small word that is meant by the known word at the state's place; false where it is meant as it stands.
  func readSmall(_ state: inout TextState) -> Bool {
    guard let spelling, state.strange > 0, mayBeSlip(state, spelling) else { return false }
    let typed = state.typed[state.place]
    let context = context(state, at: state.place)
    guard context.haste >= Cleaner.leastHaste else { return false }
    let word = Array(state.folded.bytes[typed.range])
    let id = state.words[state.place].id
    guard let reading = spelling.nearestSmall(to: word.span, id: id, context), reading.entry.id >= 0 else {
      return false
    }
    state.writer.stand(on: typed.range, like: typed, of: state.folded)
    write(Int(reading.entry.id), &state)
    state.writer.note(word, spelling.letters(of: reading))
    state.place += 1
    return true
  }

  private func mayBeSlip(_ state: borrowing TextState, _ spelling: Spelling) -> Bool {
    let typed = state.typed[state.place]
    let word = state.words[state.place]
    guard word.kind == .known || word.kind == .ordinary, typed.range.count <= Cleaner.longestSmall, !typed.isEmoji,
      spelling.mayBeSmall(word.id, lexicon), word.id < 0 || lexicon.expansionCount(of: word.id) == 0
    else { return false }
    let letters = state.folded.bytes[typed.range]
    return letters.allSatisfy(Letter.isPlain) && !SmallWords.negations.contains(Array(letters))
  }
}
