/// Streets, flats, rooms, corners, and buildings with names.
extension Draft {
  mutating func findAddresses() {
    for index in tokens.indices where !isTaken[index] {
      guard tokens[index].kind != .sign else { continue }
      if let end = housed(index) ?? numbered(index) ?? numberedName(index) ?? welsh(index) ?? corner(index) {
        take(index..<end, .address)
      } else if let range = street(endingAt: index) ?? building(endingAt: index) ?? named(index) {
        take(range, .address)
      } else if let end = unit(index) ?? floor(index) ?? chain(index) ?? pub(index) ?? numberedRoad(index) {
        take(index..<end, .address)
      }
    }
  }

  /// A Welsh street without a number, where a capital or a word of place says so.
  private func welsh(_ index: Int) -> Int? {
    guard has(index, [.street, .opener]), has(index, .street) || ["ty", "cwrt", "maes", "lon"].contains(word(index)),
      hasCapitals && tokens[index].isCapital || isPlaceCue(index - 1) || isStart(index) || word(index - 1) == ","
    else { return nil }
    return welshStreet(index)
  }

  /// `12 elm street`, `14b Kings Rd`, `number 9 the avenue`, `12-14 high st`.
  func numbered(_ index: Int) -> Int? {
    guard self.is(index, .number), tokens[index].text.utf8.count <= 4, !isMoney(index),
      index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign
    else { return nil }
    var place = index + 1
    if self.is(place, .word), isGlued(place), tokens[place].text.utf8.count == 1 {
      place += 1
    } else if ["-", "/"].contains(word(place)), self.is(place + 1, .number) {
      place += 2
    }
    if word(place) == "," || self.is(place, .number) && tokens[place].text.utf8.count <= 4 && place > index + 1 {
      place += 1
    }
    let first = place
    while place < min(tokens.count, first + 5), self.is(place, .word) || ["'s", "."].contains(word(place)),
      !tokens[place].isNewLine
    {
      if place > first || word(first - 1) == "the", has(place, [.street, .maybeStreet]),
        isStreetName(first..<place, at: place)
      {
        return ending(place)
      }
      let isStop =
        isCounted(place) || has(place, .function) && !["the", "st", "of", "upper", "lower", "on"].contains(word(place))
      if isStop, !has(place, .maybePlace) || place == first { return nil }
      place += 1
    }
    return nil
  }

  /// `14 Larkspur Fold`, `number 9 the Maltings`: a number and words with capitals, whatever they end in.
  private func numberedName(_ index: Int) -> Int? {
    if self.is(index, .number),
      ["at", "address", "live", "lives", "flat"].contains(word(index - 1)) || isMask(index - 1, .address)
        || word(index - 1) == "," && isMask(index - 2, .address),
      self.is(index + 1, .word), tokens[index + 1].isApart,
      tokens[index + 1].traits.isEmpty || tokens[index + 1].traits == .surname, tokens[index + 1].text.utf8.count > 3
    {
      return self.is(index + 2, .word) && (has(index + 2, [.street, .maybeStreet]) || tokens[index + 2].traits.isEmpty)
        ? index + 3 : index + 2
    }
    guard hasCapitals, self.is(index, .number), tokens[index].text.utf8.count <= 3, !isMoney(index),
      index == 0 || tokens[index].isApart, !has(index - 1, [.month, .digit])
    else { return nil }
    var place = index + 1
    if self.is(place, .word), isGlued(place), tokens[place].text.utf8.count == 1 { place += 1 }
    if word(place) == "the" || word(place) == "," { place += 1 }
    let first = place
    while place < first + 5,
      isCapitalName(place)
        || place > first && ["de", "la", "du", "des", "of", "the"].contains(word(place)) && isCapitalName(place + 1)
        || place > first && ["la"].contains(word(place))
    { place += 1 }
    return place > first && !isCounted(first) ? place : nil
  }

