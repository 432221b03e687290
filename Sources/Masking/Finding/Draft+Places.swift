/// Towns and parts of towns. Countries, nations, regions and counties stay.
extension Draft {
  mutating func findPlaces() {
    for index in tokens.indices where self.is(index, .word) {
      let long = isOpener(index) ? lexicon.longPlace(tokens[index].text) { joined(index, $0) } : 0
      if long > 0, let end = end(of: long, from: index) {
        take(index..<end, .place)
      } else if isPlace(index) {
        take(index..<index + 1, .place)
      }
    }
  }

  /// The word that stands so many places behind, with hyphens passed over.
  private func joined(_ index: Int, _ number: Int) -> String {
    var place = index
    for _ in 0...number {
      place += 1
      if ["-", "'s"].contains(word(place)) { place += 1 }
      if !isFree(place) || tokens[place].isNewLine { return "" }
    }
    return word(place)
  }

  private func end(of words: Int, from index: Int) -> Int? {
    var place = index
    for _ in 1..<words {
      place += 1
      if ["-", "'s"].contains(word(place)) { place += 1 }
    }
    return isFree(index..<place + 1) ? place + 1 : nil
  }

  private func isPlace(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.traits.contains(.place) { return !isPersonName(index) }
    if token.traits.contains(.everyday), !token.traits.contains(.maybePlace) { return false }
    let isAfter = isPlaceCue(index - 1)
    let before = word(index - 1) == "," ? index - 2 : index - 1
    if token.traits.contains(.maybePlace),
      isMask(before, .address) || isMask(before, .place) || isMask(index + 1, .postcode)
    {
      return true
    }
    let isCapital =
      hasCapitals && token.isCapital && !token.isAllCapital
      || token.isAllCapital && hasCapitals && token.text.utf8.count > 3
    if token.traits.contains(.maybePlace) {
      if token.traits.contains(.given), !isAfter || ["from", "by", "to", "of"].contains(word(index - 1)) {
        return false
      }
      if ["in", "near", "nr", "from"].contains(word(index - 1)) {
        return !["a", "the"].contains(word(index + 1)) && (isLivingNear(index) || isCapital || isEnd(before: index + 1))
      }
      return isCapital && !isStart(index)
    }
    guard token.text.utf8.count > 3,
      token.traits.isDisjoint(with: [.everyday, .function, .known, .clear, .given, .app])
    else { return false }
    let isIn = ["in", "near", "nr", "from", "outside", "around", "round", "to", "at"].contains(word(index - 1))
    if isIn, isCapital { return true }
    let hasEnding = Self.endings.contains { token.text.hasSuffix($0) && token.text.utf8.count > $0.utf8.count + 2 }
    return isIn && (hasEnding || ["in", "near", "nr", "from"].contains(word(index - 1)) && isLivingNear(index))
  }

  /// `kelly preston`: a surname behind a given name.
  private func isPersonName(_ index: Int) -> Bool {
    tokens[index].traits.contains(.surname) && has(index - 1, .given) && !has(index - 1, .everyday)
  }

  /// Whether one of the words before speaks of living or working.
  private func isLivingNear(_ index: Int) -> Bool { (2...4).contains { CueSets.living.contains(word(index - $0)) } }

  private static let endings = [
    "ton", "ham", "bury", "ford", "worth", "field", "mouth", "pool", "chester", "cester", "borough", "burgh", "wick",
    "stead", "minster", "thorpe", "combe", "bourne", "dale", "hurst", "gate", "bridge",
  ]
}
