import Messages

/// A signature in a header over the raw body, and over a time where the template names one.
///
/// Settings below `verify`: `header`, `prefix`, `algorithm` (sha256, sha512; sha1 only with `allow_sha1`), `template`
/// (`{body}`, `{timestamp}.{body}` …), `timestamp_header`, `max_skew_seconds`.
struct BodySignature {
  private let settings: Settings
  private let header: String
  private let template: String
  private let decode: (String) -> [UInt8]?
  private let isGenuine: (_ signature: [UInt8], _ message: [UInt8]) -> Bool

  /// HMAC with the secret as text.
  init(_ settings: Settings, decode: @escaping (String) -> [UInt8]?) throws(WebhookRejection) {
    let secrets = try GenericVerification.secrets(settings).map { Array($0.utf8) }
    let algorithm = try BodySignature.algorithm(settings)
    try self.init(settings, decode) { signature, message in
      secrets.contains { Proof.equal(algorithm.code(message, secret: $0), signature) }
    }
  }

  /// Ed25519; `public_key` is base64, the signature base64 or, with `encoding` `hex`, hexadecimal.
  init(ed25519 settings: Settings) throws(WebhookRejection) {
    let keys = settings.secrets("verify.public_key").compactMap { Base64.decode(Array($0.utf8)) }
    guard !keys.isEmpty else { throw WebhookRejection(.notConfigured) }
    let isHex = settings.text("verify.encoding") == "hex"
    try self.init(settings, { isHex ? Hex.decode($0) : Base64.decode(Array($0.utf8)) }) { signature, message in
      keys.contains { Proof.isEd25519(signature, of: message, publicKey: $0) }
    }
  }

  private init(
    _ settings: Settings, _ decode: @escaping (String) -> [UInt8]?,
    isGenuine: @escaping (_ signature: [UInt8], _ message: [UInt8]) -> Bool
  ) throws(WebhookRejection) {
    let template = settings.text("verify.template") ?? "{body}"
    guard let header = settings.text("verify.header"), template.contains("{body}") else {
      throw WebhookRejection(.notConfigured)
    }
    self.settings = settings
    self.header = header
    self.template = template
    self.decode = decode
    self.isGenuine = isGenuine
  }

  /// Throws unless the header's signature is right and its time near.
  func verify(_ request: WebhookRequest, _ now: Double) throws(WebhookRejection) {
    let offered = try request.provingHeader(header)
    let time = try signedTime(request)
    let prefix = settings.text("verify.prefix") ?? ""
    guard offered.hasPrefix(prefix), let signature = decode(String(offered.dropFirst(prefix.count))),
      isGenuine(signature, message(request.body, time))
    else { throw WebhookRejection(.badSignature) }
    if let time { try GenericVerification.checkAge(time, settings, now) }
  }

  private func signedTime(_ request: WebhookRequest) throws(WebhookRejection) -> String? {
    guard template.contains("{timestamp}") else { return nil }
    guard let name = settings.text("verify.timestamp_header") else { throw WebhookRejection(.notConfigured) }
    return try request.provingHeader(name)
  }

  /// The template with time and body in their places. The body goes in last and as bytes, whatever it holds.
  private func message(_ body: [UInt8], _ time: String?) -> [UInt8] {
    let parts = template.split(separator: "{body}", omittingEmptySubsequences: false).map { part in
      Array(part.split(separator: "{timestamp}", omittingEmptySubsequences: false).joined(separator: time ?? "").utf8)
    }
    return Array(parts.joined(separator: body))
  }

  private static func algorithm(_ settings: Settings) throws(WebhookRejection) -> ProofAlgorithm {
    guard let algorithm = ProofAlgorithm(rawValue: settings.text("verify.algorithm") ?? "sha256") else {
      throw WebhookRejection(.notConfigured)
    }
    guard algorithm != .sha1 || settings["verify.allow_sha1"] == .flag(true) else {
      throw WebhookRejection(.unsupportedAlgorithm)
    }
    return algorithm
  }
}
