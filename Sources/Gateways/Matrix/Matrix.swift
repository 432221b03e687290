import Messages

// spec.matrix.org: application-service-api, client-server-api

extension Gateway {
  /// Matrix, as an application service of a homeserver. Rooms must be unencrypted.
  ///
  /// Settings: `hs_token`, `as_token`, `bot_user_id` (`@helpline:example.org`), `homeserver` (URL).
  /// The homeserver repeats a transaction until it hears 200; events are told apart by their own ids.
  package static let matrix = Gateway(
    id: "matrix",
    profile: .matrix,
    verify: { (request, settings, _) throws(WebhookRejection) in try MatrixDoor.verify(request, settings) },
    decode: MatrixWebhook.decode,
    encode: MatrixSending.encode,
    interpret: MatrixSending.interpret,
    acknowledgement: { _ in MatrixDoor.done },
    inlineReply: nil,
    handshake: MatrixDoor.handshake,
    follow: MatrixSending.join)
}

/// What the homeserver asks and hears.
enum MatrixDoor {
  static let done = WebhookAnswer(status: 200, contentType: "application/json", body: "{}")

  /// Throws unless the homeserver shows `hs_token` in the header. The token in the query, as of old, is a wrong one.
  static func verify(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) {
    do throws(WebhookRejection) {
      try BearerToken.verify(request, settings.secrets("hs_token"))
    } catch {
      switch error.reason {
      case .notConfigured: throw error
      case .missingHeader where !FormBody(Array(request.query.utf8)).has("access_token"):
        throw WebhookRejection(.missingHeader, answer: failure(401, "M_UNAUTHORIZED"))
      default: throw WebhookRejection(error.reason, answer: failure(403, "M_FORBIDDEN"))
      }
    }
  }

  /// Pings, and the questions whether a user or a room is ours.
  @Sendable
  static func handshake(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookAnswer? {
    let path = request.path.split(separator: "/")
    guard let version = path.lastIndex(of: "v1") else { return nil }
    let rest = path[(version + 1)...]
    switch (request.method, rest.first) {
    case ("POST", "ping"): try verify(request, settings)
    case ("GET", "users"):
      try verify(request, settings)
      let bot = settings.text("bot_user_id").map(PercentEncoding.encode)
      let asked = rest.dropFirst().first.map { PercentEncoding.encode(decoded($0)) }
      guard bot != nil, bot == asked else { return failure(404, "M_NOT_FOUND") }
    case ("GET", "rooms"):
      try verify(request, settings)
      return failure(404, "M_NOT_FOUND")
    default: return nil
    }
    return done
  }

  private static func failure(_ status: Int, _ code: String) -> WebhookAnswer {
    WebhookAnswer(status: status, contentType: "application/json", body: "{\"errcode\":\"\(code)\"}")
  }

  /// A segment of a path without its percent-encoding; `+` stands for itself there.
  private static func decoded(_ segment: Substring) -> String {
    let form = FormBody(Array("s=\(segment.replacing("+", with: "%2B"))".utf8))
    return form.text("s") ?? ""
  }
}
