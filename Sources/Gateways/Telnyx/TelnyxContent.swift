import Messages

/// What a message holds: text and files; by RCS and WhatsApp a body of the channel's own.
struct TelnyxContent {
  private(set) var kind = MessageKind.text
  private(set) var text: String
  private(set) var payload: String?
  private(set) var media: [Media]
  private(set) var location: Redacted<Coordinates>?
  private(set) var replyTo: String?

  init(_ message: JSONValue) {
    text = message["text"]?.scalarText ?? ""
    media = (message["media"]?.list ?? []).map {
      Media(url: $0["url"]?.filled.map(Redacted.init(_:)), contentType: $0["content_type"]?.filled)
    }
    if let first = media.first { kind = MediaType.kind(first.contentType) }
    guard let body = message["body"], body.isObject else { return }
    if body["type"] != nil { readWhatsApp(body) } else { readRCS(body) }
  }

  /// Telnyx hands WhatsApp's own message on.
  private mutating func readWhatsApp(_ body: JSONValue) {
    let content = WhatsAppContent(body)
    (kind, payload, location, replyTo) = (content.kind, content.payload, content.location, content.replyTo)
    if text.isEmpty { text = content.text }
    if media.isEmpty { media = content.media }
  }

  private mutating func readRCS(_ body: JSONValue) {
    if let tapped = body["suggestion_response"], tapped.isObject {
      (kind, payload) = (.button, tapped["postback_data"]?.filled)
      text = tapped["text"]?.scalarText ?? text
    } else if let place = body["location"], place.isObject {
      (kind, location) = (.location, place.coordinates("latitude", "longitude"))
    } else if let written = body["text"]?.scalarText {
      text = written
    } else if text.isEmpty, media.isEmpty {
      kind = .unsupported
    }
  }
}
