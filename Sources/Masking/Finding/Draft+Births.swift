/// Births that people tell by what they will be and when: `18 on 3 feb`, `3rd of the 4th 91`, `a march 97 baby`.
extension Draft {
  mutating func findSaidBirths() {
    var lastCue = Int.min / 2
    for index in tokens.indices where !isTaken[index] {
      guard tokens[index].kind == .number || has(index, [.opener, .month, .digit]) else { continue }
      if isOpener(index), Self.births.contains(tokens[index].text) { lastCue = index }
      let isCued = index - lastCue <= 5
      if let end = numbered(index, isCued) ?? yearOfBirth(index) ?? (isCued ? cued(index, index - lastCue) : nil) {
        take(index..<end, .birth)
      } else if let end = roundBirthday(index) {
        take(index..<end, .birth)
      } else if let age = ageAndDay(index) {
        takeAge(age)
      }
    }
  }

  /// An age and the day from which or until which it counts.
  private struct Dated {
    var start: Int
    var ageEnd: Int
    var years: Int
    var end: Int
    /// Somebody will be that old.
    var isAhead: Bool
  }

  /// That somebody is under 18 stays visible, whoever will be 18 too.
  private mutating func takeAge(_ age: Dated) {
    if age.years < 18 || age.years == 18 && age.isAhead {
      take(age.start..<age.ageEnd, .minor)
      take(age.ageEnd..<age.end, .birth)
    } else {
      take(age.start..<age.end, .birth)
    }
  }

  private func ageAndDay(_ index: Int) -> Dated? {
    guard let age = years(index), (has(index - 2, .relation) ? 1 : 8)...99 ~= age.value, !isMoney(index) else {
      return nil
    }
    let before = word(index - 1)
    let isBehindAge = (1...3).contains { back in
      self.is(index - back, .number) && [",", "(", "and", "but"].contains(word(index - 1))
        && years(index - back).map { abs(age.value - $0.value) <= 1 } ?? false
    }
    let isPerson = !["is", "was"].contains(before) || isPersonBefore(index - 1)
    guard
      isBehindAge || index == 0 || Self.beings.contains(before) && !Self.things.contains(word(index - 2)) && isPerson
        || isMask(index - 1, .name) || [",", "only", "just", "now"].contains(before) && isAgeCue(index - 2)
    else { return nil }
    var place = age.end
    if ["yo", "yrs", "years", "yr"].contains(word(place)) { place += word(place + 1) == "old" ? 2 : 1 }
    if word(place) == "," || word(place) == "(" { place += 1 }
    guard let end = day(place),
      index > 0 || (place..<end).contains(where: { has($0, .month) || Self.feasts.contains(word($0)) })
    else { return nil }
    let isAhead =
      ["be", "turn", "turning", "turns", "hit", "hits"].contains(before)
      || ["next", "tomorrow", "in", "come", "on", "this"].contains(word(place)) || isBehindAge
    return Dated(start: index, ageEnd: age.end, years: age.value, end: end, isAhead: isAhead)
  }

  /// `she was`, `my son is`
  private func isPersonBefore(_ index: Int) -> Bool {
    has(index - 1, [.relation, .given]) || isMask(index - 1, .name)
      || ["i", "she", "he", "who", "girl", "lad", "boy", "u", "they", "one", "child"].contains(word(index - 1))
  }

  /// `my 50th is on the 3rd of march`
  private func roundBirthday(_ index: Int) -> Int? {
    guard self.is(index, .number), isGlued(index + 1), ["th", "st", "nd", "rd"].contains(word(index + 1)),
      ["my", "her", "his"].contains(word(index - 1)) || has(index - 1, .relation),
      ["is", "was", "on", "'s"].contains(word(index + 2))
    else { return nil }
    return day(index + 3) ?? feastOrDay(index + 3)
  }

  private func isAgeCue(_ index: Int) -> Bool { Self.beings.contains(word(index)) || isMask(index, .name) }

