import CryptoExtras
import Messages

/// Who sends: an application, by a token of its private key, or the account by API key and secret.
///
/// Numbers and webhooks that are linked to an application refuse the account's credentials.
enum VonageCredentials {
  /// Seconds for which a token is good: long enough for slow clocks, short enough to be no loot.
  private static let lifetime = 900

  static func field(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPField {
    guard let application = settings.text("application_id") else {
      return try OutboundCall.basic("api_key", "api_secret", settings)
    }
    let pem = try settings.required("private_key")
    let now = Int(exactly: message.now.rounded(.down)) ?? 0
    let unsigned = JSONWebToken.unsigned("RS256") { json in
      json.member("application_id", application)
      json.key("iat")
      json.value(now)
      json.key("exp")
      json.value(now + lifetime)
      json.member("jti", "\(RepeatKey.of(message))-\(now)")
    }
    guard let signature = signature(of: unsigned, pem) else {
      throw SettingsProblem(account: settings.account, missing: "private_key", fault: "it is no RSA key in PEM form")
    }
    return HTTPField("Authorization", "Bearer \(unsigned).\(Base64.encodeURL(signature))")
  }

  /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 section 3.3); nil for what is no private key.
  private static func signature(of text: String, _ pem: String) -> [UInt8]? {
    do {
      let key = try _RSA.Signing.PrivateKey(pemRepresentation: pem)
      return Array(try key.signature(for: Array(text.utf8), padding: .insecurePKCS1v1_5).rawRepresentation)
    } catch {
      return nil
    }
  }
}
