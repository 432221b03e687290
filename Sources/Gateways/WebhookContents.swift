package import Messages

/// What a verified webhook says.
package struct WebhookContents: Sendable, Equatable {
  /// In the provider's order; one webhook may bring several.
  package var messages: [InboundMessage] = []
  /// In the provider's order; they may name messages that we do not know yet.
  package var reports: [DeliveryReport] = []
  /// Opt-outs and opt-ins that the provider has acted on already.
  package var events: [WebhookEvent] = []
  /// A word for why a genuine request holds nothing for us.
  package var ignored: String?
  /// What to answer in place of the gateway's usual acknowledgement; nil for the usual one.
  package var answer: WebhookAnswer?
  /// What else was said about each message; as many and in the same order as `messages`.
  package private(set) var messageDetails: [MessageDetail] = []
  /// What else was said about each report; as many and in the same order as `reports`.
  package private(set) var reportDetails: [ReportDetail] = []

  /// Contents; all empty means nothing was said.
  package init(
    messages: [InboundMessage] = [], reports: [DeliveryReport] = [], events: [WebhookEvent] = [], ignored: String? = nil
  ) {
    self.messages = messages
    self.reports = reports
    self.events = events
    self.ignored = ignored
    messageDetails = messages.map { _ in MessageDetail() }
    reportDetails = reports.map { _ in ReportDetail() }
  }

  /// The messages as they are stored: under the key that tells repeats, and from the address that an answer reaches. A
  /// conversation that was opened counts as a message.
  package var arrivals: [InboundMessage] {
    let stored = zip(messages, messageDetails).map { message, detail in
      var message = message
      message.id = detail.duplicateKey ?? message.id
      message.from = detail.answerTo ?? message.from
      return message
    }
    return stored
      + events.compactMap { event in
        if case .conversationStart(let message) = event { message } else { nil }
      }
  }

  /// Says why there is nothing, when there is nothing.
  mutating func ignore(_ reason: String) {
    if messages.isEmpty, reports.isEmpty, events.isEmpty { ignored = reason }
  }

  /// Adds a message with its detail.
  mutating func add(_ message: InboundMessage, _ detail: MessageDetail = MessageDetail()) {
    messages.append(message)
    messageDetails.append(detail)
  }

  /// Adds a report with its detail.
  mutating func add(_ report: DeliveryReport, _ detail: ReportDetail) {
    reports.append(report)
    reportDetails.append(detail)
  }
}

/// What a provider says about a message beyond its nouns.
package struct MessageDetail: Sendable, Equatable {
  /// The channel within the gateway, such as `whatsapp`; nil for SMS.
  package var channel: String?
  /// Nil unless the person shared a place.
  package var location: Redacted<Coordinates>?
  /// What tells repeats, where the message's id does not.
  package var duplicateKey: String?
  /// Where answers go, where that is not the sender's address as the vector format has it.
  package var answerTo: Address?
  /// Further members of the vector format, such as `event_id`.
  package var extras: [String: JSONValue] = [:]

  /// A detail; mostly empty.
  package init(channel: String? = nil, location: Redacted<Coordinates>? = nil) {
    self.channel = channel
    self.location = location
  }
}

/// A place that a person shared, in degrees (WGS 84).
package struct Coordinates: Sendable, Equatable {
  /// North is positive; finite, but not checked against -90 to 90.
  package var latitude: Double
  /// East is positive; finite, but not checked against -180 to 180.
  package var longitude: Double
}

/// What a provider says about a report beyond its state.
package struct ReportDetail: Sendable, Equatable {
  /// The provider's own word.
  package var providerStatus: String
  /// One word for the cause, the same over all gateways, such as `unreachable` or `outside_window`.
  package var reason: String?
  /// Whether the cause is that the person told the provider to block us.
  package var optedOut: Bool
  /// Our own id of the text, where the provider gives it back; nobody matches by it.
  package var reference: String?
  /// Further members of the vector format, such as `event_id`.
  package var extras: [String: JSONValue] = [:]

  /// A detail of one report.
  package init(providerStatus: String = "", reason: String? = nil, optedOut: Bool = false, reference: String? = nil) {
    self.providerStatus = providerStatus
    self.reason = reason
    self.optedOut = optedOut
    self.reference = reference
  }
}