  private func years(_ index: Int) -> (value: Int, end: Int)? {
    if self.is(index, .number) {
      guard tokens[index].text.utf8.count == 2 || has(index - 2, .relation), tokens[index].text.utf8.count < 3,
        let value = Int(tokens[index].text), !isGlued(index + 1) || word(index + 1) == ","
      else { return nil }
      return (value, index + 1)
    }
    if let teens = Ages.teens[word(index)] { return (teens, index + 1) }
    guard let tens = Ages.tens[word(index)] else { return nil }
    let place = word(index + 1) == "-" ? index + 2 : index + 1
    return Ages.ones[word(place)].map { (tens + $0, place + 1) } ?? (tens, index + 1)
  }

  /// The end of `on the 22nd`, `till 20th december`, `next week`, `in june on the 4th`, `tomorrow`.
  private func day(_ index: Int) -> Int? {
    switch word(index) {
    case "tomorrow", "tmrw", "tomoz", "yesterday", "today": return index + 1
    case "in" where ["a", "2", "two", "few", "3", "three"].contains(word(index + 1)):
      return ["week", "weeks", "month", "months", "days"].contains(word(index + 2)) ? index + 3 : nil
    case "next", "last", "this":
      return Self.spans.contains(word(index + 1)) || has(index + 1, .month) ? index + 2 : nil
    case "on", "since", "till", "til", "until", "come", "from", "in", "as":
      var place = index + 1
      if word(place) == "of" { place += 1 }
      if let end = feastOrDay(place) {
        guard word(end) == "on", let next = feastOrDay(end + 1) else { return end }
        return next
      }
      return nil
    default: return numbered(index, true)
    }
  }

  /// The end of a day in the year, a feast or a day of the week.
  private func feastOrDay(_ index: Int) -> Int? {
    var place = index
    if word(place) == "the" || word(place) == "my" { place += 1 }
    if let end = feast(place) { return end }
    if Self.weekdays.contains(word(place)) || has(place, .month) && !isDay(place + 1) && word(place + 1) != "the" {
      return place + 1
    }
    if has(place, .month), word(place + 1) == "the", isDay(place + 2) { return afterDay(place + 2) }
    if has(place, .month), isDay(place + 1) { return afterDay(place + 1) }
    guard isDay(place) else { return nil }
    let end = afterDay(place)
    let month = word(end) == "of" ? end + 1 : end
    if has(month, .month) { return month + 1 }
    if word(month) == "the", isDay(month + 1) { return afterDay(month + 1) }
    if ["/", "."].contains(word(end)), self.is(end + 1, .number) { return end + 2 }
    return end > place + 1 || Self.ordinals.contains(word(place)) ? end : nil
  }

  /// `3rd of the 4th 91`, `2/9` behind a cue.
  private func numbered(_ index: Int, _ isCued: Bool) -> Int? {
    guard isDay(index) else { return nil }
    var place = afterDay(index)
    guard place > index + 1 || Self.ordinals.contains(word(index)) || isCued else { return nil }
    if word(place) == "of" { place += 1 } else if !isCued { return nil }
    if word(place) == "the" { place += 1 }
    guard isDay(place), isCued || word(place - 1) == "the", place > index + 1 else { return nil }
    let month = afterDay(place)
    guard month > place + 1 || Self.ordinals.contains(word(place)) else { return nil }
    let year = [",", "of", "in"].contains(word(month)) ? month + 1 : month
    if let end = year2(year) { return end }
    return isCued ? month : nil
  }

  /// The end of a year as people write it: `91`, `1991`, `ninety two`, `nineteen ninety two`, `oh four`.
  private func year2(_ index: Int) -> Int? {
    if self.is(index, .number) { return [2, 4].contains(tokens[index].text.utf8.count) ? index + 1 : nil }
    let spoken = yearEnd(index)
    if spoken > index { return spoken }
    if let tens = Ages.tens[word(index)], tens > 20 { return Ages.ones[word(index + 1)] != nil ? index + 2 : index + 1 }
    return ["oh", "o", "zero", "nought"].contains(word(index)) && Ages.ones[word(index + 1)] != nil ? index + 2 : nil
  }

