import Crypto
import Foundation
import Messages
import Transport

/// What staff are told: a case number, a level and where to look. Never a text, never a number of a person.
struct StaffNotice: Sendable {
  /// Nil while the store is down.
  var caseNumber: Int64?
  var level: Level
  /// The same for each try of one alert, so that the other side can tell a repeat.
  var id: String
  /// Seconds since 1970.
  var at: Double

  private var sentence: String {
    guard let caseNumber else {
      return
        "An emergency message arrived while the database is down. The person was given the numbers. Look at the server now."
    }
    return
      "Case \(caseNumber) (\(level.rawValue)) waits for a person. On the server: helpline transcript --case \(caseNumber)"
  }

  func mail(from: Mailbox, to: [Mailbox]) -> Mail {
    Mail(
      from: from, to: to, subject: Redacted("Helpline: \(caseNumber.map { "case \($0), " } ?? "")\(level.rawValue)"),
      body: Redacted(sentence + "\n"), date: at, messageID: "\(id)@helpline.invalid")
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

  private var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("type")
      json.value("case.opened")
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
