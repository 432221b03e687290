import Crypto
import Foundation
import Messages
import Transport

/// What staff are told, and where to look. Never a text, never a number of a person.
struct StaffNotice: Sendable {
  var news: News
  /// The same for each try of one alert, so that the other side can tell a repeat.
  var id: String
  /// Seconds since 1970.
  var at: Double

  /// What has happened.
  enum News: Sendable, Equatable {
    case caseOpened(Int64, Level)
    /// An emergency that could not be stored, so that there is no case yet.
    case storeDown
    /// Ids of records of the directory that are past their review.
    case recordsOverdue(withheld: [String], vital: [String])
    case contentTaken(version: String)
    case contentRefused(errors: Int)
  }

  private var sentence: String {
    switch news {
    case .caseOpened(let number, let level):
      return
        "Case \(number) (\(level.rawValue)) waits for a person. On the server: helpline transcript --case \(number)"
    case .storeDown:
      return
        "An emergency message arrived while the database is down. The person was given the numbers. Look at the server now."
    case .recordsOverdue(let withheld, let vital):
      let said = vital.isEmpty ? "" : " Vital, and still sent: \(vital.joined(separator: ", "))."
      let kept =
        withheld.isEmpty ? "" : " Withheld, with each text that names one: \(withheld.joined(separator: ", "))."
      return
        "Numbers of the directory are past their review.\(kept)\(said) Check each against its own site, then set checked "
        + "and review_by. On the server: helpline directory list"
    case .contentTaken(let version): return "Changed content is in use now: version \(version)."
    case .contentRefused(let errors):
      return
        "Changed content was not taken: it has \(errors) errors. What was there before stays in use. On the server: helpline check"
    }
  }

  private var subject: String {
    switch news {
    case .caseOpened(let number, let level): "Helpline: case \(number), \(level.rawValue)"
    case .storeDown: "Helpline: \(Level.emergency.rawValue)"
    case .recordsOverdue: "Helpline: numbers to check"
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

  private var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("type")
      json.value(type)
      writeNews(to: &json)
      json.key("at")
      json.value(at)
      json.key("text")
      json.value(sentence)
    }
    return json.bytes
  }

  private var type: String {
    switch news {
    case .caseOpened, .storeDown: "case.opened"
    case .recordsOverdue: "records.overdue"
    case .contentTaken: "content.taken"
    case .contentRefused: "content.refused"
    }
  }

  private func writeNews(to json: inout JSONText) {
    switch news {
    case .caseOpened(let number, let level): StaffNotice.write(number, level, to: &json)
    case .storeDown: StaffNotice.write(nil, .emergency, to: &json)
    case .recordsOverdue(let withheld, let vital):
      json.key("withheld")
      json.value(withheld)
      json.key("vital")
      json.value(vital)
    case .contentTaken(let version):
      json.key("version")
      json.value(version)
    case .contentRefused(let errors):
      json.key("errors")
      json.value(errors)
    }
  }

  private static func write(_ number: Int64?, _ level: Level, to json: inout JSONText) {
    json.key("case")
    json.value(number.map(Double.init))
    json.key("level")
    json.value(level.rawValue)
  }

  /// `whsec_` and base64, or the text itself where it is not in that form.
  private static func key(_ secret: Redacted<String>) -> SymmetricKey {
    let text = secret.reveal()
    let encoded = text.hasPrefix("whsec_") ? String(text.dropFirst(6)) : text
    return SymmetricKey(data: Data(base64Encoded: encoded) ?? Data(text.utf8))
  }
}
