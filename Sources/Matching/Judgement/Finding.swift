import Messages

/// The best rule of one intent in a text.
struct Finding {
  var intent: Int
  var level: Level
  var hit: RuleHit
  /// The share of the text's telling words that it explains, 0 to 1.
  var share: Double

  /// Whether it explains words that the other does not.
  func adds(to other: Finding) -> Bool { hit.places.contains { !other.hit.places.contains($0) } }
}
