package import Gateways

/// How replies go out by one account: how many at a time, when it counts as broken, and who helps out then.
package struct DeliveryRule: Sendable, Equatable {
  /// Sends at a time.
  package var inFlight = 32
  /// Sends a second; nil for as many as go.
  package var rate: Double?
  /// When the account counts as broken.
  package var breaker = Breaker.Rule()
  /// The account that sends emergencies when this one does not; nil for none.
  package var fallback: String?
  /// Passing failures of an emergency after which the second account sends it.
  package var fallbackAfter = 3
  /// Seconds after which a reply that could not be sent is given up: it no longer answers what was asked.
  package var tooOld = 4 * 60 * 60.0
  /// Seconds between two looks for what the provider's webhooks have lost, where it can be asked.
  package var recovery = 10 * 60.0

  /// The usual rule, without a second account.
  package init() {}

  /// The rule in an account's settings. Throws for a number that is out of its bounds.
  package init(_ settings: Settings) throws(SettingsProblem) {
    self.init()
    inFlight = Int(try settings.bounded("limits.in_flight", 1...500, whole: true) ?? Double(inFlight))
    rate = try settings.bounded("limits.rate", 0.1...1000)
    breaker.failures = Int(
      try settings.bounded("breaker.failures", 1...1000, whole: true) ?? Double(breaker.failures))
    breaker.pause = try settings.bounded("breaker.pause", 1...3600) ?? breaker.pause
    breaker.longestPause = try settings.bounded("breaker.longest_pause", 1...3600) ?? breaker.longestPause
    fallback = settings.text("fallback")
    fallbackAfter = Int(try settings.bounded("fallback_after", 1...8, whole: true) ?? Double(fallbackAfter))
    tooOld = try settings.bounded("give_up_minutes", 5...10_080).map { $0 * 60 } ?? tooOld
    recovery = try settings.bounded("recovery_minutes", 1...1440).map { $0 * 60 } ?? recovery
  }
}

extension Settings {
  /// A number within bounds; nil where none is set.
  fileprivate func bounded(
    _ path: String, _ bounds: ClosedRange<Double>, whole: Bool = false
  ) throws(SettingsProblem) -> Double? {
    guard self[path] != nil else { return nil }
    guard let number = number(path), bounds.contains(number), !whole || number == number.rounded() else {
      let kind = whole ? "a whole number" : "a number"
      throw SettingsProblem(
        account: account, missing: path,
        fault: "it must be \(kind) from \(Self.plain(bounds.lowerBound)) to \(Self.plain(bounds.upperBound))")
    }
    return number
  }

  private static func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }
}
