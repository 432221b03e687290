/// `Authorization: Bearer` (RFC 6750). The scheme's case does not matter; the token's does, and all of it counts.
enum BearerToken {
  /// The token of the one such header. Throws `missing_header` without one, `bad_token` for another scheme or two headers.
  static func offered(_ request: WebhookRequest) throws(WebhookRejection) -> String {
    switch request.header("Authorization") {
    case .absent: throw WebhookRejection(.missingHeader)
    case .repeated: throw WebhookRejection(.badToken)
    case .once(let value):
      let words = value.split(separator: " ", maxSplits: 1)
      guard words.count == 2, equalIgnoringCase(words[0], "bearer") else { throw WebhookRejection(.badToken) }
      return String(words[1])
    }
  }

  /// Throws unless one of the secrets is shown. Without any secret nothing passes.
  static func verify(_ request: WebhookRequest, _ secrets: [String]) throws(WebhookRejection) {
    try check(secrets) { () throws(WebhookRejection) in try offered(request) }
  }

  /// The same for a header of the provider's own name.
  static func verify(
    _ request: WebhookRequest, header name: String, _ secrets: [String]
  ) throws(WebhookRejection) {
    try check(secrets) { () throws(WebhookRejection) in
      switch request.header(name) {
      case .absent: throw WebhookRejection(.missingHeader)
      case .repeated: throw WebhookRejection(.badToken)
      case .once(let value): return value
      }
    }
  }

  private static func check(
    _ secrets: [String], _ offered: () throws(WebhookRejection) -> String
  ) throws(WebhookRejection) {
    guard !secrets.isEmpty else { throw WebhookRejection(.notConfigured) }
    guard Proof.any(of: secrets, is: try offered()) else { throw WebhookRejection(.badToken) }
  }
}
