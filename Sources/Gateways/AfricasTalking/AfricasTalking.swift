import Messages

// developers.africastalking.com/docs/sms

extension Gateway {
  /// Africa's Talking: SMS in several African countries.
  ///
  /// Settings: `path_secret` (or `basic_user` and `basic_password`), `username`, `api_key`; optional `from`, `api_base`
  /// (`https://api.sandbox.africastalking.com` for its sandbox).
  package static let africasTalking = Gateway(
    id: "africastalking",
    profile: .africasTalking,
    verify: { (request, settings, _) throws(WebhookRejection) in try ShownSecret.verify(request, settings) },
    decode: AfricasTalkingWebhook.decode,
    encode: AfricasTalkingSending.encode,
    interpret: AfricasTalkingSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}

/// What a request of Africa's Talking says: a message, a delivery report or an opt-out.
enum AfricasTalkingWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let fields = try request.fields()
    if let word = fields.filled("status"), let id = fields.filled("id") { return report(fields, id, word) }
    if fields.text("senderId") != nil, fields.text("text") == nil, let person = fields.phone("phoneNumber") {
      return WebhookContents(events: [.optOut(person)])
    }
    guard fields.text("text") != nil || fields.text("from") != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let id = fields.filled("id"), let from = fields.phone("from") else { throw WebhookRejection(.incomplete) }
    return WebhookContents(messages: [
      InboundMessage(
        id: id, from: from, to: fields.phone("to")?.value.reveal(), text: Redacted(fields.text("text") ?? ""),
        timestamp: fields.filled("date").flatMap(time))
    ])
  }

  /// With a zone, or in UTC.
  private static func time(_ text: String) -> Double? { Timestamps.rfc3339(text) ?? Timestamps.rfc3339("\(text)Z") }

  private static func report(_ fields: FieldTable, _ id: String, _ word: String) -> WebhookContents {
    let code = fields.filled("failureReason")
    guard let meaning = meaning(word, code) else { return WebhookContents(ignored: "unknown_status") }
    var contents = WebhookContents()
    contents.add(
      StatusReport(id: id, word: word, meaning: meaning, code: code, recipient: fields.phone("phoneNumber")))
    return contents
  }

  private static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word.lowercased() {
    case "queued": .moves(.queued)
    case "sent", "submitted", "buffered": .moves(.sent)
    case "success", "delivered": .moves(.delivered)
    case "rejected", "failed": .failed(code.flatMap { faults[$0.lowercased()] } ?? .passing("unknown"))
    case "expired": .failed(.passing("expired"))
    case "absentsubscriber": .failed(.passing("unreachable"))
    default: nil
    }
  }

  /// `failureReason` in small letters; an unlisted one is passing.
  private static let faults: [String: Fault] = [
    "userinblacklist": .optedOut, "notnetworksubscriber": .recipient("unknown_number"),
    "useraccountsuspended": .recipient("suspended"), "invalidphonenumber": .recipient("unknown_number"),
    "userdoesnotexist": .recipient("unknown_number"), "donotdisturbrejection": .recipient("blocked"),
    "insufficientcredit": .ours("billing"), "invalidlinkid": .ours("content"),
    "usernotsubscribedtoproduct": .ours("permission"), "userisinactive": .passing("unreachable"),
    "absentsubscriber": .passing("unreachable"), "expired": .passing("expired"),
  ]
}
