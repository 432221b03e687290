/// The words that a mistyped word may be meant as: those of content, which spelling aims at, and ordinary English, which
/// only stands in the way ("grpae" is rather a grape than anything worse).
struct Vocabulary: Sendable {
  private(set) var entries: [Entry] = []
  private(set) var pool: [UInt8] = []
  private(set) var index: DeleteIndex
  private(set) var sounds: SoundIndex

  /// For each word of the lexicon its entry, or -1.
  let entryOf: [Int32]
  /// The prior of an ordinary word that content does not use.
  let unusedPrior: Float

  struct Entry: Sendable, BitwiseCopyable {
    var start: Int32
    var count: Int32
    /// Which letters it has, as bits.
    var letters: UInt32
    /// How unlikely the word is, in tenths of a natural logarithm.
    var prior: Float
    /// How likely it is, 0 to 1.
    var share: Float
    /// Its number in the lexicon, or -1 for a word that only stands in the way.
    var id: Int32
    /// Its stem among neighbours (`WordPairs`).
    var neighbour: Int32
  }

  static let shortest = 1

  init(_ targets: Lexicon.Targets) {
    let lexicon = targets.lexicon
    let total = Float(targets.uses.reduce(0, +)) + Vocabulary.unseen
    var packed: [(packed: UInt64, letters: Int, deletes: Int)] = []
    var entries: [Entry] = []
    var pool: [UInt8] = []
    func add(_ word: [UInt8], id: Int, uses: Float, neighbour: Int32, deletes: Int = 1) {
      guard (Vocabulary.shortest...TypingCost.longest).contains(word.count), word.allSatisfy(Letter.isPlain) else {
        return
      }
      let share = uses / total
      entries.append(
        Entry(
          start: Int32(pool.count), count: Int32(word.count), letters: Vocabulary.letters(word.span),
          prior: -10 * Logarithm.natural(share), share: share, id: Int32(id), neighbour: neighbour))
      packed.append((DeleteIndex.pack(word.span), word.count, word.count > 3 ? deletes : 1))
      pool += word
    }
    var entryOf = [Int32](repeating: -1, count: lexicon.words.count)
    for word in lexicon.words.indices {
      let whole = lexicon.expansionCount(of: word)
      let isContent = lexicon.isRuleWord[word] || lexicon.isExampleWord[word]
      guard targets.uses[word] > 1 || (whole == 0 && isContent) else { continue }
      let count = entries.count
      add(
        Array(lexicon.words.bytes(word)), id: word, uses: Float(targets.uses[word]) + Vocabulary.unused,
        neighbour: WordPairs.neighbour(lexicon.stemOf[whole > 0 ? lexicon.expansion(of: word, 0) : word]), deletes: 2)
      if entries.count > count { entryOf[word] = Int32(count) }
    }
    var forms = ByteStrings()
    for word in lexicon.words.indices where entryOf[word] >= 0 && lexicon.expansionCount(of: word) == 0 {
      let base = Array(lexicon.words.bytes(word))
      guard CommonWords.has(base) else { continue }
      for form in Inflection.forms(of: base) where lexicon.words.find(form) < 0 && !CommonWords.has(form) {
        let count = forms.count
        guard lexicon.stems.find(lexicon.stemmer.stem(form)) == Int(lexicon.stemOf[word]), forms.intern(form) == count
        else { continue }
        add(form, id: -1, uses: Vocabulary.unused, neighbour: WordPairs.neighbour(lexicon.stemOf[word]))
      }
    }
    for word in CommonWords.all.indices {
      let word = Array(CommonWords.all.bytes(word))
      guard lexicon.words.find(word) < 0 else { continue }
      add(word, id: -1, uses: Vocabulary.unused, neighbour: WordPairs.unknown)
    }
    self.entries = entries
    self.pool = pool
    self.entryOf = entryOf
    unusedPrior = -10 * Logarithm.natural(Vocabulary.unused / total)
    index = DeleteIndex(packed)
    sounds = SoundIndex(entries, pool)
  }

  func write(_ writer: inout TableWriter) {
    writer.write(entries)
    writer.write(pool)
    index.write(&writer)
    sounds.write(&writer)
    writer.write(entryOf)
    writer.write(unusedPrior)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    entries = try reader.array()
    pool = try reader.array()
    index = try DeleteIndex(&reader)
    sounds = try SoundIndex(&reader)
    entryOf = try reader.array()
    unusedPrior = try reader.one()
  }

  /// Stands for all words of the language that content does not use.
  private static let unseen: Float = 2000
  private static let unused: Float = 0.4

  static func letters(_ word: Span<UInt8>) -> UInt32 {
    var letters: UInt32 = 0
    for place in 0..<word.count { letters |= 1 << UInt32(word[place] & 31) }
    return letters
  }
}
