import Messages

// docs.bird.com: api/channels-api, verifying-a-webhook, programmable-sms/receiving-messages

extension Gateway {
  /// Bird, the platform that follows MessageBird: SMS, WhatsApp and others by its Channels API.
  ///
  /// Settings: `signing_key` (and `signing_key_previous`), `webhook_url` or `public_url`, `access_key`, `workspace_id`,
  /// `channel_id`; optional `max_skew_seconds` (300), `api_base`.
  package static let bird = Gateway(
    id: "bird",
    profile: .bird,
    verify: BirdSignature.verify,
    decode: BirdWebhook.decode,
    encode: BirdSending.encode,
    interpret: BirdSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}

/// Bird's signature: HMAC-SHA256 over the time, the whole URL and the digest of the body, each on a line.
enum BirdSignature {
  /// Throws unless the account's signing key signed this URL and body not long ago.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let keys = settings.secrets("signing_key")
    guard !keys.isEmpty, let configured = settings.webhookURL(of: "bird"),
      let url = PublicURL(configured: configured, request: request)
    else { throw WebhookRejection(.notConfigured) }
    let header = try request.provingHeader("MessageBird-Signature")
    let time = try request.provingHeader("MessageBird-Request-Timestamp")
    guard let offered = Base64.decode(Array(header.utf8)) else { throw WebhookRejection(.badSignature) }
    // The digest goes in as 32 raw bytes, not as hexadecimal digits.
    let message = Array("\(time)\n".utf8) + url.configured + Array("\n".utf8) + Proof.digest(request.body)
    let isSigned = keys.reduce(false) { found, key in
      Proof.equal(ProofAlgorithm.sha256.code(message, secret: Array(key.utf8)), offered) || found
    }
    guard isSigned else { throw WebhookRejection(.badSignature) }
    guard let seconds = Int64(time) else { throw WebhookRejection(.badTimestamp) }
    guard abs(now - Double(seconds)) <= settings.number("max_skew_seconds") ?? 300 else {
      throw WebhookRejection(.replay)
    }
  }
}
