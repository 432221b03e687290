import Messages

/// The signed token of `MessageBird-Signature-JWT`: it covers the whole URL and the body, and lives about a minute.
///
/// The older `MessageBird-Signature` header of this product is deprecated and not accepted.
enum MessageBirdSignature {
  /// Seconds that clocks may differ by.
  private static let leeway = 1.0

  /// Throws unless the account's signing key signed a token for this URL, this body and this moment.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let keys = settings.secrets("signing_key")
    guard !keys.isEmpty, let configured = settings.webhookURL(of: "messagebird"),
      let url = PublicURL(configured: configured, request: request)
    else { throw WebhookRejection(.notConfigured) }
    let token = try MessageBirdToken(request.provingHeader("MessageBird-Signature-JWT"), secrets: keys)
    guard try token.text("iss") == "MessageBird" else { throw WebhookRejection(.badClaim) }
    let start = try token.time("nbf")
    let end = try token.time("exp")
    guard now >= start - leeway, now < end + leeway else { throw WebhookRejection(.replay) }
    guard isDigest(try token.text("url_hash"), of: url.configured) else { throw WebhookRejection(.badURLHash) }
    try checkBody(request.body, token)
  }

  /// A body and its digest are both there, or neither.
  private static func checkBody(_ body: [UInt8], _ token: MessageBirdToken) throws(WebhookRejection) {
    if body.isEmpty {
      let isAbsent = token.claims["payload_hash"].map { $0 == .null } ?? true
      guard isAbsent else { throw WebhookRejection(.badBodyHash) }
    } else {
      guard isDigest(try token.text("payload_hash"), of: body) else { throw WebhookRejection(.badBodyHash) }
    }
  }

  private static func isDigest(_ hex: String, of bytes: [UInt8]) -> Bool {
    Proof.equal(Array(hex.utf8), Array(Hex.encode(Proof.digest(bytes)).utf8))
  }
}
