/// What speaks for danger in a text, as numbers.
package struct DangerFigures: Sendable {
  /// How probable likeness holds all urgent intents together, 0 to 1.
  package var likeness = 0.0
  /// How probable it holds the likest of them: a little of every danger is less than much of one.
  package var likest = 0.0
  /// How near the nearest example of an urgent intent is, 0 to 1.
  package var nearness = 0.0
  /// The strength of the strongest urgent rule, 0 to 1; nil where none was found.
  package var rule: Double?

  /// All of it together, in log-odds: what is independent adds up.
  package var evidence: Double {
    var sum = DangerFigures.logOdds(likeness) + Bars.likest * DangerFigures.logOdds(likest) + Bars.near * nearness
    if let rule { sum += Bars.dangerRule + Bars.dangerExplained * rule }
    return sum
  }

  /// The most that the evidence can come to whatever the nearest example is: a nearness is a cosine, rounded.
  var mostEvidence: Double {
    var most = self
    most.nearness = 1.001
    return most.evidence
  }

  private static let least = 1e-4

  private static func logOdds(_ probability: Double) -> Double {
    let bounded = min(1 - least, max(least, probability))
    return Double(Logarithm.natural(Float(bounded / (1 - bounded))))
  }
}

extension DangerFigures {
  /// Adds what speaks for an urgent intent.
  mutating func add(_ weighed: Weighed) {
    if let match = weighed.match {
      likeness += Double(match.score)
      likest = max(likest, Double(match.score))
      nearness = max(nearness, Double(match.nearness))
    }
    if let finding = weighed.finding { rule = max(rule ?? 0, finding.strength) }
  }
}
