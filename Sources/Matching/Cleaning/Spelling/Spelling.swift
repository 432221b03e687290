/// Finds the word of content that a mistyped word most likely is.
///
/// A noisy channel: what the slips between the two cost (`TypingCost`), plus how unlikely the word is in content, between
/// these neighbours. The likeliest reading wins where it is likelier than that the word is right as it stands. All costs
/// are tenths of a natural logarithm.
final class Spelling: Sendable {
  let vocabulary: Vocabulary
  let pairs: WordPairs
  private let slips: [Bool]
  private let meanings: Meanings
  private let small: SmallWords
  private let typing = TypingCost()

  /// What a reading of one word or several costs.
  struct Reading {
    /// The word's place in the vocabulary.
    var entry: Vocabulary.Entry
    var cost: Float

    /// Whether content has the word; others only stand in the way.
    var isContent: Bool { entry.neighbour >= 0 }
  }

  /// The stems beside a word (`WordPairs`).
  struct Context {
    var left = WordPairs.unknown
    var right = WordPairs.unknown
    /// What the rest of the text says of this word: more where other words are strange too, because somebody types in a
    /// hurry; less for a capital letter inside a sentence, which is rather a name.
    var haste: Float = 0
  }

  init(_ targets: Lexicon.Targets, in words: ByteStrings) {
    pairs = targets.lexicon.pairs
    let vocabulary = Vocabulary(targets)
    self.vocabulary = vocabulary
    meanings = Meanings(vocabulary, targets.lexicon)
    small = SmallWords(vocabulary, targets.lexicon)
    slips = Spelling.slips(targets, vocabulary, typing)
  }

  func write(_ writer: inout TableWriter) {
    vocabulary.write(&writer)
    writer.write(slips)
  }

  init(_ lexicon: Lexicon, _ reader: inout TableReader) throws(KeptDamage) {
    vocabulary = try Vocabulary(&reader)
    pairs = lexicon.pairs
    slips = try reader.array()
    meanings = Meanings(vocabulary, lexicon)
    small = SmallWords(vocabulary, lexicon)
  }

  /// Words of examples that are likely slips of other words there: several people make the same ones.
  private static func slips(_ targets: Lexicon.Targets, _ vocabulary: Vocabulary, _ typing: TypingCost) -> [Bool] {
    let lexicon = targets.lexicon
    return lexicon.words.indices.map { id in
      guard lexicon.isExampleWord[id], !lexicon.isRuleWord[id], lexicon.expansionCount(of: id) == 0 else {
        return false
      }
      let word = Array(lexicon.words.bytes(id))
      let stem = lexicon.stemmer.stem(word)
      guard word.allSatisfy(Letter.isPlain), !CommonWords.contains(word.span, stem: stem.span) else { return false }
      var isSlip = false
      let pool = vocabulary.pool.span
      vocabulary.index.forEachNear(DeleteIndex.pack(word.span), word.count, deletes: 1) { number in
        let entry = vocabulary.entries[number]
        guard !isSlip, entry.id >= 0, targets.uses[Int(entry.id)] >= 20 * targets.uses[id],
          lexicon.stemOf[Int(entry.id)] != lexicon.stemOf[id]
        else { return }
        let meant = pool.extracting(Int(entry.start)..<Int(entry.start + entry.count))
        // Of short words, which lie near many others, only swapped and doubled letters are slips for sure.
        let limit = word.count > 4 ? TypingCost.otherKey : TypingCost.swap
        if let cost = typing.oneSlip(word.span, meant), cost <= limit { isSlip = true }
      }
      return isSlip
    }
  }

  /// The letters of a reading.
  func letters(of reading: Reading) -> [UInt8] {
    Array(vocabulary.pool[Int(reading.entry.start)..<Int(reading.entry.start + reading.entry.count)])
  }

