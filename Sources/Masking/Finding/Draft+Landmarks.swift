/// What people say of a place beside its street: `the flat over the launderette, Cobb Street`.
extension Draft {
  mutating func findLandmarks() {
    for index in tokens.indices where has(index, .landmark) {
      if let end = landmark(index) { take(index..<end, .address) }
    }
    for span in spans where span.mask == .address {
      findTail(span.range)
      findHead(span.range.lowerBound)
    }
  }

  /// `flat above the bookies`, `tesco on parkgate`: a place, a small word, and a place or an unknown word.
  private func landmark(_ index: Int) -> Int? {
    var place = index + 1
    while place < index + 3, has(place, .landmark) { place += 1 }
    guard let next = joined(place, Self.beside) else { return nil }
    let first = ["the", "old"].contains(word(next)) ? next + 1 : next
    var end = first
    while end < first + 3, has(end, .landmark), !tokens[end].isNewLine { end += 1 }
    if end > first, Self.firmly.contains(word(place)) || word(place) == "next",
      !Self.plain.contains(word(end - 1)), !Self.plain.contains(word(index)) || word(index) == "flat"
    {
      return end
    }
    if first == next + 1, ["on", "in"].contains(word(place)), has(first, [.street]), isEnd(before: first + 1),
      !["street", "road", "st", "rd", "lane"].contains(word(first))
    {
      return first + 1
    }
    guard Self.firmly.contains(word(place)) || word(place) == "on", first == next, self.is(first, .word),
      tokens[first].text.utf8.count > 4, !tokens[first].isNewLine
    else { return nil }
    let traits = tokens[first].traits
    return traits.isSubset(of: [.surname, .place, .maybePlace]) && !Self.endsLikeVerb(tokens[first].text)
      ? first + 1 : nil
  }

  /// Past `next to`, `on` and the like; nil where none of them stands here.
  private func joined(_ index: Int, _ words: Set<String>) -> Int? {
    guard words.contains(word(index)), !tokens[index].isNewLine else { return nil }
    if word(index) == "next" {
      if word(index + 1) == "door" { return word(index + 2) == "to" ? index + 3 : nil }
      return word(index + 1) == "to" ? index + 2 : nil
    }
    return index + 1
  }

  /// Before an address: `the flat over the launderette,`.
  private mutating func findHead(_ start: Int) {
    var start = start
    for _ in 0..<4 {
      guard let first = head(start) else { return }
      take(first..<start, .address)
      start = first
    }
  }

  private func head(_ start: Int) -> Int? {
    var place = start - 1
    guard place >= 0, !tokens[start].isNewLine else { return nil }
    while place > start - 6, place > 0, Self.betweens.contains(word(place)), !tokens[place].isNewLine { place -= 1 }
    let isDirect = place == start - 1
    if !isDirect, isMask(place, .address), isFree(place + 1..<start), word(start - 1) != "," { return place + 1 }
    let last = place
    var hasPlace = false
    while place > last - 4, place >= 0, isHeadWord(place) {
      hasPlace = hasPlace || has(place, [.landmark, .building]) || StreetSets.units.contains(word(place))
      if tokens[place].isNewLine {
        place -= 1
        break
      }
      place -= 1
    }
    var first = place + 1
    while first <= last, ["a", "the", "and", "in", "at", "on", "of"].contains(word(first)) { first += 1 }
    if hasPlace, first <= last, isFree(first..<start), !isDirect || last - first < 3 {
      while Self.firmly.contains(word(first - 1))
        || [
          "outside", "rear", "brick", "stone", "detached",
          "terraced", "wooden", "tall", "war", "multi", "staff", "past", "bottom",
        ].contains(word(first - 1))
      {
        first -= 1
      }
      return first
    }
    if !isDirect,
      [
        "rear", "brick", "stone", "detached",
        "terraced", "wooden", "tall", "war", "multi", "staff", "back", "bottom", "top", "end",
      ].contains(word(start - 2)), word(start - 1) == "of"
    {
      return start - 2
    }
    let isNear = ["behind", "outside", "opposite", "near", "above", "below", "at", "by"]
    guard !isDirect, last > 1, self.is(last, .word), !has(last, [.function, .clear, .relation, .known]),
      word(last - 1) == "the", word(last + 1) == "on",
      isNear.contains(word(last - 2)) || word(last - 2) == "to" && word(last - 3) == "next", isFree(last..<start)
    else { return nil }
    return last
  }

