/// Every word that content or the tables know, with its stem and what it stands for.
struct Lexicon: Sendable {
  private(set) var words = ByteStrings()
  private(set) var stems = ByteStrings()
  /// The stem of each word.
  private(set) var stemOf: [Int32] = []
  /// Words that editors use in rules and groups.
  private(set) var isRuleWord: [Bool] = []
  /// Ordinary words that examples use.
  private(set) var isExampleWord: [Bool] = []
  /// How often examples have each word as it is typed.
  private(set) var uses: [Int32] = []
  /// Which stems stand side by side in content.
  private(set) var pairs = WordPairs()
  let stemmer = Stemmer()
  /// Where the words that a short form stands for lie in `wholes`; empty for a word that stands for itself.
  private var expansions: [Range<Int32>] = []
  private var wholes: [Int32] = []

  /// The tables of short forms.
  init() {
    let short = TextSpeak.words.merging(Contractions.words, uniquingKeysWith: { first, _ in first })
    for (short, whole) in short.sorted(by: { $0.key < $1.key }) { shorten(whole, as: short) }
  }

  /// The number of a word, new where it is.
  @discardableResult
  mutating func intern(_ word: [UInt8], isRuleWord isRule: Bool = false, isExampleWord isExample: Bool = false) -> Int {
    let id = words.intern(word)
    if id == stemOf.count {
      stemOf.append(Int32(stems.intern(stemmer.stem(word))))
      expansions.append(0..<0)
      isRuleWord.append(false)
      isExampleWord.append(false)
      uses.append(0)
    }
    if isRule { isRuleWord[id] = true }
    if isExample { isExampleWord[id] = true }
    return id
  }

  /// The stem's number of a word, which is learned where it is new.
  mutating func internStem(_ word: [UInt8], isRuleWord: Bool = false) -> Int32 {
    let id = intern(word, isRuleWord: isRuleWord)
    return stemOf[id]
  }

  /// Makes one word stand for several.
  @discardableResult
  mutating func shorten(_ whole: String, as short: String) -> Int {
    let parts = whole.utf8.split(separator: Letter.space).map { Int32(intern(Array($0))) }
    let id = intern(Array(short.utf8))
    expansions[id] = Int32(wholes.count)..<Int32(wholes.count + parts.count)
    wholes += parts
    return id
  }

  /// How many words a short form stands for; 0 for a word that stands for itself.
  func expansionCount(of word: Int) -> Int { expansions[word].count }

  /// One of the words that a short form stands for.
  func expansion(of word: Int, _ part: Int) -> Int { Int(wholes[Int(expansions[word].lowerBound) + part]) }

  /// The stem's number of a word in the tables or content, or nil.
  func stem(ofKnown word: String) -> Int32? {
    let id = words.find(Array(word.utf8))
    return id < 0 ? nil : stemOf[id]
  }
}

extension Lexicon {
  func write(_ writer: inout TableWriter) {
    words.write(&writer)
    stems.write(&writer)
    writer.write(stemOf)
    writer.write(isRuleWord)
    writer.write(isExampleWord)
    writer.write(uses)
    pairs.write(&writer)
    writer.write(expansions.map(\.lowerBound))
    writer.write(expansions.map(\.upperBound))
    writer.write(wholes)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    words = try ByteStrings(&reader)
    stems = try ByteStrings(&reader)
    stemOf = try reader.array()
    isRuleWord = try reader.array()
    isExampleWord = try reader.array()
    uses = try reader.array()
    pairs = try WordPairs(&reader)
    let starts: [Int32] = try reader.array()
    let ends: [Int32] = try reader.array()
    expansions = zip(starts, ends).map { $0..<max($0, $1) }
    wholes = try reader.array()
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
    let folded = clean.folded.span
    for word in clean.typed {
      let id = words.find(folded.extracting(word.range))
      if id >= 0 { uses[id] += 1 }
    }
    var stems: [Int32] = []
    for (place, token) in clean.tokens.enumerated() {
      if place > 0, clean.tokens[place - 1].sentence != token.sentence {
        pairs.add(stems)
        stems.removeAll(keepingCapacity: true)
      }
      stems.append(token.stem)
    }
    pairs.add(stems)
  }
}
