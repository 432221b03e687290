import Messages

/// Sending by the smsbox's `sendsms`, and what its answers mean. The answer holds no id: reports name ours.
enum KannelSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "http://127.0.0.1:13013")
    let isGSM = SMSText(message.text.reveal()).encoding == .gsm7
    var fields = [
      (name: "username", value: try settings.required("username")),
      (name: "password", value: try settings.required("password")),
      (name: "from", value: try settings.required("from")), (name: "to", value: message.to.value.reveal()),
      (name: "text", value: message.text.reveal()), (name: "charset", value: "UTF-8"),
      (name: "coding", value: isGSM ? "0" : "2"), (name: "dlr-mask", value: "31"),
      (name: "dlr-url", value: try reportURL(message, settings)),
    ]
    for name in ["validity", "smsc"] {
      if let value = settings.text(name) { fields.append((name: name, value: value)) }
    }
    let query = String(decoding: PercentEncoding.form(fields), as: UTF8.self)
    return HTTPCall(method: "GET", url: Redacted("\(base)/cgi-bin/sendsms?\(query)"))
  }

  /// Kannel fills `%d`, `%A` and `%F` in; our own parts must not look like its escapes.
  private static func reportURL(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> String {
    guard let callback = settings.webhookURL(of: "kannel") else {
      throw SettingsProblem(account: settings.account, missing: "webhook_url")
    }
    let secret = PercentEncoding.encode(try settings.required("url_secret"))
    guard !secret.contains("%") else {
      throw SettingsProblem(
        account: settings.account, missing: "url_secret", fault: "use letters, digits, hyphens and dots only")
    }
    return "\(callback)/dlr?k=\(secret)&mid=\(OutboundCall.reference(message))&d=%d&a=%A&f=%F"
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    // The bearerbox is away: nothing was taken.
    if answer.status == 503 { return .rejected(code: "http_503", permanent: false, cause: .passing) }
    return answer.outcome {
      let first = answer.body.reveal().first { $0 > 0x20 }
      guard first == UInt8(ascii: "0") || first == UInt8(ascii: "3") else { return .unknown(reason: "no_code") }
      return .accepted(id: "", state: .queued)
    }
  }
}