  /// A word with a capital that is no month, people or maker.
  private func isCapitalName(_ index: Int) -> Bool {
    self.is(index, .word) && tokens[index].isCapital && !tokens[index].isAllCapital && tokens[index].isApart
      && !tokens[index].isNewLine
      && !has(index, [.known, .function, .clear, .month, .unit])
  }

  /// `at the Silver Parrot`: two words with capitals or more, behind a word of place.
  private func named(_ index: Int) -> Range<Int>? {
    guard hasCapitals, isCapitalName(index), !isStart(index) else { return nil }
    let isThe = word(index - 1) == "the"
    guard isThe || ["at", "outside", "behind", "near", "opposite"].contains(word(index - 1)) else { return nil }
    var end = index + 1
    while end < index + 4, isCapitalName(end) || word(end) == "'s" { end += 1 }
    let isOne = end == index + 1
    if isOne, !isThe || !["at", "outside", "behind", "near", "in", "opposite", "by", "to"].contains(word(index - 2)) {
      return nil
    }
    return index..<end
  }

  /// Whether the words between number and ending are a street's name.
  private func isStreetName(_ name: Range<Int>, at end: Int) -> Bool {
    if has(end, .street), word(end) != "st" || name.count > 0 {
      return !name.contains { StreetSets.adjectives.contains(word($0)) && name.count == 1 && word($0) != "high" }
    }
    let isWritten = hasCapitals && tokens[end].isCapital && name.contains { tokens[$0].isCapital }
    let isName = name.contains {
      !has($0, [.everyday, .function, .clear]) || has($0, [.surname, .given, .place, .maybePlace])
    }
    let isAnnounced =
      ["at", "address", "is", ":", ",", "live", "no", "number"].contains(word(name.lowerBound - 2))
      || name.lowerBound < 2
    return isWritten || isName || isAnnounced && end + 1 == tokens.count
      || isAnnounced && name.count > 0 && !has(name.lowerBound, .clear)
        && !["in", "on", "outside", "here", "out", "up", "by", "over", "past", "to"].contains(word(end + 1))
  }

  /// Past an ending of two words: `road east`, `st.`
  private func ending(_ place: Int) -> Int {
    if has(place + 1, .street), !tokens[place + 1].isNewLine,
      word(place + 1) != "close" || !["to", "by", "at"].contains(word(place + 2)), word(place + 1) != "st"
    {
      return place + 2
    }
    if ["east", "west", "north", "south"].contains(word(place + 1)) { return place + 2 }
    return place + 1
  }

