import Messages

/// Reads a transaction: events of rooms, and what passes without staying, such as read receipts.
enum MatrixWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    guard let bot = settings.text("bot_user_id") else { throw WebhookRejection(.notConfigured) }
    let root = try request.json()
    var contents = WebhookContents()
    for event in root["events"]?.list ?? [] { add(event, bot, &contents) }
    let passing = root["ephemeral"] ?? root["de.sorunome.msc2409.ephemeral"]
    for event in passing?.list ?? [] { add(passing: event, bot, &contents) }
    if contents == WebhookContents() { contents.ignore("not_a_message") }
    if !contents.messages.isEmpty || !contents.reports.isEmpty || !contents.events.isEmpty { contents.ignored = nil }
    contents.answer = MatrixDoor.done
    return contents
  }

  private static func add(_ event: JSONValue, _ bot: String, _ contents: inout WebhookContents) {
    guard let sender = event["sender"]?.filled, sender != bot else { return contents.ignore("echo") }
    if event["type"]?.scalarText == "m.room.member" { return add(membership: event, bot, &contents) }
    guard let content = MatrixContent(event) else { return contents.ignore("not_a_message") }
    guard !content.isNotice else { return contents.ignore("bot") }
    guard let id = event["event_id"]?.filled, let room = event["room_id"]?.filled else {
      return contents.ignore("incomplete")
    }
    let message = InboundMessage(
      id: id, from: Address(kind: .matrixUser, value: Redacted(sender)), to: room, text: Redacted(content.text),
      timestamp: event["origin_server_ts"]?.unixMilliseconds, kind: content.kind, media: content.media,
      replyTo: content.replyTo)
    var detail = MessageDetail(location: content.location)
    detail.answerTo = MatrixPlace(user: sender, room: room).address
    contents.add(message, detail)
  }

  private static func add(membership event: JSONValue, _ bot: String, _ contents: inout WebhookContents) {
    guard event["content"]?["membership"]?.scalarText == "invite", event["state_key"]?.scalarText == bot,
      let room = event["room_id"]?.filled
    else { return contents.ignore("system") }
    contents.events.append(.roomInvite(room: room))
  }

  /// Read receipts of others; `m.receipt` holds event, kind and user, one within the other.
  private static func add(passing event: JSONValue, _ bot: String, _ contents: inout WebhookContents) {
    guard event["type"]?.scalarText == "m.receipt", case .object(let receipts)? = event["content"] else {
      return contents.ignore(event["type"]?.scalarText == "m.typing" ? "typing" : "not_a_message")
    }
    for (id, kinds) in receipts.sorted(by: { $0.key < $1.key }) {
      guard case .object(let readers)? = kinds["m.read"] ?? kinds["m.read.private"] else { continue }
      for (user, reading) in readers.sorted(by: { $0.key < $1.key }) where user != bot {
        contents.add(
          StatusReport(
            id: id, word: "m.read", meaning: .read, code: nil,
            recipient: Address(kind: .matrixUser, value: Redacted(user)), timestamp: reading["ts"]?.unixMilliseconds))
      }
    }
  }
}

/// A person in a room: answers go to the room.
struct MatrixPlace {
  var user: String
  var room: String

  init(user: String, room: String) { (self.user, self.room) = (user, room) }

  /// Reads an address of `address`; another value is taken for the room.
  init(_ address: Address) {
    let words = address.value.reveal().split(separator: " ", maxSplits: 1)
    user = words.count == 2 ? String(words[0]) : ""
    room = words.last.map(String.init) ?? ""
  }

  /// Neither user nor room can hold a space.
  var address: Address { Address(kind: .matrixUser, value: Redacted("\(user) \(room)")) }
}
