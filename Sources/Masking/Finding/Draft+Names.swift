/// Names without a cue: those of the lists, and words with a capital that nothing else explains.
extension Draft {
  mutating func findNames() {
    for index in tokens.indices where self.is(index, .word) && tokens[index].text != "'s" {
      if isName(index) || isUnknownPerson(index) {
        take(nameStart(index)..<nameEnd(index, isSure: false), .name)
      } else if isUnknownCapital(index) {
        take(nameStart(index)..<nameEnd(index, isSure: false), .name)
      }
    }
  }

  /// `J. Marchetti`: the dot before it ends no sentence.
  private func isInitialed(_ index: Int) -> Bool {
    index > 1 && word(index - 1) == "." && tokens[index - 2].text.utf8.count == 1 && tokens[index - 2].isCapital
      && self.is(index - 2, .word)
  }

  /// `zdenka said`, `i met zdenka at`: a word of no list where a person stands.
  private func isUnknownPerson(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.isEmpty || token.traits == .surname, token.text.utf8.count > 3, token.text.utf8.count < 15,
      !Self.formed.contains(where: { token.text.hasSuffix($0) })
    else { return false }
    let before = word(index - 1)
    let isOpen =
      isStart(index) || ["and", "but", "cos", "coz", "because", "when", "if", "then", "that"].contains(before)
    let isDoing = Self.verbs.contains(word(index + 1)) && !Self.plainVerbs.contains(word(index + 1))
    if isOpen, isDoing, token.traits.isEmpty, isSlip(token.text) { return true }
    if isOpen, word(index + 1) == "is", ["my", "his", "her", "our"].contains(word(index + 2)), isNotFormed(token.text) {
      return true
    }
    if index == 0, word(1) == ":", token.traits.isEmpty, tokens.count > 3 { return true }
    if isOpen, Self.spoken.contains(word(index + 1)) || index == 0 && word(1) == "here" { return true }
    return Self.meetings.contains(before)
      && (isEnd(before: index + 1) || has(index + 1, .function) || Self.verbs.contains(word(index + 1)))
  }

  /// `rebbeca`, `jhon`: one letter too many, two that changed places, or one that should be double, in a known name.
  private func isSlip(_ text: String) -> Bool {
    let letters = Array(text.utf8)
    guard 4...12 ~= letters.count else { return false }
    func isKnown(_ letters: [UInt8]) -> Bool {
      let traits = lexicon.traits(of: String(decoding: letters, as: UTF8.self))
      return traits.contains(.given) && traits.isDisjoint(with: [.ambiguous, .everyday])
    }
    for place in letters.indices {
      var other = letters
      if place > 0 {
        other.swapAt(place, place - 1)
        if isKnown(other) { return true }
        other = letters
      }
      other.insert(letters[place], at: place)
      if isKnown(other) { return true }
      other = letters
      other.remove(at: place)
      if other.count > 3, isKnown(other) { return true }
    }
    return false
  }

  private func isNotFormed(_ text: String) -> Bool { !["in", "er", "ys"].contains { text.hasSuffix($0) } }

  /// What things do as well as people.
  private static let plainVerbs: Set<String> = [
    "is", "was", "and", "just", "always", "never", "had", "has", "cant", "works", "made", "makes", "got", "left",
    "turned",
  ]
  /// How verbs, adverbs and things of many end: slips of the pen in them are no names.
  private static let formed = ["ing", "ed", "ly", "nt", "es", "ve", "tion", "ment", "ness", "s"]
  /// What people do with their mouths and hands.
  private static let spoken: Set<String> = [
    "said", "says", "told", "tells", "hit", "hits", "came", "wants", "took", "knows", "went", "beat", "beats", "raped",
    "punched", "grabbed", "lives", "rang", "texted", "asked", "called", "owes", "stole", "strangled", "choked",
    "followed", "threatened", "messaged", "brought", "hurt", "robbed", "slapped", "kicked",
  ]
  /// Who is named behind these.
  private static let meetings: Set<String> = [
    "met", "told", "rang", "texted", "messaged", "visited", "phoned", "tell", "with",
  ]

