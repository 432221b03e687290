package import Messages

/// Asks a provider for what its webhooks may have lost, where it keeps that and tells.
///
/// What comes twice is harmless: messages are known by their id, and reports move a reply forward only.
package struct Recovery: Sendable {
  /// The call for received messages, newest first: those before an id, or the newest. `now` is seconds since 1970.
  package var received: @Sendable (_ before: String?, Settings, _ now: Double) throws(SettingsProblem) -> HTTPCall
  /// What its answer holds; nil for an answer that is not one.
  package var readReceived: @Sendable (HTTPAnswer, Settings) -> RecoveredPage?
  /// The call for how a message of ours stands, by the provider's id.
  package var standing: @Sendable (_ id: String, Settings, _ now: Double) throws(SettingsProblem) -> HTTPCall
  /// The report in its answer; nil where it tells nothing.
  package var readStanding: @Sendable (HTTPAnswer, Settings) -> DeliveryReport?
}

/// Received messages as a provider lists them.
package struct RecoveredPage: Sendable {
  /// Newest first.
  package var messages: [InboundMessage]
  /// Where the next page begins; nil after the last.
  package var next: String?
}