  /// `a 1988 girl`, `a march 97 baby`.
  private func yearOfBirth(_ index: Int) -> Int? {
    let place = has(index, .month) ? index + 1 : index
    guard self.is(place, .number), [2, 4].contains(tokens[place].text.utf8.count), let year = Int(tokens[place].text),
      1930...2012 ~= year || 30...99 ~= year && place > index
    else { return nil }
    let isPerson = ["baby", "girl", "boy", "born", "kid", "lad", "lass", "woman", "man", "vintage", "babies"].contains(
      word(place + 1))
    return isPerson && word(index - 1) != "in" ? place + 1 : nil
  }

  /// Behind "born" or "dob": `seven eight ninety nine`, `the summer of 79`, `1907`, `day 5 month 6 year 98`, `tomorrow`.
  private func cued(_ index: Int, _ distance: Int) -> Int? {
    var end = index
    while has(end, .digit) || Ages.tens[word(end)] != nil || Ages.teens[word(end)] != nil
      || Self.ordinals.contains(word(end))
      || end > index && self.is(end, .number) && tokens[end].text.utf8.count <= 4
      || end > index && ["-", "/"].contains(word(end))
    { end += 1 }
    if end - index >= 3 { return end }
    if let parts = namedParts(index) { return parts }
    guard self.is(index, .number), !isCounted(index + 1) else { return nil }
    let (length, value) = (tokens[index].text.utf8.count, Int(tokens[index].text) ?? 0)
    if length == 4, distance <= 3, 1...31 ~= value / 100, 1...12 ~= value % 100 { return index + 1 }
    if ["day", "month", "year"].contains(word(index - 1))
      || length == 2 && value > 31 && ["of", "in", "back"].contains(word(index - 1))
    {
      return index + 1
    }
    return nil
  }

  /// `day 5 month 6 year 98`, `year 2009, month 5`, `summer of 79`.
  private func namedParts(_ index: Int) -> Int? {
    if ["summer", "winter", "spring", "autumn", "midsummer"].contains(word(index)) {
      return year2(word(index + 1) == "of" ? index + 2 : index + 1)
    }
    var end = index
    while ["day", "month", "year"].contains(word(end)), self.is(end + 1, .number) {
      end += 2
      if word(end) == ",", ["day", "month", "year"].contains(word(end + 1)) { end += 1 }
    }
    return end > index ? end : nil
  }

  /// Tokens right behind "my birthday is" that are a day: `tomorrow`, `on saturday`.
  mutating func findBirthdays() {
    for index in tokens.indices
    where isOpener(index) && ["birthday", "bday", "birthdays", "born"].contains(tokens[index].text) {
      var place = index + 1
      while place < index + 4, ["is", "was", "wos", "its", "was", "'s", "on", ",", ":"].contains(word(place)) {
        place += 1
      }
      guard isFree(place), place > index + 1 || word(index) == "born" else { continue }
      if let end = day(place) ?? feastOrDay(place) { take(place..<end, .birth) }
    }
  }

  /// Before an age.
  private static let beings: Set<String> = [
    "im", "am", "be", "turn", "turns", "turned", "turning", "hes", "shes", "is", "was", "ill", "hit", "hits", "aged",
    "age", "i", "become", "becomes", "'s", "big",
  ]
  /// What is counted or timed, not aged.
  private static let things: Set<String> = [
    "it", "there", "that", "time", "this", "which", "price", "what", "rent", "must", "to",
  ]
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tues", "tue", "weds", "wed",
    "thurs", "thur", "fri", "sat", "sun",
  ]
  private static let spans: Set<String> = weekdays.union([
    "week", "wk", "month", "mth", "year", "yr", "weekend", "summer",
  ])
}
