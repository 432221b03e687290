/// Phone numbers, however they are written.
extension Draft {
  /// A run of digits as people write a number.
  private struct Run {
    var digits = ""
    /// How long each group of digits is.
    var groups: [Int] = []
    /// How many of them are words.
    var words = 0
    var hasPlus = false
    var hasStars = false
    var end = 0
  }

  mutating func findNumbers() {
    var index = 0
    while index < tokens.count {
      guard let run = run(index) else {
        index += 1
        continue
      }
      decide(run, index)
      index = max(index + 1, run.end)
    }
  }

  /// Whether the run is a number, a helpline, or an amount.
  private mutating func decide(_ run: Run, _ start: Int) {
    if run.digits.utf8.count == 3, StreetSets.units.contains(word(start - 1)) { return }
    if let end = helpline(start, run) { return numbered(start) == nil ? keep(start..<end) : () }
    let count = run.digits.utf8.count
    let isAmount = run.groups.count == 1 && run.words == 0 && (isMoney(start) || isCounted(run.end) && count < 9)
    if isAmount || isMoney(start) && count < 9 { return }
    if count >= 13 && run.words == 0 && !run.digits.hasPrefix("00") && !run.hasPlus && !run.digits.hasPrefix("07") {
      return take(start..<run.end, .id)
    }
    if isPhone(run, start) || isCuedNumber(run, start) { take(start..<run.end, .number) }
  }

  private func isPhone(_ run: Run, _ start: Int) -> Bool {
    let count = run.digits.utf8.count
    if run.hasPlus { return count >= 4 }
    let isZero = run.digits.hasPrefix("0")
    if run.words > 0 {
      return count >= 5 && (run.words < run.groups.count || isZero || count >= 7)
        || isZero && run.words >= 3 && count >= 3
    }
    if count >= 7 { return isZero || run.groups.contains { $0 > 2 } || count >= 9 }
    if run.hasStars && count >= 3 { return true }
    guard isZero, count >= 4 else {
      return isZero && count == 3 && run.digits.hasPrefix("07") && !isCounted(run.end) && word(start + 1) != ":"
    }
    return count > 4 || run.groups.count == 1 && !isTime(run.digits)
  }

