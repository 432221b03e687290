import Messages

/// Telnyx's webhooks: one event each.
enum TelnyxWebhook {
  /// Throws unless one of the public keys made the Ed25519 signature over time, `|` and raw body, and the time is near.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let keys = settings.secrets("public_key").compactMap { Base64.decode(Array($0.utf8)) }.filter { $0.count == 32 }
    guard !keys.isEmpty else { throw WebhookRejection(.notConfigured) }
    let offered = try request.provingHeader("telnyx-signature-ed25519")
    let time = try request.provingHeader("telnyx-timestamp")
    guard let signature = Base64.decode(Array(offered.utf8)), signature.count == 64 else {
      throw WebhookRejection(.badSignature)
    }
    let message = Array("\(time)|".utf8) + request.body
    guard keys.contains(where: { Proof.isEd25519(signature, of: message, publicKey: $0) }) else {
      throw WebhookRejection(.badSignature)
    }
    try Freshness.check(try Freshness.seconds(time), settings, now)
  }

  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let data = try request.json()["data"] ?? .null
    guard let payload = data["payload"], let id = payload["id"]?.filled else {
      return WebhookContents(ignored: "not_a_message")
    }
    switch data["event_type"]?.scalarText {
    case "message.received": return try message(data, payload, id)
    case "message.sent", "message.finalized": return report(data, payload, id)
    default: return WebhookContents(ignored: "unknown_event")
    }
  }

  private static func message(
    _ data: JSONValue, _ payload: JSONValue, _ id: String
  ) throws(WebhookRejection) -> WebhookContents {
    guard let from = sender(payload) else { throw WebhookRejection(.incomplete) }
    let content = TelnyxContent(payload)
    let time = (payload["received_at"] ?? data["occurred_at"])?.scalarText
    let word = payload["autoresponse_type"]?.filled
    let message = InboundMessage(
      id: id, from: from, to: number(payload["to"])?.value.reveal(), text: Redacted(content.text),
      timestamp: time.flatMap(Timestamps.rfc3339), kind: content.kind, payload: content.payload, media: content.media,
      replyTo: content.replyTo, providerKeyword: word)
    var detail = MessageDetail(channel: channel(payload), location: content.location)
    detail.extras = extras(data)
    var contents = WebhookContents()
    contents.add(message, detail)
    contents.events = events(word, from)
    return contents
  }

  private static func report(_ data: JSONValue, _ payload: JSONValue, _ id: String) -> WebhookContents {
    let code = payload["errors"]?.list.first?["code"]?.filled
    guard let word = payload["to"]?.list.first?["status"]?.filled, let meaning = TelnyxFault.meaning(word, code) else {
      return WebhookContents(ignored: "unknown_status")
    }
    let time = [payload["completed_at"], payload["sent_at"], data["occurred_at"]].lazy.compactMap { $0?.filled }.first
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code, recipient: number(payload["to"]),
        timestamp: time.flatMap(Timestamps.rfc3339), extras: extras(data)))
    return contents
  }
}

extension TelnyxWebhook {
  private static func extras(_ data: JSONValue) -> [String: JSONValue] {
    data["id"]?.filled.map { ["event_id": .string($0)] } ?? [:]
  }

  private static func channel(_ payload: JSONValue) -> String? {
    switch payload["type"]?.scalarText {
    case "WHATSAPP": "whatsapp"
    case "RCS": "rcs"
    default: nil
    }
  }

  private static func sender(_ payload: JSONValue) -> Address? {
    if let number = number(payload["from"]) { return number }
    return payload["body"]?["from_user_id"]?.filled.map { Address(kind: .bsuid, value: Redacted($0)) }
  }

  /// A list, one alone, or only the number as text.
  private static func number(_ party: JSONValue?) -> Address? {
    let first = party?.elements?.first ?? party
    let written = first?["phone_number"]?.filled ?? first?.filled
    return written.flatMap { SenderAddress.read($0, .international) }
  }

  /// What Telnyx did by itself when the text was one of its keywords.
  private static func events(_ word: String?, _ person: Address) -> [WebhookEvent] {
    switch word?.lowercased() {
    case "stop", "opt_out", "opt-out": [.optOut(person)]
    case "start", "opt_in", "opt-in": [.optIn(person)]
    default: []
    }
  }
}
