import Messages

/// Reads a webhook: a message, or the status of one of ours.
enum VonageMessagesWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    guard let id = root["message_uuid"]?.filled else { return WebhookContents(ignored: "not_a_message") }
    if let word = root["status"]?.filled { return report(root, id, word) }
    guard root["message_type"]?.filled != nil else { return WebhookContents(ignored: "not_a_message") }
    return try message(root, id)
  }

  private static func message(_ root: JSONValue, _ id: String) throws(WebhookRejection) -> WebhookContents {
    let channel = root["channel"]?.filled
    guard let from = address(root["from"], channel) else { throw WebhookRejection(.incomplete) }
    let content = VonageContent(root)
    let message = InboundMessage(
      id: id, from: from, to: address(root["to"], channel)?.value.reveal(), text: Redacted(content.text),
      timestamp: root["timestamp"]?.scalarText.flatMap(Timestamps.rfc3339), kind: content.kind,
      payload: content.payload, media: content.media, replyTo: root["context"]?["message_uuid"]?.filled,
      profileName: root["profile"]?["name"]?.name)
    let isText = channel == nil || channel == "sms" || channel == "mms"
    var contents = WebhookContents()
    contents.add(message, MessageDetail(channel: isText ? nil : channel, location: content.location))
    return contents
  }

  private static func report(_ root: JSONValue, _ id: String, _ word: String) -> WebhookContents {
    let code = VonageMessagesFault.code(root["error"])
    guard let meaning = VonageMessagesFault.meaning(word, code) else {
      return WebhookContents(ignored: "unknown_status")
    }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code,
        recipient: address(root["to"], root["channel"]?.filled),
        timestamp: root["timestamp"]?.scalarText.flatMap(Timestamps.rfc3339)))
    return contents
  }

  /// Digits without `+`; Messenger has ids of its own, and WhatsApp too for whoever hides the number.
  private static func address(_ value: JSONValue?, _ channel: String?) -> Address? {
    guard let written = value?.filled else { return nil }
    if channel == "messenger" { return Address(kind: .psid, value: Redacted(written)) }
    if channel == "whatsapp", WhatsAppPerson.isBusinessScoped(written) {
      return Address(kind: .bsuid, value: Redacted(written))
    }
    return SenderAddress.read(written, .international)
  }
}

/// What a message holds, by its type.
struct VonageContent {
  private(set) var kind = MessageKind.unsupported
  private(set) var text = ""
  private(set) var payload: String?
  private(set) var media: [Media] = []
  private(set) var location: Redacted<Coordinates>?

  init(_ root: JSONValue) {
    let type = root["message_type"]?.scalarText ?? ""
    let content = root[type]
    switch type {
    case "text": (kind, text) = (.text, content?.scalarText ?? "")
    case "image", "audio", "video", "file", "sticker":
      kind = MessageKind(rawValue: type) ?? .document
      text = content?["caption"]?.scalarText ?? ""
      media = content?["url"]?.filled.map { [Media(url: Redacted($0))] } ?? []
    case "location": (kind, location) = (.location, content?.coordinates("lat", "long"))
    case "contact", "vcard": kind = .contact
    case "reply":
      (kind, text, payload) = (.button, content?["title"]?.scalarText ?? "", content?["id"]?.filled)
    case "button":
      (kind, text, payload) = (.button, content?["text"]?.scalarText ?? "", content?["payload"]?.filled)
    case "reaction": (kind, text) = (.reaction, content?["emoji"]?.scalarText ?? "")
    default: break
    }
  }
}
