import Messages

/// Schemes that show a secret instead of a signature. They prove the sender, not the body: TLS has to do that.
enum GenericToken {
  /// `Authorization: Bearer <secret>` (RFC 6750).
  static func bearer(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) {
    let secrets = try GenericVerification.secrets(settings)
    try check(credentials(request, scheme: "bearer"), secrets)
  }

  /// A header of our own choosing: `header` and `secret`.
  static func header(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) {
    let secrets = try GenericVerification.secrets(settings)
    guard let name = settings.text("verify.header") else { throw WebhookRejection(.notConfigured) }
    try check(token(request, name), secrets)
  }

  /// `Authorization: Basic` (RFC 7617) with `username` and `password`, or `secret` as `user:password`.
  static func basic(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) {
    let passwords = settings.secrets("verify.password")
    let user = settings.text("verify.username")
    let pairs = user.map { user in passwords.map { "\(user):\($0)" } } ?? settings.secrets("verify.secret")
    guard !pairs.isEmpty, pairs.allSatisfy({ $0.contains(":") }) else { throw WebhookRejection(.notConfigured) }
    try ShownSecret.basic(request, pairs)
  }

  /// The secret as a segment of the webhook's path.
  static func path(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) {
    try ShownSecret.path(request, GenericVerification.secrets(settings))
  }

  private static func check(_ offered: String, _ secrets: [String]) throws(WebhookRejection) {
    guard Proof.any(of: secrets, is: offered) else { throw WebhookRejection(.badToken) }
  }

  private static func credentials(_ request: WebhookRequest, scheme: String) throws(WebhookRejection) -> String {
    let words = try token(request, "Authorization").split(separator: " ", maxSplits: 1)
    guard words.count == 2, equalIgnoringCase(String(words[0]), scheme) else { throw WebhookRejection(.badToken) }
    return String(words[1])
  }

  private static func token(_ request: WebhookRequest, _ name: String) throws(WebhookRejection) -> String {
    switch request.header(name) {
    case .absent: throw WebhookRejection(.missingHeader)
    case .repeated: throw WebhookRejection(.badToken)
    case .once(let value): return value
    }
  }
}
