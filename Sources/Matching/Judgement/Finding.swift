import Messages

/// The best rule of one intent in a text.
struct Finding {
  var intent: Int
  var level: Level
  var hit: RuleHit
  /// The share of the text's telling words that it explains, 0 to 1.
  var share: Double
  /// The same as an absolute weight: a telling word counts up to 1.
  var weight: Double

  /// How much it says: what explains most of a short text, or several telling words of a long one. 0 to 1.
  var strength: Double { max(share, min(1, weight / Bars.heavy)) }

  /// Whether it explains words that the other does not.
  func adds(to other: Finding) -> Bool { hit.places.contains { !other.hit.places.contains($0) } }
}
