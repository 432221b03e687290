/// All lists as one table: what is known of a word.
struct Lexicon: Sendable {
  private var traits: [String: UInt32] = [:]
  /// Places of several words: by their first, the words that follow.
  private var longPlaces: [String: [[String]]] = [:]
  /// Digits of numbers that stay.
  private(set) var kept: Set<String> = [
    "999", "112", "911", "111", "101", "119", "105", "116123", "116000", "116111", "116006", "85258",
  ]

  init(places: some Sequence<String>, helplines: some Sequence<String>) {
    addWords()
    for place in places { add(place: Self.words(of: place), isCertain: true) }
    for number in helplines { kept.insert(number.filter { $0.isASCII && $0.isNumber }) }
    kept.remove("")
  }

  /// What is known of a word.
  func traits(of word: String) -> Traits { Traits(rawValue: traits[word] ?? 0) }

  /// The longest place that these words begin with, in words; 0 for none.
  func longPlace(_ first: String, _ next: (Int) -> String) -> Int {
    (longPlaces[first] ?? []).filter { rest in rest.indices.allSatisfy { next($0) == rest[$0] } }
      .map { $0.count + 1 }.max() ?? 0
  }

  private mutating func addWords() {
    for list in EverydayWords.all { add(list, .everyday) }
    for list in [
      GivenNames.british, GivenNames.eastern, GivenNames.western, GivenNames.southern, GivenNames.farther,
      GivenNames.others, GivenNames.moreAtoL, GivenNames.moreMtoZ,
    ] {
      add(list, .given)
    }
    add(AmbiguousNames.given, [.given, .ambiguous])
    add(Surnames.all, .surname)
    add(KnownWords.all, .known)
    add(KnownWords.function, .function)
    for (list, trait) in StreetWords.lists + CueWords.lists { add(list, trait) }
    for word in Self.heads(StreetSets.chains) + Self.heads(StreetSets.pubs) {
      traits[word, default: 0] |= Traits.inn.rawValue
    }
    for word in Draft.openers { traits[word, default: 0] |= Traits.opener.rawValue }
    for place in Self.cut(PlaceNames.certain) { add(place: Self.words(of: place), isCertain: true) }
    for place in Self.cut(PlaceNames.more) { add(place: Self.words(of: place), isCertain: true) }
    for place in Self.cut(PlaceNames.uncertain) { add(place: Self.words(of: place), isCertain: false) }
  }

  private mutating func add(_ list: StaticString, _ trait: Traits) {
    for word in Self.cut(list) { traits[word, default: 0] |= trait.rawValue }
  }

  /// A place of one word is uncertain where it is a name or an everyday word too.
  private mutating func add(place words: [String], isCertain: Bool) {
    guard let first = words.first, first.count > 2 else { return }
    if words.count > 1 {
      longPlaces[first, default: []].append(Array(words.dropFirst()))
      traits[first, default: 0] |= Traits.opener.rawValue
      return
    }
    let doubt: Traits = [.everyday, .given, .known, .function, .street, .maybeStreet]
    let isWord = !self.traits(of: first).isDisjoint(with: doubt)
    traits[first, default: 0] |= (isCertain && !isWord ? Traits.place : .maybePlace).rawValue
  }

  /// The first words of phrases.
  static func heads(_ phrases: some Sequence<String>) -> [String] { phrases.map { String($0.prefix { $0 != " " }) } }

  /// The words of a list.
  static func cut(_ list: StaticString) -> [String] {
    list.description.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// A name's words as tokens have them.
  private static func words(of name: String) -> [String] {
    Tokenizer.tokens(of: name).filter { $0.kind == .word && $0.text != "'s" }.map(\.text)
  }
}
