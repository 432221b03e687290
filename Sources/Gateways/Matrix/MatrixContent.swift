import Messages

/// What an event of a room holds.
struct MatrixContent {
  private(set) var kind = MessageKind.unsupported
  private(set) var text = ""
  private(set) var media: [Media] = []
  private(set) var location: Redacted<Coordinates>?
  private(set) var replyTo: String?
  /// Notices are what bots write to each other: answering them can go on for ever.
  private(set) var isNotice = false

  /// nil for an event that nobody said anything by.
  init?(_ event: JSONValue) {
    let content = event["content"] ?? .null
    switch event["type"]?.scalarText {
    case "m.room.message": read(message: content)
    case "m.sticker": (kind, media) = (.sticker, MatrixContent.file(content))
    case "m.reaction":
      let relation = content["m.relates_to"]
      (kind, text, replyTo) = (.reaction, relation?["key"]?.scalarText ?? "", relation?["event_id"]?.filled)
    case "m.room.redaction": (kind, replyTo) = (.delete, event["redacts"]?.filled ?? content["redacts"]?.filled)
    // We hold no keys: the person is told to open a room without encryption.
    case "m.room.encrypted": break
    default: return nil
    }
  }

  private mutating func read(message content: JSONValue) {
    let relation = content["m.relates_to"]
    let isEdit = relation?["rel_type"]?.scalarText == "m.replace"
    read(isEdit ? content["m.new_content"] ?? content : content)
    if isEdit {
      (kind, replyTo) = (.edit, relation?["event_id"]?.filled)
    } else if let quoted = relation?["m.in_reply_to"]?["event_id"]?.filled {
      replyTo = quoted
      text = MatrixContent.withoutQuotation(text)
    }
  }

  private mutating func read(_ content: JSONValue) {
    let body = content["body"]?.scalarText ?? ""
    let type = content["msgtype"]?.scalarText
    switch type {
    case "m.text", "m.emote": (kind, text) = (.text, body)
    case "m.notice": isNotice = true
    case "m.image", "m.audio", "m.video", "m.file":
      kind = type == "m.file" ? .document : MessageKind(rawValue: String(type?.dropFirst(2) ?? "")) ?? .document
      media = MatrixContent.file(content)
      // Alone the body is the file's name; beside a name it is what the person wrote.
      if let name = content["filename"]?.filled, name != body { text = body }
    case "m.location": (kind, location) = (.location, MatrixContent.place(content["geo_uri"]?.scalarText ?? ""))
    default: break
    }
  }

  private static func file(_ content: JSONValue) -> [Media] {
    let url = content["url"] ?? content["file"]?["url"]
    return [Media(url: url?.filled.map(Redacted.init(_:)), contentType: content["info"]?["mimetype"]?.filled)]
  }

  /// `geo:51.5,-0.12;u=35` (RFC 5870).
  private static func place(_ uri: String) -> Redacted<Coordinates>? {
    guard uri.hasPrefix("geo:") else { return nil }
    let numbers = uri.dropFirst(4).prefix { $0 != ";" }.split(separator: ",").compactMap { Double($0) }
    guard numbers.count >= 2, numbers[0].isFinite, numbers[1].isFinite else { return nil }
    return Redacted(Coordinates(latitude: numbers[0], longitude: numbers[1]))
  }

  /// The text behind the quoted lines that old programs put first.
  static func withoutQuotation(_ text: String) -> String {
    guard text.hasPrefix("> ") else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first, line.hasPrefix("> ") || line == ">" { lines.removeFirst() }
    if lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
