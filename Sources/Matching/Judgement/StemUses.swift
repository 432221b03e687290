import Content

/// How often examples and phrases use each stem.
struct StemUses {
  /// In how many texts.
  private(set) var texts: [Int32: Int] = [:]
  /// In the texts of how many intents.
  private var owners: [Int32: (last: Int32, count: Int)] = [:]

  init() {}

  /// Counts, and makes words known that two examples share or that are ordinary English: they are no mistakes of typing.
  init(_ samples: [Likeness.Sample], _ cleaner: inout Cleaner) {
    var unknown: [String: Int] = [:]
    for words in StemUses.unknownWords(samples, cleaner) {
      for word in words { unknown[word, default: 0] += 1 }
    }
    for (word, count) in unknown.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(word.utf8)
      if count > 1 || CommonWords.has(bytes) { cleaner.know(bytes) }
    }
    let own = samples.filter { !$0.isCounter }
    for start in stride(from: 0, to: own.count, by: StemUses.held) {
      let some = Array(own[start..<min(own.count, start + StemUses.held)])
      // Counting changes nothing that cleaning looks at.
      for (sample, clean) in zip(some, StemUses.cleaned(some, cleaner)) {
        cleaner.count(clean)
        count(clean, sample.intent)
      }
    }
  }

  /// How many texts a core takes at a time, and how many are held in memory.
  private static let (pace, held) = (256, 8192)

  private static func unknownWords(_ samples: [Likeness.Sample], _ cleaner: Cleaner) -> [[String]] {
    SideBySide.map(samples, by: pace) { sample in
      let clean = cleaner.clean(sample.text)
      return clean.tokens.indices.filter { clean.tokens[$0].stem < 0 }.map(clean.word)
    }
  }

  private static func cleaned(_ samples: [Likeness.Sample], _ cleaner: Cleaner) -> [CleanText] {
    SideBySide.map(samples, by: pace) { cleaner.clean($0.text) }
  }

  private mutating func count(_ clean: CleanText, _ intent: Int32) {
    for stem in Set(clean.tokens.map(\.stem)) where stem >= 0 {
      texts[stem, default: 0] += 1
      let owner = owners[stem] ?? (-1, 0)
      if owner.last != intent { owners[stem] = (intent, owner.count + 1) }
    }
  }

  /// For each stem the number of intents that use it.
  func intents(_ stems: Int) -> [Int] { (0..<stems).map { owners[Int32($0)]?.count ?? 0 } }
}
