/// Dates of birth, and ages that are given exactly.
extension Draft {
  mutating func findDates() {
    var lastCue = Int.min / 2
    for index in tokens.indices where !isTaken[index] {
      if isOpener(index), Self.births.contains(tokens[index].text) || isSpelledCue(index) { lastCue = index }
      guard tokens[index].kind == .number || has(index, [.opener, .month]), index - lastCue <= 7 || looksDated(index)
      else { continue }
      let isCued = index - lastCue <= 7 && index > lastCue || isBirth(after: index)
      guard let date = date(index, isCued) else { continue }
      if isCued || date.isOld { take(index..<date.end, .birth) } else if date.isWhole { keep(index..<date.end) }
    }
  }

  /// Whether a date may begin here without a cue.
  private func looksDated(_ index: Int) -> Bool {
    if has(index, .month) { return true }
    if tokens[index].kind == .number,
      ["/", ".", "-", "\\"].contains(word(index + 1)) || self.is(index + 1, .number) && self.is(index + 2, .number)
    {
      return true
    }
    return (1...3).contains { has(index + $0, .month) }
  }

  /// `12 march is my birthday`, `9 june, 31 years old`, `25 on the 9th of may`.
  private func isBirth(after index: Int) -> Bool {
    (1...8).contains { isOpener(index + $0) && Self.birthsBehind.contains(word(index + $0)) }
      || (1...3).contains {
        ["on", "since"].contains(word(index - $0)) && self.is(index - $0 - 1, .number)
          && tokens[index - $0 - 1].text.utf8.count == 2
      }
  }

  /// `d.o.b`
  private func isSpelledCue(_ index: Int) -> Bool {
    if word(index) == "b", word(index - 1) == "o", word(index - 2) == "d" { return true }
    return word(index) == "b" && index >= 4 && word(index - 2) == "o" && word(index - 4) == "d"
  }

  /// Whether the year is one in which somebody grown was born: a date of these days is no birth.
  private struct Date {
    var end: Int
    var isOld: Bool
    var isWhole: Bool
  }

  private func date(_ index: Int, _ isCued: Bool) -> Date? {
    digits(index, isCued) ?? named(index, isCued) ?? monthAndYear(index) ?? (isCued ? bare(index) : nil)
  }

  /// `12/03/1994`, `12.3.94`, `1994-03-12`, `12 03 1994`.
  private func digits(_ index: Int, _ isCued: Bool) -> Date? {
    guard let first = value(index), index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign else {
      return nil
    }
    guard !isMoney(index) else { return nil }
    var values = [first]
    var place = index + 1
    while values.count < 3 {
      if ["/", ".", "-", "\\"].contains(word(place)), let next = value(place + 1) {
        values.append(next)
        place += 2
      } else if let next = value(place), tokens[place].isApart, values.count < 3 {
        values.append(next)
        place += 1
      } else {
        return nil
      }
    }
    if ["/", ".", "-"].contains(word(place)), isGlued(place + 1), self.is(place + 1, .number) { return nil }
    let isSpaced = place == index + 3
    let (day, month, year) = first > 31 ? (values[2], values[1], first) : (values[0], values[1], values[2])
    let length = tokens[first > 31 ? index : place - 1].text.utf8.count
    guard 1...31 ~= day, 1...12 ~= month || 1...12 ~= day && month <= 31,
      length == 4
        ? 1900...2100 ~= year
        : length == 2
          && (!isSpaced || isCued || year > 31 && isEnd(before: place) && (isStart(index) || word(index - 1) == ","))
    else { return nil }
    return Date(end: place, isOld: isOld(year), isWhole: true)
  }

  /// `12th of march 1994`, `march 12 94`, `12 mar`.
  private func named(_ index: Int, _ isCued: Bool) -> Date? {
    var place = index
    if isDay(place) {
      place = afterDay(place)
      if word(place) == "of" || ["/", "-", "."].contains(word(place)) && isGlued(place + 1) { place += 1 }
      guard has(place, .month) else { return nil }
      place += 1
    } else if has(index, .month), word(index + 1) == "the", isDay(index + 2) {
      place = afterDay(index + 2)
    } else if has(index, .month), isDay(index + 1), value(index + 1).map({ $0 <= 31 }) ?? true {
      place = afterDay(index + 1)
    } else {
      return nil
    }
    if [",", "'", "’", "/", "-", ".", "of"].contains(word(place)) {
      let next = ["'", "’"].contains(word(place + 1)) ? place + 2 : place + 1
      if value(next) != nil { place = next }
    }
    if let year = value(place), year > 31 || isCued, tokens[place].text.utf8.count != 3 {
      return Date(end: place + 1, isOld: isOld(year), isWhole: true)
    }
    let spoken = yearEnd(place)
    return Date(end: spoken, isOld: spoken > place, isWhole: false)
  }

