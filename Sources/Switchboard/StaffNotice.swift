import Crypto
import Foundation
import Messages
import Transport

/// What staff are told: what happened and where to look. Never a text, never a number of a person.
struct StaffNotice: Sendable {
  var about: About
  var level: Level
  /// The same for each try of one alert, so that the other side can tell a repeat.
  var id: String
  /// Seconds since 1970.
  var at: Double

  /// What happened.
  enum About: Sendable {
    case caseOpened(number: Int64)
    /// An emergency came while the store was down: there is no case number yet.
    case storeDown
    case contentTaken(version: String)
    case contentRefused(errors: Int)
  }

  private var sentence: String {
    switch about {
    case .caseOpened(let number):
      "Case \(number) (\(level.rawValue)) waits for a person. On the server: helpline transcript --case \(number)"
    case .storeDown:
      "An emergency message arrived while the database is down. The person was given the numbers. Look at the server now."
    case .contentTaken(let version): "Changed content is in use now: version \(version)."
    case .contentRefused(let errors):
      "Changed content was not taken: it has \(errors) errors. What was there before stays in use. On the server: helpline check"
    }
  }

  /// For tools that sort what arrives.
  private var type: String {
    switch about {
    case .caseOpened, .storeDown: "case.opened"
    case .contentTaken: "content.taken"
    case .contentRefused: "content.refused"
    }
  }

  private var subject: String {
    switch about {
    case .caseOpened(let number): "Helpline: case \(number), \(level.rawValue)"
    case .storeDown: "Helpline: \(level.rawValue)"
    case .contentTaken: "Helpline: changed content is in use"
    case .contentRefused: "Helpline: changed content was not taken"
    }
  }

  func mail(from: Mailbox, to: [Mailbox]) -> Mail {
    Mail(
      from: from, to: to, subject: Redacted(subject), body: Redacted(sentence + "\n"), date: at,
      messageID: "\(id)@helpline.invalid")
  }

  /// A POST signed by Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`.
  func webhook(url: Redacted<String>, secret: Redacted<String>) -> HTTPCall {
    let body = json
    let timestamp = String(Int(at))
    let signed = Array("\(id).\(timestamp).".utf8) + body
    let mac = HMAC<SHA256>.authenticationCode(for: signed, using: StaffNotice.key(secret))
    return HTTPCall(
      url: url,
      headers: [
        HTTPField("Content-Type", "application/json"), HTTPField("webhook-id", id),
        HTTPField("webhook-timestamp", timestamp),
        HTTPField("webhook-signature", "v1,\(Data(mac).base64EncodedString())"),
      ], body: Redacted(body))
  }

  private var caseNumber: Int64? {
    if case .caseOpened(let number) = about { number } else { nil }
  }

  private var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("type")
      json.value(type)
      json.key("case")
      json.value(caseNumber.map(Double.init))
      json.key("level")
      json.value(level.rawValue)
      json.key("at")
      json.value(at)
      json.key("text")
      json.value(sentence)
    }
    return json.bytes
  }

  /// `whsec_` and base64, or the text itself where it is not in that form.
  private static func key(_ secret: Redacted<String>) -> SymmetricKey {
    let text = secret.reveal()
    let encoded = text.hasPrefix("whsec_") ? String(text.dropFirst(6)) : text
    return SymmetricKey(data: Data(base64Encoded: encoded) ?? Data(text.utf8))
  }
}
