import Messages

/// What a data message of Signal holds.
struct SignalContent {
  private(set) var kind = MessageKind.unsupported
  private(set) var text: String
  private(set) var media: [Media] = []
  private(set) var replyTo: String?

  init(_ data: JSONValue) {
    text = data["message"]?.scalarText ?? ""
    replyTo = data["quote"]?["id"]?.filled
    media = (data["attachments"]?.list ?? []).map {
      Media(id: $0["id"]?.filled, contentType: $0["contentType"]?.filled)
    }
    if let reaction = data["reaction"], reaction.isObject {
      (kind, replyTo) = (.reaction, reaction["targetSentTimestamp"]?.filled)
      text = reaction["isRemove"] == .bool(true) ? "" : reaction["emoji"]?.scalarText ?? ""
    } else if let deleted = data["remoteDelete"], deleted.isObject {
      (kind, replyTo) = (.delete, deleted["timestamp"]?.filled)
    } else if data["sticker"]?.isObject == true {
      kind = .sticker
    } else if let first = media.first {
      kind = MediaType.kind(first.contentType)
    } else if data["contacts"]?.list.isEmpty == false {
      kind = .contact
    } else if !text.isEmpty {
      kind = .text
    }
  }
}
