import Crypto
import CryptoExtras

/// What a certificate (X.509, RFC 5280) says about a signer: an RSA key, and when it may be used.
///
/// Who issued it is not looked at: it comes from the settings or, over TLS, from the signer's own host.
struct Certificate: Sendable {
  /// A text that is no certificate, or one without an RSA key of at least 2048 bits.
  struct Problem: Error, Equatable {}

  private let key: _RSA.Signing.PublicKey
  /// Seconds since 1970.
  let validity: ClosedRange<Double>

  /// Reads the first certificate of a PEM text (RFC 7468).
  init(pem: String) throws(Problem) {
    let lines = pem.split(whereSeparator: \.isNewline).map { $0.filter { $0 != " " } }
    guard let start = lines.firstIndex(of: "-----BEGINCERTIFICATE-----"),
      let end = lines[start...].firstIndex(of: "-----ENDCERTIFICATE-----"),
      let der = Base64.decode(Array(lines[(start + 1)..<end].joined().utf8))
    else { throw Problem() }
    try self.init(der: der)
  }

  private init(der: [UInt8]) throws(Problem) {
    let parts: (validity: ClosedRange<Double>, key: [UInt8])
    do { parts = try Certificate.parts(der) } catch { throw Problem() }
    validity = parts.validity
    do { key = try _RSA.Signing.PublicKey(derRepresentation: parts.key) } catch { throw Problem() }
  }

  /// Whether the key made this signature (RSA PKCS #1 version 1.5).
  func isSigned(_ message: [UInt8], _ signature: [UInt8], _ digest: SignatureDigest) -> Bool {
    let offered = _RSA.Signing.RSASignature(rawRepresentation: signature)
    return switch digest {
    case .sha1: key.isValidSignature(offered, for: Insecure.SHA1.hash(data: message), padding: .insecurePKCS1v1_5)
    case .sha256: key.isValidSignature(offered, for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
    }
  }

  /// tbsCertificate: version, serial number, algorithm, issuer, validity, subject, key.
  private static func parts(
    _ der: [UInt8]
  ) throws(DERReader.Problem) -> (validity: ClosedRange<Double>, key: [UInt8]) {
    var outer = DERReader(der[...])
    var certificate = DERReader(try outer.next(.sequence).contents)
    var body = DERReader(try certificate.next(.sequence).contents)
    if body.nextTag == DERReader.Tag.contextZero.rawValue { _ = try body.next() }
    _ = try body.next(.integer)
    _ = try body.next(.sequence)
    _ = try body.next(.sequence)
    var times = DERReader(try body.next(.sequence).contents)
    let start = try time(times.next())
    let end = try time(times.next())
    _ = try body.next(.sequence)
    guard start <= end else { throw DERReader.Problem() }
    return (start...end, Array(try body.next(.sequence).whole))
  }

  /// `YYMMDDHHMMSSZ` until 2049, `YYYYMMDDHHMMSSZ` from then on (RFC 5280 section 4.1.2.5).
  private static func time(_ element: DERReader.Element) throws(DERReader.Problem) -> Double {
    let text = String(decoding: element.contents, as: UTF8.self)
    let full: String? =
      switch DERReader.Tag(rawValue: element.tag) {
      case .utcTime: (text < "50" ? "20" : "19") + text
      case .generalizedTime: text
      case .integer, .bitString, .sequence, .contextZero, nil: nil
      }
    guard let full, let seconds = GenericTimestamp.seconds(full, "yyyyMMddHHmmssZ", "UTC") else {
      throw DERReader.Problem()
    }
    return seconds
  }
}

/// What a signature is made over.
enum SignatureDigest: Sendable {
  /// Collisions can be made: only where the signer offers nothing better.
  case sha1
  case sha256
}