  /// A word of a place's description.
  private func isHeadWord(_ index: Int) -> Bool {
    guard isFree(index), !has(index, [.clear, .relation]) else { return false }
    if tokens[index].kind == .number {
      return tokens[index].text.utf8.count <= 3
        && (has(index - 1, .landmark) || StreetSets.units.contains(word(index - 1)))
    }
    if tokens[index].text == "-" { return has(index - 1, .landmark) && has(index + 1, .landmark) }
    guard tokens[index].kind == .word else { return false }
    if has(index, [.landmark, .building, .typical, .place]) || Self.looks.contains(word(index)) { return true }
    return (has(index + 1, [.landmark, .building]) || has(index - 1, .landmark))
      && (tokens[index].traits.isSubset(of: [.surname, .given, .maybePlace])
        || tokens[index].isCapital && hasCapitals
          && !has(index, [.function, .known]))
  }

  /// Behind an address: `at the shamrock`, `, the old dairy`, `by the station`, `number 60`.
  private mutating func findTail(_ range: Range<Int>) {
    var end = range.upperBound
    for _ in 0..<3 {
      guard let next = tail(end, StreetSets.units.contains(tokens[range.lowerBound].text)) else { return }
      take(end..<next, .address)
      end = next
    }
  }

  private func tail(_ start: Int, _ isUnit: Bool) -> Int? {
    guard isFree(start), !tokens[start].isNewLine else { return nil }
    if let end = numberBehind(start) ?? part(start) ?? furtherPlace(start) ?? capitals(start) { return end }
    var place = word(start) == "," ? start + 1 : start
    if let end = housed(place) ?? namedStreet(place), place > start || isUnit { return end }
    if let next = joined(place, Self.beside) { place = next }
    let isThe = word(place) == "the"
    if isThe { place += 1 }
    guard place > start || isUnit, self.is(place, .word), !tokens[place].isNewLine else { return nil }
    if place > start, let end = namedStreet(place) { return end }
    if ["st", "saint"].contains(word(place)) { return isNameOfPlace(place + 1) ? place + 2 : nil }
    if isThe, has(place + 1, .street), !has(place, [.function, .clear]) { return place + 2 }
    if !isThe, ["by", "near", "nr", "past"].contains(word(place - 1)), tokens[place].text.utf8.count > 3,
      tokens[place].traits.isSubset(of: [.surname, .place, .maybePlace]), !Self.endsLikeVerb(tokens[place].text)
    {
      return place + 1
    }
    var end = place
    while end < place + 3, has(end, [.landmark, .street, .maybeStreet, .building]), !has(end, [.clear, .function]) {
      end += 1
    }
    if end > place, word(start) != ",", place > start || isUnit, isThe || end > place + 1 || !has(place, .everyday) {
      return end
    }
    return isUnit ? unitTail(place, isThe && (start + 1 < place || has(place, [.typical, .landmark]))) : nil
  }

  /// `sunny sands`, `brookvale trading est`, `the shamrock`: the house of a flat or a pitch.
  private func unitTail(_ first: Int, _ isAnnounced: Bool) -> Int? {
    if let end = namedStreet(first) { return end }
    var end = first
    while end < first + 3, self.is(end, .word), !tokens[end].isNewLine, isNameOfPlace(end) || has(end, .maybeStreet),
      !has(end, [.known]),
      !has(end, .everyday) || has(end, [.typical, .landmark, .maybeStreet, .building]) || isAnnounced,
      !Self.endsLikeVerb(tokens[end].text)
    { end += 1 }
    guard end > first,
      isEnd(before: end) || has(end, .function) || (first..<end).contains(where: { !has($0, .everyday) })
    else { return nil }
    return isAnnounced && !(isEnd(before: end) || has(end, .function)) ? nil : end
  }

  /// `, top flat`, `first floor`.
  private func part(_ start: Int) -> Int? {
    let place = word(start) == "," ? start + 1 : start
    let isPart =
      [
        "top", "ground", "basement", "upstairs", "downstairs", "garden", "rear", "brick", "stone", "detached",
        "terraced", "wooden", "tall", "war", "multi", "staff", "front", "back", "attic",
      ].contains(word(place)) || Self.ordinals.contains(word(place))
    let things: Set<String> = ["flat", "floor", "door", "landing", "left", "right", "room", "bell", "buzzer", "house"]
    return isPart && things.contains(word(place + 1)) ? place + 2 : nil
  }

