import Messages

@testable import Gateways

/// Requests as Twilio makes them, for an account with invented secrets.
enum TwilioRequests {
  static let token = "0123456789abcdef0123456789abcdef"
  static let url = "https://helpline.example.org/hooks/twilio/line"

  /// Settings of the account; `more` replaces and adds.
  static func settings(_ more: [String: SettingsValue] = [:]) -> Settings {
    let usual: [String: SettingsValue] = [
      "auth_token": .text(token), "webhook_url": .text(url), "account_sid": .text("AC0001"),
      "from": .text("+447700900001"),
    ]
    return Settings(account: "line", table: usual.merging(more) { $1 })
  }

  /// A form that is signed with the token over `signedURL`.
  static func signed(
    _ fields: [(String, String)], signedURL: String = url, target: String = "/hooks/twilio/line",
    token: String = token, headers: [HTTPField] = []
  ) -> WebhookRequest {
    let body = PercentEncoding.form(fields.map { (name: $0.0, value: $0.1) })
    // Byte arrays, because String compares what Unicode calls equal.
    let pairs = Set(fields.map { Array("\($0.0)\u{0}\($0.1)".utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
    let text = signedURL + String(decoding: pairs.joined().filter { $0 != 0 }, as: UTF8.self)
    let usual = [
      HTTPField("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"),
      HTTPField("X-Twilio-Signature", signature(text, token)),
    ]
    return WebhookRequest(method: "POST", target: target, headers: usual + headers, body: body)
  }

  /// The fields of a message from a drama number.
  static func message(_ more: [(String, String)] = []) -> [(String, String)] {
    [("MessageSid", "SM0001"), ("From", "+447700900101"), ("To", "+447700900001"), ("Body", "hello")].filter { usual in
      !more.contains { $0.0 == usual.0 }
    } + more
  }

  static func signature(_ text: String, _ token: String) -> String {
    let code = ProofAlgorithm.sha1.code(Array(text.utf8), secret: Array(token.utf8))
    return String(decoding: Base64.encode(code), as: UTF8.self)
  }

  /// What a signed form says.
  static func read(_ fields: [(String, String)]) throws -> WebhookContents {
    let request = signed(fields)
    try Gateway.twilio.verify(request, settings(), 0)
    return try Gateway.twilio.decode(request, settings())
  }
}
