/// Words that are read by their neighbours: "want 2 die", "4 me", "ill do it", "un alive", "r a p e", "he bit me".
struct ContextWords: Sendable {
  private let two: Int
  private let four: Int
  private let to: Int
  private let forWord: Int
  private let beforeVerb: [Int: Int]
  private let phrases: [Phrase]
  /// What a word may do in its context, as bits; words with higher numbers do nothing.
  private let roles: [UInt8]
  /// Forms that have one stem or another by their neighbours.
  private let homographs: [Homograph]

  private enum Role {
    static let beforeTwo: UInt8 = 1
    static let afterFour: UInt8 = 2
    static let contracted: UInt8 = 4
    static let verb: UInt8 = 8
    static let startsPhrase: UInt8 = 16
    static let homograph: UInt8 = 32
  }

  private struct Phrase {
    var first: Int
    var second: Int
    /// -1 where there is none.
    var third: Int
    var whole: Int
  }

  private struct Homograph {
    var word: Int
    var stem: Int32
    var notAfter: Set<Int>
    var notBefore: Set<Int>
  }

  /// What an ending after an apostrophe stands for where the table has no entry.
  static let endings: [String: String] = [
    "s": "", "ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am", "t": "not", "in": "", "n": "",
  ]

  /// "17th" is no number of years.
  static let ordinals: [[UInt8]] = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  init(_ lexicon: inout Lexicon) {
    var roles: [UInt8] = []
    func number(_ word: String, _ role: UInt8 = 0, _ lexicon: inout Lexicon) -> Int {
      let id = lexicon.intern(Array(word.utf8))
      while roles.count <= id { roles.append(0) }
      roles[id] |= role
      return id
    }
    two = number("2", 0, &lexicon)
    four = number("4", 0, &lexicon)
    to = number("to", 0, &lexicon)
    forWord = number("for", 0, &lexicon)
    for word in ContextWords.wantsTo { _ = number(word, Role.beforeTwo, &lexicon) }
    for word in ContextWords.forWhom { _ = number(word, Role.afterFour, &lexicon) }
    for word in Contractions.verbsAfter.sorted() { _ = number(word, Role.verb, &lexicon) }
    var beforeVerb: [Int: Int] = [:]
    for (typed, whole) in Contractions.beforeVerb.sorted(by: { $0.key < $1.key }) {
      beforeVerb[number(typed, Role.contracted, &lexicon)] = lexicon.shorten(whole, as: typed + " before a verb")
    }
    self.beforeVerb = beforeVerb
    phrases = Phrases.table.map { typed, read in
      let words = typed.split(separator: " ").map(String.init)
      let ids = words.enumerated().map { number($1, $0 == 0 ? Role.startsPhrase : 0, &lexicon) }
      let whole = read.contains(" ") ? lexicon.shorten(read, as: typed) : number(read, 0, &lexicon)
      return Phrase(first: ids[0], second: ids[1], third: ids.count > 2 ? ids[2] : -1, whole: whole)
    }.sorted { $0.third > $1.third }  // longer ones first
    homographs = ContextWords.forms.map { form in
      let base = number(form.base, 0, &lexicon)
      return Homograph(
        word: number(form.word, Role.homograph, &lexicon), stem: lexicon.stemOf[base],
        notAfter: Set(form.notAfter.map { number($0, 0, &lexicon) }),
        notBefore: Set(form.notBefore.map { number($0, 0, &lexicon) }))
    }
    self.roles = roles
  }

  private func has(_ id: Int, _ role: UInt8) -> Bool { id >= 0 && id < roles.count && roles[id] & role != 0 }

  /// How many typed words from `index` on are one word, and which; -1 where it is to be read letter by letter.
  func several(_ text: borrowing TextState, _ lexicon: Lexicon) -> (length: Int, id: Int) {
    let index = text.place
    let id = text.words[index].id
    if text.typed[index].range.count == 1, let spelled = letters(text, lexicon) { return spelled }
    guard id >= 0, id < roles.count, roles[id] != 0 || id == two || id == four else { return (1, id) }
    let next = text.id(index + 1)
    if has(id, Role.startsPhrase), let phrase = phrase(text, index) { return phrase }
    if id == two, index > 0, has(text.id(index - 1), Role.beforeTwo), index + 1 < text.words.count { return (1, to) }
    if id == four, has(next, Role.afterFour) { return (1, forWord) }
    if has(id, Role.contracted), has(next, Role.verb), let whole = beforeVerb[id] { return (1, whole) }
    return (1, id)
  }

