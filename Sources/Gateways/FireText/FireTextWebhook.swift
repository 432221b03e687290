import Messages

/// What a request of FireText says: a message or a receipt.
enum FireTextWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let fields = try request.fields()
    if let word = fields.filled("status"), let id = fields.filled("reference") {
      return report(fields, id, word, settings)
    }
    guard fields.text("source") != nil || fields.text("message") != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let from = fields.phone("source") else { throw WebhookRejection(.incomplete) }
    return WebhookContents(messages: [
      InboundMessage(
        id: id(fields), from: from, to: fields.phone("destination")?.value.reveal(),
        text: Redacted(fields.text("message") ?? ""), timestamp: time(fields, settings))
    ])
  }

  /// No id is sent: a digest of sender, receiver, time and text tells repeats. Two equal texts in one second are one.
  private static func id(_ fields: FieldTable) -> String {
    let parts = ["source", "destination", "time", "message"].map { fields.text($0) ?? "" }
    return Hex.encode(Proof.digest(Array(parts.joined(separator: "|").utf8)))
  }

  /// British time without a zone.
  private static func time(_ fields: FieldTable, _ settings: Settings) -> Double? {
    fields.filled("time").flatMap {
      GenericTimestamp.seconds($0, "yyyy-MM-dd HH:mm:ss", settings.text("timezone") ?? "Europe/London")
    }
  }

  private static func report(_ fields: FieldTable, _ id: String, _ word: String, _ settings: Settings)
    -> WebhookContents
  {
    let code = fields.filled("code")
    guard let meaning = meaning(word, code) else { return WebhookContents(ignored: "unknown_status") }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code, recipient: fields.phone("mobile"),
        timestamp: time(fields, settings)))
    return contents
  }

  private static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word {
    case "0": .moves(.delivered)
    case "1": .failed(code.map { faults[$0] ?? .passing("unknown") } ?? .recipient("rejected"))
    case "2": .moves(.sent)
    default: nil
    }
  }

  private static let faults: [String: Fault] = [
    "101": .recipient("unknown_number"), "201": .recipient("unknown_number"), "301": .recipient("unroutable"),
    "401": .recipient("rejected"), "000": .passing("unknown"), "102": .passing("unreachable"),
    "103": .passing("unreachable"), "104": .passing("unreachable"), "302": .passing("unroutable"),
    "900": .passing("routing"),
  ]
}
