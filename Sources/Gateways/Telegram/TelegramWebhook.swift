import Messages

/// Reads an update: one message, tap, reaction or change of membership.
enum TelegramWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let update = TelegramUpdate(try request.json(), bot: settings.text("bot_username"))
    guard update.id != nil else { return WebhookContents(ignored: "not_a_message") }
    return update.contents
  }
}

/// An update with what all its kinds share.
private struct TelegramUpdate {
  let root: JSONValue
  let bot: String?

  init(_ root: JSONValue, bot: String?) {
    self.root = root
    self.bot = bot
  }

  /// Counts up; tells repeats, because an edited message keeps its own id.
  var id: String? { root["update_id"]?.filled }

  var contents: WebhookContents {
    if let message = root["message"] { return read(message, isEdit: false) }
    if let message = root["edited_message"] { return read(message, isEdit: true) }
    if let query = root["callback_query"] { return read(query: query) }
    if let reaction = root["message_reaction"] { return read(reaction: reaction) }
    if let change = root["my_chat_member"] { return read(change: change) }
    if root["channel_post"] != nil || root["edited_channel_post"] != nil { return WebhookContents(ignored: "group") }
    return WebhookContents(ignored: "unknown_event")
  }

  private func read(_ message: JSONValue, isEdit: Bool) -> WebhookContents {
    if let reason = refusal(message["chat"], message["from"]) { return WebhookContents(ignored: reason) }
    guard let id = message["message_id"]?.filled, let from = person(message["from"]) else {
      return WebhookContents(ignored: "incomplete")
    }
    let content = TelegramContent(message)
    var inbound = InboundMessage(
      id: id, from: from, to: bot, text: Redacted(content.text), timestamp: message["date"]?.unixTime,
      kind: isEdit ? .edit : content.kind, media: content.media,
      replyTo: message["reply_to_message"]?["message_id"]?.filled)
    if !isEdit, let payload = TelegramUpdate.start(content.text) {
      inbound.id = key
      inbound.payload = payload.isEmpty ? nil : payload
      return WebhookContents(events: [.conversationStart(inbound)])
    }
    return contents(inbound, message["chat"], content.location)
  }

  /// A tapped button of ours. Nobody wrote it, so that it has no time of its own.
  private func read(query: JSONValue) -> WebhookContents {
    let chat = query["message"]?["chat"]
    if let reason = refusal(chat, query["from"]) { return WebhookContents(ignored: reason) }
    guard let id = query["id"]?.filled, let from = person(query["from"]) else {
      return WebhookContents(ignored: "incomplete")
    }
    let inbound = InboundMessage(
      id: id, from: from, to: bot, text: "", kind: .button, payload: query["data"]?.filled,
      replyTo: query["message"]?["message_id"]?.filled)
    return contents(inbound, chat ?? query["from"], nil)
  }

  private func read(reaction: JSONValue) -> WebhookContents {
    if let reason = refusal(reaction["chat"], reaction["user"]) { return WebhookContents(ignored: reason) }
    guard let from = person(reaction["user"]) else { return WebhookContents(ignored: "incomplete") }
    let emoji = reaction["new_reaction"]?.list.compactMap { $0["emoji"]?.filled }.joined() ?? ""
    let inbound = InboundMessage(
      id: key, from: from, to: bot, text: Redacted(emoji), timestamp: reaction["date"]?.unixTime, kind: .reaction,
      replyTo: reaction["message_id"]?.filled)
    return contents(inbound, reaction["chat"], nil)
  }

  /// `kicked` is how a person blocks the bot.
  private func read(change: JSONValue) -> WebhookContents {
    if let reason = refusal(change["chat"], nil) { return WebhookContents(ignored: reason) }
    guard let from = person(change["from"]) else { return WebhookContents(ignored: "incomplete") }
    switch change["new_chat_member"]?["status"]?.scalarText {
    case "kicked": return WebhookContents(events: [.optOut(from)])
    case "member": return WebhookContents(events: [.optIn(from)])
    default: return WebhookContents(ignored: "system")
    }
  }
}

extension TelegramUpdate {
  private var key: String { "update \(id ?? "")" }

  private func contents(
    _ message: InboundMessage, _ chat: JSONValue?, _ location: Redacted<Coordinates>?
  ) -> WebhookContents {
    var detail = MessageDetail(location: location)
    detail.duplicateKey = key
    detail.extras = ["update_id": root["update_id"] ?? .null, "chat_id": .optional(chat?["id"]?.filled)]
    var contents = WebhookContents()
    contents.add(message, detail)
    return contents
  }

  /// Why somebody is not answered.
  private func refusal(_ chat: JSONValue?, _ from: JSONValue?) -> String? {
    if let type = chat?["type"]?.scalarText, type != "private" { return "group" }
    return from?["is_bot"] == .bool(true) ? "bot" : nil
  }

  private func person(_ user: JSONValue?) -> Address? {
    user?["id"]?.filled.map { Address(kind: .telegramUser, value: Redacted($0)) }
  }

  /// What follows `/start`, empty when nothing does; nil for another text.
  private static func start(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 1)
    guard let command = words.first, command == "/start" || command.hasPrefix("/start@") else { return nil }
    return words.count == 2 ? String(words[1]) : ""
  }
}
