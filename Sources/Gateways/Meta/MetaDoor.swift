import Messages

// developers.facebook.com/docs/graph-api/webhooks/getting-started

/// How Meta's webhooks prove themselves: the same for WhatsApp and Messenger.
enum MetaDoor {
  /// Throws unless `X-Hub-Signature-256` is `sha256=` and the HMAC of the raw body in lower-case hexadecimal.
  ///
  /// `app_secret` may be a list, one for each app. Nothing in it is a time: repeats are known by the message's id.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let secrets = settings.secrets("app_secret")
    guard !secrets.isEmpty else { throw WebhookRejection(.notConfigured) }
    let offered = Array(try request.provingHeader("X-Hub-Signature-256").utf8)
    let isSigned = secrets.reduce(false) { found, secret in
      let code = ProofAlgorithm.sha256.code(request.body, secret: Array(secret.utf8))
      return Proof.equal(Array("sha256=\(Hex.encode(code))".utf8), offered) || found
    }
    guard isSigned else { throw WebhookRejection(.badSignature) }
  }

  /// Echoes the challenge to whoever knows `verify_token`; 403 for everybody else.
  @Sendable
  static func handshake(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookAnswer? {
    guard request.method == "GET" else { return nil }
    let tokens = settings.secrets("verify_token")
    guard !tokens.isEmpty else { throw WebhookRejection(.notConfigured) }
    let fields = FormBody(Array(request.query.utf8))
    let isRight = Proof.any(of: tokens, is: fields.text("hub.verify_token") ?? "")
    guard isRight, fields.text("hub.mode") == "subscribe", let challenge = fields.text("hub.challenge") else {
      throw WebhookRejection(.badToken, answer: WebhookAnswer(status: 403))
    }
    return WebhookAnswer(status: 200, contentType: "text/plain", body: challenge)
  }
}

/// Meta's Graph interface.
enum GraphAPI {
  /// A POST of JSON with the token in a header: in the address it would end up in logs.
  static func call(
    _ path: String, token: String, _ settings: Settings, _ members: (inout JSONText) -> Void
  ) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://graph.facebook.com")
    let version = PercentEncoding.encode(settings.text("api_version") ?? "v25.0")
    let bearer = HTTPField("Authorization", "Bearer \(try settings.required(token))")
    return OutboundCall.json("\(base)/\(version)/\(path)", [bearer], members)
  }

  /// What an answer means: codes that ask for patience, the faults of `listed`, else by the status.
  static func outcome(
    _ answer: HTTPAnswer, throttles: Set<String>, faults: [String: Fault], code: (JSONValue) -> String?,
    accepted: (JSONValue?) -> SendOutcome
  ) -> SendOutcome {
    let body = answer.json
    let code = body?["error"].flatMap(code)
    if let code, throttles.contains(code), (400..<500).contains(answer.status) {
      return .throttled(retryAfter: answer.retryAfter)
    }
    return answer.outcome(code: code, faults: faults) { accepted(body) }
  }
}
