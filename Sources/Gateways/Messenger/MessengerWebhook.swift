import Messages

/// Reads a webhook: every item of every entry.
enum MessengerWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    guard root["object"]?.scalarText == "page" else { return WebhookContents(ignored: "not_a_message") }
    var contents = WebhookContents()
    for entry in root["entry"]?.list ?? [] {
      for item in entry["messaging"]?.list ?? [] { add(item, settings.text("page_id"), &contents) }
    }
    if contents == WebhookContents() { contents.ignore("not_a_message") }
    if !contents.messages.isEmpty || !contents.reports.isEmpty { contents.ignored = nil }
    return contents
  }

  private static func add(_ item: JSONValue, _ page: String?, _ contents: inout WebhookContents) {
    if item["message"]?["is_echo"] == .bool(true) { return contents.ignore("echo") }
    let to = item["recipient"]?["id"]?.filled
    if let page, to != page { return contents.ignore("other_channel") }
    if let delivery = item["delivery"] { return add(delivery: delivery, item, &contents) }
    // A watermark names no message: what was read cannot be told from what was only sent.
    if item["read"] != nil { return contents.ignore("watermark_only") }
    guard let content = MessengerContent(item) else { return contents.ignore("not_a_message") }
    guard let id = content.id, let sender = item["sender"]?["id"]?.filled else { return contents.ignore("incomplete") }
    guard !contents.messages.contains(where: { $0.id == id }) else { return }
    let message = InboundMessage(
      id: id, from: Address(kind: .psid, value: Redacted(sender)), to: to, text: Redacted(content.text),
      timestamp: item["timestamp"]?.unixMilliseconds, kind: content.kind, payload: content.payload,
      media: content.media, replyTo: content.replyTo)
    contents.add(message, MessageDetail(location: content.location))
  }

  private static func add(delivery: JSONValue, _ item: JSONValue, _ contents: inout WebhookContents) {
    let ids = (delivery["mids"]?.list ?? []).compactMap(\.filled)
    guard !ids.isEmpty else { return contents.ignore("watermark_only") }
    let recipient = item["sender"]?["id"]?.filled.map { Address(kind: .psid, value: Redacted($0)) }
    let time = item["timestamp"]?.unixMilliseconds ?? delivery["watermark"]?.unixMilliseconds
    for id in ids {
      contents.add(
        StatusReport(
          id: id, word: "delivery", meaning: .moves(.delivered), code: nil, recipient: recipient, timestamp: time))
    }
  }
}
