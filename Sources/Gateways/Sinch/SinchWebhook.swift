import Messages

/// Reads a callback: a text, or reports on texts of ours.
enum SinchWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    switch root["type"]?.scalarText {
    case "mo_text", "mo_binary", "mo_media": return try message(root)
    case "recipient_delivery_report_sms", "recipient_delivery_report_mms":
      var contents = WebhookContents()
      add(root, root, root["recipient"], &contents)
      return contents
    case "delivery_report_sms", "delivery_report_mms": return reports(root)
    default: return WebhookContents(ignored: "unknown_event")
    }
  }

  private static func message(_ root: JSONValue) throws(WebhookRejection) -> WebhookContents {
    guard let id = root["id"]?.filled, let from = number(root["from"]) else { throw WebhookRejection(.incomplete) }
    let time = [root["received_at"], root["sent_at"]].lazy.compactMap { $0?.filled }.first
    var message = InboundMessage(
      id: id, from: from, to: number(root["to"])?.value.reveal(), text: "",
      timestamp: time.flatMap(Timestamps.rfc3339), kind: .unsupported)
    let body = root["body"]
    switch root["type"]?.scalarText {
    case "mo_text": (message.kind, message.text) = (.text, Redacted(body?.scalarText ?? ""))
    case "mo_media":
      message.text = Redacted(body?["message"]?.scalarText ?? "")
      message.media = (body?["media"]?.list ?? []).map {
        Media(url: $0["url"]?.filled.map(Redacted.init(_:)), contentType: $0["content_type"]?.filled)
      }
      message.kind = message.media.first.map { MediaType.kind($0.contentType) } ?? .text
    default: break
    }
    var contents = WebhookContents()
    contents.add(message)
    return contents
  }

  /// A batch's report: its statuses, each with the recipients that it holds for.
  private static func reports(_ root: JSONValue) -> WebhookContents {
    var contents = WebhookContents()
    for status in root["statuses"]?.list ?? [] {
      let recipients = status["recipients"]?.list ?? []
      if recipients.isEmpty { add(root, status, nil, &contents) }
      for recipient in recipients { add(root, status, recipient, &contents) }
    }
    if contents == WebhookContents() { contents.ignore("unknown_status") }
    return contents
  }

  private static func add(
    _ root: JSONValue, _ status: JSONValue, _ recipient: JSONValue?, _ contents: inout WebhookContents
  ) {
    let code = status["code"]?.filled
    guard let id = root["batch_id"]?.filled, let word = status["status"]?.filled,
      let meaning = SinchFault.meaning(word, code)
    else { return contents.ignore("unknown_status") }
    contents.ignored = nil
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code, recipient: number(recipient),
        timestamp: root["at"]?.scalarText.flatMap(Timestamps.rfc3339), reference: root["client_reference"]?.filled))
  }

  private static func number(_ value: JSONValue?) -> Address? {
    value?.filled.flatMap { SenderAddress.read($0, .international) }
  }
}

/// What Sinch's codes and words mean (developers.sinch.com, delivery report error codes).
enum SinchFault {
  /// The code decides, and where it says nothing the word, in any case; nil for an unknown word.
  static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch code {
    case "400": return .moves(.queued)
    case "401": return .moves(.sent)
    case "0": return .moves(.delivered)
    default: break
    }
    if let fault = code.flatMap({ listed[$0] }) { return .failed(fault) }
    switch word.lowercased() {
    case "queued": return .moves(.queued)
    case "dispatched": return .moves(.sent)
    case "delivered": return .moves(.delivered)
    case "expired": return .failed(.passing("expired"))
    case "failed", "deleted", "unknown": return .failed(.passing("unknown"))
    case "aborted", "rejected": return .failed(.ours("rejected"))
    case "cancelled", "canceled": return .failed(.ours("canceled"))
    default: return nil
    }
  }

  static let listed: [String: Fault] = [
    "402": .recipient("unroutable"), "403": .passing("provider_error"), "404": .passing("unreachable"),
    "406": .passing("expired"), "407": .ours("canceled"), "408": .ours("rejected"), "405": .ours("content"),
    "410": .ours("sender"), "411": .ours("content"), "414": .ours("content"), "412": .ours("permission"),
    "413": .ours("billing"),
  ]
}
