import Messages

/// What a genuine request of MessageBird says: a message, a delivery report, or nothing for us.
enum MessageBirdWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let fields = try request.fields()
    if let word = fields.filled("status"), let id = fields.filled("id") { return report(fields, id, word) }
    guard fields.text("originator") != nil || fields.text("body") != nil || fields.text("message") != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    return try message(fields)
  }

  /// A long number sends `id, recipient, body, createdDatetime`; a short code `mid, shortcode, message, receive_datetime`.
  private static func message(_ fields: FieldTable) throws(WebhookRejection) -> WebhookContents {
    guard let id = fields.filled("id", "mid"), let from = fields.phone("originator") else {
      throw WebhookRejection(.incomplete)
    }
    let media = media(fields)
    return WebhookContents(messages: [
      InboundMessage(
        id: id, from: from, to: fields.phone("recipient", "shortcode")?.value.reveal(),
        text: Redacted(fields.text("body") ?? fields.text("message") ?? ""), timestamp: time(fields),
        kind: media.first.map(MediaType.kind) ?? .text, media: media)
    ])
  }

  private static func time(_ fields: FieldTable) -> Double? {
    if let text = fields.filled("createdDatetime") { return Timestamps.rfc3339(text) }
    return fields.filled("receive_datetime").flatMap { GenericTimestamp.seconds($0, "yyyyMMddHHmmss", "UTC") }
  }

  private static func media(_ fields: FieldTable) -> [Media] {
    let types = list(fields, "mediaContentTypes")
    return list(fields, "mediaUrls").prefix(32).enumerated().map { index, url in
      Media(url: Redacted(url), contentType: types.indices.contains(index) ? types[index] : nil)
    }
  }

  /// A field that is repeated, or holds a list as JSON.
  private static func list(_ fields: FieldTable, _ name: String) -> [String] {
    (fields.all(name) + fields.all("\(name)[]")).flatMap { value in
      guard value.hasPrefix("[") else { return value.isEmpty ? [] : [value] }
      do { return try JSONParser.parse(Array(value.utf8)).elements?.compactMap(\.scalarText) ?? [] } catch {
        return [value]
      }
    }
  }

  private static func report(_ fields: FieldTable, _ id: String, _ word: String) -> WebhookContents {
    let code = fields.filled("statusErrorCode")
    guard let meaning = meaning(word, code) else { return WebhookContents(ignored: "unknown_status") }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code, recipient: fields.phone("recipient"),
        timestamp: fields.filled("statusDatetime").flatMap(Timestamps.rfc3339), reference: fields.filled("reference")))
    return contents
  }

  /// What a status word means; nil for one that is not in MessageBird's vocabulary.
  static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word.lowercased() {
    case "scheduled": .moves(.queued)
    case "sent", "buffered": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "expired": .failed(.passing("expired"))
    case "delivery_failed": .failed(code.flatMap { faults[$0] } ?? .passing("unknown"))
    default: nil
    }
  }

  /// `statusErrorCode`; an unlisted one is passing.
  private static let faults: [String: Fault] = [
    "1": .recipient("unknown_number"), "5": .recipient("unknown_number"), "103": .optedOut,
  ]
}
