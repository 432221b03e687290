package import Messages
package import Transport

/// The outside world as values, so that a test can put another in its place.
package struct Outside: Sendable {
  /// Seconds since 1970.
  package var now: @Sendable () -> Double
  /// A number from 0 to 1, for the jitter of retries.
  package var chance: @Sendable () -> Double
  /// A web call; `Transport.call` in the real world.
  package var call: @Sendable (HTTPCall) async throws(CallFailure) -> HTTPAnswer
  /// A mail to staff; `Transport.send` in the real world.
  package var mail: @Sendable (Mail, MailServer) async throws(CallFailure) -> MailOutcome

  /// A world.
  package init(
    now: @escaping @Sendable () -> Double, chance: @escaping @Sendable () -> Double,
    call: @escaping @Sendable (HTTPCall) async throws(CallFailure) -> HTTPAnswer,
    mail: @escaping @Sendable (Mail, MailServer) async throws(CallFailure) -> MailOutcome
  ) {
    self.now = now
    self.chance = chance
    self.call = call
    self.mail = mail
  }
}
