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
    for sample in samples {
      let clean = cleaner.clean(sample.text)
      for place in clean.tokens.indices where clean.tokens[place].stem < 0 {
        unknown[clean.word(place), default: 0] += 1
      }
    }
    for (word, count) in unknown.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(word.utf8)
      if count > 1 || CommonWords.has(bytes) { cleaner.know(bytes) }
    }
    for sample in samples where !sample.isCounter {
      let clean = cleaner.clean(sample.text)
      cleaner.count(clean)
      count(clean, sample.intent)
    }
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
