import Messages

/// What a WhatsApp message holds, by its type.
struct WhatsAppContent {
  var kind = MessageKind.unsupported
  var text = ""
  var payload: String?
  var media: [Media] = []
  var location: Redacted<Coordinates>?
  var replyTo: String?

  init(_ message: JSONValue) {
    replyTo = message["context"]?["id"]?.filled
    let type = message["type"]?.scalarText ?? ""
    guard let content = message[type] else { return }
    switch type {
    case "text": (kind, text) = (.text, content["body"]?.scalarText ?? "")
    case "image", "video", "audio", "document", "sticker": readFile(type, content)
    case "location": (kind, location) = (.location, content.coordinates("latitude", "longitude"))
    case "contacts": kind = .contact
    case "button":
      (kind, text, payload) = (.button, content["text"]?.scalarText ?? "", content["payload"]?.filled)
    case "interactive": readInteractive(content)
    case "reaction":
      (kind, text, replyTo) = (.reaction, content["emoji"]?.scalarText ?? "", content["message_id"]?.filled)
    case "edit": readEdit(content)
    case "revoke": (kind, replyTo) = (.delete, content["original_message_id"]?.filled ?? replyTo)
    default: break
    }
  }

  private mutating func readFile(_ type: String, _ content: JSONValue) {
    kind = MessageKind(rawValue: type) ?? .document
    text = content["caption"]?.scalarText ?? ""
    media = [Media(id: content["id"]?.filled, contentType: content["mime_type"]?.filled)]
  }

  /// Tapped buttons and list rows, and the answers of a form (`nfm_reply`).
  private mutating func readInteractive(_ content: JSONValue) {
    let type = content["type"]?.scalarText ?? ""
    guard let reply = content[type] else { return }
    switch type {
    case "button_reply", "list_reply":
      (kind, text, payload) = (.button, reply["title"]?.scalarText ?? "", reply["id"]?.filled)
    case "nfm_reply":
      (kind, text, payload) = (.button, reply["body"]?.scalarText ?? "", reply["response_json"]?.filled)
    default: break
    }
  }

  private mutating func readEdit(_ content: JSONValue) {
    kind = .edit
    replyTo = content["original_message_id"]?.filled ?? replyTo
    guard let message = content["message"] else { return }
    let edited = WhatsAppContent(message)
    (text, media) = (edited.text, edited.media)
  }
}
