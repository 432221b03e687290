import Messages

/// The ways in which a generic webhook proves its sender. Secrets may have a second, previous value.
enum GenericVerification {
  /// Throws unless the configured scheme accepts the request; an unknown scheme or a missing secret refuses everything.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    // Gateways do not see the caller's address: a list that cannot be checked must not look as if it were.
    guard settings["verify.ip_allow"] == nil else { throw WebhookRejection(.notConfigured) }
    switch settings.text("verify.scheme") {
    case "standard_webhooks": try StandardWebhooks.verify(request, settings, now)
    case "hmac_hex": try BodySignature(settings, decode: Hex.decode).verify(request, now)
    case "hmac_base64": try BodySignature(settings) { Base64.decode(Array($0.utf8)) }.verify(request, now)
    case "ed25519": try BodySignature(ed25519: settings).verify(request, now)
    case "bearer": try GenericToken.bearer(request, settings)
    case "header_token": try GenericToken.header(request, settings)
    case "basic": try GenericToken.basic(request, settings)
    case "path_secret": try GenericToken.path(request, settings)
    default: throw WebhookRejection(.notConfigured)
    }
  }

  /// Refuses a time that is further from now than the settings allow (300 s by default).
  static func checkAge(_ time: String, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let seconds = Int64(time).map { Double($0) } ?? Timestamps.rfc3339(time)
    guard let seconds else { throw WebhookRejection(.badTimestamp) }
    guard abs(now - seconds) <= settings.number("verify.max_skew_seconds") ?? 300 else {
      throw WebhookRejection(.replay)
    }
  }

  /// The secrets of the scheme, at least one.
  static func secrets(_ settings: Settings) throws(WebhookRejection) -> [String] {
    let secrets = settings.secrets("verify.secret")
    guard !secrets.isEmpty else { throw WebhookRejection(.notConfigured) }
    return secrets
  }
}

/// The signature of standardwebhooks.com: HMAC-SHA256 over id, time and body.
enum StandardWebhooks {
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let keys = try GenericVerification.secrets(settings).compactMap(key)
    guard !keys.isEmpty else { throw WebhookRejection(.notConfigured) }
    let id = try request.provingHeader("webhook-id")
    let time = try request.provingHeader("webhook-timestamp")
    let offered = try request.provingHeader("webhook-signature")
    let message = Array("\(id).\(time).".utf8) + request.body
    guard isSigned(message, keys, offered) else { throw WebhookRejection(.badSignature) }
    try GenericVerification.checkAge(time, settings, now)
  }

  /// Several signatures stand side by side while a key changes; versions other than `v1` are passed over.
  private static func isSigned(_ message: [UInt8], _ keys: [[UInt8]], _ offered: String) -> Bool {
    let codes = keys.map { ProofAlgorithm.sha256.code(message, secret: $0) }
    return offered.split(separator: " ").prefix(16).contains { signature in
      guard signature.hasPrefix("v1,"), let bytes = Base64.decode(Array(signature.dropFirst(3).utf8)) else {
        return false
      }
      return codes.contains { Proof.equal($0, bytes) }
    }
  }

  private static func key(_ secret: String) -> [UInt8]? {
    let text = secret.hasPrefix("whsec_") ? secret.dropFirst(6) : secret[...]
    return text.isEmpty ? nil : Base64.decode(Array(text.utf8))
  }
}