  func isDigit(_ id: Int) -> Bool { id == two || id == four }

  /// "2" and "4" where content has "to" or "for" between such words: the word's number, or -1.
  func digitWord(_ id: Int, _ context: Spelling.Context, _ pairs: WordPairs, _ lexicon: Lexicon) -> Int {
    guard id == two || id == four else { return -1 }
    let word = id == two ? to : forWord
    let meant = WordPairs.neighbour(lexicon.stemOf[word])
    let digit = WordPairs.neighbour(lexicon.stemOf[id])
    let isUsual = pairs.count(context.left, meant) > 0 && pairs.count(meant, context.right) > 0
    return isUsual && pairs.count(digit, context.right) == 0 ? word : -1
  }

  private func phrase(_ text: borrowing TextState, _ index: Int) -> (length: Int, id: Int)? {
    let (first, second, third) = (text.id(index), text.id(index + 1), text.id(index + 2))
    guard second >= 0 else { return nil }
    for phrase in phrases where phrase.first == first && phrase.second == second {
      if phrase.third < 0 { return (2, phrase.whole) }
      if phrase.third == third { return (3, phrase.whole) }
    }
    return nil
  }

  /// The stem of "left" or "bit" where it is the verb, by the words beside it; -1 for the word's own.
  func stem(of id: Int, after last: Int, before next: Int) -> Int32 {
    guard has(id, Role.homograph), let form = homographs.first(where: { $0.word == id }),
      !form.notAfter.contains(last), !form.notBefore.contains(next)
    else { return -1 }
    return form.stem
  }

  /// Three single letters or more that spell a known word.
  private func letters(_ text: borrowing TextState, _ lexicon: Lexicon) -> (length: Int, id: Int)? {
    let index = text.place
    var end = index
    while end < text.typed.count, end - index < 16, text.typed[end].range.count == 1 { end += 1 }
    guard end - index >= 3, index == 0 || text.typed[index - 1].range.count > 1 else { return nil }
    let id = lexicon.words.find(text.typed[index..<end].map { text.folded.bytes[$0.range.lowerBound] })
    return id >= 0 ? (end - index, id) : nil
  }

  private static let wantsTo = [
    "want", "wants", "wanted", "need", "needs", "have", "has", "got", "going", "gonna", "wanna", "like", "love", "try",
    "trying", "used", "able", "where", "how", "what", "when", "nice", "go", "went", "him", "her", "them", "back",
    "hard", "told", "said", "talk", "listen", "due", "scared", "afraid", "next", "who", "place", "way", "time", "easy",
    "allowed", "supposed", "meant", "happy", "forced", "forcing", "made", "asked", "speak", "thing", "something",
    "someone", "help", "is", "not",
  ]

  private static let forWhom = [
    "me", "you", "u", "my", "him", "her", "it", "them", "us", "a", "the", "free", "ever", "now", "help", "sex", "money",
    "this", "that", "an", "your", "his", "some", "ages", "sure", "being", "having", "d", "da", "real", "no", "test",
  ]

  /// Verbs in the past that are other words beside these neighbours.
  private static let forms: [(word: String, base: String, notAfter: [String], notBefore: [String])] = [
    (
      "left", "leave",
      [
        "turn", "turns", "the", "my", "your", "his", "her", "bottom", "top", "go", "going", "on", "to", "or", "and",
        "far",
      ],
      [
        "side", "hand", "arm", "leg", "eye", "ear", "foot", "breast", "boob", "turn", "right", "wrist", "knee", "hip",
        "shoulder", "cheek", "ankle", "thumb", "finger", "or", "and",
      ]
    ),
    (
      "bit", "bite",
      [
        "a", "little", "quite", "the", "every", "wee", "tiny", "this", "that", "last", "small", "good", "big", "one",
        "any", "each", "abit",
      ], ["of", "more", "less", "like", "by"]
    ),
  ]
}
