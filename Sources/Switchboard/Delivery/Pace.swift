/// Spreads sends over time: at most so many a second, and a second's worth at once after a rest.
struct Pace: Sendable, Equatable {
  private let rate: Double
  private var credit: Double
  private var at: Double

  /// A full one; `rate` is in sends a second and more than 0.
  init(rate: Double, now: Double) {
    self.rate = rate
    credit = max(1, rate)
    at = now
  }

  /// How many may go at a moment.
  ///
  /// Rounded up by a hair: what `nextChange` promises must be there then.
  func room(at now: Double) -> Int { max(0, Int(credit(at: now) + 1e-4)) }

  /// When one more may go.
  func nextChange(after now: Double) -> Double { now + max(0, 1 - credit(at: now)) / rate }

  /// So many go.
  mutating func take(_ count: Int, at now: Double) {
    credit = credit(at: now) - Double(count)
    at = now
  }

  private func credit(at now: Double) -> Double {
    min(max(1, rate), credit + max(0, now - at) * rate)
  }
}