  /// How much the likelihood of words counts against the cost of slips.
  static let weight: Float = 0.7
  static let nullBase: Float = 55
  static let nullSlope: Float = 10
  private static let nameCost: Float = 40
  private static let hasteCost: Float = 150
  private static let mostHaste: Float = 60

  /// How readily a word is taken for a slip; `others` of all `words`, without this one, are no words that we know.
  static func haste(others: Int, words: Int, isName: Bool) -> Float {
    min(mostHaste, hasteCost * Float(max(0, others)) / Float(max(1, words))) - (isName ? nameCost : 0)
  }

  /// What it costs to leave an unknown word as it is.
  static func leave(_ letters: Int) -> Float { nullBase + nullSlope * Float(min(letters, 12)) }

  /// What it costs to leave a run of letters that can be cut into words.
  static func leaveUncut(_ letters: Int) -> Float { cutBase + cutSlope * Float(min(letters, 20)) }
  private static let cutBase: Float = 38
  private static let cutSlope: Float = 16

  /// The most that slips may cost together in a word of so many letters; in a hurry more go wrong.
  private static func limit(_ letters: Int, _ context: Context) -> Int32 {
    limit(letters) + Int32(context.haste)
  }

  private static func limit(_ letters: Int) -> Int32 {
    switch letters {
    case 1: TypingCost.dropped + TypingCost.first
    case ...3: TypingCost.otherKey + TypingCost.first
    case 4: TypingCost.otherKey + TypingCost.first
    case 5: 62
    case 6, 7: 76
    default: 94
    }
  }

  /// The likeliest reading of an unknown word of plain letters, or nil.
  func nearest(to word: Span<UInt8>, _ context: Context) -> Reading? {
    guard word.count <= TypingCost.longest else { return nil }
    var best = Best(cost: Spelling.leave(word.count) + context.haste)
    if word.count <= Meanings.longest { spellOut(word, context, &best) }
    search(word, context, slips: 1, limit: min(Spelling.oneSlip, Spelling.limit(word.count, context)), &best)
    if best.number >= 0 { return Reading(entry: vocabulary.entries[best.number], cost: best.cost) }
    if word.count > 3 { search(word, context, slips: 2, limit: Spelling.limit(word.count, context), &best) }
    if word.count > 3 { alike(word, context, &best) }
    return best.number < 0 ? nil : Reading(entry: vocabulary.entries[best.number], cost: best.cost)
  }

  /// The small word that a known word more likely is here ("i was on n the bath"), or nil; `id` is as for
  /// `likelihood(ofKnown:_:)`.
  func nearestSmall(to word: Span<UInt8>, id: Int, _ context: Context) -> Reading? {
    var best = Best(cost: likelihood(ofKnown: id, context) - Spelling.doubt)
    let vocabulary = vocabulary
    let pool = vocabulary.pool.span
    for number in small.entries {
      let entry = vocabulary.entries[Int(number)]
      guard abs(Int(entry.count) - word.count) <= 1 else { continue }
      let price = typing.oneSlip(word, pool.extracting(Int(entry.start)..<Int(entry.start + entry.count)))
      guard let price else { continue }
      let cost = Float(price) + likelihood(entry, context)
      if cost < best.cost { best = Best(cost: cost, number: Int(number)) }
    }
    return best.number < 0 ? nil : Reading(entry: vocabulary.entries[best.number], cost: best.cost)
  }

  /// How much likelier another word must be than one that is right as it stands.
  private static let doubt: Float = 15

  /// Whether a known word may be a slip of a small word: one itself, or one that no rule asks for, so that no word that
  /// counts is taken away.
  func mayBeSmall(_ id: Int, _ lexicon: Lexicon) -> Bool {
    id < 0 || small.ids.contains(id) || !lexicon.isRuleWord[id]
  }

  /// A short form that stands for several words: "c u", "in d house".
  private func spellOut(_ word: Span<UInt8>, _ context: Context, _ best: inout Best) {
    for number in meanings.of(word) {
      let cost = Spelling.shortCost + likelihood(vocabulary.entries[Int(number)], context)
      if cost < best.cost { best = Best(cost: cost, number: Int(number)) }
    }
  }

