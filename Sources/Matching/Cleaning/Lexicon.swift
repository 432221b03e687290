/// Every word that content or the tables know, with its stem and what it stands for.
struct Lexicon: Sendable {
  private(set) var words = ByteStrings()
  private(set) var stems = ByteStrings()
  /// The stem of each word.
  private(set) var stemOf: [Int32] = []
  /// For each word, the words that it stands for; empty for itself.
  private var expansions: [[Int32]] = []
  /// Words that editors use in rules and groups: what spelling may aim at.
  private(set) var isTarget: [Bool] = []
  private var joins: [UInt64: Int32] = [:]
  private var joinStarts: Set<Int32> = []
  /// How often examples have each word as it is typed.
  private(set) var uses: [Int32] = []
  /// Which stems stand side by side in content.
  private(set) var pairs = WordPairs()
  let stemmer = Stemmer()

  /// The tables of short forms.
  init() {
    let short = TextSpeak.words.merging(Contractions.words, uniquingKeysWith: { first, _ in first })
    for (short, whole) in short.sorted(by: { $0.key < $1.key }) { shorten(whole, as: short) }
    for join in TextSpeak.joins {
      let first = Int32(intern(Array(join.first.utf8)))
      let second = Int32(intern(Array(join.second.utf8)))
      joins[Lexicon.pair(first, second)] = Int32(intern(Array(join.whole.utf8)))
      joinStarts.insert(first)
    }
  }

  /// The number of a word, new where it is.
  @discardableResult
  mutating func intern(_ word: [UInt8], isTarget target: Bool = false) -> Int {
    let id = words.intern(word)
    if id == stemOf.count {
      stemOf.append(Int32(stems.intern(stemmer.stem(word))))
      expansions.append([])
      isTarget.append(false)
      uses.append(0)
    }
    if target { isTarget[id] = true }
    return id
  }

  /// Makes one word stand for several.
  @discardableResult
  mutating func shorten(_ whole: String, as short: String) -> Int {
    let parts = whole.utf8.split(separator: Letter.space).map { Int32(intern(Array($0))) }
    let id = intern(Array(short.utf8))
    expansions[id] = parts
    return id
  }

  /// The stem's number of a word, which is learned where it is new.
  mutating func internStem(_ word: [UInt8], isTarget: Bool = false) -> Int32 {
    let id = intern(word, isTarget: isTarget)
    return stemOf[id]
  }

  func expansion(of word: Int) -> [Int32] { expansions[word] }

  /// The one word that two words side by side are.
  func join(_ first: Int, _ second: Int) -> Int? {
    guard joinStarts.contains(Int32(first)) else { return nil }
    return joins[Lexicon.pair(Int32(first), Int32(second))].map(Int.init)
  }

  /// The stem's number of a word in the tables or content, or nil.
  func stem(ofKnown word: String) -> Int32? {
    let id = words.find(Array(word.utf8))
    return id < 0 ? nil : stemOf[id]
  }

  private static func pair(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }
}

extension Lexicon {
  /// The words of content that spelling may aim at.
  struct Targets {
    var lexicon: Lexicon
    /// How often examples use each word.
    var uses: [Int32]
  }

  /// The words that content uses, with how often; by their stems where no example was counted.
  func targets(_ stemUses: [Int32: Int]) -> Targets {
    let counted = uses.contains { $0 > 0 }
    let all = words.indices.map { counted ? uses[$0] : Int32(stemUses[stemOf[$0]] ?? 0) }
    return Targets(lexicon: self, uses: all)
  }

  /// Counts the words of an example and their neighbours.
  mutating func count(_ clean: CleanText) {
    for word in clean.typed {
      let id = words.find(clean.folded, word.range.lowerBound, word.range.upperBound)
      if id >= 0 { uses[id] += 1 }
    }
    var start = 0
    for end in 1...max(1, clean.tokens.count)
    where end == clean.tokens.count
      || (end < clean.tokens.count && clean.tokens[end].sentence != clean.tokens[start].sentence)
    {
      pairs.add(clean.tokens[start..<end].map(\.stem))
      start = end
    }
  }
}
