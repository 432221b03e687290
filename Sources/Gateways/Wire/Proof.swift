import Crypto

/// Hash functions that a signature may name.
enum ProofAlgorithm: String, CaseIterable {
  case sha1, sha256, sha512

  /// The HMAC (RFC 2104) of a message under a secret.
  func code(_ message: [UInt8], secret: [UInt8]) -> [UInt8] {
    let key = SymmetricKey(data: secret)
    return switch self {
    case .sha1: HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key).withUnsafeBytes { Array($0) }
    case .sha256: HMAC<SHA256>.authenticationCode(for: message, using: key).withUnsafeBytes { Array($0) }
    case .sha512: HMAC<SHA512>.authenticationCode(for: message, using: key).withUnsafeBytes { Array($0) }
    }
  }
}

/// Comparisons whose time does not depend on what is compared.
enum Proof {
  /// Whether two digests are equal. Their length is no secret.
  static func equal(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    var difference: UInt8 = 0
    for index in a.indices { difference |= a[index] ^ b[index] }
    return difference == 0
  }

  /// Whether two secrets of unknown length are equal: digests are compared, so that not even the length shows.
  static func equal(_ a: String, _ b: String) -> Bool {
    SHA256.hash(data: Array(a.utf8)) == SHA256.hash(data: Array(b.utf8))
  }

  /// Whether any of the secrets is the one offered. All are compared.
  static func any(of secrets: [String], is offered: String) -> Bool {
    secrets.reduce(false) { equal($1, offered) || $0 }
  }

  /// The SHA-256 digest of a body.
  static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Whether an Ed25519 signature (RFC 8032) is right; false for a key or signature of the wrong length.
  static func isEd25519(_ signature: [UInt8], of message: [UInt8], publicKey: [UInt8]) -> Bool {
    do {
      return try Curve25519.Signing.PublicKey(rawRepresentation: publicKey).isValidSignature(signature, for: message)
    } catch {
      return false
    }
  }
}