  /// `aug 1999`: nobody gives an appointment's year that way.
  private func monthAndYear(_ index: Int) -> Date? {
    guard has(index, .month), let year = value(index + 1), tokens[index + 1].text.utf8.count == 4, 1930...2010 ~= year
    else { return nil }
    return Date(end: index + 2, isOld: true, isWhole: true)
  }

  /// Behind a cue: `in 94`, `1994`, `march`, `120394`, `nineteen ninety four`.
  private func bare(_ index: Int) -> Date? {
    if let number = value(index), !isCounted(index + 1) {
      let count = tokens[index].text.utf8.count
      let isYear =
        count == 4 && 1920...2025 ~= number
        || count == 2 && ["in", "dob", "yr", "year", "'", "birth", ":"].contains(word(index - 1))
      if ["/", "."].contains(word(index + 1)), let next = value(index + 2), next <= 12 || number <= 12 {
        return Date(end: index + 3, isOld: true, isWhole: true)
      }
      if isYear || count == 6 || count == 8 { return Date(end: index + 1, isOld: true, isWhole: true) }
    }
    if has(index, .month), word(index) != "may" || word(index - 1) == "in" {
      let end = value(index + 1) != nil ? index + 2 : index + 1
      return Date(end: yearEnd(end), isOld: true, isWhole: false)
    }
    if let end = feast(index) { return Date(end: value(end) != nil ? end + 1 : end, isOld: true, isWhole: true) }
    let end = yearEnd(index)
    return end > index ? Date(end: end, isOld: true, isWhole: true) : nil
  }

  /// The end of a feast: `christmas day`.
  func feast(_ index: Int) -> Int? {
    let next = word(index + 1)
    let isDay = ["day", "eve", "night"].contains(next)
    switch word(index) {
    case "halloween", "christmas", "xmas", "valentines", "easter": return isDay ? index + 2 : index + 1
    case "st" where ["patricks", "georges", "andrews", "davids", "valentines"].contains(next): return index + 3
    case "boxing", "bonfire", "midsummer", "burns": return isDay ? index + 2 : nil
    case "new" where next == "years" || next == "year":
      return ["day", "eve"].contains(word(index + 2)) ? index + 3 : nil
    default: return nil
    }
  }

  /// The end of `nineteen ninety four`, `two thousand and one`; the place itself for none.
  func yearEnd(_ index: Int) -> Int {
    if word(index) == "nineteen", Ages.tens[word(index + 1)] != nil {
      return Ages.ones[word(index + 2)] != nil ? index + 3 : index + 2
    }
    if let tens = Ages.tens[word(index)], tens > 20, has(index - 1, [.month, .opener]) {
      return Ages.ones[word(index + 1)] != nil ? index + 2 : index + 1
    }
    guard word(index) == "two", word(index + 1) == "thousand" else { return index }
    let place = word(index + 2) == "and" ? index + 3 : index + 2
    return Ages.ones[word(place)] != nil || Ages.teens[word(place)] != nil ? place + 1 : place
  }

  private func value(_ index: Int) -> Int? {
    self.is(index, .number) && tokens[index].text.utf8.count <= 8 ? Int(tokens[index].text) : nil
  }

  func isDay(_ index: Int) -> Bool {
    if let day = value(index) { return 1...31 ~= day && tokens[index].text.utf8.count <= 2 }
    return Self.ordinals.contains(word(index))
  }

  /// Behind a day with its `th`, or `twenty` and its `first`.
  func afterDay(_ index: Int) -> Int {
    let next = word(index + 1)
    if ["st", "nd", "rd", "th"].contains(next) && isGlued(index + 1)
      || Ages.tens[word(index)] != nil && Self.ordinals.contains(next)
    {
      return index + 2
    }
    return index + 1
  }

  /// People who write are born before 2014; 27 to 99 are of the last century.
  private func isOld(_ year: Int) -> Bool { 1900...2013 ~= year || 0...13 ~= year || 27...99 ~= year }

  static let births: Set<String> = [
    "born", "dob", "birthday", "bday", "birth", "birthdate", "turn", "turns", "turned", "turning", "nascut", "nascuta",
    "birthdays", "b'day", "bdate", "nascida", "nascido", "urodzona",
  ]
  static let birthsBehind: Set<String> = ["birthday", "bday", "dob", "yo", "born"]
  static let feasts: Set<String> = [
    "halloween", "christmas", "xmas", "valentines", "easter", "boxing", "bonfire", "midsummer", "burns", "new",
  ]
  static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty",
    "thirtieth", "thirty",
  ]
}
