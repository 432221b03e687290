/// How likely a word's spelling is in each `Tongue`: chains of three letters, learned from our own word lists.
///
/// Trigrams interpolated with bigrams and letters (Jelinek and Mercer 1980). All scores are whole hundredths of natural
/// logarithms, so that sums do not depend on their order.
struct LetterScores: Sendable {
  /// By three letters, each 1 to 26 or 0 for the edge of a word: a score for each `Tongue`, in its place.
  private var table = [SIMD8<Int16>](repeating: .zero, count: letters * letters * letters)

  private static let letters = 27
  private static let beforeA = UInt8(ascii: "a") - 1
  /// How many trigrams must be seen before they count as much as the bigram, and bigrams as much as the letter.
  private static let bigramShare: Float = 6
  private static let letterShare: Float = 20

  init() {
    for tongue in Tongue.allCases { learn(tongue) }
  }

  /// The score of one word of the letters a to z for each language, each 0 or less.
  func score(_ text: [UInt8], _ word: Range<Int>) -> SIMD8<Int32> {
    let letters = LetterScores.letters
    var sum = SIMD8<Int32>.zero
    var (first, second) = (0, 0)
    for place in word {
      let third = Int(text[place] - LetterScores.beforeA)
      sum &+= SIMD8<Int32>(truncatingIfNeeded: table[(first * letters + second) * letters + third])
      (first, second) = (second, third)
    }
    return sum &+ SIMD8<Int32>(truncatingIfNeeded: table[(first * letters + second) * letters])
  }

  private mutating func learn(_ tongue: Tongue) {
    let size = LetterScores.letters
    let triples = LetterScores.counts(tongue)
    let pairs = LetterScores.withoutFirst(triples)
    let singles = LetterScores.withoutFirst(pairs)
    let (beforeTriples, beforePairs) = (
      LetterScores.withoutLast(triples), LetterScores.withoutLast(pairs)
    )
    let total = LetterScores.withoutLast(singles)[0]
    for chain in triples.indices {
      let pair = chain % (size * size)
      let alone = (singles[chain % size] + 0.5) / (total + Float(size) / 2)
      let share = LetterScores.letterShare
      let afterOne = (pairs[pair] + share * alone) / (beforePairs[pair / size] + share)
      let afterTwo =
        (triples[chain] + LetterScores.bigramShare * afterOne)
        / (beforeTriples[chain / size] + LetterScores.bigramShare)
      table[chain][tongue.rawValue] = Int16((Logarithm.natural(afterTwo) * 100).rounded())
    }
  }

  private static func counts(_ tongue: Tongue) -> [Float] {
    var counts = [Float](repeating: 0, count: letters * letters * letters)
    ForeignWords.eachSpelling(tongue) { word in
      var (first, second) = (0, 0)
      for byte in word + [beforeA] {
        let third = Int(byte - beforeA)
        counts[(first * letters + second) * letters + third] += 1
        (first, second) = (second, third)
      }
    }
    return counts
  }

  /// The counts of chains without their first letter.
  private static func withoutFirst(_ counts: [Float]) -> [Float] {
    var shorter = [Float](repeating: 0, count: counts.count / letters)
    for chain in counts.indices { shorter[chain % shorter.count] += counts[chain] }
    return shorter
  }

  /// The counts of chains without their last letter.
  private static func withoutLast(_ counts: [Float]) -> [Float] {
    var shorter = [Float](repeating: 0, count: counts.count / letters)
    for chain in counts.indices { shorter[chain / letters] += counts[chain] }
    return shorter
  }
}