  private static let shortCost: Float = 24

  private struct Best {
    var cost: Float
    var number = -1
  }

  private func search(_ word: Span<UInt8>, _ context: Context, slips: Int, limit: Int32, _ best: inout Best) {
    let letters = Vocabulary.letters(word)
    let vocabulary = vocabulary
    let pool = vocabulary.pool.span
    vocabulary.index.forEachNear(DeleteIndex.pack(word), word.count, deletes: slips) { number in
      let entry = vocabulary.entries[number]
      guard abs(Int(entry.count) - word.count) <= slips, (entry.letters & ~letters).nonzeroBitCount <= slips,
        (letters & ~entry.letters).nonzeroBitCount <= slips, number != best.number
      else { return }
      let meant = pool.extracting(Int(entry.start)..<Int(entry.start + entry.count))
      let price = slips == 1 ? typing.oneSlip(word, meant) : typing.twoSlips(word, meant, limit: limit)
      guard let price, price <= limit else { return }
      let cost = Float(price) + likelihood(entry, context)
      guard cost < best.cost || (cost == best.cost && number < best.number) else { return }
      best = Best(cost: cost, number: number)
    }
  }

  /// More than the dearest single slip, less than two.
  private static let oneSlip: Int32 = 60

  /// A word that sounds like the typed one.
  private func alike(_ word: Span<UInt8>, _ context: Context, _ best: inout Best) {
    let (key, sounds) = SoundKey.of(word)
    guard sounds >= SoundIndex.fewest else { return }
    vocabulary.sounds.forEach(key) { number in
      let entry = vocabulary.entries[number]
      guard abs(Int(entry.count) - word.count) <= 3 else { return }
      let cost = Spelling.soundCost + likelihood(entry, context)
      if cost < best.cost { best = Best(cost: cost, number: number) }
    }
  }

  private static let soundCost: Float = 62

  /// How unlikely a word is between these neighbours.
  func likelihood(_ entry: Vocabulary.Entry, _ context: Context) -> Float {
    var cost = entry.prior
    let left = pairs.count(context.left)
    if left > 0 {
      let share = Float(pairs.count(context.left, entry.neighbour)) / Float(left)
      cost = -10 * Logarithm.natural((1 - Spelling.trust) * entry.share + Spelling.trust * share)
    }
    let right = pairs.count(context.right)
    if right > 0 {
      let own = max(1, pairs.count(entry.neighbour))
      let share = Float(pairs.count(entry.neighbour, context.right)) / Float(own)
      let usual = Float(right) / Float(max(1, pairs.total))
      cost -= 10 * Logarithm.natural((1 - Spelling.trust) + Spelling.trust * share / usual)
    }
    return Spelling.weight * cost
  }

  /// What a known word costs here; `id` is -1 for an ordinary word that content does not have.
  func likelihood(ofKnown id: Int, _ context: Context) -> Float {
    guard id >= 0, vocabulary.entryOf[id] >= 0 else { return Spelling.weight * vocabulary.unusedPrior }
    return likelihood(vocabulary.entries[Int(vocabulary.entryOf[id])], context)
  }

  /// Whether spelling may aim at this word.
  func isTarget(_ id: Int) -> Bool { vocabulary.entryOf[id] >= 0 }

  /// Whether this word of examples is a slip that several writers made.
  func isSlip(_ id: Int) -> Bool { slips[id] }

  /// The stem beside its neighbours of a known word.
  func neighbour(ofKnown id: Int) -> Int32 {
    guard id >= 0, vocabulary.entryOf[id] >= 0 else { return WordPairs.unknown }
    return vocabulary.entries[Int(vocabulary.entryOf[id])].neighbour
  }

  private static let trust: Float = 0.6
}