  /// With the initial before it: `J. Smith`.
  private func nameStart(_ index: Int) -> Int {
    var start = index
    while start > 1, word(start - 1) == ".", tokens[start - 2].text.utf8.count == 1, tokens[start - 2].isCapital,
      self.is(start - 2, .word)
    { start -= 2 }
    while ["big", "lil", "wee"].contains(word(start - 1))
      || ["old", "fat", "little", "young", "mad", "tiny", "ginger", "scouse", "crazy", "long", "blonde"].contains(
        word(start - 1)) && hasCapitals && tokens[start - 1].isCapital && tokens[start].isCapital
    { start -= 1 }
    if start == index, self.is(index - 1, .word), tokens[index - 1].text.utf8.count == 1, tokens[index - 1].isCapital,
      !["i", "a"].contains(word(index - 1)), hasCapitals
    {
      start -= 1
    }
    return start
  }

  /// `sams been arrested`: an everyday name with the `s` of "is", "has" or an owner.
  private func isOwner(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.traits.isEmpty && token.text.utf8.count > 3 && token.text.utf8.last == UInt8(ascii: "s")
      && Self.firm.contains(String(token.text.dropLast()))
      && (has(index + 1, .relation)
        || ["been", "gone", "missing", "phone", "flat", "house", "room", "not", "got", "car"].contains(word(index + 1)))
  }

  /// `MJ said`
  private func isPairOfInitials(_ index: Int) -> Bool {
    let token = tokens[index]
    return hasCapitals && token.isAllCapital && token.text.utf8.count == 2 && token.traits.isEmpty && isStart(index)
      && Self.spoken.contains(word(index + 1))
  }

  private func isName(_ index: Int) -> Bool {
    let token = tokens[index]
    if isOwner(index) || isPairOfInitials(index) { return true }
    guard token.traits.contains(.given), !token.traits.contains(.clear) else { return isLoneSurname(index) }
    if !token.traits.contains(.ambiguous) {
      return token.text.unicodeScalars.count > 2 || token.text == "jo" || hasCapitals && token.isCapital
    }
    return isAmbiguousName(index)
  }

