/// Number plates of the United Kingdom, of today and of old.
extension Draft {
  mutating func findPlates() {
    var lastCue = Int.min / 2
    var lastCar = Int.min / 2
    for index in tokens.indices where !isTaken[index] {
      let text = tokens[index].text
      if isOpener(index) {
        if Self.plateWords.contains(text) { lastCue = index }
        if Self.cars.contains(text) { lastCar = index }
      }
      guard index > lastCue, text.utf8.count <= 4 || isOpener(index),
        index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign
      else { continue }
      let isCued = index - lastCue < 13
      let isNearCar = isCued || index - lastCar < 7
      if let end = plate(index, isCued, isNearCar) ?? spelledPlate(index)
        ?? (isCued || isEndOfPlate(index, lastCar) ? partial(index) : nil)
      {
        take(index..<end, .plate)
      }
    }
  }

  /// `a blue van, number ends VBC`.
  private func isEndOfPlate(_ index: Int, _ lastCar: Int) -> Bool {
    index - lastCar < 13 && self.is(index, .word) && tokens[index].isAllCapital && tokens[index].text.utf8.count == 3
      && ["ends", "ending", "starts", "starting", "begins", "with", "in"].contains(word(index - 1))
  }

  /// A whole plate, over at most three runs of letters and digits.
  private func plate(_ index: Int, _ isCued: Bool, _ isNearCar: Bool) -> Int? {
    guard isNumberAhead[index], tokens[index].text.utf8.count <= 4,
      (1...2).contains(where: { self.is(index + $0, tokens[index].kind == .number ? .word : .number) })
    else { return nil }
    var (letters, parts, gaps, capitals) = ("", [Int](), 0, true)
    var found: Int?
    for end in index..<min(tokens.count, index + 5) where isFree(end) {
      let token = tokens[end]
      if token.kind == .sign, ["-", ".", "_"].contains(token.text), isGlued(end), isGlued(end + 1) { continue }
      guard token.kind != .sign, token.text.utf8.count <= 4, token.text.utf8.count == token.text.count,
        !token.isNewLine || end == index
      else { return found }
      if end > index, token.isApart { gaps += 1 }
      parts.append(token.kind == .number ? token.text.utf8.count : -token.text.utf8.count)
      letters += token.kind == .word ? token.text : ""
      capitals = capitals && (token.kind == .number || token.isAllCapital)
      let isOver = end + 1 == tokens.count || tokens[end + 1].isApart || tokens[end + 1].kind == .sign
      guard isOver, isPlate(parts, index..<end + 1, gaps, capitals, letters, isCued, isNearCar) else { continue }
      found = end + 1
    }
    return found
  }

  private func isPlate(
    _ parts: [Int], _ range: Range<Int>, _ gaps: Int, _ capitals: Bool, _ letters: String, _ isCued: Bool,
    _ isNearCar: Bool
  ) -> Bool {
    let isWordy = range.contains {
      tokens[$0].kind == .word && tokens[$0].isApart && tokens[$0].traits.contains(.everyday)
        && tokens[$0].text.utf8.count > 1
    }
    let hasName = range.contains { has($0, .function) && tokens[$0].text.utf8.count > 1 && tokens[$0].isApart }
    switch parts {
    case [-2, 2, -3], [-2, 1, -3]:
      return isCued || capitals || gaps <= 1 && isGlued(range.lowerBound + 1) && !isWordy || isNearCar && !hasName
    case [-1, 1, -3], [-1, 2, -3], [-1, 3, -3]:
      return isCued
        || gaps <= 1 && isGlued(range.lowerBound + 1) && (capitals || !isWordy) && !hasName
          && (capitals || isNearCar || parts[1] == 3)
    case [-3, 1, -1], [-3, 2, -1], [-3, 3, -1]:
      return isCued || gaps <= 1 && (capitals || !isWordy && isGlued(range.upperBound - 1)) && !hasName
    case [-2, 2]: return isNearCar && gaps == 0 && !hasName && !has(range.lowerBound, .everyday)
    case [3, -1, 3]: return isCued || capitals
    case [-3, 4], [-3, 3], [-2, 4], [-2, 3]:
      let isNorthern = letters.contains("i") || letters.contains("z")
      return isCued || isNorthern && (capitals && parts[1] >= 3 || isNearCar && !isWordy)
        || isNearCar && capitals && !has(range.lowerBound, .known)
    case [4, -3], [4, -2], [3, -3], [3, -2], [2, -3], [1, -3], [-1, 3], [-1, 4], [4, -1], [3, -1]:
      return isCued && !isCounted(range.upperBound - 1) && !isWordy
        || isNearCar && capitals && gaps <= 1 && !isCounted(range.upperBound - 1)
    default: return false
    }
  }

