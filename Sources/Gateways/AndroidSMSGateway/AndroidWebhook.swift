import Messages

/// The app's webhooks: one event each.
enum AndroidWebhook {
  /// Throws unless `X-Signature` is the HMAC of body and `X-Timestamp` in lower-case hexadecimal, and the time is near.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let secrets = settings.secrets("signing_key")
    guard !secrets.isEmpty else { throw WebhookRejection(.notConfigured) }
    let offered = Array(try request.provingHeader("X-Signature").utf8)
    let time = try request.provingHeader("X-Timestamp")
    let message = request.body + Array(time.utf8)
    let isSigned = secrets.reduce(false) { found, secret in
      let code = ProofAlgorithm.sha256.code(message, secret: Array(secret.utf8))
      return Proof.equal(Array(Hex.encode(code).utf8), offered) || found
    }
    guard isSigned else { throw WebhookRejection(.badSignature) }
    try Freshness.check(try Freshness.seconds(time), settings, now, most: 900)
  }

  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try request.json()
    guard let event = root["event"]?.filled, let payload = root["payload"] else {
      return WebhookContents(ignored: "not_a_message")
    }
    let numbers = NumberForm.national(settings.text("default_region") ?? "GB")
    switch event {
    case "sms:received", "sms:data-received", "mms:received", "mms:downloaded":
      return try AndroidMessage.read(event, id: root["id"]?.filled, payload, numbers)
    case "sms:sent": return report(event, payload, numbers, .moves(.sent), payload["sentAt"])
    case "sms:delivered": return report(event, payload, numbers, .moves(.delivered), payload["deliveredAt"])
    case "sms:failed":
      return report(event, payload, numbers, .failed(.passing("provider_error")), payload["failedAt"])
    case "sms:cancelled": return report(event, payload, numbers, .failed(.ours("canceled")), payload["cancelledAt"])
    case "system:ping", "app:started": return WebhookContents(ignored: "system")
    default: return WebhookContents(ignored: "unknown_event")
    }
  }

  private static func report(
    _ event: String, _ payload: JSONValue, _ numbers: NumberForm, _ meaning: StatusReport.Meaning, _ time: JSONValue?
  ) -> WebhookContents {
    guard let id = payload["messageId"]?.filled else { return WebhookContents(ignored: "not_a_message") }
    let recipient = (payload["recipient"] ?? payload["phoneNumber"])?.filled
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: event, meaning: meaning, code: payload["reason"]?.filled,
        recipient: recipient.flatMap { SenderAddress.read($0, numbers) },
        timestamp: time?.scalarText.flatMap(Timestamps.rfc3339)))
    return contents
  }
}

/// A text or picture message that reached the telephone.
enum AndroidMessage {
  /// The event's id tells repeats: `messageId` is only a short hash. Throws `incomplete` without id or sender.
  static func read(
    _ event: String, id: String?, _ payload: JSONValue, _ numbers: NumberForm
  ) throws(WebhookRejection) -> WebhookContents {
    // Older apps know only the deprecated name.
    let written = payload["sender"]?.filled ?? payload["phoneNumber"]?.filled
    guard let id, let from = written.flatMap({ SenderAddress.read($0, numbers) }) else {
      throw WebhookRejection(.incomplete)
    }
    let to = payload["recipient"]?.filled.flatMap { SenderAddress.read($0, numbers) }
    var message = InboundMessage(
      id: id, from: from, to: to?.value.reveal(), text: "",
      timestamp: payload["receivedAt"]?.scalarText.flatMap(Timestamps.rfc3339), kind: .unsupported)
    switch event {
    case "sms:received": (message.kind, message.text) = (.text, Redacted(payload["message"]?.scalarText ?? ""))
    case "mms:downloaded":
      message.text = Redacted(payload["body"]?.scalarText ?? "")
      message.media = media(payload)
      message.kind = message.media.first.map { MediaType.kind($0.contentType) } ?? .text
    default: break
    }
    var contents = WebhookContents()
    contents.add(message)
    return contents
  }

  /// The files, without the layout and the text that stand in `body` already. Their content stays in the webhook.
  private static func media(_ payload: JSONValue) -> [Media] {
    (payload["attachments"]?.list ?? []).compactMap { file in
      let type = file["contentType"]?.filled
      if type == "application/smil" || type?.hasPrefix("text/plain") == true { return nil }
      return Media(id: file["partId"]?.filled, contentType: type)
    }
  }
}