  /// A surname that is no word at all, and no short one.
  private func isLoneSurname(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.surname) else { return false }
    return token.traits.isDisjoint(with: [
      .everyday, .known, .function, .maybePlace, .clear, .unit, .street, .maybeStreet,
    ]) && token.text.utf8.count > 3
  }

  /// A name that is a word: a capital inside of a sentence, a surname behind it, or a verb that people do.
  private func isAmbiguousName(_ index: Int) -> Bool {
    let token = tokens[index]
    let isCapital = hasCapitals && token.isCapital && !token.isAllCapital
    if isCapital, !isStart(index), index > 0, !token.traits.contains(.known) || has(index + 1, .surname) {
      return token.text != "i"
    }
    if isCapital, self.is(index + 1, .word), tokens[index + 1].isCapital, has(index + 1, .surname), !isStart(index + 1)
    {
      return true
    }
    if isCapital, Self.verbs.contains(word(index + 1)),
      !has(index, [.function, .known])
        || Self.firm.contains(token.text) && !["is", "never", "always", "just", "and"].contains(word(index + 1))
    {
      return true
    }
    guard !token.traits.contains(.function), token.text.utf8.count > 2 else { return false }
    if has(index + 1, .surname), !has(index + 1, [.everyday, .given, .known, .maybePlace, .street, .maybeStreet]),
      !tokens[index + 1].isNewLine
    {
      return true
    }
    guard Self.firm.contains(token.text) else {
      return !token.traits.contains(.everyday)
        && token.traits.isDisjoint(with: [.known, .maybePlace, .unit, .maybeStreet, .digit])
        && token.text.utf8.count > 3
    }
    if isStart(index), has(index + 1, .surname), ["here", "speaking"].contains(word(index + 2)) { return true }
    let isBefore = [
      "with", "met", "and", "from", "about", "ask", "tell", "told", "text", "told", "by", "call", "saw", "ring", "rang",
      "for", "to", "called",
    ].contains(word(index - 1))
    return Self.verbs.contains(word(index + 1))
      && (index == 0
        || !["the", "a", "my", "his", "her", "to", "i", "you", "we", "they", "he", "she", "no", "in", "an"].contains(
          word(index - 1)))
      || isBefore && isEnd(before: index + 1)
      || ["told", "tell", "met", "rang", "texted", "asked", "visited"].contains(word(index - 1)) || isAskedAfter(index)
      || has(index - 1, [.relation, .title])
  }

  /// `priya and zainabu`: who is named beside somebody is somebody too.
  mutating func findJoinedNames() {
    for index in tokens.indices
    where self.is(index, .word) && ["and", "n", "or"].contains(tokens[index].text)
      || self.is(index, .sign) && ["&", "+", "/"].contains(tokens[index].text)
    {
      if isMask(index - 1, .name), isJoined(index + 1) { take(index + 1..<nameEnd(index + 1, isSure: false), .name) }
      if isMask(index + 1, .name), isJoined(index - 1) { take(index - 1..<index, .name) }
    }
  }

  private func isJoined(_ index: Int) -> Bool {
    guard self.is(index, .word), tokens[index].text.utf8.count > 2, !tokens[index].isNewLine else { return false }
    if has(index, .given), !has(index, [.function, .clear]) {
      return !has(index, .everyday) || Self.firm.contains(word(index))
    }
    return tokens[index].traits.isEmpty && !["ing", "ed", "ly", "nt"].contains { tokens[index].text.hasSuffix($0) }
  }

  /// `is amber working`, `where is stella`, `im with pat now`.
  private func isAskedAfter(_ index: Int) -> Bool {
    let next = [
      "working", "here", "there", "ok", "okay", "safe", "alright", "home", "now", "in", "coming", "back", "again",
      "get", "getting",
    ].contains(word(index + 1))
    if word(index - 1) == "wheres", Self.firm.contains(word(index)) { return true }
    return next
      && (["is", "with", "see", "saw", "seen", "wheres"].contains(word(index - 1)) || word(index - 1) == "'s")
      && !["it", "this", "that", "there", "he", "she", "what"].contains(word(index - 2))
  }

  /// `met Krzysia at`: a capital inside of a sentence on a word that no list has.
  private func isUnknownCapital(_ index: Int) -> Bool {
    let token = tokens[index]
    guard hasCapitals, token.isCapital, !token.isAllCapital || token.text.utf8.count > 5, token.text.utf8.count > 2
    else { return false }
    if isStart(index), !isInitialed(index) {
      let isPerson =
        Self.verbs.contains(word(index + 1))
        || [",", "x", "&", "n", "or", "not", "may", "do", "does"].contains(word(index + 1))
        || ["from", "here", "will", "can", "next", "at", "in", "on"].contains(word(index + 1))
        || self.is(index + 1, .word) && tokens[index + 1].isCapital && !tokens[index + 1].isAllCapital
          && tokens[index + 1].text.utf8.count > 2 && !has(index + 1, [.known, .function])
        || token.text.utf8.count != token.text.count
      return isPerson && (token.traits.isEmpty || token.traits == .surname)
    }
    if token.traits.isEmpty || token.traits == .surname || token.traits == .maybePlace { return true }
    return token.traits.contains(.surname) && (isEnd(before: index + 1) || Self.verbs.contains(word(index + 1)))
      && token.traits.isDisjoint(with: [.known, .function, .clear]) && index > 0 && !tokens[index - 1].isCapital
  }

  /// Words that are more often a person than a thing where somebody does something.
  static let firm: Set<String> = [
    "mark", "rob", "sue", "bill", "jack", "pat", "frank", "ray", "dean", "drew", "gene", "ken", "nick", "rick", "dick",
    "ted", "ned", "tim", "tom", "dan", "ben", "sam", "max", "al", "ed", "bob", "kit", "jo", "jay",
    "joe", "jim", "lee", "leo", "roy", "ron", "harry", "barry", "larry", "john", "rose", "grace", "hope", "joy",
    "faith", "ruby", "lily", "daisy", "poppy", "violet", "ivy", "holly", "heather", "hazel", "jade", "amber",
    "crystal", "ginger", "penny", "sandy", "candy", "honey", "star", "angel", "destiny", "cherry", "kitty", "pearl",
    "eve", "dawn", "carol", "olive", "iris", "jasmine", "summer", "autumn", "will", "grant", "chase", "hunter", "mason",
    "alma", "nell", "peg", "meg", "jan", "jean", "kay", "bruce", "chuck", "colt", "dale", "earl", "gay", "jerry",
    "miles", "mike", "nat", "pete", "rex", "rod", "rusty", "sonny", "stew", "troy", "vic", "wade", "ward", "blessing",
    "precious", "patience", "mercy", "comfort", "charity", "princess", "diamond", "sugar", "bunny", "victoria",
    "charlie", "chelsea", "paris", "jordan", "sal", "toby", "wes", "lola", "jesus", "dom", "bev", "sally", "kat",
    "tara", "stella", "chris", "may", "scarlet", "scarlett", "raven", "sky", "storm", "velvet", "coco", "foxy", "gaz",
    "daz", "baz", "shaz", "caz", "kim",
  ]
}
