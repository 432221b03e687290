import Messages

/// What a genuine envelope says: a message, an event about a text of ours, or a subscription that waits for us.
enum SNSWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let envelope = try SNSEnvelope(request)
    switch envelope.kind {
    case .unsubscription: return WebhookContents(ignored: "unsubscribed")
    case .subscription:
      guard let url = envelope.text("SubscribeURL"), SNSAddress.isOfSNS(url) else {
        return WebhookContents(ignored: "bad_subscribe_url")
      }
      return WebhookContents(events: [.subscription(confirmAt: Redacted(url))])
    case .notification: return try notification(envelope)
    }
  }

  /// The call that confirms a subscription, once the envelope has been verified.
  @Sendable
  static func confirmation(_ event: WebhookEvent, _ settings: Settings) throws(SettingsProblem) -> HTTPCall? {
    guard case .subscription(let url) = event, SNSAddress.isOfSNS(url.reveal()) else { return nil }
    return HTTPCall(method: "GET", url: url)
  }

  private static func notification(_ envelope: SNSEnvelope) throws(WebhookRejection) -> WebhookContents {
    let payload: JSONValue
    do { payload = try JSONParser.parse(Array((envelope.text("Message") ?? "").utf8)) } catch {
      return WebhookContents(ignored: "not_a_message")
    }
    if let event = payload["eventType"]?.scalarText { return report(payload, event) }
    guard payload["originationNumber"] != nil || payload["messageBody"] != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let id = filled(payload, "inboundMessageId"), let from = address(payload, "originationNumber") else {
      throw WebhookRejection(.incomplete)
    }
    return WebhookContents(messages: [
      InboundMessage(
        id: id, from: from, to: address(payload, "destinationNumber")?.value.reveal(),
        text: Redacted(payload["messageBody"]?.scalarText ?? ""),
        timestamp: envelope.text("Timestamp").flatMap(Timestamps.rfc3339),
        replyTo: filled(payload, "previousPublishedMessageId"))
    ])
  }

  private static func report(_ payload: JSONValue, _ event: String) -> WebhookContents {
    guard let id = filled(payload, "messageId"), let meaning = meaning(event) else {
      return WebhookContents(ignored: "unknown_status")
    }
    let milliseconds = payload["eventTimestamp"]?.scalarText
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: event, meaning: meaning, code: filled(payload, "messageStatus"),
        recipient: address(payload, "destinationPhoneNumber"),
        timestamp: milliseconds.flatMap { GenericTimestamp.seconds($0, "unix_ms", nil) },
        reference: payload["context"].flatMap { filled($0, AWSSending.contextKey) }))
    return contents
  }

  private static func filled(_ payload: JSONValue, _ name: String) -> String? {
    guard let text = payload[name]?.scalarText, !text.isEmpty else { return nil }
    return text
  }

  private static func address(_ payload: JSONValue, _ name: String) -> Address? {
    payload[name]?.scalarText.flatMap { SenderAddress.read($0, .international) }
  }

  /// What an event means; nil for one about something else, such as MMS or voice.
  private static func meaning(_ event: String) -> StatusReport.Meaning? {
    switch event {
    case "TEXT_QUEUED", "TEXT_PENDING": .moves(.queued)
    // In some countries the last word that comes.
    case "TEXT_SENT", "TEXT_SUCCESSFUL": .moves(.sent)
    case "TEXT_DELIVERED": .moves(.delivered)
    default: faults[event].map { .failed($0) }
    }
  }

  private static let faults: [String: Fault] = [
    "TEXT_INVALID": .recipient("unknown_number"), "TEXT_INVALID_MESSAGE": .recipient("unknown_number"),
    "TEXT_BLOCKED": .recipient("blocked"),
    "TEXT_UNREACHABLE": .passing("unreachable"), "TEXT_CARRIER_UNREACHABLE": .passing("unreachable"),
    "TEXT_TTL_EXPIRED": .passing("expired"), "TEXT_UNKNOWN": .passing("unknown"),
    "TEXT_CARRIER_BLOCKED": .ours("blocked"), "TEXT_SPAM": .ours("filtered"),
    "TEXT_PROTECT_BLOCKED": .ours("permission"),
  ]
}
