import Crypto
import Foundation
package import Messages

/// Codes of an authenticator (TOTP, RFC 6238): SHA-1, steps of 30 seconds, six digits, as every authenticator knows them.
package struct OneTimeCode: Sendable {
  private let secret: Redacted<[UInt8]>
  private static let seconds = 30.0

  /// Codes of a shared secret.
  package init(secret: Redacted<[UInt8]>) { self.secret = secret }

  /// A new secret of 160 bits, as RFC 4226 asks for (section 4, R6).
  package static func makeSecret() -> Redacted<[UInt8]> { Redacted(Secrets.random(20)) }

  /// The step of a moment.
  package static func step(at now: Double) -> Int64 { Int64((now / seconds).rounded(.down)) }

  /// The code of a step (RFC 4226, section 5.3).
  package func code(step: Int64, digits: Int = 6) -> String {
    let counter = withUnsafeBytes(of: UInt64(bitPattern: step).bigEndian) { Data($0) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret.reveal())))
    let offset = Int(mac[19] & 0x0F)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let text = String(Int(number) % (0..<digits).reduce(1) { power, _ in power * 10 })
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step that a typed code belongs to: now, or one step either side, for clocks that differ. Nil when it is wrong.
  package func step(of typed: String, at now: Double) -> Int64? {
    let typed = typed.filter { !$0.isWhitespace }
    let current = OneTimeCode.step(at: now)
    // All three are compared, so that the time tells nothing. A code that two steps share counts as the later one.
    return [current - 1, current, current + 1].reduce(nil as Int64?) { found, step in
      Secrets.isSame(code(step: step), typed) ? step : found
    }
  }

  /// The secret in base32 (RFC 4648, without padding), as it is typed into an authenticator.
  package var base32: String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (text, buffer, bits) = ("", 0, 0)
    for byte in secret.reveal() {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letters[buffer >> bits & 31])
      }
    }
    if bits > 0 { text.append(letters[buffer << (5 - bits) & 31]) }
    return text
  }

  /// What an authenticator reads from a picture or a link.
  package func address(service: String, name: String) -> String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: plain) ?? "" }
    return "otpauth://totp/\(escaped(service)):\(escaped(name))?secret=\(base32)&issuer=\(escaped(service))"
  }
}
