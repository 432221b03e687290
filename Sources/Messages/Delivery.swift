/// How far a message to a person has come, in the words of every adapter.
package enum DeliveryState: String, Sendable, Codable, CaseIterable {
  /// Accepted by the gateway, not handed on yet.
  case queued
  /// Handed to the carrier.
  case sent
  /// Reached the device; a read receipt counts too.
  case delivered
  /// Not delivered through our fault, the gateway's, or a passing cause.
  case failed
  /// Not delivered, finally, through the recipient's side.
  case undeliverable

  /// Whether a report of `next` moves a message on from here.
  ///
  /// State moves forward only; a late `delivered` after a failure wins, because networks do that.
  package func advances(to next: DeliveryState) -> Bool {
    switch (self, next) {
    case (.queued, .sent), (.queued, .delivered), (.sent, .delivered): true
    case (.queued, .failed), (.queued, .undeliverable), (.sent, .failed), (.sent, .undeliverable): true
    case (.failed, .delivered), (.undeliverable, .delivered): true
    case (.queued, .queued), (.sent, _), (.delivered, _), (.failed, _), (.undeliverable, _): false
    }
  }
}

/// What a gateway reports about a message that we sent.
package struct DeliveryReport: Sendable, Hashable, Codable {
  /// The gateway's id of our message.
  package var id: String
  /// The adapter's translation of the provider's own word.
  package var state: DeliveryState
  /// The gateway's own error code.
  package var code: String?
  /// true: never resend as it is; false: may be tried again; nil: not a failure.
  package var permanent: Bool?
  /// Whether the person is known to have read it.
  package var read: Bool
  /// Nil where the gateway does not say; the message is found by `id` alone.
  package var recipient: Address?
  /// Seconds since 1970, UTC.
  package var timestamp: Double?

  /// A report as its adapter normalised it.
  package init(
    id: String, state: DeliveryState, code: String? = nil, permanent: Bool? = nil, read: Bool = false,
    recipient: Address? = nil, timestamp: Double? = nil
  ) {
    self.id = id
    self.state = state
    self.code = code
    self.permanent = permanent
    self.read = read
    self.recipient = recipient
    self.timestamp = timestamp
  }
}