  /// Behind the word itself: `reg starts LK`, `ends 4XY`, `nd19 something`.
  private func partial(_ index: Int) -> Int? {
    guard !isMoney(index), tokens[index].kind != .sign else { return nil }
    let end = chunkEnd(index)
    let body = (index..<end).filter { tokens[$0].kind != .sign }
    guard let last = body.last, body.count <= 3, isFree(index..<last + 1) else { return nil }
    if Self.textWords.contains(body.map { tokens[$0].text }.joined()) { return nil }
    let hasDigit = body.contains { tokens[$0].kind == .number }
    let letters = body.reduce(0) { $0 + tokens[$1].text.utf8.count }
    if hasDigit, body.count > 1, letters <= 7 { return isCounted(last) ? nil : last + 1 }
    let text = tokens[index].text
    if tokens[index].kind == .word, tokens[index].isAllCapital, 1...4 ~= text.utf8.count, text != "i", hasCapitals {
      return last + 1
    }
    let isAnnounced = ["starts", "starting", "begins", "ends", "ending", "with", "in", "is", "was", "like", "letters"]
      .contains(word(index - 1))
    if isAnnounced, tokens[index].kind == .word, 2...3 ~= text.utf8.count, !has(index, [.everyday, .function]) {
      return last + 1
    }
    return isAnnounced && tokens[index].kind == .number && text.utf8.count <= 4 && !isCounted(last + 1) ? last + 1 : nil
  }

  /// `lima kilo six eight alpha bravo charlie`.
  private func spelledPlate(_ index: Int) -> Int? {
    guard isOpener(index) && Self.alphabet.contains(word(index)) || has(index, .digit) else { return nil }
    var (end, words) = (index, 0)
    while end < min(tokens.count, index + 12), isFree(end) {
      let text = tokens[end].text
      if Self.alphabet.contains(text) {
        words += 1
      } else if !has(end, .digit), tokens[end].kind != .number, !["for", "-", ","].contains(text) {
        break
      }
      end += 1
    }
    while end > index, !Self.alphabet.contains(word(end - 1)), !has(end - 1, .digit), !self.is(end - 1, .number) {
      end -= 1
    }
    return words >= 3 || words == 2 && end - index >= 4 ? end : nil
  }

  static let plateWords: Set<String> = [
    "reg", "regi", "plate", "plates", "registration", "numberplate", "numberplates", "regs", "licenceplate",
  ]
  static let cars: Set<String> = [
    "car", "van", "drives", "driving", "drove", "driver", "audi", "bmw", "merc", "mercedes", "vehicle", "ford",
    "vauxhall", "golf", "astra", "corsa", "vw", "toyota", "prius",
    "nissan", "honda", "range", "rover", "transit", "taxi", "cab", "uber", "skoda", "seat", "peugeot", "renault", "kia",
    "volvo", "fiesta", "focus", "lorry", "truck", "motor",
    "motorbike", "moped", "polo", "passat", "tesla", "jag", "jaguar", "lexus", "mini", "fiat", "citroen", "hyundai",
    "mazda", "vito", "sprinter", "insignia", "mondeo", "qashqai", "bike", "saloon", "hatchback",
  ]
  static let alphabet: Set<String> = [
    "alpha", "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet", "juliett",
    "kilo", "lima", "mike", "november", "oscar",
    "papa", "quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey", "whisky", "xray", "yankee", "zulu",
  ]
}