  /// `on kings road`, `Cheetham Hill Road`: a name, then an ending.
  private func street(endingAt index: Int) -> Range<Int>? {
    guard has(index, [.street, .maybeStreet]), index > 0, self.is(index - 1, .word), tokens[index].isApart,
      !tokens[index].isNewLine
    else { return nil }
    guard !has(index - 1, [.function, .clear, .title]), !StreetSets.adjectives.contains(word(index - 1)),
      word(index) != "dr" || hasCapitals && tokens[index].isCapital
    else { return nil }
    var start = index - 1
    while start > 0, start > index - 4, self.is(start - 1, .word), !tokens[start].isNewLine, isPartOfName(start - 1) {
      start -= 1
    }
    if ["a", "any", "every", "another", "each"].contains(word(start - 1)), !(hasCapitals && tokens[start].isCapital),
      (start..<index).allSatisfy({ has($0, .everyday) })
    {
      return nil
    }
    let isUpper =
      hasCapitals && tokens[index].isCapital && tokens[index - 1].isCapital
      && (!isStart(index - 1) || !tokens[index].isAllCapital && !has(index - 1, .known))
    let isName = (start..<index).contains {
      !has($0, [.everyday, .function, .clear, .known])
        || has($0, [.surname, .given, .place]) && !has($0, .ambiguous) && !has($0, .everyday) || has($0, .typical)
    }
    let isAlone =
      (isStart(start) || word(start - 1) == ",") && word(index) != "av"
      && (has(index, .street) || (start..<index).contains { has($0, [.typical, .surname, .place]) })
      && (isEnd(before: index + 1) || has(index + 1, .function) || self.is(index + 1, .number)
        || word(index + 1) == "past")
    let isOn =
      [
        "on", "at", "off", "along", "of", "down", "in", "up", "near", "to", "from", "outside", "by", "behind",
        "opposite", "past", "via", "is", "onto", "under", "above",
      ].contains(word(start - 1)) || isAlone
    if has(index, .street) {
      if word(index) == "st", has(index - 1, .typical), index == start + 1 || isOn { return start..<ending(index) }
      if word(index) == "close" || word(index) == "drive" || word(index) == "st" || word(index) == "parade" {
        return isUpper || isName && isOn ? start..<index + 1 : nil
      }
      if tokens[index - 1].text.utf8.count < 3 { return isUpper ? start..<ending(index) : nil }
      return isUpper || isName || isOn ? start..<ending(index) : nil
    }
    if isName, let house = house(index + 1), !house.isWord || house.isSaid, !isCounted(house.end),
      isEnd(before: house.end) || has(house.end, .function) || house.isSaid || word(house.end) == "door"
    {
      return start..<index + 1
    }
    let isHouse =
      StreetSets.houses.contains(word(index)) && has(start, [.given, .surname, .place, .maybePlace])
      && !has(start, [.clear, .function])
      && ["in", "at", "near", "outside", "behind", "from", "opposite", ","].contains(word(start - 1))
    if isHouse { return start..<index + 1 }
    let isTelling = (start..<index).contains { has($0, .typical) || tokens[$0].traits.contains(.place) }
    if isName, Self.sureEndings.contains(word(index)), !(start..<index).contains(where: { has($0, .everyday) }) {
      return start..<index + 1
    }
    if isTelling, isOn, ["row", "walk", "court", "way", "bank"].contains(word(index)), word(start - 1) != "of" {
      return start..<index + 1
    }
    return isUpper
      || isName && isOn && tokens[index - 1].text.utf8.count > 2 && !has(index, .clear)
        && !["way", "end", "side", "point", "bank", "row", "common", "cross", "field", "court", "ride", "walk"]
          .contains(word(index))
      ? start..<index + 1 : nil
  }

  /// What a street or a house ends in, whatever stands before the name.
  private static let sureEndings: Set<String> = [
    "square", "sq", "court", "buildings", "mansions", "towers", "heights", "villas", "wharf", "cottages", "lodge",
  ]

  /// A word that may be a part of a street's name.
  private func isPartOfName(_ index: Int) -> Bool {
    if hasCapitals && tokens[index].isCapital && !isStart(index) { return true }
    return !has(index, [.everyday, .function, .clear, .known, .relation])
      || has(index, .typical)
      || ["st", "saint", "upper", "lower", "old", "new", "great", "north", "south", "east", "west"].contains(
        word(index))
  }

  /// `flat 4b`, `room 212`, `Flat B`, `unit seven`.
  private func unit(_ index: Int) -> Int? {
    guard isOpener(index),
      StreetSets.units.contains(word(index)) || ["number", "no"].contains(word(index)) && isHouseNumber(index)
    else { return nil }
    if word(index) == "floor" || word(index) == "house" || word(index) == "door", !isEnd(before: index + 2) {
      return nil
    }
    var place = index + 1
    while ["no", "number", ".", "#", ":", "is", "num"].contains(word(place)) { place += 1 }
    if word(place - 1) == "is", !isEnd(before: place + 1) { return nil }
    guard isFree(place), !tokens[place].isNewLine else { return nil }
    let isNumber =
      self.is(place, .number) && tokens[place].text.utf8.count <= 4
      || Ages.ones[word(place)] != nil && word(place) != "one" || Ages.teens[word(place)] != nil
      || word(place) == "one" && isEnd(before: place + 1)
    let isLetter =
      self.is(place, .word) && tokens[place].text.utf8.count == 1
      && (tokens[place].isAllCapital && hasCapitals || !["a", "i", "u", "x", "r", "n"].contains(word(place)))
    guard isNumber || isLetter else { return nil }
    var end = place + 1
    if isNumber, self.is(end, .word), tokens[end].text.utf8.count == 1,
      isGlued(end) || !has(end, .function) && !tokens[end].isNewLine
    {
      end += 1
    }
    if isLetter, self.is(end, .number), isGlued(end) { end += 1 }
    if isNumber, word(end) == "/", self.is(end + 1, .number), isGlued(end + 1) { end += 2 }
    if [":", "."].contains(word(end)), isGlued(end + 1), self.is(end + 1, .number) { return nil }
    return isCounted(end) && (word(end) != "of" || word(end + 1) != "the") ? nil : end
  }

