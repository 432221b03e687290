/// Words that are read by their neighbours: "want 2 die", "4 me", "ill do it", "un alive", "r a p e".
struct ContextWords: Sendable {
  private let two: Int
  private let four: Int
  private let to: Int
  private let forWord: Int
  private let beforeTwo: Set<Int>
  private let afterFour: Set<Int>
  private let beforeVerb: [Int: Int]
  private let verbs: Set<Int>

  /// What an ending after an apostrophe stands for where the table has no entry.
  static let endings: [String: String] = [
    "s": "", "ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am", "t": "not", "in": "", "n": "",
  ]

  /// "17th" is no number of years.
  static let ordinals: [[UInt8]] = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  init(_ lexicon: inout Lexicon) {
    func number(_ word: String, _ lexicon: inout Lexicon) -> Int { lexicon.intern(Array(word.utf8)) }
    two = number("2", &lexicon)
    four = number("4", &lexicon)
    to = number("to", &lexicon)
    forWord = number("for", &lexicon)
    beforeTwo = Set(ContextWords.wantsTo.map { number($0, &lexicon) })
    afterFour = Set(ContextWords.forWhom.map { number($0, &lexicon) })
    verbs = Set(Contractions.verbsAfter.sorted().map { number($0, &lexicon) })
    var beforeVerb: [Int: Int] = [:]
    for (typed, whole) in Contractions.beforeVerb.sorted(by: { $0.key < $1.key }) {
      beforeVerb[number(typed, &lexicon)] = lexicon.shorten(whole, as: typed + " before a verb")
    }
    self.beforeVerb = beforeVerb
  }

  /// How many typed words from `index` on are one word, and which; -1 where it is to be read letter by letter.
  func several(
    _ ids: [Int], _ typed: [RawToken], _ index: Int, _ bytes: [UInt8], _ lexicon: Lexicon
  ) -> (length: Int, id: Int) {
    let id = ids[index]
    if typed[index].range.count == 1, let spelled = letters(typed, index, bytes, lexicon) { return spelled }
    guard id >= 0 else { return (1, id) }
    let next = index + 1 < ids.count ? ids[index + 1] : -1
    if next >= 0, let joined = lexicon.join(id, next) { return (2, joined) }
    if id == two, index > 0, beforeTwo.contains(ids[index - 1]), index + 1 < ids.count { return (1, to) }
    if id == four, afterFour.contains(next) { return (1, forWord) }
    if verbs.contains(next), let whole = beforeVerb[id] { return (1, whole) }
    return (1, id)
  }

  /// Three single letters or more that spell a known word.
  private func letters(
    _ typed: [RawToken], _ index: Int, _ bytes: [UInt8], _ lexicon: Lexicon
  ) -> (length: Int, id: Int)? {
    var end = index
    while end < typed.count, end - index < 16, typed[end].range.count == 1 { end += 1 }
    guard end - index >= 3, index == 0 || typed[index - 1].range.count > 1 else { return nil }
    let id = lexicon.words.find(typed[index..<end].map { bytes[$0.range.lowerBound] })
    return id >= 0 ? (end - index, id) : nil
  }

  private static let wantsTo = [
    "want", "wants", "wanted", "need", "needs", "have", "has", "got", "going", "gonna", "wanna", "like", "love", "try",
    "trying", "used", "able", "where", "how", "what", "when", "nice", "go", "went", "him", "her", "them", "back",
    "hard",
    "told", "said", "talk", "listen", "due", "able", "scared", "afraid", "next",
  ]

  private static let forWhom = [
    "me", "you", "u", "my", "him", "her", "it", "them", "us", "a", "the", "free", "ever", "now", "help", "sex", "money",
  ]
}
