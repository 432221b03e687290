/// Names that the words before them announce.
extension Draft {
  mutating func findCuedNames() {
    for index in tokens.indices where !isTaken[index] && (tokens[index].kind == .word) {
      if isOpener(index), let place = announced(index), let first = skipped(place) {
        takeNames(first, isSure: true, isOpen: CueSets.soft.contains(word(place - 1)))
      } else if isOpener(index), isCalled(index), let first = skipped(index + 1) {
        takeNames(first, isSure: true)
      } else if has(index, .title) {
        findTitled(index)
      } else if has(index, .relation) {
        findRelated(index)
      }
      if word(index) == "my" { findOwnName(index) }
      if isOpener(index), let place = nicknamed(index) { take(place..<place + 1, .name) }
      if isOpener(index), let place = introduced(index) { findIntroduced(place) }
    }
    findSignature()
  }

  /// `tempest is my work name`
  private mutating func findOwnName(_ index: Int) {
    guard ["is", "was", "isnt"].contains(word(index - 1)) else { return }
    let place =
      ["real", "work", "working", "stage", "full", "proper", "first", "last"].contains(word(index + 1))
      ? index + 2 : index + 1
    guard word(place) == "name", self.is(index - 2, .word), !has(index - 2, [.function, .clear]) else { return }
    let isLong = self.is(index - 3, .word) && has(index - 3, [.given]) && !has(index - 3, [.function, .clear])
    take(index - (isLong ? 3 : 2)..<index - 1, .name)
  }

  /// Where `my name is` or the like begins here: the place behind it.
  private func announced(_ index: Int) -> Int? {
    var end: Int?
    for cue in Self.cues[tokens[index].text] ?? [] where cue.indices.allSatisfy({ word(index + $0) == cue[$0] }) {
      end = max(end ?? 0, index + cue.count)
    }
    if let end, word(index) == "yours" {
      return ["sincerely", "faithfully", "truly"].contains(word(end)) ? end + 1 : nil
    }
    return end
  }

  /// `they call him snakes`, `everyone calls her mouse`, `initials RK`: an everyday word that ends there.
  private func nicknamed(_ index: Int) -> Int? {
    if word(index) == "initials" {
      let place = ["are", "is", ":"].contains(word(index + 1)) ? index + 2 : index + 1
      return self.is(place, .word) && tokens[place].text.utf8.count <= 3 && !has(place, .function) ? place : nil
    }
    let isCalling =
      ["they", "everyone", "everybody", "people"].contains(word(index)) && ["call", "calls"].contains(word(index + 1))
      && ["him", "her", "me"].contains(word(index + 2))
    if word(index) == "call", word(index + 1) == "me", self.is(index + 2, .word), isEnd(before: index + 3),
      !has(index + 2, [.function, .clear, .relation, .known]), !Self.insults.contains(word(index + 2)),
      tokens[index + 2].text.utf8.count > 2
    {
      return index + 2
    }
    let place = word(index) == "goes" && word(index + 1) == "by" ? index + 2 : index + 3
    guard isCalling || place == index + 2, self.is(place, .word), tokens[place].text.utf8.count > 2,
      !has(place, [.function, .clear, .relation]), !Self.insults.contains(word(place)),
      isEnd(before: place + 1) || ["on", "and", "in", "but", "cos", "online"].contains(word(place + 1))
    else { return nil }
    return place
  }

  private static let insults: Set<String> = [
    "names", "whore", "slut", "bitch", "fat", "ugly", "stupid", "liar", "dirty", "back", "later", "again", "now",
    "slag",
    "prossie", "prostitute", "hooker", "mad", "crazy", "thick", "everything", "things", "worthless", "often", "stuff",
    "trash", "scum", "horrible", "nasty", "tonight", "please", "plz", "pls", "asap", "when", "today", "soon", "quick",
    "xx", "tonite", "tmrw", "bck",
    "ltr", "cheap", "old", "picky", "lazy", "weird", "anytime", "sometime", "sometimes", "maybe", "instead", "urgently",
    "immediately", "bak", "evil", "selfish", "dumb", "useless", "love", "it", "tomorrow", "daily", "first", "slags",
  ]