  /// `0730`, as the army writes a time.
  private func isTime(_ digits: String) -> Bool {
    guard digits.utf8.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)) else {
      return false
    }
    return hours < 24 && minutes < 60 && minutes % 5 == 0 && !["0161", "0141", "0151"].contains(digits)
  }

  /// Part of a number, or a local one: `ends in 4471`, `ring 554 321`.
  private func isCuedNumber(_ run: Run, _ start: Int) -> Bool {
    let count = run.digits.utf8.count
    guard count >= 2, run.words == 0 || count >= 3 else { return false }
    for back in 1...5 where start - back >= 0 && tokens[start - back].kind == .word {
      let text = tokens[start - back].text
      if ["ends", "ending", "ended", "digits", "starts", "starting", "begins", "ext", "extension", "prefix"].contains(
        text)
      {
        return !isCounted(run.end)
      }
      if count >= 4,
        [
          "number", "num", "tel", "phone", "mobile", "mob", "landline", "call", "ring", "text", "whatsapp", "no",
          "fone", "cell", "nr", "numba", "numbers", "contact",
        ].contains(text)
      {
        return count >= 5 && !isCounted(run.end)
          || ["number", "num", "tel", "mobile", "mob", "landline", "phone"].contains(text) && back <= 3
            && !isYear(run.digits)
      }
    }
    return false
  }

  func isYear(_ digits: String) -> Bool { digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20")) }

  /// The end of an emergency number or a helpline that stands here.
  private func helpline(_ start: Int, _ run: Run) -> Int? {
    if lexicon.kept.contains(run.digits) { return run.end }
    var digits = ""
    var index = start
    while index < run.end, index < start + 5 {
      if tokens[index].kind == .number { digits += tokens[index].text }
      index += 1
      if lexicon.kept.contains(digits), tokens.indices.contains(index),
        tokens[index].isApart || tokens[index].kind == .sign, run.words == 0
      {
        return index
      }
    }
    return nil
  }

  /// The run that begins here: digits and digit words with single signs between them.
  private func run(_ start: Int) -> Run? {
    guard isFree(start),
      isNumberish(start)
        || ["+", "("].contains(tokens[start].text) && (isNumberish(start + 1) || word(start + 1) == "+")
    else { return nil }
    guard start == 0 || tokens[start].isApart || tokens[start - 1].kind != .word || isLetterBefore(start) else {
      return nil
    }
    var run = Run()
    var index = start
    while index < min(tokens.count, start + 48), isFree(index), index == start || !tokens[index].isNewLine {
      if isNumberish(index) {
        add(index, to: &run)
        index += 1
      } else if index == start || isSeparator(index) {
        run.hasPlus = run.hasPlus || tokens[index].text == "+"
        index += 1
      } else if isHidden(index, run) {
        run.hasStars = true
        index += 1
      } else {
        break
      }
    }
    while index > start, tokens[index - 1].kind == .sign, tokens[index - 1].text != "*" { index -= 1 }
    run.end = index
    return run.digits.isEmpty ? nil : run
  }

  /// Letters run into a long number: `tel07700900123`.
  private func isLetterBefore(_ start: Int) -> Bool {
    tokens[start].kind == .number && tokens[start].text.utf8.count >= 9
  }

  private func add(_ index: Int, to run: inout Run) {
    let token = tokens[index]
    if token.kind == .number {
      run.digits += token.text
      run.groups.append(token.text.utf8.count)
      return
    }
    if isGlued(index) || isGlued(index + 1), token.text.utf8.allSatisfy({ $0 == UInt8(ascii: "o") }) {
      run.digits += String(repeating: "0", count: token.text.utf8.count)
      return
    }
    run.words += 1
    run.groups.append(1)
    let isRepeated = index > 0 && ["double", "triple", "treble"].contains(tokens[index - 1].text)
    let value = CueWords.values[token.text] ?? ["l": "1", "i": "1"][token.text] ?? ""
    run.digits += value + (isRepeated ? value : "")
  }

  /// Digits, digit words, and the letters that stand for digits inside of a number: `O77OO`.
  private func isNumberish(_ index: Int) -> Bool {
    guard isFree(index) else { return false }
    let token = tokens[index]
    if token.kind == .number { return true }
    guard token.kind == .word else { return false }
    let isInside =
      isGlued(index) && index > 0 && tokens[index - 1].kind == .number
      || isGlued(index + 1) && tokens[index + 1].kind == .number
    if isInside, token.text.utf8.count <= 3,
      token.text.utf8.allSatisfy({ $0 == UInt8(ascii: "o") || $0 == UInt8(ascii: "l") })
    {
      return true
    }
    guard token.traits.contains(.digit) else { return false }
    if token.text == "o" || token.text == "hundred" || token.text == "oh" {
      return isNumberWord(index + 1) || isNumberWord(index - 1)
    }
    return !["double", "triple", "treble"].contains(token.text) || isNumberWord(index + 1)
  }

  private func isNumberWord(_ index: Int) -> Bool { self.is(index, .number) || has(index, .digit) }

  /// A sign between two groups, at most two in a row.
  private func isSeparator(_ index: Int) -> Bool {
    guard tokens[index].kind == .sign,
      ["-", ".", "(", ")", "/", "+", "_", ",", "\u{2026}"].contains(tokens[index].text)
    else { return false }
    if tokens[index].text == ",", tokens.indices.contains(index + 1), tokens[index + 1].isApart,
      !has(index + 1, .digit) || !has(index - 1, .digit)
    {
      return false
    }
    if tokens[index].text == ".", tokens.indices.contains(index + 1), tokens[index + 1].isApart { return false }
    if tokens[index].text == "+", !isGlued(index + 1) { return false }
    return (1...3).contains {
      isNumberish(index + $0) && (1..<$0).allSatisfy { step in tokens[index + step].kind == .sign }
    }
  }

  /// `x` and `*` for digits that the writer left out, behind at least two of them.
  private func isHidden(_ index: Int, _ run: Run) -> Bool {
    let token = tokens[index]
    guard run.digits.utf8.count >= 2, run.digits.hasPrefix("0") || run.hasPlus else { return false }
    return token.text == "*" || token.text == "?" && isGlued(index + 1)
      || token.kind == .word && token.text.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
        && (token.text.utf8.count > 1 || isGlued(index))
  }
}
