import Messages

// developer.vonage.com: api/messages-olympus, messages/concepts/signed-webhooks, api-errors/messages

extension Gateway {
  /// Vonage Messages API: SMS, WhatsApp, Messenger, Viber.
  ///
  /// Settings: `signature_secrets` (a table of API key to secret, or to a list of them), `from`, and for sending
  /// `application_id` with `private_key` (PEM), else `api_key` with `api_secret`; optional `channel` (`sms`), `signature_secrets_previous`, `max_skew_seconds`, `api_base` (`https://api.nexmo.com`).
  package static let vonageMessages = Gateway(
    id: "vonage_messages",
    profile: .vonageMessages,
    verify: VonageToken.verify,
    decode: VonageMessagesWebhook.decode,
    encode: VonageMessagesSending.encode,
    interpret: VonageMessagesSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    calls: CallDesk(verify: VonageToken.verify, called: VonageCall.called, answer: VonageCall.answer))
}

/// The signed token of a webhook.
enum VonageToken {
  /// Throws unless the token is signed with the secret of its API key, fresh, and made for this body.
  ///
  /// Vonage may leave a webhook unsigned by a fault of its own, and signs the repeat that a 503 asks for.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    guard !settings.table("signature_secrets").isEmpty else { throw WebhookRejection(.notConfigured) }
    guard request.header("Authorization") != .absent else {
      throw WebhookRejection(.missingHeader, answer: WebhookAnswer(status: 503))
    }
    let token = try JSONWebToken(try BearerToken.offered(request))
    let secrets = secrets(of: try token.text("api_key"), settings)
    guard !secrets.isEmpty else { throw WebhookRejection(.unknownKey) }
    try token.check(secrets)
    guard try token.text("iss") == "Vonage" else { throw WebhookRejection(.badClaim) }
    try Freshness.check(try token.time("iat"), settings, now)
    let digest = Array(Hex.encode(Proof.digest(request.body)).utf8)
    guard Proof.equal(digest, Array(try token.text("payload_hash").utf8)) else { throw WebhookRejection(.badBodyHash) }
  }

  private static func secrets(of key: String, _ settings: Settings) -> [String] {
    ["signature_secrets", "signature_secrets_previous"].flatMap { path -> [String] in
      guard case .list(let several)? = settings.table(path)[key] else {
        return settings.table(path)[key]?.asText.map { [$0] } ?? []
      }
      return several.compactMap(\.asText)
    }
  }
}
