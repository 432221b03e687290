/// Houses by their number where nothing says "street", and streets whose names are everyday words.
extension Draft {
  /// A house's number as it is written: `14b`, `52-54`, `number 9`, `twenty two`.
  struct House {
    var end: Int
    /// `number`, `no` or `#` stands before it.
    var isSaid = false
    /// A letter hangs on it.
    var hasLetter = false
    /// It is a word.
    var isWord = false
    var value = 0
  }

  /// The house's number that begins here.
  func house(_ index: Int) -> House? {
    var place = index
    var isSaid = false
    if ["number", "no", "num", "#", "nr", "numbr"].contains(word(place)) {
      isSaid = true
      place += word(place + 1) == "." ? 2 : 1
    }
    guard isFree(place), place == index || !tokens[place].isNewLine, !isMoney(place) else { return nil }
    if self.is(place, .number) { return digits(place, isSaid) }
    guard !isSaid || !has(index - 1, .function) || ["at", "is", "its", "from", "to"].contains(word(index - 1)),
      let number = spoken(place)
    else { return nil }
    return House(end: number.end, isSaid: isSaid, isWord: true, value: number.value)
  }

  private func digits(_ index: Int, _ isSaid: Bool) -> House? {
    guard tokens[index].text.utf8.count <= 4, index == 0 || tokens[index].isApart || tokens[index - 1].kind == .sign
    else { return nil }
    var house = House(end: index + 1, isSaid: isSaid, value: Int(tokens[index].text) ?? 0)
    if self.is(house.end, .word), tokens[house.end].text.utf8.count == 1, isGlued(house.end),
      "abcdefgh".contains(tokens[house.end].text)
    {
      house.hasLetter = true
      house.end += 1
    } else if ["-", "/"].contains(word(house.end)), self.is(house.end + 1, .number), isGlued(house.end + 1) {
      house.end += 2
    } else if ["a", "b", "c", "d"].contains(word(house.end)), isNameOfPlace(house.end + 1),
      (house.end + 2..<house.end + 4).contains(where: { has($0, .street) })
    {
      house.end += 1
    }
    return isGlued(house.end) && self.is(house.end, .word) ? nil : house
  }

  /// `six`, `twenty two`, `one hundred and four`.
  private func spoken(_ index: Int) -> (value: Int, end: Int)? {
    guard has(index, [.opener, .digit]) else { return nil }
    if let ones = Ages.ones[word(index)] {
      guard word(index + 1) == "hundred" else { return (ones, index + 1) }
      let place = word(index + 2) == "and" ? index + 3 : index + 2
      return spoken(place).map { (ones * 100 + $0.value, $0.end) } ?? (ones * 100, index + 2)
    }
    if let teens = Ages.teens[word(index)] { return (teens, index + 1) }
    guard let tens = Ages.tens[word(index)] else { return nil }
    let place = word(index + 1) == "-" ? index + 2 : index + 1
    return Ages.ones[word(place)].map { (tens + $0, place + 1) } ?? (tens, index + 1)
  }

  /// `6 oak drive`, `45c goldhawk`, `at 9 haslam`, `number 9, the drive`.
  func housed(_ index: Int) -> Int? {
    guard self.is(index, .number) || has(index, [.opener, .digit]), let house = house(index), !isCounted(house.end),
      !has(index - 1, [.month])
    else { return nil }
    var place = house.end
    if word(place) == "," { place += 1 }
    guard self.is(place, .word), !tokens[place].isNewLine, tokens[place].isApart || word(place - 1) == "," else {
      return nil
    }
    let isCued =
      house.isSaid || house.hasLetter || isAddressCue(index - 1)
      || ["is", "its", "was"].contains(word(index - 1)) && (isAddressCue(index - 2) || word(index - 2) == "home")
    let isText = [2, 4].contains(house.value) && !house.isWord && !isCued && !isStart(index)
    if let end = namedStreet(place) ?? welshStreet(place) { return isText && !has(end - 1, .street) ? nil : end }
    if isText { return nil }
    if word(place) == "the" {
      if let end = namedStreet(place + 1), isCued || isStart(index) { return end }
      let isOld = ["old", "new"].contains(word(place + 1)) && !has(place + 2, [.function, .unit, .relation])
      if isOld, self.is(place + 2, .word), house.isSaid || isStart(index) || word(place + 3) == "," { return place + 3 }
      guard isCued || isStart(index), has(place + 1, [.street, .maybeStreet]),
        !has(place + 2, [.street, .maybeStreet]),
        house.isSaid || !Self.plainEnds.contains(word(place + 1))
      else { return nil }
      return place + 2
    }
    if ["lower", "upper", "great", "little", "nether"].contains(word(place)), isBareName(place + 1, isCued) {
      return place + 2
    }
    guard !house.isWord, isBareName(place, isCued) else { return nil }
    let isKnown =
      !tokens[place].traits.isEmpty || hasCapitals && tokens[place].isCapital
      || Self.placeEndings.contains {
        tokens[place].text.hasSuffix($0) && tokens[place].text.utf8.count > $0.utf8.count + 2
      }
    let isFirst = index == 0 && ["is", "he", "hes", "thats", "she", "shes", "they", "theres"].contains(word(place + 1))
    let isLone = (isKnown || isFirst) && house.value > 1
    guard isCued || isLone && !Self.measured.contains(word(index - 1)) && isBareEnd(place + 1) else { return nil }
    return isBareName(place + 1, isCued) || has(place + 1, [.street, .maybeStreet]) ? place + 2 : place + 1
  }

