/// Everything that is known about how one text was read; for people who ask why.
package struct ReadingReport: Sendable {
  /// The decision, as conversations get it.
  package var reading: Reading
  /// The words that the rules saw, each with the part of the original that it came from.
  package var words: [Word]
  /// Each word that was read as another.
  package var changes: [(typed: String, read: String)]
  /// All rules that were found, also those that do not count.
  package var rules: [FoundRule]
  /// What likeness alone says: the best intents, best first.
  package var likeness: [LikeIntent]

  /// A cleaned word and where it came from.
  package struct Word: Sendable, Equatable {
    /// As the rules see it.
    package var cleaned: String
    /// As it was typed.
    package var original: String
  }

  /// A rule that stands in the text.
  package struct FoundRule: Sendable {
    /// `Intent.id`.
    package var intent: String
    /// As the editor wrote it.
    package var source: String
    /// The words of the original that it stands on, in order.
    package var originals: [String]
    /// The share of the text's telling words that it explains, 0 to 1.
    package var share: Double
    /// Why it does not count; nil when it does.
    package var ruledOut: String?
  }

  /// An intent whose examples are like the text.
  package struct LikeIntent: Sendable {
    /// `Intent.id`.
    package var intent: String
    /// 0 to 1.
    package var score: Double
    /// The nearest example.
    package var example: String
    /// The words that counted, the most telling first.
    package var words: [String]
  }

  /// How far the second candidate is behind the first; nil where there is no second.
  package var margin: Double? {
    guard reading.candidates.count > 1 else { return nil }
    return reading.candidates[0].score - reading.candidates[1].score
  }
}
