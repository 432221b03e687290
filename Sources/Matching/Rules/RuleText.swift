/// What rules need to know of a text.
struct RuleText: ~Copyable {
  /// The rows below begin in it.
  private(set) var scratch: Scratch
  private var words: Row<Word>
  private var found: FoundRuns
  /// Before this place stand fillers only, and from `trailing` on.
  let leading: Int
  let trailing: Int
  let hasNegator: Bool
  private let hasContrast: Bool

  /// How many fillers in a row may be passed over: a bound against texts of nothing else.
  static let fillerLimit = 6

  /// One word.
  struct Word: BitwiseCopyable {
    /// -1 where content does not have it.
    var stem: Int32
    var half: Int32
    /// The place after its sentence.
    var end: Int32
    /// Where the runs that begin here lie.
    var firstRun: Int32 = 0
    /// How many places on the next word may be: fillers that stand from here on, in the same sentence.
    var skip: UInt8 = 0
    var kinds: StemKinds = []
  }

  var count: Int { words.count - 1 }

  init(_ tokens: [CleanText.Token], stems: StemTable, trie: WordTrie) {
    let count = tokens.count
    // Rough shares of the rows; one that comes to more takes memory of its own.
    var scratch = Scratch(bytes: count * (20 + 4 * 8 + 5 * 8) + 3_000)
    var words = Row<Word>(&scratch, capacity: count + 1)
    var kinds: StemKinds = []
    for token in tokens {
      let word = Word(stem: token.stem, half: token.half, end: token.sentence, kinds: stems.kinds(of: token.stem))
      kinds.formUnion(word.kinds)
      words.append(word)
    }
    hasNegator = kinds.contains(.negator)
    hasContrast = kinds.contains(.contrast)
    (leading, trailing) = RuleText.measure(&words)
    var found = FoundRuns(&scratch, words: count, keyLimit: stems.keyLimit)
    var visits = WordTrie.Visits()
    for place in 0..<count {
      words[place].firstRun = Int32(found.count)
      if words[place].stem >= 0 { found.keys.add(.stem(words[place].stem), at: place) }
      trie.find(in: words, from: place, &visits, &found)
    }
    // A last place after all words ends the runs of the last one.
    words.append(Word(stem: -1, half: -1, end: 0, firstRun: Int32(found.count)))
    self.scratch = scratch
    self.words = words
    self.found = found
  }

  /// Turns the numbers of sentences into their ends, and counts fillers; from the last word to the first.
  private static func measure(_ words: inout Row<Word>) -> (leading: Int, trailing: Int) {
    let count = words.count
    var (leading, trailing) = (count, 0)
    var (sentence, end) = (Int32(-1), Int32(count))
    for place in stride(from: count - 1, through: 0, by: -1) {
      var word = words[place]
      if word.end != sentence, place < count - 1 { end = Int32(place + 1) }
      sentence = word.end
      word.end = end
      if word.kinds.contains(.filler) {
        word.skip = place + 1 < Int(end) ? min(UInt8(fillerLimit), 1 + words[place + 1].skip) : 0
      } else {
        leading = place
        trailing = max(trailing, place + 1)
      }
      words[place] = word
    }
    return (leading, trailing)
  }

  func word(_ place: Int) -> Word { words[place] }

  func isFiller(_ place: Int) -> Bool { words[place].kinds.contains(.filler) }

  /// The last "but" before a place.
  func contrast(before place: Int) -> Int? {
    guard hasContrast else { return nil }
    return (0..<place).last { words[$0].kinds.contains(.contrast) }
  }

  func stem(_ place: Int) -> Int32 { words[place].stem }

  /// Where those runs lie that begin at a place; the longest come last.
  func runs(at place: Int) -> Range<Int> { Int(words[place].firstRun)..<Int(words[place + 1].firstRun) }

  func run(_ index: Int) -> FoundRuns.Run { found[index] }

  /// An empty row with room for some elements.
  mutating func row<Element: BitwiseCopyable>(_ capacity: Int) -> Row<Element> { Row(&scratch, capacity: capacity) }

  /// Hands on the keys to whoever looks for candidates.
  var keys: KeySet { _read { yield found.keys } }
}

/// The runs found in a text, in the order of the places where they begin.
struct FoundRuns: ~Copyable {
  private var runs: Row<Run>
  /// With the stems of the text.
  var keys: KeySet

  /// A run of words up to `end`.
  struct Run: BitwiseCopyable {
    var number: Int32
    var end: Int32
  }

  init(_ scratch: inout Scratch, words: Int, keyLimit: Int) {
    runs = Row(&scratch, capacity: words * 4 + 8)
    keys = KeySet(&scratch, words: words, limit: keyLimit)
  }

  var count: Int { runs.count }

  subscript(_ index: Int) -> Run { runs[index] }

  mutating func append(_ number: Int32, from place: Int, to end: Int) {
    runs.append(Run(number: number, end: Int32(end)))
    keys.add(.run(number), at: place)
  }
}
