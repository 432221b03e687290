import Messages

/// Reads an envelope in each of its three wrappings: JSON-RPC notification, frame of a websocket, list of frames.
enum SignalWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    var contents = WebhookContents()
    for frame in root.elements ?? [root] { read(frame["params"] ?? frame, settings, &contents) }
    if contents == WebhookContents() { contents.ignore("not_a_message") }
    if !contents.messages.isEmpty || !contents.reports.isEmpty { contents.ignored = nil }
    return contents
  }

  private static func read(_ frame: JSONValue, _ settings: Settings, _ contents: inout WebhookContents) {
    guard let envelope = frame["envelope"] else {
      return contents.ignore(frame["error"] == nil ? "not_a_message" : "provider_error")
    }
    let account = frame["account"]?.filled
    if let ours = settings.text("account"), let account, account != ours { return contents.ignore("other_channel") }
    let ignored = [
      ("syncMessage", "sync"), ("typingMessage", "typing"), ("callMessage", "call"), ("storyMessage", "story"),
    ]
    for (member, reason) in ignored where envelope[member]?.isObject == true { return contents.ignore(reason) }
    if let receipt = envelope["receiptMessage"], receipt.isObject { return add(receipt, envelope, &contents) }
    add(envelope, to: account ?? settings.text("account"), &contents)
  }

  private static func add(_ envelope: JSONValue, to account: String?, _ contents: inout WebhookContents) {
    let edit = envelope["editMessage"]
    guard let data = edit?["dataMessage"] ?? envelope["dataMessage"], data.isObject else {
      return contents.ignore("not_a_message")
    }
    if data["groupInfo"]?.isObject == true || data["groupV2"]?.isObject == true { return contents.ignore("group") }
    if data["isExpirationUpdate"] == .bool(true) { return contents.ignore("system") }
    guard let from = SignalPerson.address(envelope), let stable = SignalPerson.stable(envelope),
      let time = data["timestamp"] ?? envelope["timestamp"], let sent = time.filled
    else { return contents.ignore("incomplete") }
    let content = SignalContent(data)
    var message = InboundMessage(
      id: "\(stable.value.reveal()):\(sent)", from: from, to: account, text: Redacted(content.text),
      timestamp: time.unixMilliseconds, kind: content.kind, media: content.media, replyTo: content.replyTo,
      profileName: envelope["sourceName"]?.name)
    if edit != nil { (message.kind, message.replyTo) = (.edit, edit?["targetSentTimestamp"]?.filled) }
    var detail = MessageDetail()
    // Somebody who hides their number later is still the same person.
    detail.answerTo = stable
    contents.add(message, detail)
  }

  /// One report for each of our messages that the receipt names by its time.
  private static func add(_ receipt: JSONValue, _ envelope: JSONValue, _ contents: inout WebhookContents) {
    let isRead = receipt["isRead"] == .bool(true)
    let isViewed = receipt["isViewed"] == .bool(true)
    guard isRead || isViewed || receipt["isDelivery"] == .bool(true) else { return contents.ignore("unknown_status") }
    for time in receipt["timestamps"]?.list ?? [] {
      guard let id = time.filled else { continue }
      contents.add(
        StatusReport(
          id: id, word: isRead ? "read" : isViewed ? "viewed" : "delivery",
          meaning: isRead || isViewed ? .read : .moves(.delivered), code: nil,
          recipient: SignalPerson.address(envelope), timestamp: receipt["when"]?.unixMilliseconds))
    }
  }
}

/// Who an envelope is from: a number, or only an id when they hide it.
enum SignalPerson {
  static func address(_ envelope: JSONValue) -> Address? {
    let number = envelope["sourceNumber"]?.filled
    if let number, let address = SenderAddress.read(number, .international) { return address }
    return stable(envelope)
  }

  /// The id that stays with an account, whatever number it has.
  static func stable(_ envelope: JSONValue) -> Address? {
    if let id = envelope["sourceUuid"]?.filled { return Address(kind: .signalUUID, value: Redacted(id)) }
    return (envelope["sourceNumber"] ?? envelope["source"])?.filled.flatMap { SenderAddress.read($0, .international) }
  }
}
