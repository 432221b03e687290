import Messages

/// What a genuine request of Bird says: a message, a delivery report, or nothing for us.
enum BirdWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    guard let event = root["event"]?.scalarText, let payload = root["payload"] else {
      return WebhookContents(ignored: "not_a_message")
    }
    let words = event.split(separator: ".")
    switch words.last {
    case "inbound": return try message(payload, channel: words.count > 1 ? String(words[0]) : "sms")
    case "outbound": return report(payload)
    default: return WebhookContents(ignored: "unknown_event")
    }
  }

  private static func message(_ payload: JSONValue, channel: String) throws(WebhookRejection) -> WebhookContents {
    guard let id = payload["id"]?.scalarText, !id.isEmpty, let from = person(payload["sender"]?["contact"]) else {
      throw WebhookRejection(.incomplete)
    }
    let body = BirdBody(payload["body"])
    let message = InboundMessage(
      id: id, from: from, text: Redacted(body.text),
      timestamp: payload["createdAt"]?.scalarText.flatMap(Timestamps.rfc3339),
      kind: body.kind, payload: body.payload, media: body.media)
    var contents = WebhookContents()
    contents.add(message, MessageDetail(channel: channel == "sms" ? nil : channel, location: body.location))
    return contents
  }

  /// Contacts are known by keys such as `phonenumber`; a Messenger id is no number, although it is made of digits.
  private static func person(_ contact: JSONValue?) -> Address? {
    guard let value = contact?["identifierValue"]?.scalarText, !value.isEmpty else { return nil }
    switch contact?["identifierKey"]?.scalarText?.lowercased() {
    case "phonenumber", nil: return SenderAddress.read(value, .international)
    case "messengerid", "facebookid": return Address(kind: .psid, value: Redacted(value))
    case "telegramid": return Address(kind: .telegramUser, value: Redacted(value))
    case .some: return SenderAddress.read(value, .international)
    }
  }

  private static func report(_ payload: JSONValue) -> WebhookContents {
    guard let id = payload["id"]?.scalarText, !id.isEmpty, let word = payload["status"]?.scalarText else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let meaning = meaning(word, payload["reason"]?.scalarText) else {
      return WebhookContents(ignored: "unknown_status")
    }
    let time = payload["lastStatusAt"]?.scalarText ?? payload["updatedAt"]?.scalarText
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, recipient: person(payload["receiver"]?["contacts"]?.elements?.first),
        timestamp: time.flatMap(Timestamps.rfc3339), reference: payload["reference"]?.scalarText))
    return contents
  }

  /// What a status word means; nil for one that is not in Bird's vocabulary.
  static func meaning(_ word: String, _ reason: String?) -> StatusReport.Meaning? {
    switch word.lowercased() {
    case "accepted", "processing", "scheduled": .moves(.queued)
    case "sent": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "read": .read
    case "delivery_failed", "sending_failed", "rejected": .failed(fault(reason))
    case "skipped", "deleted": .failed(.ours("canceled"))
    default: nil
    }
  }

  /// Bird publishes no list of reasons: the telling parts of the words decide, and the rest is passing.
  private static func fault(_ reason: String?) -> Fault {
    let word = (reason ?? "").lowercased().filter { $0.isLetter }
    let telling: [([String], Fault)] = [
      (["optedout", "optout", "unsubscribed"], .optedOut),
      (["unknownsubscriber", "invalidrecipient", "invalidnumber", "invaliddestination"], .recipient("unknown_number")),
      (["landline", "unroutable"], .recipient("unroutable")),
      (["spam", "filtered", "contentviolation"], .ours("filtered")),
      (["balance", "credit"], .ours("billing")),
      (["absent", "unreachable"], .passing("unreachable")),
      (["expired"], .passing("expired")),
    ]
    return telling.first { parts, _ in parts.contains { word.contains($0) } }?.1 ?? .passing("unknown")
  }
}

/// The body of a message: an object named after its type.
private struct BirdBody {
  var text = ""
  var kind = MessageKind.text
  var payload: String?
  var media: [Media] = []
  var location: Redacted<Coordinates>?

  init(_ body: JSONValue?) {
    let type = body?["type"]?.scalarText ?? ""
    let part = body?[type]
    text = part?["text"]?.scalarText ?? ""
    switch type {
    case "text":
      payload = part?["actions"]?.elements?.lazy.compactMap { $0["postback"]?["payload"]?.scalarText }.first
      if payload != nil { kind = .button }
    case "image", "gif": read(files: part?["images"] ?? part?["image"] ?? part?["gif"], else: .image)
    case "file": read(files: part?["files"], else: .document)
    case "audio": read(files: part?["audio"] ?? part?["files"], else: .audio)
    case "video": read(files: part?["video"] ?? part?["files"], else: .video)
    case "location": place(part?["coordinates"] ?? part)
    default: (text, kind) = ("", .unsupported)
    }
  }

  private mutating func read(files: JSONValue?, else usual: MessageKind) {
    media = (files?.elements ?? files.map { [$0] } ?? []).prefix(32).compactMap { file in
      file["mediaUrl"]?.scalarText.map { Media(url: Redacted($0), contentType: file["contentType"]?.scalarText) }
    }
    kind = media.first?.contentType.map { MediaType.kind($0) } ?? usual
  }

  private mutating func place(_ coordinates: JSONValue?) {
    kind = .location
    guard let latitude = coordinates?["latitude"]?.scalarText.flatMap({ Double($0) }), latitude.isFinite,
      let longitude = coordinates?["longitude"]?.scalarText.flatMap({ Double($0) }), longitude.isFinite
    else { return }
    location = Redacted(Coordinates(latitude: latitude, longitude: longitude))
  }
}
