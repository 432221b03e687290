import Messages

/// The best rule of one intent in a text.
struct Finding {
  var intent: Int
  var level: Level
  var hit: RuleHit
  var isPhrase: Bool
  /// The share of the text's telling words that it explains, 0 to 1.
  var share: Double
  /// The same as an absolute weight.
  var weight: Double

  /// Phrases come a little before rules.
  var score: Double { min(1, share + (isPhrase ? Finding.phraseGain : 0)) }

  static let phraseGain = 0.05

  /// Whether it explains words that the other does not.
  func adds(to other: Finding) -> Bool { hit.places.contains { !other.hit.places.contains($0) } }

  /// Whether both stand on a common word.
  func overlaps(_ other: Finding) -> Bool { hit.places.contains { other.hit.places.contains($0) } }
}
