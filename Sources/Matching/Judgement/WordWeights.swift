/// How much each word tells: a word of few intents tells much, one of nearly all tells nothing.
struct WordWeights: Sendable {
  private let weights: [Double]

  /// What a word counts that content does not have, such as a name.
  static let unknown = 0.5
  /// No word counts for nothing, so that a text of small words can be explained too.
  static let least = 0.08
  /// With few intents all words would look telling.
  private static let fewest = 60

  /// `uses` counts for each stem the intents whose phrases and examples have it.
  init(uses: [Int], intents: Int, small: Set<Int32>) {
    let total = Float(max(intents, WordWeights.fewest) + 1)
    let most = Logarithm.natural(total)
    weights = uses.enumerated().map { stem, count in
      if small.contains(Int32(stem)) { return WordWeights.least }
      return max(WordWeights.least, min(1, Double(Logarithm.natural(total / Float(count + 1)) / most)))
    }
  }

  func write(_ writer: inout TableWriter) { writer.write(weights) }

  init(_ reader: inout TableReader) throws(KeptDamage) { weights = try reader.array() }

  /// The weight of each word of a text.
  func of(_ clean: CleanText) -> [Double] {
    clean.tokens.map { $0.stem >= 0 && Int($0.stem) < weights.count ? weights[Int($0.stem)] : WordWeights.unknown }
  }

  /// Words that hold sentences together; they tell little whatever the examples are.
  static let smallWords = [
    "i", "me", "my", "you", "your", "he", "him", "his", "she", "her", "it", "we", "us", "they", "them", "is", "am",
    "are",
    "was", "were", "be", "been", "do", "does", "did", "have", "has", "had", "will", "would", "can", "could", "should",
    "to",
    "of", "in", "on", "at", "for", "with", "from", "by", "as", "and", "or", "but", "if", "so", "that", "this", "there",
    "a", "an", "the", "not", "what", "how", "when", "where", "who", "please", "just", "now", "get", "got", "go",
    "going",
    "some", "any", "about", "up", "out", "then", "than", "too", "ok", "really", "like", "lol", "want", "need",
  ]
}
