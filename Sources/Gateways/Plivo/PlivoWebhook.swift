import Messages

/// What a genuine request of Plivo says: a message, a delivery report, or nothing for us. No time is sent.
enum PlivoWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let fields = try request.fields()
    if let word = fields.filled("Status"), let id = fields.filled("ParentMessageUUID", "MessageUUID") {
      return report(fields, id, word, reference: reference(request))
    }
    guard fields.text("Text") != nil || fields.text("Media0") != nil || fields.text("MessageUUID") != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let id = fields.filled("MessageUUID"), let from = fields.phone("From") else {
      throw WebhookRejection(.incomplete)
    }
    let media = media(fields)
    let message = InboundMessage(
      id: id, from: from, to: fields.phone("To")?.value.reveal(), text: Redacted(fields.text("Text") ?? ""),
      kind: media.first.map(MediaType.kind) ?? .text, media: media)
    let isWhatsApp = fields.text("Type")?.lowercased() == "whatsapp"
    var contents = WebhookContents()
    contents.add(message, MessageDetail(channel: isWhatsApp ? "whatsapp" : nil))
    return contents
  }

  /// `Media0`, `Media1` and so on, as many as are there.
  private static func media(_ fields: FieldTable) -> [Media] {
    (0..<10).compactMap { fields.filled("Media\($0)") }.map { Media(url: Redacted($0)) }
  }

  private static func report(
    _ fields: FieldTable, _ id: String, _ word: String, reference: String?
  ) -> WebhookContents {
    let code = fields.filled("ErrorCode")
    guard let meaning = meaning(word, code) else { return WebhookContents(ignored: "unknown_status") }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code, recipient: fields.phone("To"), reference: reference))
    return contents
  }

  /// Our id in the path, where the call put it: V2 signs the path, so that a report cannot be turned to another text.
  private static func reference(_ request: WebhookRequest) -> String? {
    let segments = request.path.split(separator: "/")
    guard segments.count > 1, segments[segments.count - 2] == PlivoSending.reports else { return nil }
    return segments.last.map(String.init)
  }

  /// What a status word means; nil for one that is not in Plivo's vocabulary.
  static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word.lowercased() {
    case "queued": .moves(.queued)
    case "sent": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "read": .read
    case "undelivered", "failed", "rejected": .failed(code.flatMap { faults[$0] } ?? .passing("unknown"))
    default: nil
    }
  }

  /// Error codes of texts; an unlisted one is passing.
  static let faults: [String: Fault] = [
    "20": .passing("network"), "80": .passing("unreachable"), "90": .passing("routing"),
    "300": .passing("provider_error"), "420": .passing("expired"), "1000": .passing("unknown"),
    "50": .recipient("unknown_number"), "70": .recipient("unreachable"), "200": .optedOut,
    "10": .ours("content"), "30": .ours("filtered"), "60": .ours("rejected"), "100": .ours("rejected"),
    "110": .ours("content"), "40": .ours("sender"), "201": .ours("sender"), "900": .ours("billing"),
    "910": .ours("suspended"),
  ]
}