  /// `Fox Inn car park`, `St Chads church hall`.
  private func furtherPlace(_ start: Int) -> Int? {
    var end = start
    while end < start + 3, has(end, .landmark) || ["car", "bus", "community"].contains(word(end)),
      !tokens[end].isNewLine
    { end += 1 }
    guard end > start, has(end - 1, .landmark),
      !["lock", "lay", "stand", "wash", "post", "bank"].contains(word(start))
    else { return nil }
    return isEnd(before: end) || has(end, .function) || hasCapitals && tokens[end - 1].isCapital ? end : nil
  }

  /// `, Upper Slaughton`
  private func capitals(_ start: Int) -> Int? {
    guard hasCapitals, word(start) == "," else { return nil }
    var end = start + 1
    var isTelling = false
    while end < start + 5, self.is(end, .word), tokens[end].isCapital, !tokens[end].isNewLine,
      !has(end, [.function, .clear, .relation, .title, .known])
    {
      isTelling = isTelling || !has(end, .everyday)
      end += 1
    }
    return isTelling && (isEnd(before: end) || has(end, .function)) ? end : nil
  }

  /// `birch lane 12`, `Marsh Lane number 60`.
  private func numberBehind(_ start: Int) -> Int? {
    let place = word(start) == "," ? start + 1 : start
    if Self.numberedParts.contains(word(place)), self.is(place + 1, .number), tokens[place + 1].text.utf8.count <= 4,
      !isCounted(place + 2)
    {
      return place + 2
    }
    let isSaid = ["no", "number", "num"].contains(word(place))
    guard start > 0, isSaid || !tokens[start - 1].traits.isDisjoint(with: [.street, .maybeStreet]) else { return nil }
    guard let house = house(place), !isCounted(house.end), !house.isWord || house.isSaid,
      ![":", "."].contains(word(house.end)) || !isGlued(house.end + 1), word(place) != "no" || house.isSaid,
      place == start || isEnd(before: house.end) || house.isSaid
    else { return nil }
    return house.end
  }

  /// Small words between a place and the street or place beside it.
  private static let beside: Set<String> = [
    "on", "off", "by", "near", "at", "in", "opposite", "behind", "above", "over", "under", "below", "beneath", "beside",
    "next", "past", "outside", "nr", "opp",
  ]
  /// What has a number in a house.
  private static let numberedParts: Set<String> = [
    "room", "rm", "bed", "intercom", "buzzer", "stand", "bay", "door", "pitch", "plot", "gate", "bell", "flat", "level",
  ]
  /// What stands in every street and tells of none.
  private static let plain: Set<String> = [
    "shop", "shops", "flat", "flats", "house", "room", "nail", "nails", "window", "gate", "building", "block", "stand",
    "wash", "post", "field", "stop", "door", "bed", "site", "services", "toilet", "toilets", "shell", "social", "lay",
    "lock", "clock", "bench", "lights", "bar", "office",
  ]
  /// Those that say exactly where.
  private static let firmly: Set<String> = [
    "above", "over", "behind", "below", "under", "beneath", "opposite", "beside", "opp",
  ]
  private static let betweens: Set<String> = beside.union([
    "the", "a", "to", "of", ",", "door", "corner", "bottom", "top", "end", "back", "front", "side", "round", "between",
    "number", "no", "and",
  ])
  /// How people describe a house.
  private static let looks: Set<String> = [
    "blue", "red", "white", "green", "yellow", "pink", "black", "grey", "brown", "big", "old", "little", "small", "new",
    "first", "second", "third", "fourth", "last", "end", "corner", "top", "bottom", "ground", "floor", "left", "right",
    "derelict", "empty", "abandoned", "closed", "boarded", "up", "car", "post", "phone", "box", "drop", "bus", "night",
    "community", "working", "mens", "place", "caravan", "rear", "brick", "stone", "detached",
    "terraced", "wooden", "tall", "war", "multi", "staff", "nail", "of", "n", "&", "and", "door", "doors",
  ]
}
