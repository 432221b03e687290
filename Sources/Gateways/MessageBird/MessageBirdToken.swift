import Crypto

/// A JSON Web Token (RFC 7519) whose signature is right.
struct MessageBirdToken {
  /// The claims, unchecked.
  let claims: JSONValue

  /// Throws unless one of the secrets signed the token with HMAC and SHA-2.
  init(_ token: String, secrets: [String]) throws(WebhookRejection) {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = MessageBirdToken.json(parts[0]) else { throw WebhookRejection(.badSignature) }
    guard case .string(let name)? = header["alg"], let algorithm = Algorithm(rawValue: name) else {
      throw WebhookRejection(.algorithmNotAllowed)
    }
    let signed = Array(token.utf8.prefix(parts[0].utf8.count + 1 + parts[1].utf8.count))
    guard let offered = Base64URL.decode(parts[2]) else { throw WebhookRejection(.badSignature) }
    // Every secret is tried, so that the time does not tell which one was right.
    let isSigned = secrets.reduce(false) { Proof.equal(algorithm.code(signed, secret: $1), offered) || $0 }
    guard isSigned else { throw WebhookRejection(.badSignature) }
    guard let claims = MessageBirdToken.json(parts[1]) else { throw WebhookRejection(.malformed) }
    self.claims = claims
  }

  /// A claim that must be there and be a text.
  func text(_ name: String) throws(WebhookRejection) -> String {
    guard let claim = claims[name], claim != .null else { throw WebhookRejection(.missingClaim) }
    guard case .string(let text) = claim else { throw WebhookRejection(.badClaim) }
    return text
  }

  /// A claim that must be there and be a time in seconds since 1970.
  func time(_ name: String) throws(WebhookRejection) -> Double {
    guard let claim = claims[name], claim != .null else { throw WebhookRejection(.missingClaim) }
    guard case .number(let number) = claim, let seconds = Double(number), seconds.isFinite else {
      throw WebhookRejection(.badClaim)
    }
    return seconds
  }

  /// The algorithms that a token may name; `none` and public keys are not among them.
  private enum Algorithm: String {
    case sha256 = "HS256"
    case sha384 = "HS384"
    case sha512 = "HS512"

    func code(_ message: [UInt8], secret: String) -> [UInt8] {
      let key = SymmetricKey(data: Array(secret.utf8))
      return switch self {
      case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
      case .sha384: Array(HMAC<SHA384>.authenticationCode(for: message, using: key))
      case .sha512: Array(HMAC<SHA512>.authenticationCode(for: message, using: key))
      }
    }
  }

  private static func json(_ part: Substring) -> JSONValue? {
    guard let bytes = Base64URL.decode(part) else { return nil }
    do { return try JSONParser.parse(bytes) } catch { return nil }
  }
}

/// Base64 for URLs, without padding (RFC 4648 section 5).
enum Base64URL {
  /// The bytes of a text; nil for another alphabet, padding or bits that stand for nothing.
  static func decode(_ text: Substring) -> [UInt8]? {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): plain.append(UInt8(ascii: "+"))
      case UInt8(ascii: "_"): plain.append(UInt8(ascii: "/"))
      case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
      default: plain.append(byte)
      }
    }
    while !plain.count.isMultiple(of: 4) { plain.append(UInt8(ascii: "=")) }
    return Base64.decode(plain)
  }
}