  /// `3rd floor`
  private func floor(_ index: Int) -> Int? {
    guard self.is(index, .number), ["st", "nd", "rd", "th"].contains(word(index + 1)), isGlued(index + 1),
      ["floor", "flr"].contains(word(index + 2))
    else { return nil }
    return index + 3
  }

  /// `number 14`, but not a phone's and not the first of many.
  private func isHouseNumber(_ index: Int) -> Bool {
    let isOne = ["1", "one"].contains(word(index + 1))
    if ["in", "at", "from", "outside", "house", "of", "next", "to", "opposite"].contains(word(index - 1)) {
      return true
    }
    return !isOne
      && ![
        "my", "his", "her", "the", "phone", "your", "a", "ref", "mobile", "this", "that", "any", "whats", "case",
        "their",
      ].contains(word(index - 1)) && (isEnd(before: index + 2) || has(index + 2, .function))
      && (isStart(index) || has(index - 1, .function))
  }

  /// `the corner of Smith St and Vine Road`.
  private func corner(_ index: Int) -> Int? {
    guard isOpener(index), word(index) == "corner" || word(index) == "junction",
      word(index + 1) == "of" || word(index) == "junction"
    else { return nil }
    var place = word(index + 1) == "of" ? index + 2 : index + 1
    let first = place
    if ["my", "his", "her", "our", "your", "a", "their", "every"].contains(word(place)) { return nil }
    if word(place) == "the", word(index) != "junction",
      !(hasCapitals && (tokens.indices.contains(place + 1) && tokens[place + 1].isCapital))
    {
      return nil
    }
    var hasAnd = false
    while place < min(tokens.count, first + 9), isFree(place),
      !isEnd(before: place) || ["&", "/"].contains(word(place))
    {
      if ["and", "&", "/", "with"].contains(word(place)) {
        if hasAnd { break }
        hasAnd = true
      } else if has(place, [.function]), !["the", "st"].contains(word(place)) {
        break
      }
      place += 1
      if hasAnd, has(place - 1, .street) { break }
    }
    while place > first, ["and", "&", "the"].contains(word(place - 1)) { place -= 1 }
    return place > first ? place : nil
  }

  /// `the Grosvenor Hotel`, `st marys school`: names before a kind of building.
  private func building(endingAt index: Int) -> Range<Int>? {
    guard has(index, [.building, .opener]) else { return nil }
    let isBed =
      word(index) == "b" && ["&", "n", "and"].contains(word(index + 1)) && word(index + 2) == "b"
      || word(index) == "bnb"
    if let range = estate(endingAt: index) { return range }
    guard has(index, .building) || isBed, index > 0, self.is(index - 1, .word), tokens[index].isApart,
      !tokens[index].isNewLine
    else { return nil }
    var start = index
    while start > 0, start > index - 4, self.is(start - 1, .word), isBuildingName(start - 1) { start -= 1 }
    if start > 0, word(start - 1) == "st" { start -= 1 }
    var end = index + 1
    if isBed, word(index) == "b" { end += 2 }
    while has(end, .building) { end += 1 }
    return start < index ? start..<end : nil
  }

  /// `parkside industrial estate`, `sunny sands caravan park`.
  private func estate(endingAt index: Int) -> Range<Int>? {
    guard ["estate", "est", "park", "centre"].contains(word(index)), index > 1,
      [
        "industrial", "ind", "trading", "business", "retail", "caravan", "holiday", "leisure", "shopping", "enterprise",
      ].contains(word(index - 1))
    else { return nil }
    var start = index - 1
    while start > index - 4, isNameOfPlace(start - 1), has(start - 1, [.typical]) || !has(start - 1, .everyday) {
      start -= 1
    }
    return start < index - 1 ? start..<index + 1 : nil
  }

