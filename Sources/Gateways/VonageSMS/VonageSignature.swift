import Crypto

/// The parameter `sig`: a digest over all other parameters.
enum VonageSignature {
  /// Throws unless the parameters are signed by the configured method, and no other, and their time is near.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    let secrets = settings.secrets("signature_secret")
    guard !secrets.isEmpty else { return try ShownSecret.verify(request, settings) }
    guard let method = Method(rawValue: settings.text("method") ?? "md5hash") else {
      throw WebhookRejection(.notConfigured)
    }
    let parameters = try VonageParameters(request)
    guard let sig = parameters.values["sig"] else { throw WebhookRejection(.missingHeader) }
    guard !parameters.isAmbiguous, let offered = Hex.decode(sig) else { throw WebhookRejection(.badSignature) }
    let text = parameters.signedText
    let isSigned = secrets.reduce(false) { found, secret in
      Proof.equal(method.code(text, secret: Array(secret.utf8)), offered) || found
    }
    guard isSigned else { throw WebhookRejection(.badSignature) }
    guard let time = parameters.values["timestamp"] else { throw WebhookRejection(.badTimestamp) }
    try Freshness.check(try Freshness.seconds(time), settings, now)
  }

  /// What Vonage's support has set for the account. MD5 stands here because it is their usual method.
  private enum Method: String {
    case md5hash, md5, sha1, sha256, sha512

    func code(_ text: [UInt8], secret: [UInt8]) -> [UInt8] {
      switch self {
      case .md5hash: Array(Insecure.MD5.hash(data: text + secret))
      case .md5: Array(HMAC<Insecure.MD5>.authenticationCode(for: text, using: SymmetricKey(data: secret)))
      case .sha1: ProofAlgorithm.sha1.code(text, secret: secret)
      case .sha256: ProofAlgorithm.sha256.code(text, secret: secret)
      case .sha512: ProofAlgorithm.sha512.code(text, secret: secret)
      }
    }
  }
}

/// The parameters of a webhook, whichever way they come.
struct VonageParameters {
  private(set) var values: [String: String] = [:]
  /// A name stands there twice, or a value is no plain one: what was signed cannot be told.
  private(set) var isAmbiguous = false

  init(_ request: WebhookRequest) throws(WebhookRejection) {
    if request.method == "GET" {
      read(FormBody(Array(request.query.utf8)))
    } else if request.saysForm == true || request.body.first(where: { $0 > 0x20 }) != UInt8(ascii: "{") {
      read(FormBody(request.body))
    } else if case .object(let members) = try request.json() {
      for (name, value) in members {
        guard let text = value.scalarText else {
          isAmbiguous = true
          continue
        }
        values[name] = text
      }
    }
  }

  private mutating func read(_ form: FormBody) {
    isAmbiguous = form.isOverfull
    for field in form.fields {
      let name = TextDecoding.text(form.bytes[field.name])
      if values.updateValue(TextDecoding.text(form.bytes[field.value]), forKey: name) != nil { isAmbiguous = true }
    }
  }

  /// `&name=value` for each but `sig`, by name; in values `&` and `=` count as `_`.
  var signedText: [UInt8] {
    var text: [UInt8] = []
    let names = values.keys.filter { $0 != "sig" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      text += "&\(name)=".utf8
      text += (values[name] ?? "").utf8.map { byte in
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "=") ? UInt8(ascii: "_") : byte
      }
    }
    return text
  }

  /// A value that is not empty.
  func filled(_ name: String) -> String? {
    guard let value = values[name], !value.isEmpty else { return nil }
    return value
  }
}