  /// `a man called X`, but not `I called the police`.
  private func isCalled(_ index: Int) -> Bool {
    word(index) == "called"
      && (CueSets.someone.contains(word(index - 1)) || has(index - 1, .relation)
        || ["is", "was", "im", "are", "s"].contains(word(index - 1)))
  }

  /// Over `is`, colons and quotes.
  private func skipped(_ index: Int) -> Int? {
    var place = index
    while place < index + 4,
      [
        ":", "-", "is", "\"", "'", "(", "miss", "mr", "mrs", "just", "like", "as", "“", "”", "‘", "=", "actually",
        "was", "isnt", "not",
      ].contains(word(place))
    { place += 1 }
    if ["aka", "as", "him", "her", "himself", "by"].contains(word(index - 1)),
      ["the", "da", "lil", "big", "fat", "old"].contains(word(place)), !has(place + 1, .clear)
    {
      place += 1
    }
    return self.is(place, .word) && !(tokens[place].isNewLine && place > index) ? place : nil
  }

  /// Masks a name and what belongs to it.
  /// - Parameter isOpen: an everyday word may follow that is no name, as in "ask for help".
  mutating func takeNames(_ first: Int, isSure: Bool, isOpen: Bool = false) {
    if isOpen, !Self.adjectives.contains(word(first)) || !has(first + 1, .given), has(first, .everyday),
      word(first + 1) != ".", !has(first, .given) || !Self.firm.contains(word(first)),
      !(hasCapitals && tokens[first].isCapital)
    {
      return
    }
    if Self.adjectives.contains(word(first)), self.is(first + 1, .word), has(first + 1, .given),
      !has(first + 1, .clear),
      !has(first + 1, .function)
    {
      return take(first..<nameEnd(first + 1, isSure: isSure), .name)
    }
    guard isSure ? isNameable(first) : isLikely(first) else { return }
    take(first..<nameEnd(first, isSure: isSure), .name)
  }

  /// Behind "my name is" any word that is no small word.
  private func isNameable(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.traits.contains(.clear) { return false }
    if token.traits.contains(.given) { return !token.traits.contains(.function) || token.isCapital && hasCapitals }
    return
      (token.traits.isDisjoint(with: [.function, .relation, .unit])
      || word(index + 1) == "." && token.isCapital && token.text.utf8.count == 1)
      && (!token.traits.contains(.everyday) || isEnd(before: index + 1) || hasCapitals && token.isCapital)
      && !token.text.hasSuffix("ing") && token.text != "'s"
      && (token.text.count > 1 || token.isCapital && word(index + 1) == ".")
  }

  /// The end of the name that begins here: hyphens, surnames, initials.
  func nameEnd(_ first: Int, isSure: Bool) -> Int {
    var end = first + 1
    let isKnown =
      tokens[first].kind == .word && tokens[first].traits.contains(.given)
      && tokens[first].traits.isDisjoint(with: [.ambiguous, .everyday])
    while end < min(tokens.count, first + 6), isFree(end), !tokens[end].isNewLine {
      if word(end) == "-", isGlued(end), isGlued(end + 1), self.is(end + 1, .word) {
        end += 2
        continue
      }
      if word(end) == ".", isGlued(end), tokens[end - 1].text.utf8.count == 1, self.is(end + 1, .word),
        end - 1 > first || tokens[end - 1].isCapital
      {
        end += 1
        continue
      }
      if isKnown,
        ["van", "de", "da", "dos", "del", "della", "bin", "ben", "abu", "al", "el", "von", "le", "la", "thi"].contains(
          word(end)),
        self.is(end + 1, .word),
        isUnknownSurname(end + 1) || has(end + 1, [.given, .surname]) && !has(end + 1, .function)
      {
        end += 2
        continue
      }
      guard self.is(end, .word),
        isFurtherName(end, isSure) || isInitial(end, isKnown)
          || isKnown && end == first + 1 && isUnknownSurname(end)
      else { break }
      end += 1
    }
    return end
  }

