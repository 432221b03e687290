/// What was found once is masked wherever it stands again.
extension Draft {
  mutating func findRepeats() {
    var known: [String: [[String]]] = [:]
    for span in spans where span.mask != .age && span.mask != .minor {
      guard isTelling(span), known[tokens[span.range.lowerBound].text, default: []].count < 8 else { continue }
      let words = span.range.map { tokens[$0].text }
      known[words[0], default: []].append(words)
      if span.mask == .name {
        for index in span.range where isTellingWord(index) {
          known[tokens[index].text, default: []].append([tokens[index].text])
        }
      }
    }
    if known.isEmpty { return }
    let kinds = Dictionary(
      spans.map { (tokens[$0.range.lowerBound].text, $0.mask) }, uniquingKeysWith: { first, _ in first })
    for index in tokens.indices where !isTaken[index] {
      for words in known[tokens[index].text] ?? [] where words.indices.allSatisfy({ word(index + $0) == words[$0] }) {
        take(index..<index + words.count, kinds[words[0]] ?? .name)
      }
    }
  }

  /// Names that were typed together with another word: `imkatya`. Only a few names are looked for, so that time stays linear.
  mutating func findGluedNames() {
    var names: [String] = []
    for span in spans where span.mask == .name && names.count < 16 {
      for index in span.range
      where isTellingWord(index) && tokens[index].text.utf8.count > 3 && !names.contains(tokens[index].text) {
        names.append(tokens[index].text)
      }
    }
    if names.isEmpty { return }
    for index in tokens.indices where self.is(index, .word) && tokens[index].text.utf8.count > 5 {
      guard tokens[index].traits.isDisjoint(with: [.everyday, .known, .function]) else { continue }
      if names.contains(where: { tokens[index].text.contains($0) }) { take(index..<index + 1, .name) }
    }
  }

  /// Whether these tokens say the same wherever they stand.
  private func isTelling(_ span: Span) -> Bool {
    span.range.count > 1 && span.range.count <= 12
      && span.range.contains { isTellingWord($0) || tokens[$0].kind == .number }
      || span.range.count == 1 && isTellingWord(span.range.lowerBound)
  }

  private func isTellingWord(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return token.text.utf8.count >= 4 }
    return token.kind == .word && token.text.utf8.count > 2
      && token.traits.isDisjoint(with: [
        .everyday, .function, .known, .clear, .street, .maybeStreet, .unit, .building, .title, .relation, .digit,
        .month, .app,
      ])
  }
}
