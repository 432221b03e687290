import Messages

/// Reads a webhook: entries, changes, messages and statuses all may come in numbers, and a message twice.
enum WhatsAppWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    var reading = WhatsAppReading(ours: settings.text("phone_number_id"))
    guard root["object"]?.scalarText == "whatsapp_business_account" else {
      return WebhookContents(ignored: "not_a_message")
    }
    for entry in root["entry"]?.list ?? [] {
      for change in entry["changes"]?.list ?? [] { reading.add(change) }
    }
    if reading.contents == WebhookContents() { reading.contents.ignore("not_a_message") }
    return reading.contents
  }
}

/// What has been read so far.
private struct WhatsAppReading {
  let ours: String?
  var contents = WebhookContents()
  private var seen: Set<String> = []

  init(ours: String?) { self.ours = ours }

  mutating func add(_ change: JSONValue) {
    guard change["field"]?.scalarText == "messages", let value = change["value"] else {
      return contents.ignore("not_a_message")
    }
    let metadata = value["metadata"]
    if let ours, metadata?["phone_number_id"]?.scalarText != ours { return contents.ignore("other_channel") }
    let to = metadata?["display_phone_number"]?.filled.flatMap { SenderAddress.read($0, .international) }
    for message in value["messages"]?.list ?? [] {
      add(message, value["contacts"]?.list ?? [], to: to?.value.reveal())
    }
    for status in value["statuses"]?.list ?? [] { add(status: status) }
    let isEmpty = value["messages"] == nil && value["statuses"] == nil
    if isEmpty { contents.ignore(value["errors"] == nil ? "not_a_message" : "provider_error") }
  }

  private mutating func add(_ message: JSONValue, _ contacts: [JSONValue], to: String?) {
    if message["group_id"]?.filled != nil { return contents.ignore("group") }
    // The account's own notices, such as a changed number: nobody wrote them.
    if message["type"]?.scalarText == "system" { return contents.ignore("system") }
    guard let id = message["id"]?.filled, let from = WhatsAppPerson.sender(message) else {
      return contents.ignore("incomplete")
    }
    guard seen.insert(id).inserted else { return }
    let content = WhatsAppContent(message)
    var inbound = InboundMessage(
      id: id, from: from, to: to, text: Redacted(content.text), timestamp: message["timestamp"]?.unixTime,
      kind: content.kind, payload: content.payload, media: content.media, replyTo: content.replyTo)
    inbound.profileName = WhatsAppPerson.profile(of: message, contacts)
    contents.ignored = nil
    contents.add(inbound, MessageDetail(location: content.location))
  }

  private mutating func add(status: JSONValue) {
    guard let id = status["id"]?.filled, let word = status["status"]?.filled else { return }
    let code = status["errors"]?.list.first?["code"]?.filled
    guard let meaning = WhatsAppFault.meaning(word, code) else { return contents.ignore("unknown_status") }
    guard seen.insert("\(id) \(word)").inserted else { return }
    contents.ignored = nil
    let recipient = WhatsAppPerson.recipient(status)
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code, recipient: recipient,
        timestamp: status["timestamp"]?.unixTime))
    if code == WhatsAppFault.marketingStopped, let recipient {
      contents.events.removeAll { $0 == .optOut(recipient) }
      contents.events.append(.marketingOptOut(recipient))
    }
  }
}

/// Who is meant: a number, or the id that a person has towards this business alone.
enum WhatsAppPerson {
  static func sender(_ message: JSONValue) -> Address? { person(message["from"], message["from_user_id"]) }

  static func recipient(_ status: JSONValue) -> Address? { person(status["recipient_id"], status["recipient_user_id"]) }

  /// The name of the contact that the message is from.
  static func profile(of message: JSONValue, _ contacts: [JSONValue]) -> Redacted<String>? {
    let number = message["from"]?.filled
    let user = message["from_user_id"]?.filled
    let contact = contacts.first { contact in
      (number != nil && contact["wa_id"]?.scalarText == number)
        || (user != nil && contact["user_id"]?.scalarText == user)
    }
    return (contact ?? (contacts.count == 1 ? contacts[0] : nil))?["profile"]?["name"]?.name
  }

  private static func person(_ number: JSONValue?, _ user: JSONValue?) -> Address? {
    guard let written = number?.filled else {
      return user?.filled.map { Address(kind: .bsuid, value: Redacted($0)) }
    }
    if isBusinessScoped(written) { return Address(kind: .bsuid, value: Redacted(written)) }
    return SenderAddress.read(written, .international)
  }

  /// Two letters of a country, a dot, and an id.
  static func isBusinessScoped(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 3, bytes[2] == UInt8(ascii: ".") else { return false }
    return bytes[..<2].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
