import Messages

// developers.clicksend.com/docs: messaging/sms, automations/inbound-sms

extension Gateway {
  /// ClickSend: SMS; webhooks as forms or as JSON.
  ///
  /// Settings: `path_secret` (or `basic_user` and `basic_password`), `username`, `api_key`; optional `from`, `api_base`.
  package static let clickSend = Gateway(
    id: "clicksend",
    profile: .clickSend,
    verify: { (request, settings, _) throws(WebhookRejection) in try ShownSecret.verify(request, settings) },
    decode: ClickSendWebhook.decode,
    encode: ClickSendSending.encode,
    interpret: ClickSendSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}

/// What a request of ClickSend says: a message or a receipt.
enum ClickSendWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let fields = try request.fields()
    if let word = fields.filled("status_code"), let id = fields.filled("message_id") {
      return report(fields, id, word)
    }
    guard fields.text("body") != nil || fields.text("from") != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let id = fields.filled("message_id"), let from = fields.phone("from") else {
      throw WebhookRejection(.incomplete)
    }
    // `original_body` is our own last text: it is not theirs.
    return WebhookContents(messages: [
      InboundMessage(
        id: id, from: from, to: fields.phone("to")?.value.reveal(), text: Redacted(fields.text("body") ?? ""),
        timestamp: time(fields))
    ])
  }

  private static func time(_ fields: FieldTable) -> Double? {
    fields.filled("timestamp").flatMap { GenericTimestamp.seconds($0, "unix", nil) }
  }

  private static func report(_ fields: FieldTable, _ id: String, _ word: String) -> WebhookContents {
    let meaning: StatusReport.Meaning
    switch word {
    case "200": meaning = .moves(.sent)
    case "201": meaning = .moves(.delivered)
    // ClickSend tries again by itself.
    case "300": meaning = .moves(.queued)
    case "301": meaning = .failed(.passing("unknown"))
    default: return WebhookContents(ignored: "unknown_status")
    }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: fields.filled("error_code"), timestamp: time(fields),
        reference: fields.filled("custom_string")))
    return contents
  }
}
