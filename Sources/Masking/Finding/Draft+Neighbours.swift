/// What belongs to a secret that was found beside it.
extension Draft {
  mutating func findNeighbours() {
    for span in spans {
      switch span.mask {
      case .address: findPartsOfHouse(span.range)
      case .postcode: findHouse(span.range)
      case .number: findRestOfNumber(span.range.upperBound)
      default: break
      }
      if [.address, .place, .name].contains(span.mask) { findFurtherCapitals(span.range.upperBound, span.mask) }
    }
  }

  /// `Salford Quays`: a capital right behind.
  private mutating func findFurtherCapitals(_ start: Int, _ mask: Mask) {
    var end = start
    while hasCapitals, end < start + 3, self.is(end, .word), tokens[end].isCapital, !tokens[end].isAllCapital,
      tokens[end].isApart, !tokens[end].isNewLine, tokens[end].text.utf8.count > 2,
      !has(end, [.known, .function, .clear, .month, .title, .relation, .app])
    { end += 1 }
    if end > start { return take(start..<end, mask) }
    let isQuarter = ["quays", "quay", "docks", "marina", "precinct", "moor", "heath"].contains(word(start))
    if mask == .place, isQuarter, !tokens[start].isNewLine { take(start..<start + 1, .place) }
  }

  /// `, first floor`, `basement,` and what else says where in a house.
  private mutating func findPartsOfHouse(_ range: Range<Int>) {
    var end = range.upperBound
    if word(end) == "," { end += 1 }
    let first = end
    while end < first + 4, has(end, [.digit, .opener]) || self.is(end, .word) || self.is(end, .number),
      !tokens[end].isNewLine, Self.partsOfHouse.contains(word(end)) || self.is(end, .number) && end > first
    { end += 1 }
    if end > first, !has(end, .unit) { take(first..<end, .address) }
    var start = range.lowerBound
    if word(start - 1) == "," || word(start - 1) == "at" || word(start - 1) == "of" { start -= 1 }
    let last = start
    while start > 0, last - start < 4, self.is(start - 1, .word), Self.partsOfHouse.contains(word(start - 1)) {
      start -= 1
    }
    if start < last { take(start..<last, .address) }
  }

  /// `m14 5tq, 11c`, `63 m14 5tq`, `m14 5tq number 63`.
  private mutating func findHouse(_ range: Range<Int>) {
    var place = range.upperBound
    while place < range.upperBound + 3, [",", "-", "number", "no", "num", "house"].contains(word(place)) { place += 1 }
    if self.is(place, .number), tokens[place].text.utf8.count <= 3, !tokens[place].isNewLine {
      let end = chunkEnd(place)
      let last = self.is(end - 1, .sign) ? end - 1 : end
      if last - place <= 2, isEnd(before: last), word(last) != ":" { take(place..<last, .address) }
    }
    let before = word(range.lowerBound - 1) == "," ? range.lowerBound - 2 : range.lowerBound - 1
    if self.is(before, .number), tokens[before].text.utf8.count <= 3, !isMoney(before) {
      take(before..<before + 1, .address)
    }
  }

  /// `07700 something then 61`.
  private mutating func findRestOfNumber(_ start: Int) {
    var place = start
    while place < start + 4,
      ["something", "summat", "then", "and", "ends", "ending", "in", "dunno", "maybe"].contains(word(place))
    {
      place += 1
    }
    let isBroken =
      place > start && (start..<place).contains { ["something", "summat", "then", "dunno"].contains(word($0)) }
    if isBroken, self.is(place, .number), !isCounted(place + 1) { take(place..<place + 1, .number) }
  }

  private static let partsOfHouse: Set<String> = [
    "first", "second", "third", "fourth", "top", "ground", "floor", "basement", "back", "front", "upstairs",
    "downstairs",
    "attic", "loft", "staircase", "stairwell", "block", "end", "terrace", "penthouse", "entrance", "bookies", "left",
    "right", "caravan", "annexe", "motel", "shelter", "penthouses", "landing", "bedsit",
  ]
}
