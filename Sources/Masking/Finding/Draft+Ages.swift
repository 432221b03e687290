/// Numbers as words.
enum Ages {
  static let ones = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9]
  static let teens = [
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
  ]
  static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
}

extension Draft {
  /// Ages that are said exactly. "Over 18", "under 16" and "to be 18" tell of nobody and stay.
  mutating func findAges() {
    for index in tokens.indices where !isTaken[index] && (tokens[index].kind == .number || isOpener(index)) {
      guard let age = age(index), 1...99 ~= age.years, !isBound(index) else { continue }
      if isOld(age.end) || isSaid(index, age) { take(index..<age.end, age.years < 18 ? .minor : .age) }
    }
  }

  private func age(_ index: Int) -> (years: Int, end: Int)? {
    if self.is(index, .number), tokens[index].text.utf8.count <= 2, let years = Int(tokens[index].text) {
      let isPart =
        index > 0 && !tokens[index].isApart && !["(", ",", ":", "-", "=", "~"].contains(tokens[index - 1].text)
        && !isLettered(index)
      return isPart ? nil : (years, index + 1)
    }
    if let years = Ages.teens[word(index)] ?? Ages.ones[word(index)] { return (years, index + 1) }
    guard let tens = Ages.tens[word(index)] else { return nil }
    let place = word(index + 1) == "-" ? index + 2 : index + 1
    if let ones = Ages.ones[word(place)] { return (tens + ones, place + 1) }
    return (tens, index + 1)
  }

  /// `im19`, `f23`.
  private func isLettered(_ index: Int) -> Bool {
    ["im", "f", "m", "hes", "shes", "age", "aged"].contains(word(index - 1))
  }

  /// `19 years old`, `19yo`, `19 y/o`, `15 yr old`.
  private func isOld(_ end: Int) -> Bool {
    let place = word(end) == "-" ? end + 1 : end
    let next = word(place)
    if ["yo", "yro", "yrold", "yearold", "yrsold", "y", "yrold", "jahre", "anos", "lat"].contains(next) {
      return next != "y" || ["/", "o"].contains(word(place + 1))
    }
    guard ["year", "years", "yr", "yrs", "yeat", "yer"].contains(next) else {
      return ["old"].contains(next) && place == end
    }
    return word(place + 1) == "old" || word(place + 1) == "-" && word(place + 2) == "old"
      || word(place + 1) == "of" && word(place + 2) == "age"
      || ["olds", "ol"].contains(word(place + 1))
  }

  /// `im 19`, `she is 15`, `aged 34`, `age: 27`, `24f`.
  private func isSaid(_ index: Int, _ age: (years: Int, end: Int)) -> Bool {
    if ["f", "m"].contains(word(age.end)), isGlued(age.end), age.years > 12 { return true }
    if ["f", "m"].contains(word(index - 1)), isGlued(index), age.years > 12,
      isEnd(before: age.end) || word(age.end) != "m"
    {
      return index < 2 || !["the", "on"].contains(word(index - 2))
    }
    var place = index - 1
    while ["only", "just", "nearly", "almost", "about", "like", "still", ":", "turning", "now", "(", ","].contains(
      word(place)), place > index - 3
    { place -= 1 }
    let before = word(place)
    if ["aged", "age", "turned", "turning", "turns"].contains(before) { return age.years > 4 && !isCounted(age.end) }
    if word(index - 1) == "turning" { return true }
    guard age.years > 9, word(index - 1) != ",", word(index - 1) != "(", !isCountedNext(age.end) else { return false }
    if ["im", "shes", "hes", "theyre", "youre"].contains(before) { return true }
    let two = word(place - 1)
    return ["am", "is", "was", "s"].contains(before)
      && (["i", "she", "he", "who", "girl", "sister", "daughter", "friend", "son", "brother", "lad", "boy"].contains(
        two) || has(place - 1, [.relation, .given]) || isMask(place - 1, .name))
      || before == "'s" && has(place - 1, [.relation, .given])
  }

  /// What follows tells of a time, a distance or a sum.
  private func isCountedNext(_ end: Int) -> Bool {
    if isCounted(end) { return word(end) != "x" }
    if [":", ".", "/", "-", "%"].contains(word(end)), isGlued(end + 1), self.is(end + 1, .number) { return true }
    return [
      "to", "of", "from", "off", "down", "up", "short", "hundred", "thousand", "grand", "away", "th", "nd", "st", "rd",
      "out",
    ].contains(word(end))
  }

  /// `over 18`, `under 16`, `18+`.
  private func isBound(_ index: Int) -> Bool {
    ["over", "under", "below", "above", "be", "than", "until", "till", "til", "before"].contains(word(index - 1))
      || word(index + 1) == "+"
      || isMoney(index)
  }
}
