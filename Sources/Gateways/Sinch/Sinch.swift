import Messages

// developers.sinch.com: docs/sms/api-reference (webhooks, delivery reports); PyPI sinch for the signature

extension Gateway {
  /// Sinch SMS (REST, XMS).
  ///
  /// Settings: `app_secret` where signing is provisioned, else `basic_user` with `basic_password`, or `path_secret`;
  /// `service_plan_id`, `api_token`, `from`; optional `max_skew_seconds`, `api_base` (`https://eu.sms.api.sinch.com`).
  package static let sinch = Gateway(
    id: "sinch",
    profile: .sinch,
    verify: SinchSignature.verify,
    decode: SinchWebhook.decode,
    encode: SinchSending.encode,
    interpret: SinchSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}

/// Sinch's signature: HMAC over body, nonce and time.
enum SinchSignature {
  /// Throws unless one of the secrets signed, and the time is near. Plans without signing show a secret.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let secrets = settings.secrets("app_secret")
    guard !secrets.isEmpty else { return try ShownSecret.verify(request, settings) }
    let name = "X-Sinch-Webhook-Signature"
    let offered = try request.provingHeader(name)
    let nonce = try request.provingHeader("\(name)-Nonce")
    let time = try request.provingHeader("\(name)-Timestamp")
    try checkAlgorithm(request.header("\(name)-Algorithm"))
    guard let signature = Base64.decode(Array(offered.utf8)) else { throw WebhookRejection(.badSignature) }
    let message = request.body + Array(".\(nonce).\(time)".utf8)
    let isSigned = secrets.reduce(false) { found, secret in
      Proof.equal(ProofAlgorithm.sha256.code(message, secret: Array(secret.utf8)), signature) || found
    }
    guard isSigned else { throw WebhookRejection(.badSignature) }
    try Freshness.check(try Freshness.seconds(time), settings, now)
  }

  /// The header is not signed: it may say what we do anyway, and nothing else.
  private static func checkAlgorithm(_ header: HeaderValue) throws(WebhookRejection) {
    switch header {
    case .absent: return
    case .once(let word):
      guard equalIgnoringCase(word, "HmacSHA256") else { throw WebhookRejection(.unsupportedAlgorithm) }
    case .repeated: throw WebhookRejection(.badSignature)
    }
  }
}
