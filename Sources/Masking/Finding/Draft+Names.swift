/// Names without a cue: those of the lists, and words with a capital that nothing else explains.
extension Draft {
  mutating func findNames() {
    for index in tokens.indices where self.is(index, .word) && tokens[index].text != "'s" {
      if isName(index) { take(nameStart(index)..<nameEnd(index, isSure: false), .name) }
      else if isUnknownCapital(index) { take(index..<nameEnd(index, isSure: false), .name) }
    }
  }

  /// With the initial before it: `J. Smith`.
  private func nameStart(_ index: Int) -> Int {
    var start = index
    while start > 1, word(start - 1) == ".", tokens[start - 2].text.utf8.count == 1, tokens[start - 2].isCapital, self.is(start - 2, .word) { start -= 2 }
    if start == index, self.is(index - 1, .word), tokens[index - 1].text.utf8.count == 1, tokens[index - 1].isCapital, !["i", "a"].contains(word(index - 1)), hasCapitals { start -= 1 }
    return start
  }

  private func isName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.given), !token.traits.contains(.clear) else { return isLoneSurname(index) }
    if !token.traits.contains(.ambiguous) {
      return token.text.unicodeScalars.count > 2 || hasCapitals && token.isCapital
    }
    return isAmbiguousName(index)
  }

  /// A surname that is no word at all, and no short one.
  private func isLoneSurname(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.surname) else { return false }
    return token.traits.isDisjoint(with: [.everyday, .known, .function, .maybePlace, .clear, .unit, .street, .maybeStreet]) && token.text.utf8.count > 3
  }

  /// A name that is a word: a capital inside of a sentence, a surname behind it, or a verb that people do.
  private func isAmbiguousName(_ index: Int) -> Bool {
    let token = tokens[index]
    let isCapital = hasCapitals && token.isCapital && !token.isAllCapital
    if isCapital, !isStart(index), index > 0, !token.traits.contains(.known) || has(index + 1, .surname) { return token.text != "i" }
    if isCapital, self.is(index + 1, .word), tokens[index + 1].isCapital, has(index + 1, .surname), !isStart(index + 1) { return true }
    if isCapital, Self.verbs.contains(word(index + 1)), !has(index, [.function, .known]) { return true }
    guard !token.traits.contains(.function), token.text.utf8.count > 2 else { return false }
    if has(index + 1, .surname), !has(index + 1, [.everyday, .given, .known, .maybePlace, .street, .maybeStreet]), !tokens[index + 1].isNewLine { return true }
    guard Self.firm.contains(token.text) else { return !token.traits.contains(.everyday) && token.traits.isDisjoint(with: [.known, .maybePlace, .unit, .maybeStreet, .digit]) && token.text.utf8.count > 3 }
    let isBefore = ["with", "met", "and", "from", "about", "ask", "tell", "told", "text", "told", "by", "call", "saw", "ring", "rang", "for", "to", "called"].contains(word(index - 1))
    return Self.verbs.contains(word(index + 1)) && (index == 0 || !["the", "a", "my", "his", "her", "to", "i", "you", "we", "they", "he", "she", "no", "in", "an"].contains(word(index - 1))) || isBefore && isEnd(before: index + 1) || has(index - 1, [.relation, .title])
  }

  /// `met Krzysia at`: a capital inside of a sentence on a word that no list has.
  private func isUnknownCapital(_ index: Int) -> Bool {
    let token = tokens[index]
    guard hasCapitals, token.isCapital, !token.isAllCapital || token.text.utf8.count > 5, token.text.utf8.count > 2, !isStart(index) else { return false }
    if token.traits.isEmpty || token.traits == .surname || token.traits == .maybePlace { return true }
    return token.traits.contains(.surname) && (isEnd(before: index + 1) || Self.verbs.contains(word(index + 1))) && token.traits.isDisjoint(with: [.known, .function, .clear]) && index > 0 && !tokens[index - 1].isCapital
  }

  /// Words that are more often a person than a thing where somebody does something.
  private static let firm: Set<String> = [
    "mark", "rob", "sue", "bill", "jack", "pat", "frank", "ray", "dean", "drew", "gene", "don", "ken", "nick", "rick", "dick", "ted", "ned", "tim", "tom", "dan", "ben", "sam", "max", "al", "ed", "bob", "kit", "jo", "jay",
    "joe", "jim", "lee", "leo", "roy", "ron", "guy", "harry", "barry", "larry", "john", "rose", "grace", "hope", "joy", "faith", "ruby", "lily", "daisy", "poppy", "violet", "ivy", "holly", "heather", "hazel", "jade", "amber",
    "crystal", "ginger", "penny", "sandy", "candy", "honey", "star", "angel", "destiny", "cherry", "kitty", "pearl", "eve", "dawn", "carol", "olive", "iris", "jasmine", "summer", "autumn", "will", "grant", "chase", "hunter", "mason",
    "cam", "alma", "nell", "peg", "meg", "jan", "jean", "kay", "may", "june", "april", "art", "buddy", "bruce", "chuck", "colt", "dale", "earl", "gay", "jerry", "miles", "mike", "nat", "pete", "reg", "rex", "rod", "rusty", "sonny", "stew", "troy", "vic", "wade", "ward", "blessing", "precious", "patience", "mercy", "comfort", "charity", "princess", "diamond", "sugar", "bunny", "victoria", "charlie", "chelsea", "paris", "jordan", "sal", "toby", "wes", "lola", "jesus", "dom", "bev", "sally", "kat", "tara", "stella", "chris", "may",
  ]
}
