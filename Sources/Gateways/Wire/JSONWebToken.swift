import Messages

/// A JSON Web Token (RFC 7519) that is signed with HMAC and SHA-256; no other algorithm is known here.
struct JSONWebToken {
  /// Unchecked until `check` has not thrown.
  let claims: JSONValue
  private let signed: [UInt8]
  private let signature: [UInt8]

  /// Takes a token apart. Throws `alg_not_allowed` for any algorithm but HS256, `bad_token` for what is no token.
  init(_ token: String) throws(WebhookRejection) {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = JSONWebToken.json(parts[0]), let claims = JSONWebToken.json(parts[1]) else {
      throw WebhookRejection(.badToken)
    }
    guard header["alg"] == .string("HS256") else { throw WebhookRejection(.algorithmNotAllowed) }
    guard let signature = Base64.decodeURL(parts[2]) else { throw WebhookRejection(.badSignature) }
    self.claims = claims
    self.signature = signature
    signed = Array(token.utf8.prefix(parts[0].utf8.count + 1 + parts[1].utf8.count))
  }

  /// Throws unless one of the secrets signed the token. All are tried.
  func check(_ secrets: [String]) throws(WebhookRejection) {
    let isSigned = secrets.reduce(false) { found, secret in
      Proof.equal(ProofAlgorithm.sha256.code(signed, secret: Array(secret.utf8)), signature) || found
    }
    guard isSigned else { throw WebhookRejection(.badSignature) }
  }

  /// A claim that must be a text.
  func text(_ name: String) throws(WebhookRejection) -> String {
    switch claims[name] {
    case .string(let text)?: return text
    case nil, .null?: throw WebhookRejection(.missingClaim)
    case .number?, .bool?, .array?, .object?: throw WebhookRejection(.badClaim)
    }
  }

  /// A claim that must be seconds since 1970 as a number.
  func time(_ name: String) throws(WebhookRejection) -> Double {
    switch claims[name] {
    case .number(let spelled)?:
      guard let seconds = Double(spelled), seconds.isFinite else { throw WebhookRejection(.badClaim) }
      return seconds
    case nil, .null?: throw WebhookRejection(.missingClaim)
    case .string?, .bool?, .array?, .object?: throw WebhookRejection(.badClaim)
    }
  }

  /// A signed token with claims of ours.
  static func signed(_ claims: (inout JSONText) -> Void, secret: String) -> String {
    let text = unsigned("HS256", claims)
    let code = ProofAlgorithm.sha256.code(Array(text.utf8), secret: Array(secret.utf8))
    return "\(text).\(Base64.encodeURL(code))"
  }

  /// Header and claims of a token of ours, which the signature is made over.
  static func unsigned(_ algorithm: String, _ claims: (inout JSONText) -> Void) -> String {
    var body = JSONText()
    body.object(claims)
    return "\(Base64.encodeURL(Array(#"{"alg":"\#(algorithm)","typ":"JWT"}"#.utf8))).\(Base64.encodeURL(body.bytes))"
  }

  private static func json(_ part: Substring) -> JSONValue? {
    guard let bytes = Base64.decodeURL(part) else { return nil }
    do { return try JSONParser.parse(bytes) } catch { return nil }
  }
}

extension Base64 {
  /// The text for these bytes in the alphabet for URLs, without padding (RFC 4648 section 5).
  static func encodeURL(_ bytes: [UInt8]) -> String {
    let text = encode(bytes).prefix { $0 != UInt8(ascii: "=") }.map { byte in
      byte == UInt8(ascii: "+") ? UInt8(ascii: "-") : byte == UInt8(ascii: "/") ? UInt8(ascii: "_") : byte
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of such a text; nil for padding, the other alphabet, or bits that stand for nothing.
  static func decodeURL(_ text: Substring) -> [UInt8]? {
    guard !text.utf8.contains(where: { "+/=".utf8.contains($0) }) else { return nil }
    var plain = text.utf8.map { byte in
      byte == UInt8(ascii: "-") ? UInt8(ascii: "+") : byte == UInt8(ascii: "_") ? UInt8(ascii: "/") : byte
    }
    while !plain.count.isMultiple(of: 4) { plain.append(UInt8(ascii: "=")) }
    return decode(plain)
  }
}
