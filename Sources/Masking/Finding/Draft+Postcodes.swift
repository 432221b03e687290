/// Postcodes, whole and in part.
extension Draft {
  mutating func findPostcodes() {
    for index in tokens.indices
    where isNumberAhead[index] && !isTaken[index]
      && (index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign)
    {
      if let end = wholePostcode(index) { take(index..<end, .postcode) }
    }
  }

  /// First halves, once plates are found: `B9 XYZ` is none.
  mutating func findOutwardPostcodes() {
    for index in tokens.indices
    where !isTaken[index] && (index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign) {
      if let end = spelledPostcode(index) ?? outward(index) { take(index..<end, .postcode) }
    }
  }

  /// `S40 1AB`, `s401ab`, `SW1A1AA`, `M1 OAA`, `swia 1aa`: first half, at most one sign, second half.
  private func wholePostcode(_ index: Int) -> Int? {
    guard self.is(index, .word), tokens[index].text.utf8.count <= 4,
      (1...3).contains(where: { self.is(index + $0, .number) })
    else { return nil }
    var code = ""
    var capitals = true
    for end in index..<min(tokens.count, index + 7) {
      guard isFree(end), !tokens[end].isNewLine || end == index else { return nil }
      let token = tokens[end]
      if token.kind == .sign {
        guard ["-", ".", ",", "_"].contains(token.text), end > index else { return nil }
        continue
      }
      guard token.text.utf8.count <= 7, token.text.utf8.count == token.text.count else { return nil }
      capitals = capitals && (token.kind == .number || token.isAllCapital)
      code += token.text
      guard code.utf8.count <= 8 else { return nil }
      guard Self.isPostcode(code), end + 1 == tokens.count || tokens[end + 1].isApart || tokens[end + 1].kind == .sign
      else { continue }
      return isRead(index..<end + 1, code, capitals) ? end + 1 : nil
    }
    return nil
  }

  /// Whether what looks like one is one: words that stand apart make none, `be 4 2 go`.
  private func isRead(_ range: Range<Int>, _ code: String, _ capitals: Bool) -> Bool {
    let gaps = range.dropFirst().filter { tokens[$0].isApart }.count
    let isArea = Self.areas.contains(Self.area(code))
    if capitals { return true }
    if gaps > 1 { return isArea && !has(range.lowerBound, [.everyday, .function]) || isPostcodeNear(range.lowerBound) }
    let split = range.dropFirst().first { tokens[$0].isApart }
    if let split, has(split, .everyday) { return false }
    if ["th", "st", "nd", "rd"].contains(tokens[range.upperBound - 1].text) { return false }
    let last = tokens[range.upperBound - 1]
    if last.kind == .word, gaps == 1, last.isApart, last.traits.contains(.everyday) { return false }
    if range.count == 2, has(range.lowerBound, .everyday) { return false }
    return isArea || gaps <= 1 && !has(range.lowerBound, [.everyday, .function])
  }

  /// `S W 1 A 1 A A`, `n e six four`: single signs, or a word "postcode" before.
  private func spelledPostcode(_ index: Int) -> Int? {
    guard tokens[index].kind == .word, tokens[index].text.utf8.count <= 2,
      (1...4).contains(where: { self.is(index + $0, .number) || has(index + $0, .digit) })
    else { return nil }
    var code = ""
    var end = index
    var found: Int?
    while end < min(tokens.count, index + 9), isFree(end), code.utf8.count < 8 {
      let token = tokens[end]
      if let value = Ages.ones[token.text] {
        code += String(value)
      } else if token.text.utf8.count == 1, token.kind != .sign {
        code += token.text
      } else if token.kind == .number, token.text.utf8.count == 2 {
        code += token.text
      } else if end == index, token.kind == .word, Self.areas.contains(token.text), !token.traits.contains(.function) {
        code += token.text
      } else {
        break
      }
      end += 1
      if Self.isPostcode(code) { found = end }
    }
    if let found { return found }
    guard end - index >= 2, Self.isOutward(code), Self.areas.contains(Self.area(code)) else { return nil }
    let isNear = isPostcodeNear(index)
    let isSpokenArea =
      tokens[index].text.utf8.count == 2 && end == index + 2 && Ages.ones[tokens[index + 1].text] != nil
      && isPlaceCue(index - 1)
    return isNear || isSpokenArea && !has(index, [.everyday]) ? end : nil
  }