  /// `kieran oshea`: a word of no list behind a first name.
  private func isUnknownSurname(_ index: Int) -> Bool {
    let text = tokens[index].text
    let isVerb = Self.objects.contains(word(index + 1)) || ["ive", "have", "had", "i", "im"].contains(word(index - 2))
    return tokens[index].traits.isEmpty && tokens[index].isApart && text.utf8.count > 3 && !isVerb
      && !["ing", "ed", "ly", "nt"].contains { text.hasSuffix($0) }
  }

  /// Whom a misspelt verb of violence is about: it must not go with the name before it.
  private static let objects: Set<String> = [
    "me", "us", "her", "him", "them", "my", "our", "in", "on", "u", "the", "a", "up", "wit", "with", "wiv", "myself",
  ]

  /// `jess t and`
  private func isInitial(_ index: Int, _ isKnown: Bool = false) -> Bool {
    let text = tokens[index].text
    if isKnown, ["k", "m", "o", "r"].contains(text), tokens[index].isApart,
      isEnd(before: index + 1) || text != "r" && (Self.verbs.contains(word(index + 1)) || has(index + 1, .function))
    {
      return true
    }
    return text.utf8.count == 1 && "bcdefghjlpqstvwyz".contains(text) && tokens[index].isApart
      && (isEnd(before: index + 1) || has(index + 1, .function) || ["hes", "shes"].contains(word(index + 1)))
  }

  /// `Ann A Shaw`
  private func isMiddleInitial(_ index: Int) -> Bool {
    hasCapitals && tokens[index].isCapital && tokens[index].text.utf8.count == 1 && self.is(index + 1, .word)
      && tokens[index + 1].isCapital
  }

  private func isFurtherName(_ index: Int, _ isSure: Bool) -> Bool {
    let token = tokens[index]
    guard token.text != "'s", token.isApart,
      token.traits.isDisjoint(with: [.function, .clear])
        || token.isCapital && hasCapitals && token.traits.contains(.surname) || isMiddleInitial(index)
    else { return false }
    let isCapital = hasCapitals && token.isCapital
    if isCapital,
      token.text.utf8.count > 1 || index + 1 == tokens.count || word(index + 1) == "." || isMiddleInitial(index)
    {
      return token.traits.isDisjoint(with: .known) || token.traits.contains(.surname)
    }
    if token.traits.contains(.everyday) { return false }
    if !token.traits.isDisjoint(with: [.surname, .given]) { return true }
    return token.traits.isEmpty
      && (isSure && token.text.utf8.count > 2
        || Surnames.endings.contains { token.text.hasSuffix($0) && token.text.utf8.count > $0.utf8.count + 2 })
  }

  /// A name by its look: in the list, unknown, or with a capital.
  private func isLikely(_ index: Int) -> Bool {
    guard self.is(index, .word) else { return false }
    let token = tokens[index]
    if token.traits.contains(.clear) || token.text.utf8.count < 2 || token.text == "'s" { return false }
    let isCapital = hasCapitals && token.isCapital && !token.isAllCapital
    if isCapital, token.traits.isDisjoint(with: [.function, .known, .relation]) { return true }
    if token.traits.contains(.given) { return !token.traits.contains(.ambiguous) }
    if token.traits.contains(.surname), !token.traits.contains(.everyday) { return true }
    return token.traits.isEmpty && token.text.utf8.count > 2
  }

  private mutating func findTitled(_ index: Int) {
    let place = word(index + 1) == "." ? index + 2 : index + 1
    guard self.is(place, .word), !tokens[place].isNewLine else { return }
    let isInitialed =
      tokens[place].text.utf8.count == 1 && tokens[place].isCapital
      && (word(place + 1) == "." || self.is(place + 1, .word) && tokens[place + 1].isCapital) && word(place) != "i"
    let isName =
      isLikely(place) || isInitialed
      || tokens[place].traits.contains(.surname)
        && ["mr", "mrs", "ms", "dr", "pc", "dc", "ds", "sgt", "sir", "detective", "inspector", "constable", "mister"]
          .contains(word(index))
        && !has(place, .function)
    let isPlain =
      ["mr", "mrs", "ms", "mz"].contains(word(index)) && tokens[place].text.utf8.count > 2
      && !has(place, [.function, .clear, .relation, .title, .known])
      && !["the", "my", "his", "ur", "our"].contains(word(index - 1)) && !Self.objects.contains(word(place + 1))
      && (isEnd(before: place + 1) || has(place + 1, .function) || Self.verbs.contains(word(place + 1)))
    if isName || isPlain || has(place, .given) && hasCapitals && tokens[place].isCapital && tokens[index].isCapital
      || has(place, .ambiguous) && !has(place, .function) && (!has(place, .everyday) || Self.firm.contains(word(place)))
        && ["pc", "dc", "ds", "mr", "mrs", "ms", "dr", "uncle", "auntie", "aunty", "sgt"].contains(word(index))
    {
      take((isAddress(index) ? index : place)..<nameEnd(place, isSure: true), .name)
    }
  }

