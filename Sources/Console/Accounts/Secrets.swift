import Crypto
package import Foundation
package import Messages

/// SHA-256 of a session's token: what the store knows it by.
typealias SessionKey = Data

/// Random secrets and their hashes.
package enum Secrets {
  /// 256 random bits in hexadecimal.
  package static func token() -> Redacted<String> { Redacted(hex(random(32))) }

  /// What is stored in place of a token.
  package static func hash(_ token: Redacted<String>) -> Data { Data(SHA256.hash(data: Data(token.reveal().utf8))) }

  /// Random bytes of the system.
  static func random(_ count: Int) -> [UInt8] {
    SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
  }

  /// Two digits a byte.
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Whether a text has the form of a token of ours.
  static func isToken(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Compares in a time that does not depend on where two texts differ.
  static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The token that forms of a browser carry: nobody who does not know its cookie can make it.
  static func formToken(for cookie: Redacted<String>) -> String {
    let key = SymmetricKey(data: Data(cookie.reveal().utf8))
    return hex(HMAC<SHA256>.authenticationCode(for: Data("helpline form".utf8), using: key))
  }
}
