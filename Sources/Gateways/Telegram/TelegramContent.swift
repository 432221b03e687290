import Messages

/// What a Telegram message holds.
struct TelegramContent {
  private(set) var kind = MessageKind.unsupported
  private(set) var text: String
  private(set) var media: [Media] = []
  private(set) var location: Redacted<Coordinates>?

  init(_ message: JSONValue) {
    text = message["text"]?.scalarText ?? message["caption"]?.scalarText ?? ""
    if message["text"] != nil {
      kind = .text
    } else if let sizes = message["photo"]?.elements {
      (kind, media) = (.image, sizes.suffix(1).map(TelegramContent.file))
    } else if let sticker = message["sticker"] {
      (kind, media, text) = (.sticker, [TelegramContent.file(sticker)], sticker["emoji"]?.scalarText ?? "")
    } else if let place = message["location"] ?? message["venue"]?["location"] {
      (kind, location) = (.location, place.coordinates("latitude", "longitude"))
    } else if message["contact"] != nil {
      kind = .contact
    } else {
      readFile(message)
    }
  }

  /// An animation stands there as a document too: the more telling name comes first.
  private mutating func readFile(_ message: JSONValue) {
    let kinds: [(String, MessageKind)] = [
      ("voice", .audio), ("audio", .audio), ("video", .video), ("video_note", .video), ("animation", .video),
      ("document", .document),
    ]
    for (name, kind) in kinds {
      guard let file = message[name] else { continue }
      (self.kind, media) = (kind, [TelegramContent.file(file)])
      return
    }
  }

  private static func file(_ file: JSONValue) -> Media {
    Media(id: file["file_id"]?.filled, contentType: file["mime_type"]?.filled)
  }
}