  /// `Father Declan`, `auntie mei`, by which a person is called; not `my sister`.
  private func isAddress(_ index: Int) -> Bool {
    guard
      [
        "father", "doctor", "professor", "prof", "reverend", "rev", "pastor", "imam", "sister", "lady", "madame",
        "uncle", "aunty", "aunt", "papa", "nurse", "midwife", "lord", "dame", "councillor", "cllr", "madam",
        "detective",
        "inspector", "constable", "sergeant", "auntie", "mama", "mistress",
      ].contains(word(index))
    else { return false }
    return !["my", "his", "her", "the", "a", "our", "their", "your", "ur"].contains(word(index - 1))
  }

  /// `my bf tariq`, `her husband, Kofi,`.
  private mutating func findRelated(_ index: Int) {
    var place = index + 1
    while place < index + 4,
      ["called", "named", ",", "is", "name", "s", "(", "'s", ":", "-", "names"].contains(word(place))
    { place += 1 }
    guard self.is(place, .word), !tokens[place].isNewLine else { return }
    let isBare = place == index + 1
    let isUnknown = tokens[place].traits.isEmpty && tokens[place].text.utf8.count > 3
    let isInitialOnly =
      isBare && hasCapitals && tokens[place].isCapital && tokens[place].text.utf8.count == 1
      && !["i", "a"].contains(word(place)) && !isGlued(place + 1)
    if isInitialOnly
      || isBare && tokens[place].traits.isEmpty && Self.verbs.contains(word(place + 1)) && isPersonal(place)
      || has(place, .given) && !has(place, .ambiguous) || hasCapitals && isLikely(place) && tokens[place].isCapital
      || isBare && isUnknown && isPersonal(place)
      || has(place, .given) && !has(place, [.function])
        && (place > index + 1 && word(place - 1) != "is" && word(place - 1) != ","
          || Self.verbs.contains(word(place + 1)))
    {
      take(place..<nameEnd(place, isSure: false), .name)
    }
  }

  /// An unknown word that is no slip of an everyday one: not a verb's or adverb's form.
  private func isPersonal(_ index: Int) -> Bool {
    let text = tokens[index].text
    return !["ing", "ed", "ly", "nt", "es", "in", "s"].contains { text.hasSuffix($0) }
  }

  /// Where `im`, `its`, `this is`, `met` begins: the place behind it.
  private func introduced(_ index: Int) -> Int? {
    switch word(index) {
    case "im", "its", "names", "am", "x", "ive": return index + 1
    case "this" where word(index + 1) == "is", "it" where word(index + 1) == "is", "i" where word(index + 1) == "am":
      return index + 2
    default: return nil
    }
  }