  private func isPostcodeNear(_ index: Int) -> Bool {
    (1...5).contains { ["postcode", "postcodes", "code", "zip", "pc", "post"].contains(word(index - $0)) }
  }

  /// `S40`, `ne6 4`, `EC1A`.
  private func outward(_ index: Int) -> Int? {
    guard self.is(index, .word), self.is(index + 1, .number), isGlued(index + 1) else { return nil }
    var code = tokens[index].text + tokens[index + 1].text
    var end = index + 2
    if self.is(end, .word), isGlued(end), tokens[end].text.utf8.count == 1 {
      code += tokens[end].text
      end += 1
    }
    guard Self.isOutward(code), Self.areas.contains(Self.area(code)),
      end == tokens.count || tokens[end].isApart || tokens[end].kind == .sign
    else { return nil }
    let isNear = isPostcodeNear(index) || isPlaceCue(index - 1)
    let isPlain = tokens[index].isAllCapital || code.utf8.count > 2 && tokens[index].text.utf8.count == 2
    guard isNear || isPlain && !Self.textWords.contains(code), !["the", "vitamin", "vit"].contains(word(index - 1))
    else {
      return nil
    }
    if Self.never.contains(code) || word(end) == "," && isGlued(end + 1) { return nil }
    if self.is(end, .number), tokens[end].text.utf8.count == 1, tokens[end].isApart, !isCounted(end + 1) { end += 1 }
    return end
  }

  /// Whether the word before a place stands here.
  func isPlaceCue(_ index: Int) -> Bool { CueSets.place.contains(word(index)) }

  /// First half and second half without a sign between them; the letters O and I may stand for 0 and 1.
  static func isPostcode(_ code: String) -> Bool {
    guard 5...7 ~= code.utf8.count else { return false }
    let bytes = Array(code.utf8)
    let inward = bytes.suffix(3)
    guard let first = inward.first, 48...57 ~= first || first == UInt8(ascii: "o") else { return false }
    guard inward.dropFirst().allSatisfy({ 97...122 ~= $0 && !"cikmov".utf8.contains($0) }) else { return false }
    return isOutward(String(decoding: bytes.dropLast(3), as: UTF8.self), first == UInt8(ascii: "o"))
  }

  private static func isOutward(_ code: String, _ isStrict: Bool = false) -> Bool {
    let bytes = Array(code.utf8)
    let letters = bytes.prefix { 97...122 ~= $0 }
    guard 1...2 ~= letters.count else { return letters.count > 2 && !isStrict && isMisread(bytes) }
    let digits = bytes.dropFirst(letters.count).prefix { 48...57 ~= $0 }
    let tail = bytes.dropFirst(letters.count + digits.count)
    guard 1...2 ~= digits.count, tail.count <= 1, tail.allSatisfy({ 97...122 ~= $0 }) else { return false }
    return tail.isEmpty || digits.count == 1
  }

  /// `swia`, `mio`: a letter in the place of the digit.
  private static func isMisread(_ bytes: [UInt8]) -> Bool {
    guard 3...4 ~= bytes.count, bytes.allSatisfy({ 97...122 ~= $0 }) else { return false }
    return bytes[2] == UInt8(ascii: "i") || bytes[2] == UInt8(ascii: "l") || bytes[2] == UInt8(ascii: "o")
  }

  private static func area(_ code: String) -> String { String(code.prefix { $0.isLetter }.prefix(2)) }

  /// All areas of the United Kingdom and the islands.
  private static let areas = Set(
    Lexicon.cut(
      """
      ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd
      hg hp hr hs hu hx ig im ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh
      rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze je
      """))
  /// What people type for words: `b4`, `m8`, `l8r`, `me2`.
  static let textWords: Set<String> = [
    "b4", "l8", "m8", "w8", "n1", "s1", "e10", "b12", "g8", "sm1", "so1", "no1", "ne1", "ne2", "co2", "me2", "wd40",
    "l8r", "sk8", "st8", "da1", "la8", "b6", "m2",
    "ha2", "im2", "to2", "im1",
  ]
  private static let never: Set<String> = [
    "co2", "sm1", "so1", "no1", "wd40", "b12", "l8r", "sk8", "h8", "b4", "ne1", "m8", "w8", "l8",
  ]
}
