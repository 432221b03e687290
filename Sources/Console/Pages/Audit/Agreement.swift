/// Figures of an audit. All are pure, and checked against textbook examples.
package enum Agreement {
  /// Cohen's kappa (Cohen 1960): how much more two raters agree than by chance; 1 is always, 0 as by chance.
  ///
  /// Nil without pairs, or where chance alone makes them agree always.
  package static func kappa(_ pairs: [(String, String)]) -> Double? {
    guard !pairs.isEmpty else { return nil }
    let count = Double(pairs.count)
    let observed = Double(pairs.count { $0.0 == $0.1 }) / count
    let words = Set(pairs.flatMap { [$0.0, $0.1] })
    let chance = words.reduce(0.0) { sum, word in
      sum + Double(pairs.count { $0.0 == word }) / count * Double(pairs.count { $0.1 == word }) / count
    }
    return chance < 1 - 1e-12 ? (observed - chance) / (1 - chance) : nil
  }

  /// Wilson's interval of a share (Wilson 1927), with 95 % confidence; nil without observations.
  package static func wilson(_ hits: Double, of count: Double) -> ClosedRange<Double>? {
    guard count > 0 else { return nil }
    let z = 1.959_963_984_540_054
    let share = hits / count
    let middle = share + z * z / (2 * count)
    let half = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let below = 1 + z * z / count
    return max(0, (middle - half) / below)...min(1, (middle + half) / below)
  }

  /// One stratum of a sample.
  package struct Stratum: Sendable, Equatable {
    /// Messages that there were.
    package var population: Int
    /// Of them, judged.
    package var judged: Int
    /// Of those, with what is looked for.
    package var hits: Int

    /// A stratum.
    package init(population: Int, judged: Int, hits: Int) {
      self.population = population
      self.judged = judged
      self.hits = hits
    }
  }

  /// The share in all messages: each stratum counts by its size (Cochran 1977, 5.3).
  ///
  /// The interval is Wilson's with the number of observations that a plain random sample would need for the same precision
  /// (Korn and Graubard 1998). Nil where a stratum that has messages was not judged at all: nothing is known of it then.
  package static func share(_ strata: [Stratum]) -> (share: Double, interval: ClosedRange<Double>)? {
    let strata = strata.filter { $0.population > 0 }
    guard !strata.isEmpty, strata.allSatisfy({ $0.judged > 0 }) else { return nil }
    let all = Double(strata.reduce(0) { $0 + $1.population })
    var (share, variance, unweighted) = (0.0, 0.0, 0.0)
    for stratum in strata {
      let (weight, judged) = (Double(stratum.population) / all, Double(stratum.judged))
      let part = Double(stratum.hits) / judged
      share += weight * part
      variance += weight * weight * part * (1 - part) / judged
      unweighted += weight * weight / judged
    }
    // Where nothing varies, the weights alone say how much was seen.
    let effective = variance > 0 ? share * (1 - share) / variance : 1 / unweighted
    return wilson(share * effective, of: effective).map { (share, $0) }
  }
}
