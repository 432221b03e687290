import Crypto
import Foundation
import Messages
import Transport

extension StaffNotice {
  /// The call that brings the notice to an address, in the form that it takes.
  func call(_ hook: StaffHook) -> HTTPCall {
    switch hook.format {
    case .signed: signed(hook)
    case .slack: posted(hook, text: StaffNotice.slackEscaped(words), unfurls: false)
    case .mattermost: posted(hook, text: words)
    case .ntfy: ntfy(hook)
    case .matrix: matrix(hook)
    }
  }

  /// A POST signed by Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`.
  private func signed(_ hook: StaffHook) -> HTTPCall {
    let body = json
    let timestamp = String(Int(at))
    let signed = Array("\(id).\(timestamp).".utf8) + body
    let mac = HMAC<SHA256>.authenticationCode(for: signed, using: StaffNotice.key(hook.secret ?? ""))
    return HTTPCall(
      url: hook.url,
      headers: [
        HTTPField("Content-Type", "application/json"), HTTPField("webhook-id", id),
        HTTPField("webhook-timestamp", timestamp),
        HTTPField("webhook-signature", "v1,\(Data(mac).base64EncodedString())"),
      ], body: Redacted(body))
  }

  /// Slack's and Mattermost's incoming webhooks: `text` in JSON. Slack is asked not to look at links beforehand.
  private func posted(_ hook: StaffHook, text: String, unfurls: Bool? = nil) -> HTTPCall {
    var json = JSONText()
    json.object { json in
      json.key("text")
      json.value(text)
      if let unfurls {
        json.key("unfurl_links")
        json.value(unfurls)
      }
    }
    return HTTPCall(url: hook.url, headers: [HTTPField("Content-Type", "application/json")], body: Redacted(json.bytes))
  }

  /// ntfy: the text as body, the rest in headers. 5 sounds until it is seen, 3 is its usual.
  private func ntfy(_ hook: StaffHook) -> HTTPCall {
    var headers = [
      HTTPField("Content-Type", "text/plain; charset=utf-8"), HTTPField("Title", subject),
      HTTPField("Priority", String(urgency)),
    ]
    if let link = answer?.link { headers.append(HTTPField("Click", link.reveal())) }
    if let token = hook.secret { headers.append(HTTPField("Authorization", "Bearer \(token.reveal())")) }
    return HTTPCall(url: hook.url, headers: headers, body: Redacted(Array(words.utf8)))
  }

  /// Matrix: the same transaction id for each try, so that the home server drops a repeat.
  private func matrix(_ hook: StaffHook) -> HTTPCall {
    var base = hook.url.reveal()
    while base.hasSuffix("/") { base.removeLast() }
    let room = StaffNotice.escaped(hook.room?.reveal() ?? "")
    var json = JSONText()
    json.object { json in
      json.key("msgtype")
      json.value("m.text")
      json.key("body")
      json.value(words)
    }
    return HTTPCall(
      method: "PUT",
      url: Redacted("\(base)/_matrix/client/v3/rooms/\(room)/send/m.room.message/\(StaffNotice.escaped(id))"),
      headers: [
        HTTPField("Authorization", "Bearer \(hook.secret?.reveal() ?? "")"),
        HTTPField("Content-Type", "application/json"),
      ], body: Redacted(json.bytes))
  }

  private static func slackEscaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A segment of a path (RFC 3986): everything but unreserved characters is percent-encoded.
  private static func escaped(_ text: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    return text.utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  /// `whsec_` and base64, or the text itself where it is not in that form.
  private static func key(_ secret: Redacted<String>) -> SymmetricKey {
    let text = secret.reveal()
    let encoded = text.hasPrefix("whsec_") ? String(text.dropFirst(6)) : text
    return SymmetricKey(data: Data(base64Encoded: encoded) ?? Data(text.utf8))
  }
}