  /// The end of a street's name that begins here: one to three words, then what streets end in.
  func namedStreet(_ first: Int) -> Int? {
    var place = first
    while place < first + 4, self.is(place, .word) || place > first && ["'s", "."].contains(word(place)) {
      if tokens[place].isNewLine && place > first { return nil }
      if place > first, has(place, .street) || has(place, .maybeStreet) && isTelling(place - 1) {
        return has(place + 1, [.street, .maybeStreet]) && !has(place + 1, .function) ? place + 2 : place + 1
      }
      guard isNameOfPlace(place) else { return nil }
      place += 1
    }
    return nil
  }

  private func isTelling(_ index: Int) -> Bool {
    has(index, [.typical, .surname, .given, .place, .maybePlace]) || isFree(index) && tokens[index].traits.isEmpty
      || hasCapitals && isFree(index) && tokens[index].isCapital
  }

  /// `heol y bryn`
  func welshStreet(_ index: Int) -> Int? {
    guard ["heol", "ffordd", "stryd", "lon", "cwrt", "maes", "clos", "rhodfa", "teras", "ty"].contains(word(index))
    else {
      return nil
    }
    let place = index + 1
    if ["y", "yr", "r", "'r", "ar"].contains(word(place)) { return self.is(place + 1, .word) ? place + 2 : nil }
    guard self.is(place, .word), !has(place, [.function, .clear, .everyday]) || hasCapitals && tokens[place].isCapital
    else { return nil }
    return place + 1
  }

  /// A word that may be a street's name or a part of it.
  func isNameOfPlace(_ index: Int) -> Bool {
    guard self.is(index, .word), !has(index, [.clear, .relation, .digit]), isLatin(index) else { return false }
    if has(index, .typical) || ["old", "new"].contains(word(index)) && has(index + 1, .typical) { return true }
    return !has(index, [.function, .unit]) && !StreetSets.adjectives.contains(word(index))
  }

  /// Words of other scripts are no British address, and may call for help.
  private func isLatin(_ index: Int) -> Bool { tokens[index].text.utf8.allSatisfy { $0 < 128 } }

  /// A word that nothing else explains.
  private func isBareName(_ index: Int, _ isCued: Bool) -> Bool {
    guard self.is(index, .word), tokens[index].isApart, !tokens[index].isNewLine, tokens[index].text.utf8.count > 3
    else { return false }
    let traits = tokens[index].traits
    guard traits.isDisjoint(with: [.function, .clear, .unit, .known, .month, .app, .title, .relation, .building])
    else { return false }
    if traits.contains(.typical) {
      return isCued && (!traits.contains(.everyday) || isBareEnd(index + 1) || has(index + 1, .typical))
        || word(index) == "jubilee"
    }
    return !traits.contains(.everyday) && !Self.endsLikeVerb(tokens[index].text)
  }

  /// After "the" these are no names.
  private static let plainEnds: Set<String> = [
    "place", "house", "park", "end", "side", "way", "flats", "bank", "rest", "point", "common", "corner", "field",
    "green", "yard", "court", "works", "bridge", "cross", "building", "buildings", "estate", "path", "view", "walk",
    "ride",
    "wood", "woods", "hill", "stairs", "steps", "street", "road", "entry", "locks", "lock", "dock", "island", "links",
    "tower", "alley", "passage", "cottage", "farm", "barn", "gate", "square", "lane", "mount", "reach", "loan", "piece",
    "heights", "fields", "drive", "st", "close", "dr", "row", "strand", "backs", "bungalow", "landing", "apartments",
  ]
  /// What names of places end in, and those of medicines do not.
  private static let placeEndings = [
    "gate", "brook", "ham", "wood", "field", "dale", "bury", "ford", "ley", "shaw", "hurst", "croft", "mead", "moor",
    "worth",
    "wick", "combe", "stead", "bourne", "ridge", "bridge", "side", "view", "cote", "thorpe", "borough", "bank", "stone",
    "dor",
    "lea", "hill", "holme", "garth", "burn", "mount", "lands",
  ]

  private func isBareEnd(_ index: Int) -> Bool {
    isEnd(before: index) || has(index, .function) || has(index, [.street, .maybeStreet])
      || ["thats", "pls", "plz", "quick", "now", "hes", "shes", "last"].contains(word(index))
  }

  static func endsLikeVerb(_ text: String) -> Bool {
    ["ing", "ed", "ly", "nt"].contains { text.hasSuffix($0) }
  }

  /// Whether the word before an address stands here.
  func isAddressCue(_ index: Int) -> Bool {
    Self.addressCues.contains(word(index)) || isMask(index, .address)
      || word(index) == "," && isMask(index - 1, .address) || word(index) == ":" && isAddressCue(index - 1)
  }

  private static let addressCues: Set<String> = [
    "at", "address", "adress", "addres", "addy", "live", "lives", "living", "flat", "house", "outside", "come", "to",
    "moved", "place",
  ]
  private static let measured: Set<String> = [
    "for", "over", "about", "like", "than", "only", "least", "around", "nearly", "almost", "up", "under", "of", "by",
    "im", "hes", "shes", "am", "is", "was", "aged", "age", "be", "paid", "pay", "every", "the", "my", "have", "got",
    "had", "did", "take", "took", "need", "with", "and",
  ]
}
