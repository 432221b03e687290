import Messages

/// Secrets that a request shows instead of a signature. They prove the sender, not the body: TLS has to do that.
enum ShownSecret {
  /// What gateways without a signature offer: `path_secret` as a segment of the webhook's path, Basic credentials in its
  /// address (`basic_user`, `basic_password`), or both. Throws `notConfigured` where neither is set.
  static func verify(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) {
    let paths = settings.secrets("path_secret")
    let passwords = settings.secrets("basic_password")
    let user = settings.text("basic_user")
    guard !paths.isEmpty || (user != nil && !passwords.isEmpty) else { throw WebhookRejection(.notConfigured) }
    if !paths.isEmpty { try path(request, paths) }
    guard let user else { return }
    guard !passwords.isEmpty else { throw WebhookRejection(.notConfigured) }
    try basic(request, passwords.map { "\(user):\($0)" })
  }

  /// One of the secrets as a segment of the path.
  static func path(_ request: WebhookRequest, _ secrets: [String]) throws(WebhookRejection) {
    let segments = request.path.split(separator: "/").suffix(8)
    // All segments are compared, so that the time does not tell where the secret stands.
    let found = segments.reduce(false) { Proof.any(of: secrets, is: String($1)) || $0 }
    guard found else { throw WebhookRejection(.badToken) }
  }

  /// `Authorization: Basic` (RFC 7617) with one of the pairs `user:password`.
  static func basic(_ request: WebhookRequest, _ pairs: [String]) throws(WebhookRejection) {
    guard let decoded = Base64.decode(Array(try credentials(request, scheme: "basic").utf8)) else {
      throw WebhookRejection(.badToken)
    }
    guard Proof.any(of: pairs, is: String(decoding: decoded, as: UTF8.self)) else {
      throw WebhookRejection(.badToken)
    }
  }

  /// One of the secrets as the value of a field of the query, which must stand there once.
  static func query(
    _ request: WebhookRequest, _ name: String, _ secrets: [String]
  ) throws(WebhookRejection) {
    guard !secrets.isEmpty else { throw WebhookRejection(.notConfigured) }
    let offered = FieldTable(FormBody(Array(request.query.utf8))).all(name)
    guard offered.count == 1, Proof.any(of: secrets, is: offered[0]) else { throw WebhookRejection(.badToken) }
  }

  private static func credentials(_ request: WebhookRequest, scheme: String) throws(WebhookRejection) -> String {
    switch request.header("Authorization") {
    case .absent: throw WebhookRejection(.missingHeader)
    case .repeated: throw WebhookRejection(.badToken)
    case .once(let value):
      let words = value.split(separator: " ", maxSplits: 1)
      guard words.count == 2, equalIgnoringCase(words[0], scheme) else { throw WebhookRejection(.badToken) }
      return String(words[1])
    }
  }
}
