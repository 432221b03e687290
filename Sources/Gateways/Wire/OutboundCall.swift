import Messages

/// Calls to a gateway, built the same way everywhere.
enum OutboundCall {
  /// Where the gateway's interface stands: `api_base`, else `usual`. Throws where there is neither, and for plain HTTP to
  /// another machine.
  static func base(_ settings: Settings, usual: String?) throws(SettingsProblem) -> String {
    let given = settings.text("api_base") ?? usual
    var base = if let given { given } else { try settings.required("api_base") }
    guard OutboundURL.isAllowed(base) else {
      throw SettingsProblem(account: settings.account, missing: "api_base", fault: "it is not an https address")
    }
    if base.hasSuffix("/") { base.removeLast() }
    return base
  }

  /// A POST of JSON.
  static func json(
    _ url: String, _ headers: [HTTPField], _ members: (inout JSONText) -> Void
  ) -> HTTPCall {
    var json = JSONText()
    json.object(members)
    let usual = [HTTPField("Content-Type", "application/json"), HTTPField("Accept", "application/json")]
    return HTTPCall(url: Redacted(url), headers: headers + usual, body: Redacted(json.bytes))
  }

  /// A POST of a form.
  static func form(_ url: String, _ headers: [HTTPField], _ fields: [(name: String, value: String)]) -> HTTPCall {
    let usual = [
      HTTPField("Content-Type", "application/x-www-form-urlencoded"), HTTPField("Accept", "application/json"),
    ]
    return HTTPCall(url: Redacted(url), headers: headers + usual, body: Redacted(PercentEncoding.form(fields)))
  }

  /// `Authorization: Basic` (RFC 7617) from two settings.
  static func basic(_ user: String, _ password: String, _ settings: Settings) throws(SettingsProblem) -> HTTPField {
    let pair = "\(try settings.required(user)):\(try settings.required(password))"
    return HTTPField("Authorization", "Basic \(String(decoding: Base64.encode(Array(pair.utf8)), as: UTF8.self))")
  }

  /// Our own id of a text, for gateways that give it back in reports.
  @Sendable
  static func reference(_ message: OutboundMessage) -> String { "hl-\(message.id)" }
}

extension Address {
  /// A number as gateways want it that take no `+`; other addresses as they are.
  var withoutPlus: String {
    let text = value.reveal()
    return kind == .phone && text.hasPrefix("+") ? String(text.dropFirst()) : text
  }
}

extension JSONText {
  /// A member that is a string, or nothing when there is none.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }
}
