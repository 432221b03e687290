import Messages

/// Twilio's request signature: HMAC over the public URL and the form's fields.
///
/// Nothing in it is a time, so a repeat is recognised by the message's id alone.
enum TwilioSignature {
  /// Throws unless one of the account's secrets signed the request.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    guard let configured = settings.webhookURL(of: "twilio"),
      let url = PublicURL(configured: configured, request: request)
    else { throw WebhookRejection(.notConfigured) }
    let key = try signingKey(request, settings)
    let offered = Array(try request.provingHeader("X-Twilio-Signature").utf8)
    let signed = try signedFields(request)
    guard isSigned(url.configured + signed, key, offered) || isSigned(url.alternative + signed, key, offered) else {
      throw WebhookRejection(.badSignature)
    }
  }

  private static func isSigned(_ message: [UInt8], _ key: Key, _ offered: [UInt8]) -> Bool {
    key.secrets.contains { secret in
      Proof.equal(Base64.encode(key.algorithm.code(message, secret: Array(secret.utf8))), offered)
    }
  }

  /// The secrets that may have signed, and how.
  private struct Key {
    var secrets: [String]
    var algorithm: ProofAlgorithm
  }

  /// The key that the request may be signed with. Nothing else is tried.
  private static func signingKey(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> Key {
    switch request.header("X-Twilio-Webhooks-Signature-Settings") {
    case .repeated: throw WebhookRejection(.badSignature)
    case .once(let header): return try sharedKey(header, settings)
    case .absent:
      let tokens = settings.secrets("auth_token")
      guard !tokens.isEmpty else { throw WebhookRejection(.notConfigured) }
      return Key(secrets: tokens, algorithm: .sha1)
    }
  }

  /// SharedKey signing: `key=<id>,algorithm=HMAC_SHA256` names one of `shared_keys`, whose secret is used as text.
  private static func sharedKey(_ header: String, _ settings: Settings) throws(WebhookRejection) -> Key {
    var named: [Substring: Substring] = [:]
    for part in header.split(separator: ",") {
      let words = part.split(separator: "=", maxSplits: 1)
      if words.count == 2 { named[trimmed(words[0])] = trimmed(words[1]) }
    }
    guard let key = named["key"], let secret = settings.table("shared_keys")[String(key)]?.asText else {
      throw WebhookRejection(.unknownKey)
    }
    switch named["algorithm"] {
    case "HMAC_SHA1": return Key(secrets: [secret], algorithm: .sha1)
    case "HMAC_SHA256": return Key(secrets: [secret], algorithm: .sha256)
    default: throw WebhookRejection(.unsupportedAlgorithm)
    }
  }

  private static func trimmed(_ word: Substring) -> Substring {
    word.drop { $0 == " " }.prefix { $0 != " " }
  }

  /// What follows the URL in the signed text; checks the body's digest where the body is no form.
  private static func signedFields(_ request: WebhookRequest) throws(WebhookRejection) -> [UInt8] {
    if request.method == "GET" { return [] }
    guard request.method == "POST" else { throw WebhookRejection(.badRequest) }
    if TwilioWebhook.isForm(request) {
      let form = FormBody(request.body)
      guard !form.isOverfull else { throw WebhookRejection(.badRequest) }
      return sortedPairs(form)
    }
    try checkDigest(request)
    return []
  }

  /// A body that is no form is covered only by the digest in the signed URL; without it, anybody could have changed it.
  private static func checkDigest(_ request: WebhookRequest) throws(WebhookRejection) {
    guard let digest = FormBody(Array(request.query.utf8)).text("bodySHA256") else {
      if request.body.isEmpty { return }
      throw WebhookRejection(.badBodyHash)
    }
    guard let bytes = Hex.decode(digest), Proof.equal(bytes, Proof.digest(request.body)) else {
      throw WebhookRejection(.badBodyHash)
    }
  }

  /// The set of distinct pairs, by name and then value in code point order, run together.
  ///
  /// UTF-8 bytes sort as code points do, and comparing bytes keeps apart what Unicode calls equivalent.
  private static func sortedPairs(_ form: FormBody) -> [UInt8] {
    form.bytes.withUnsafeBufferPointer { bytes in
      let sorted = form.fields.sorted { order(bytes, $0, $1) < 0 }
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count)
      for (index, field) in sorted.enumerated() where index == 0 || order(bytes, sorted[index - 1], field) != 0 {
        text.append(contentsOf: bytes[field.name])
        text.append(contentsOf: bytes[field.value])
      }
      return text
    }
  }

  private static func order(_ bytes: UnsafeBufferPointer<UInt8>, _ a: FormBody.Field, _ b: FormBody.Field) -> Int {
    let names = order(bytes, a.name, b.name)
    return names == 0 ? order(bytes, a.value, b.value) : names
  }

  private static func order(_ bytes: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ b: Range<Int>) -> Int {
    for offset in 0..<min(a.count, b.count) {
      let difference = Int(bytes[a.lowerBound + offset]) - Int(bytes[b.lowerBound + offset])
      if difference != 0 { return difference }
    }
    return a.count - b.count
  }
}
