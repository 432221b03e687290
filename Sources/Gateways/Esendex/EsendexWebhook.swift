import Messages

/// A push notification of Esendex: what it proves and what it says.
///
/// Nothing is signed. The secret in the address counts, and the account that the notification names must be ours.
enum EsendexWebhook {
  /// Throws unless the secret is shown and the account is ours.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    try ShownSecret.verify(request, settings)
    let named: (String?, ours: [String])
    if isForm(request) {
      named = (try request.fields().filled("account"), settings.texts("account_reference"))
    } else {
      named = (try xml(request).word("AccountId"), settings.texts("account_id"))
    }
    guard !named.ours.isEmpty else { return }
    guard let account = named.0, named.ours.contains(where: { equalIgnoringCase($0, account) }) else {
      throw WebhookRejection(.unknownKey)
    }
  }

  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    if isForm(request) { return try EsendexForm.read(request.fields()) }
    let xml = try xml(request)
    switch xml.root {
    case "InboundMessage": return try message(xml)
    case "MessageDelivered": return try report(xml, .moves(.delivered))
    // The notification holds no reason.
    case "MessageFailed": return try report(xml, .failed(.passing("unknown")))
    case "OptOut": return optOut(xml)
    default: return WebhookContents(ignored: "unknown_event")
    }
  }

  private static func isForm(_ request: WebhookRequest) -> Bool {
    request.saysForm ?? (request.body.first { $0 > 0x20 && $0 < 0x80 } != UInt8(ascii: "<"))
  }

  private static func xml(_ request: WebhookRequest) throws(WebhookRejection) -> XMLText {
    do { return try XMLText(request.body) } catch { throw WebhookRejection(.malformed) }
  }

  private static func message(_ xml: XMLText) throws(WebhookRejection) -> WebhookContents {
    guard let id = xml.word("MessageId") ?? xml.word("Id"), let from = address(xml.word("From")) else {
      throw WebhookRejection(.incomplete)
    }
    return WebhookContents(messages: [
      InboundMessage(
        id: id, from: from, to: address(xml.word("To"))?.value.reveal(),
        text: Redacted(xml.text("MessageText") ?? ""))
    ])
  }

  private static func report(
    _ xml: XMLText, _ meaning: StatusReport.Meaning
  ) throws(WebhookRejection) -> WebhookContents {
    guard let id = xml.word("MessageId") else { throw WebhookRejection(.incomplete) }
    var contents = WebhookContents()
    contents.add(
      StatusReport(id: id, word: xml.root, meaning: meaning, timestamp: xml.word("OccurredAt").flatMap(time)))
    return contents
  }

  private static func optOut(_ xml: XMLText) -> WebhookContents {
    guard let person = address(xml.word("From/PhoneNumber") ?? xml.word("From")) else {
      return WebhookContents(ignored: "not_a_message")
    }
    return WebhookContents(events: [.optOut(person)])
  }

  static func address(_ written: String?) -> Address? { written.flatMap { SenderAddress.read($0, .international) } }

  /// Times without a zone are UTC.
  static func time(_ text: String) -> Double? { Timestamps.rfc3339(text) ?? Timestamps.rfc3339("\(text)Z") }
}

/// The older notifications: a form whose `notificationType` says what it is.
enum EsendexForm {
  static func read(_ fields: FieldTable) throws(WebhookRejection) -> WebhookContents {
    switch fields.filled("notificationType")?.lowercased() {
    case "messagereceived": return try message(fields)
    case "messageevent": return report(fields, word: fields.filled("type") ?? "MessageEvent")
    case "messageerror": return report(fields, word: "MessageError")
    case "subscriptionevent", "optout": return optOut(fields)
    default: return WebhookContents(ignored: "unknown_event")
    }
  }

  private static func message(_ fields: FieldTable) throws(WebhookRejection) -> WebhookContents {
    guard let id = fields.filled("id"), let from = fields.phone("originator") else {
      throw WebhookRejection(.incomplete)
    }
    return WebhookContents(messages: [
      InboundMessage(
        id: id, from: from, to: fields.phone("recipient")?.value.reveal(), text: Redacted(fields.text("body") ?? ""),
        timestamp: fields.filled("receivedAt", "sentAt").flatMap(EsendexWebhook.time))
    ])
  }

  private static func report(_ fields: FieldTable, word: String) -> WebhookContents {
    guard let id = fields.filled("id"), let meaning = meaning(word) else {
      return WebhookContents(ignored: "unknown_status")
    }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, recipient: fields.phone("recipient"),
        timestamp: fields.filled("occurredAt", "receivedAt", "sentAt").flatMap(EsendexWebhook.time)))
    return contents
  }

  private static func meaning(_ word: String) -> StatusReport.Meaning? {
    switch word.lowercased() {
    case "accepted", "scheduled", "queued": .moves(.queued)
    case "submitted", "sent": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "failed", "rejected", "undelivered", "messageerror": .failed(.passing("unknown"))
    case "expired": .failed(.passing("expired"))
    default: nil
    }
  }

  private static func optOut(_ fields: FieldTable) -> WebhookContents {
    let isOptOut = fields.filled("notificationType")?.lowercased() == "optout" || fields.text("type") == "OptOut"
    guard isOptOut, let person = fields.phone("originator") else { return WebhookContents(ignored: "unknown_event") }
    return WebhookContents(events: [.optOut(person)])
  }
}
