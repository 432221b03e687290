import Messages

/// Reads a callback: a received text, or a delivery receipt.
enum NotifyWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    guard let id = root["id"]?.filled else { return WebhookContents(ignored: "not_a_message") }
    if root["notification_type"] != nil { return receipt(root, id) }
    guard root["message"] != nil else { return WebhookContents(ignored: "not_a_message") }
    return try message(root, id)
  }

  /// The sender is international without `+`, our own number national.
  private static func message(_ root: JSONValue, _ id: String) throws(WebhookRejection) -> WebhookContents {
    guard let from = root["source_number"]?.filled.flatMap({ SenderAddress.read($0, .international) }) else {
      throw WebhookRejection(.incomplete)
    }
    let to = root["destination_number"]?.filled.flatMap { SenderAddress.read($0, .national("GB")) }
    var contents = WebhookContents()
    contents.add(
      InboundMessage(
        id: id, from: from, to: to?.value.reveal(), text: Redacted(root["message"]?.scalarText ?? ""),
        timestamp: root["date_received"]?.scalarText.flatMap(Timestamps.rfc3339)))
    return contents
  }

  private static func receipt(_ root: JSONValue, _ id: String) -> WebhookContents {
    guard root["notification_type"]?.scalarText == "sms" else { return WebhookContents(ignored: "other_channel") }
    guard let word = root["status"]?.filled, let meaning = meaning(word) else {
      return WebhookContents(ignored: "unknown_status")
    }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: nil,
        recipient: root["to"]?.filled.flatMap { SenderAddress.read($0, .national("GB")) },
        timestamp: root["completed_at"]?.scalarText.flatMap(Timestamps.rfc3339),
        extras: ["reference": .optional(root["reference"]?.filled)]))
    return contents
  }

  /// What a word of Notify says; nil for an unknown one.
  static func meaning(_ word: String) -> StatusReport.Meaning? {
    switch word {
    case "created", "sending", "pending": .moves(.queued)
    case "sent": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "permanent-failure": .failed(.recipient("unknown_number"))
    case "temporary-failure": .failed(.passing("unreachable"))
    case "technical-failure": .failed(.passing("provider_error"))
    default: nil
    }
  }
}