  /// `hi its priya here`: names, and words that may be names where the sentence ends or says so.
  private mutating func findIntroduced(_ place: Int) {
    guard self.is(place, .word), !tokens[place].isNewLine, word(place - 1) != "x" else { return }
    let token = tokens[place]
    let isClosed =
      isEnd(before: place + 1)
      || ["here", "again", "from", "speaking", "and", "im", "i", "x", "xx", "my", "can", "btw"].contains(
        word(place + 1))
    let isGreeted = place <= 4 && (["hi", "hello", "hey", "hiya", "yo", "heya"].contains(word(0)) || place <= 2)
    let isCapital = hasCapitals && token.isCapital && !token.isAllCapital
    if token.traits.contains(.given), token.traits.isDisjoint(with: [.function, .clear]) {
      let isWordToo = token.traits.contains(.everyday)
      if !token.traits.contains(.ambiguous) || isCapital
        || isClosed
          && (!isWordToo
            || Self.firm.contains(token.text)
              && (word(place - 1) == "is" && word(place - 2) == "this" || isGreeted && place > 1)
            || isGreeted && ["here", "from", "speaking"].contains(word(place + 1))
            || Self.firm.contains(token.text) && word(place + 1) == "again")
      {
        take(place..<nameEnd(place, isSure: isCapital), .name)
      }
    } else if isCapital, token.traits.isDisjoint(with: [.function, .clear, .known, .everyday]) {
      take(place..<nameEnd(place, isSure: true), .name)
    } else if token.traits.isEmpty || token.traits == .surname,
      ["here", "from", "speaking"].contains(word(place + 1)) || isGreeted && isClosed, isPersonal(place),
      token.text.utf8.count > 2
    {
      take(place..<nameEnd(place, isSure: false), .name)
    }
  }

  /// The last word, behind thanks, a dash, or on a line of its own.
  private mutating func findSignature() {
    var end = tokens.count
    while end > 0,
      tokens[end - 1].kind == .sign || ["x", "xx", "xxx", "xxxx", "xo", "xoxo"].contains(tokens[end - 1].text)
    { end -= 1 }
    guard end > 1, self.is(end - 1, .word) else { return }
    var first = end - 1
    if first > 1, self.is(first - 1, .word), has(first - 1, .given), !tokens[first].isNewLine,
      !has(first - 1, .function)
    {
      first -= 1
    }
    guard has(first, .given) || hasCapitals && tokens[first].isCapital || tokens[first].traits.isEmpty,
      !has(first, [.clear, .function])
    else { return }
    var place = first - 1
    let isOwnLine = tokens[first].isNewLine
    while place > 0, tokens[place].kind == .sign { place -= 1 }
    let thanks = [
      "thanks", "thank", "you", "thx", "ta", "cheers", "regards", "love", "from", "wishes", "sincerely", "tnx", "ty",
      "luv", "signed", "kisses", "xx", "x", "xxx", "faithfully",
    ].contains(word(place))
    let isKnown = has(first, .given) && (!has(first, .everyday) || isOwnLine || tokens[first].isCapital && hasCapitals)
    let isDashed = ["-", "~", "—", "–"].contains(word(first - 1)) && tokens[first - 1].isApart
    let isUnknown = tokens[first].traits.isEmpty || tokens[first].traits == .surname
    if thanks && word(place) != "you" || word(place) == "you" && word(place - 1) == "thank" || isOwnLine || isDashed {
      if isKnown || has(first, .given) && thanks && word(place) != "love"
        || isUnknown && tokens[first].text.utf8.count > 2 && isPersonal(first)
        || tokens[first].isCapital && hasCapitals && !has(first, [.known, .everyday])
      {
        take(first..<end, .name)
      }
    } else if isKnown, isStart(first), tokens[first].isCapital || !has(first, .ambiguous) {
      take(first..<end, .name)
    }
  }

  /// Before a name that everybody calls somebody by: `fat dave`.
  private static let adjectives: Set<String> = [
    "big", "lil", "little", "wee", "fat", "old", "young", "mad", "scouse", "irish", "polish", "tall", "skinny", "crazy",
    "ginger", "black", "white", "posh", "baldy", "dodgy", "the",
  ]
  static let verbs: Set<String> = [
    "is", "was", "has", "said", "says", "told", "tells", "hit", "hits", "came", "comes", "keeps", "kept", "wont",
    "hasnt", "isnt", "wants", "took", "knows", "got", "went", "left", "made", "makes", "gave", "gives",
    "wouldnt", "didnt", "doesnt", "started", "threatened", "beat", "beats", "raped", "hurt", "punched", "grabbed",
    "lives", "works", "rang", "texted", "turned", "thinks", "asked", "called", "found", "owes", "stole", "and", "who",
    "'s", "had", "never", "always", "just", "strangled", "choked", "followed", "hurts", "cant", "couldnt", "needs",
    "wouldn", "might", "works", "ran", "havent", "arent", "werent", "wasnt", "been",
  ]
  private static let cues = Dictionary(grouping: CueSets.name) { $0[0] }
}