  /// What hotels are like.
  private static let plainHotels: Set<String> = [
    "cheap", "budget", "nearest", "usual", "airport", "fancy", "star", "first", "last", "another", "actual", "booked",
    "agreed",
    "love", "new", "whole", "stupid", "bloody", "entire", "previous", "current", "asylum", "quarantine", "chain",
    "family",
    "drive", "drop", "holiday", "check", "log", "book", "move", "come", "let", "said", "expensive", "lovely",
    "beautiful",
  ]
  /// What may stand before a kind of building and names none.
  private static let plainBuildings: Set<String> = [
    "bank", "post", "park", "church", "gas", "summer", "winter", "water", "gold", "rope", "cable", "sand", "chain",
    "beach", "station", "school", "college", "hospital", "general", "sheep", "commercial", "broad", "long", "short",
    "honey", "chapel", "hall", "golden", "silver", "lady", "ladies", "lord", "major", "print", "wood", "tree", "upper",
    "lower", "north", "south", "east",
    "west", "northern", "southern", "eastern", "western", "sun", "moon", "star", "stone", "sea", "field", "fields",
    "garden",
  ]

  private func isBuildingName(_ index: Int) -> Bool {
    if ["bus", "train", "coach", "railway"].contains(word(index)), word(index + 1) == "station" {
      return index > 0 && isBuildingName(index - 1)
    }
    if ["hotel", "guesthouse", "inn"].contains(word(index + 1)), word(index - 1) == "the" || has(index - 1, .typical),
      !StreetSets.adjectives.contains(word(index)), !Self.plainHotels.contains(word(index))
    {
      return true
    }
    if has(index, .typical), !has(index, .building), !Self.plainBuildings.contains(word(index)) { return true }
    if hasCapitals, isCapitalName(index), index + 1 < tokens.count, tokens[index + 1].isCapital { return true }
    guard !has(index, [.function, .clear, .relation, .title]) else { return false }
    if tokens[index].text == "'s" { return index > 0 && isBuildingName(index - 1) }
    if hasCapitals, tokens[index].isCapital, !isStart(index) || !has(index, .everyday), !has(index, .known) {
      return true
    }
    return !has(index, [.everyday, .known]) || has(index, [.place])
  }

  /// `premier inn`, `the travelodge`, with what tells which one.
  private func chain(_ index: Int) -> Int? {
    guard has(index, .inn) else { return nil }
    let two = word(index) + " " + word(index + 1)
    var end = StreetSets.chains.contains(two) ? index + 2 : StreetSets.chains.contains(word(index)) ? index + 1 : index
    guard end > index, word(index) != "village" || word(index + 1) == "hotel" else { return nil }
    while ["hotel", "inn", "express", "spa", "lodge"].contains(word(end)) { end += 1 }
    return end
  }

  /// `the red lion`, `kings head`.
  private func pub(_ index: Int) -> Int? {
    guard has(index, .inn) else { return nil }
    let two = [word(index), word(index + 1)].joined(separator: " ")
    if StreetSets.pubs.contains(two) { return index + 2 }
    let three = [two, word(index + 2)].joined(separator: " ")
    return StreetSets.pubs.contains(three) ? index + 3 : nil
  }

  /// `the A38`, `junction 12 of the m1`.
  private func numberedRoad(_ index: Int) -> Int? {
    guard tokens[index].text.utf8.count == 1, ["a", "m", "b"].contains(word(index)), isGlued(index + 1),
      self.is(index + 1, .number), 1...4 ~= tokens[index + 1].text.utf8.count
    else { return nil }
    guard ["the", "off", "on", "along", "junction", "onto"].contains(word(index - 1)),
      !["paper", "size", "sheet"].contains(word(index + 2))
    else { return nil }
    return index + 2
  }
}
