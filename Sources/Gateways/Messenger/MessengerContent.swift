import Messages

/// What an item of a webhook holds when a person did something: wrote, tapped, reacted.
struct MessengerContent {
  var id: String?
  var kind = MessageKind.text
  var text = ""
  var payload: String?
  var media: [Media] = []
  var location: Redacted<Coordinates>?
  var replyTo: String?

  /// nil for what is no act of that kind, such as a referral.
  init?(_ item: JSONValue) {
    if let message = item["message"] {
      read(message)
    } else if let postback = item["postback"] {
      id = postback["mid"]?.filled ?? item["timestamp"]?.filled.map { "postback:\($0)" }
      (kind, text, payload) = (.button, postback["title"]?.scalarText ?? "", postback["payload"]?.filled)
    } else if let reaction = item["reaction"] {
      replyTo = reaction["mid"]?.filled
      id = replyTo.flatMap { mid in item["timestamp"]?.filled.map { "\(mid):\($0)" } }
      kind = .reaction
      text = reaction["action"]?.scalarText == "unreact" ? "" : reaction["emoji"]?.scalarText ?? ""
    } else {
      return nil
    }
  }

  private mutating func read(_ message: JSONValue) {
    id = message["mid"]?.filled
    replyTo = message["reply_to"]?["mid"]?.filled
    text = message["text"]?.scalarText ?? ""
    if message["is_deleted"] == .bool(true) {
      // The deletion has the id of what it deletes.
      (kind, replyTo, id) = (.delete, id, id.map { "\($0):deleted" })
    } else if let tapped = message["quick_reply"]?["payload"]?.filled {
      (kind, payload) = (.button, tapped)
    } else {
      read(attachments: message["attachments"]?.list ?? [])
    }
  }

  private mutating func read(attachments: [JSONValue]) {
    var kinds: [MessageKind] = []
    for attachment in attachments {
      let payload = attachment["payload"]
      let type = attachment["type"]?.scalarText ?? ""
      if MessengerContent.thumbsUp.contains(payload?["sticker_id"]?.scalarText ?? "") { text = "👍" }
      if type == "location" {
        location = payload?["coordinates"]?.coordinates("lat", "long")
      } else if let url = payload?["url"]?.filled ?? attachment["url"]?.filled, url.hasPrefix("http") {
        media.append(Media(url: Redacted(url)))
      } else if type == "fallback" {
        continue
      }
      kinds.append(payload?["sticker_id"]?.filled == nil ? MessengerContent.kind(type) : .sticker)
    }
    if let first = kinds.first {
      kind = first == .unsupported && !text.isEmpty ? .text : first
    } else if text.isEmpty {
      kind = .unsupported
    }
  }

  private static func kind(_ type: String) -> MessageKind {
    switch type {
    case "image": .image
    case "audio": .audio
    case "video": .video
    case "file": .document
    case "location": .location
    default: .unsupported
    }
  }

  /// The thumb in its three sizes.
  private static let thumbsUp: Set<String> = ["369239263222822", "369239343222814", "369239383222810"]
}
