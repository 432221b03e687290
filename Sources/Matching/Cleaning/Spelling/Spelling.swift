/// Finds the word of content that a mistyped word most likely is.
///
/// A noisy channel: what the slips between the two cost (`TypingCost`), plus how unlikely the word is in content, between
/// these neighbours. The likeliest reading wins where it is likelier than that the word is right as it stands. All costs
/// are tenths of a natural logarithm.
final class Spelling: Sendable {
  let vocabulary: Vocabulary
  let pairs: WordPairs
  private let keyboard = Keyboard()

  /// What a reading of one word or several costs.
  struct Reading {
    /// The word's number in the lexicon, or -1 for one that only stands in the way.
    var id: Int32
    var cost: Float
  }

  /// The stems beside a word (`WordPairs`).
  struct Context {
    var left = WordPairs.unknown
    var right = WordPairs.unknown
    /// A capital letter inside a sentence: rather a name.
    var isName = false
  }

  init(_ targets: Lexicon.Targets, in words: ByteStrings) {
    pairs = targets.lexicon.pairs
    vocabulary = Vocabulary(targets)
  }

  /// How much the likelihood of words counts against the cost of slips.
  static let weight: Float = 0.7
  static let nullBase: Float = 50
  static let nullSlope: Float = 10
  static let nameCost: Float = 25

  /// What it costs to leave an unknown word as it is.
  static func leave(_ letters: Int) -> Float { nullBase + nullSlope * Float(min(letters, 12)) }

  /// The most that slips may cost together in a word of so many letters.
  private static func limit(_ letters: Int) -> Int32 {
    switch letters {
    case ...2: TypingCost.swap
    case 3: TypingCost.added
    case 4: TypingCost.otherKey + 4
    case 5: 62
    case 6, 7: 76
    default: 94
    }
  }

  /// The likeliest reading of an unknown word of plain letters, or nil.
  func nearest(to typed: [UInt8], _ context: Context) -> Reading? {
    guard typed.count >= 2, typed.count <= TypingCost.longest else { return nil }
    let word = typed.span
    var best = Best(cost: Spelling.leave(word.count) - (context.isName ? Spelling.nameCost : 0))
    search(word, context, deletes: 1, limit: min(Spelling.oneSlip, Spelling.limit(word.count)), &best)
    if best.number < 0, word.count > 4 {
      search(word, context, deletes: 2, limit: Spelling.limit(word.count), &best)
    }
    if best.number < 0, word.count > 3 { alike(word, context, &best) }
    return best.number < 0 ? nil : Reading(id: vocabulary.entries[best.number].id, cost: best.cost)
  }

  private struct Best {
    var cost: Float
    var number = -1
  }

  private func search(_ word: Span<UInt8>, _ context: Context, deletes: Int, limit: Int32, _ best: inout Best) {
    let letters = Vocabulary.letters(word)
    let vocabulary = vocabulary
    let costs = keyboard.costs
    let pool = vocabulary.pool.span
    let entries = vocabulary.entries.span
    let keys = costs.span
    vocabulary.index.forEachNear(DeleteIndex.pack(word, 0, word.count), word.count, deletes: deletes) { number in
      let entry = entries[number]
      guard abs(Int(entry.count) - word.count) <= deletes, number != best.number,
        (entry.letters & ~letters).nonzeroBitCount <= deletes, (letters & ~entry.letters).nonzeroBitCount <= deletes,
        word.count > 2 || entry.count == 2,
        let slips = TypingCost.between(word, pool, Int(entry.start), Int(entry.count), keys, limit: limit)
      else { return }
      let cost = Float(slips) + likelihood(entry, context)
      guard cost < best.cost || (cost == best.cost && number < best.number) else { return }
      best = Best(cost: cost, number: number)
    }
  }

  /// More than the dearest single slip, less than two.
  private static let oneSlip: Int32 = 60

  /// A word that sounds like the typed one.
  private func alike(_ word: Span<UInt8>, _ context: Context, _ best: inout Best) {
    let (key, sounds) = SoundKey.of(word, 0, word.count)
    guard sounds >= SoundIndex.fewest else { return }
    vocabulary.sounds.forEach(key) { number in
      let entry = vocabulary.entries[number]
      guard abs(Int(entry.count) - word.count) <= 3 else { return }
      let cost = Spelling.soundCost + likelihood(entry, context)
      if cost < best.cost { best = Best(cost: cost, number: number) }
    }
  }

  private static let soundCost: Float = 85

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

  /// The stem beside its neighbours of a known word.
  func neighbour(ofKnown id: Int) -> Int32 {
    guard id >= 0, vocabulary.entryOf[id] >= 0 else { return WordPairs.unknown }
    return vocabulary.entries[Int(vocabulary.entryOf[id])].neighbour
  }

  private static let trust: Float = 0.6
}
