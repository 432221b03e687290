/// Numbers of offices, banks and networks.
extension Draft {
  mutating func findIdentifiers() {
    for index in tokens.indices where isNumberAhead[index] && !isTaken[index] {
      findAddressOfNetwork(index)
      findInsurance(index)
      findGlued(index)
      findBank(index)
      findCued(index)
    }
  }

  /// `192.168.0.1` and its longer sister.
  private mutating func findAddressOfNetwork(_ index: Int) {
    guard index == 0 || tokens[index].isApart, tokens[index].kind != .sign else { return }
    let end = chunkEnd(index)
    guard end - index >= 5 else { return }
    var last = end
    while last > index, tokens[last - 1].kind == .sign { last -= 1 }
    let parts = (index..<last).filter { tokens[$0].kind == .sign }
    guard parts.count >= 3 else { return }
    let isShort =
      last - index == 7 && parts.count == 3 && parts.allSatisfy { tokens[$0].text == "." }
      && (index..<last).allSatisfy {
        tokens[$0].kind == .sign || tokens[$0].kind == .number && tokens[$0].text.utf8.count <= 3
      }
    let isLong =
      parts.allSatisfy { tokens[$0].text == ":" } && parts.count >= 3
      && (index..<last).allSatisfy {
        tokens[$0].kind == .sign
          || tokens[$0].text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 } && tokens[$0].text.utf8.count <= 4
      }
    if isShort || isLong { take(index..<last, .id) }
  }

  /// `QQ 12 34 56 C`.
  private mutating func findInsurance(_ index: Int) {
    if let end = pairs(index) { return take(index..<end, .id) }
    guard self.is(index, .word), tokens[index].text.utf8.count == 2,
      index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign
    else { return }
    var (place, digits) = (index + 1, 0)
    while self.is(place, .number) || digits > 0 && digits < 6 && ["-", "."].contains(word(place)) {
      digits += tokens[place].kind == .number ? tokens[place].text.utf8.count : 0
      place += 1
    }
    guard digits == 6 else { return }
    if self.is(place, .word), ["a", "b", "c", "d", "f", "m", "p"].contains(tokens[place].text) {
      place += 1
    } else if has(index, [.everyday, .function]) {
      return
    }
    take(index..<place, .id)
  }

  /// `Q Q 1 2 3 4 5 6 C`, `12 34 56 c`, `MORGA 657054 SM9IJ`, `IA/12/34567`.
  private func pairs(_ index: Int) -> Int? {
    guard index == 0 || tokens[index].isApart else { return nil }
    let long =
      self.is(index, .word) && tokens[index].text.utf8.count == 5 && self.is(index + 1, .number)
      && tokens[index + 1].text.utf8.count == 6
    if long, tokens[index].isAllCapital || !has(index, .everyday) {
      return self.is(index + 2, .word) && isGlued(index + 3) ? chunkEnd(index + 2) : index + 2
    }
    if self.is(index, .word), tokens[index].text.utf8.count <= 4, word(index + 1) == "/" || word(index + 1) == "-",
      isGlued(index + 1), isGlued(index + 2)
    {
      let end = chunkEnd(index)
      let digits = (index..<end).reduce(0) { $0 + (self.is($1, .number) ? tokens[$1].text.utf8.count : 0) }
      return digits >= 5 && end - index < 12 ? end : nil
    }
    var place = index
    while self.is(place, .word), tokens[place].text.utf8.count == 1, place < index + 2 { place += 1 }
    let letters = place - index
    guard letters == 0 || letters == 2 else { return nil }
    let first = place
    while self.is(place, .number),
      tokens[place].text.utf8.count == 2 || letters == 2 && tokens[place].text.utf8.count == 1, place < first + 6
    { place += 1 }
    let digits = (first..<place).reduce(0) { $0 + tokens[$1].text.utf8.count }
    guard digits == 6, self.is(place, .word), ["a", "b", "c", "d"].contains(tokens[place].text),
      isEnd(before: place + 1) || letters == 2 || tokens[place].isCapital || word(place) != "a"
    else { return nil }
    return place + 1
  }

  /// Letters and digits in one: `ZX1234567`, `MORGA657054SM9IJ`, a wallet.
  private mutating func findGlued(_ index: Int) {
    guard index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign else { return }
    var (end, digits, letters, turns) = (index, 0, 0, 0)
    while end < tokens.count, end == index || isGlued(end), self.is(end, .word) || self.is(end, .number) {
      if tokens[end].kind == .number {
        digits += tokens[end].text.utf8.count
      } else {
        letters += tokens[end].text.count
      }
      turns += 1
      end += 1
    }
    guard turns > 1, letters > 0 else { return }
    let isWordAndNumber = turns == 2 && letters > 3
    if digits >= 6 && letters <= 3 && turns <= 3 || digits >= 4 && digits + letters >= 9 && !isWordAndNumber
      || turns >= 6 && digits + letters >= 10
    {
      take(index..<end, .id)
    }
  }

  /// Sort codes `20-45-45`, IBANs.
  private mutating func findBank(_ index: Int) {
    guard self.is(index, .number) || self.is(index, .word) else { return }
    if tokens[index].text.utf8.count == 2, tokens[index].kind == .number, isGlued(index + 1),
      ["-", "–"].contains(word(index + 1)),
      self.is(index + 2, .number), word(index + 3) == "-", self.is(index + 4, .number),
      tokens[index + 2].text.utf8.count == 2, tokens[index + 4].text.utf8.count == 2, isBankNear(index)
    {
      return take(index..<index + 5, .id)
    }
    guard tokens[index].kind == .word, tokens[index].text.utf8.count == 2, self.is(index + 1, .number),
      isGlued(index + 1),
      tokens[index + 1].text.utf8.count == 2, self.is(index + 2, .word), tokens[index + 2].text.utf8.count == 4,
      self.is(index + 3, .number)
    else { return }
    var end = index + 3
    while self.is(end, .number) { end += 1 }
    take(index..<end, .id)
  }

  private func isBankNear(_ index: Int) -> Bool {
    (max(0, index - 6)..<min(tokens.count, index + 10)).contains {
      ["sort", "bank", "account", "acc", "acct", "sc", "code"].contains(word($0))
    }
  }

  /// `passport no 123456789`, `crime ref 45/1234/26`, `collar number 4471`.
  private mutating func findCued(_ index: Int) {
    guard isOpener(index), let least = Self.idCues[tokens[index].text] else { return }
    var place = index + 1
    while place < min(tokens.count, index + 7), isFree(place), !tokens[place].isNewLine {
      let text = tokens[place].text
      if text == "and" || text == "," || text == "but" || pairs(place) != nil { return }
      let end = cuedEnd(place)
      let digits = (place..<end).reduce(0) { $0 + (tokens[$1].kind == .number ? tokens[$1].text.utf8.count : 0) }
      if digits > 0 {
        if digits >= least, !isCounted(end), !isMoney(place), end > place + 1 || !isYear(tokens[place].text) {
          let isDated = word(end) == "of" && self.is(end + 1, .number)
          take(place..<(isDated ? cuedEnd(end + 1) : end), .id)
        }
        return
      }
      place += 1
    }
  }

  /// The end of a number with its letters and short gaps: `45/1234/26`, `W12 345 67A`.
  private func cuedEnd(_ place: Int) -> Int {
    var end = place
    while self.is(end, .number)
      || self.is(end, .word) && tokens[end].text.utf8.count <= 3 && !has(end, [.everyday, .function])
      || end > place && ["/", "-", "."].contains(word(end)) && isGlued(end + 1)
    {
      if end > place + 9 { break }
      end += 1
    }
    return max(end, place + 1)
  }

  /// Whether a thing that is counted stands here: `3 times`.
  func isCounted(_ index: Int) -> Bool { has(index, .unit) || word(index) == "%" }

  /// Whether a sign of money stands before.
  func isMoney(_ index: Int) -> Bool { index > 0 && ["£", "$", "€"].contains(tokens[index - 1].text) }

  /// What announces a number, and how many digits it has at least.
  static let idCues: [String: Int] = [
    "passport": 5, "visa": 5, "brp": 5, "ni": 4, "nino": 4, "nhs": 6, "licence": 4, "license": 4, "account": 6,
    "acc": 6, "acct": 6,
    "iban": 6, "sort": 4, "card": 4, "ref": 3, "reference": 3, "cad": 2, "log": 3, "urn": 3, "occurrence": 3, "dl": 4,
    "cris": 3, "collar": 2, "badge": 2, "shoulder": 2, "warrant": 3, "incident": 3,
    "pin": 4, "crime": 4, "case": 4, "share": 4, "utr": 6, "hospital": 5, "imei": 8, "booking": 4, "policy": 4,
    "serial": 4, "cvv": 3, "password": 2,
    "evisa": 5, "customer": 5, "pc": 3, "dc": 3, "pcso": 3, "officer": 3, "ho": 5, "accnt": 6,
  ]
}
