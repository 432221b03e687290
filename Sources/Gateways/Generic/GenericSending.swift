import Messages

/// Builds the call that sends a text from the templates below `outbound`.
///
/// `url`, `method`, `headers`, `body` (a tree, or a text template), `encoding` (json or form), `username` with
/// `password`, `from`, `max_chars`, `alphabet` (what `{alphabet}` says for gsm and ucs2).
/// Places: `{to} {to_digits} {from} {text} {text_json} {id} {callback_url} {alphabet}`.
enum GenericSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let values = try values(message, settings)
    let template = try settings.required("outbound.url")
    let url = GenericTemplate.filled(template) { values[$0].map(PercentEncoding.encode) }
    guard OutboundURL.isAllowed(url) else { throw problem(settings, "url", "it is not an https address") }
    let isForm = settings.text("outbound.encoding") == "form"
    let body = isForm ? formBody(settings, values) : try jsonBody(settings, values)
    return HTTPCall(
      method: settings.text("outbound.method") ?? "POST", url: Redacted(url),
      headers: headers(settings, values, isForm: isForm), body: Redacted(body))
  }

  private static func values(
    _ message: OutboundMessage, _ settings: Settings
  ) throws(SettingsProblem) -> [String: String] {
    let text = message.text.reveal()
    if let most = settings.number("outbound.max_chars"), Double(text.unicodeScalars.count) > most {
      throw problem(settings, "max_chars", "the text is longer")
    }
    let to = message.to.value.reveal()
    let isGSM = SMSText(text).encoding == .gsm7
    return [
      "to": to, "to_digits": to.filter { $0.isASCII && $0.isNumber }, "from": settings.text("outbound.from") ?? "",
      "text": text, "text_json": text, "id": String(message.id),
      "callback_url": settings.webhookURL(of: "generic") ?? "",
      "alphabet": isGSM
        ? settings.text("outbound.alphabet.gsm") ?? "gsm" : settings.text("outbound.alphabet.ucs2") ?? "ucs2",
    ]
  }

  private static func headers(_ settings: Settings, _ values: [String: String], isForm: Bool) -> [HTTPField] {
    var fields = settings.table("outbound.headers").sorted { $0.key < $1.key }.compactMap { name, value in
      value.asText.map { HTTPField(name, oneLine(GenericTemplate.filled($0) { values[$0] })) }
    }
    if !fields.contains(where: { equalIgnoringCase($0.name, "content-type") }) {
      fields.append(HTTPField("Content-Type", isForm ? "application/x-www-form-urlencoded" : "application/json"))
    }
    if let user = settings.text("outbound.username"), let password = settings.text("outbound.password") {
      let credentials = Base64.encode(Array("\(user):\(password)".utf8))
      fields.append(HTTPField("Authorization", "Basic \(String(decoding: credentials, as: UTF8.self))"))
    }
    return fields
  }

  /// A header ends at its line, whatever a value holds.
  private static func oneLine(_ value: String) -> String {
    String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
  }

  private static func formBody(_ settings: Settings, _ values: [String: String]) -> [UInt8] {
    if let template = settings.text("outbound.body") {
      return Array(GenericTemplate.filled(template) { values[$0].map(PercentEncoding.encode) }.utf8)
    }
    let fields = settings.table("outbound.body").sorted { $0.key < $1.key }.compactMap { name, value in
      value.asText.map { (name: name, value: GenericTemplate.filled($0) { values[$0] }) }
    }
    return PercentEncoding.form(fields)
  }

  private static func jsonBody(_ settings: Settings, _ values: [String: String]) throws(SettingsProblem) -> [UInt8] {
    guard let body = settings["outbound.body"] else { return [] }
    guard case .text(let template) = body else { return Array(GenericTemplate.json(body, values).utf8) }
    let filled = Array(GenericTemplate.filledJSON(template, values).utf8)
    do { _ = try JSONParser.parse(filled) } catch { throw problem(settings, "body", "it is not JSON once filled in") }
    return filled
  }

  private static func problem(_ settings: Settings, _ name: String, _ fault: String) -> SettingsProblem {
    SettingsProblem(account: settings.account, missing: "outbound.\(name)", fault: fault)
  }
}
