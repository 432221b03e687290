import Messages

/// Plivo's two families of signatures, both HMAC-SHA256 under the auth token, each with a nonce of its own.
///
/// V3 covers URL and parameters, V2 the URL without its query: what V2 signed can be repeated with another body.
enum PlivoSignature {
  /// Throws unless the request is signed in the best family that it offers and the account accepts.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    guard !settings.secrets("auth_token").isEmpty, let configured = settings.webhookURL(of: "plivo"),
      let url = PublicURL(configured: configured, request: request)
    else { throw WebhookRejection(.notConfigured) }
    guard request.method == "GET" || request.method == "POST" else { throw WebhookRejection(.badRequest) }
    let family = try family(request, settings)
    let nonce = try request.provingHeader("X-Plivo-Signature-\(family.rawValue)-Nonce")
    let message = try text(family, request, base: url.configured) + Array(nonce.utf8)
    guard try isSigned(message, family, request, settings) else { throw WebhookRejection(.badSignature) }
  }

  /// The nonce of a V2 signature; V3 covers the body.
  @Sendable
  static func nonce(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> SignedNonce? {
    guard try family(request, settings) == .v2 else { return nil }
    return SignedNonce(try request.provingHeader("X-Plivo-Signature-V2-Nonce"), of: request)
  }

  private enum Family: String {
    case v3 = "V3"
    case v2 = "V2"

    /// Signed with the account's own token, and with that of the main account.
    var headers: (own: String, main: String) { ("X-Plivo-Signature-\(rawValue)", "X-Plivo-Signature-Ma-\(rawValue)") }

    func isOffered(_ request: WebhookRequest) -> Bool {
      request.header(headers.own) != .absent || request.header(headers.main) != .absent
    }
  }

  /// V3 where it is offered, else V2. `accept` may leave one out, because V2 does not cover the body.
  private static func family(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> Family {
    let words = settings.texts("accept").map { $0.uppercased() }
    let offered = [Family.v3, .v2].filter { $0.isOffered(request) }
    guard !offered.isEmpty else { throw WebhookRejection(.missingHeader) }
    guard let best = offered.first(where: { words.isEmpty || words.contains($0.rawValue) }) else {
      throw WebhookRejection(.familyNotAccepted)
    }
    return best
  }

  private static func isSigned(
    _ message: [UInt8], _ family: Family, _ request: WebhookRequest, _ settings: Settings
  ) throws(WebhookRejection) -> Bool {
    let own = settings.secrets("auth_token")
    let ownOffer = try signatures(request, family.headers.own)
    let mainOffer = try signatures(request, family.headers.main)
    let byOwn = matches(message, own, ownOffer)
    let byMain = matches(message, own + settings.secrets("main_auth_token"), mainOffer)
    return byOwn || byMain
  }

  /// The signatures of a header, which may hold several with commas between them; empty when it is absent.
  private static func signatures(_ request: WebhookRequest, _ name: String) throws(WebhookRejection) -> [[UInt8]] {
    switch request.header(name) {
    case .absent: return []
    case .repeated: throw WebhookRejection(.badSignature)
    case .once(let value):
      return value.split(separator: ",").prefix(8).map { Array($0.utf8.filter { $0 != UInt8(ascii: " ") }) }
    }
  }

  private static func matches(_ message: [UInt8], _ secrets: [String], _ offered: [[UInt8]]) -> Bool {
    let codes = secrets.map { Base64.encode(ProofAlgorithm.sha256.code(message, secret: Array($0.utf8))) }
    return codes.reduce(false) { found, code in offered.reduce(false) { Proof.equal(code, $1) || $0 } || found }
  }

  /// What is signed, up to the nonce.
  private static func text(
    _ family: Family, _ request: WebhookRequest, base: [UInt8]
  ) throws(WebhookRejection) -> [UInt8] {
    let address = Array(base.prefix { $0 != UInt8(ascii: "?") })
    switch family {
    case .v2: return address
    case .v3: return address + (try parameters(request)) + [UInt8(ascii: ".")]
    }
  }

  /// `?` and the sorted query, then the sorted fields of the body behind a dot. A bare `?` stands where only fields are.
  private static func parameters(_ request: WebhookRequest) throws(WebhookRejection) -> [UInt8] {
    let query = FormBody(Array(request.query.utf8))
    let fields = FormBody(request.method == "POST" ? request.body : [])
    guard !query.isOverfull, !fields.isOverfull else { throw WebhookRejection(.badRequest) }
    var text: [UInt8] = []
    if !query.fields.isEmpty || !fields.fields.isEmpty { text.append(UInt8(ascii: "?")) }
    text += sorted(query).map { $0.name + [UInt8(ascii: "=")] + $0.value }.joined(separator: [UInt8(ascii: "&")])
    if !query.fields.isEmpty, !fields.fields.isEmpty { text.append(UInt8(ascii: ".")) }
    for field in sorted(fields) { text += field.name + field.value }
    return text
  }

  /// By name, then by value; bytes of UTF-8 sort as code points do.
  private static func sorted(_ form: FormBody) -> [(name: [UInt8], value: [UInt8])] {
    form.fields.map { (name: Array(form.bytes[$0.name]), value: Array(form.bytes[$0.value])) }.sorted { a, b in
      a.name == b.name ? a.value.lexicographicallyPrecedes(b.value) : a.name.lexicographicallyPrecedes(b.name)
    }
  }
}
