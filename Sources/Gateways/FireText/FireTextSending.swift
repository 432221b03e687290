import Messages

/// Sending by the JSON variant of `sendsms`, and what its answers mean. The answer holds no id: receipts name ours.
enum FireTextSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://www.firetext.co.uk")
    let from = try settings.required("from")
    var form = [
      (name: "apiKey", value: try settings.required("api_key")),
      (name: "from", value: from.hasPrefix("+") ? String(from.dropFirst()) : from),
      (name: "to", value: message.to.withoutPlus), (name: "message", value: message.text.reveal()),
      (name: "reference", value: OutboundCall.reference(message)),
    ]
    if let receipt = try receiptURL(settings) { form.append((name: "receipt", value: receipt)) }
    if SMSText(message.text.reveal()).encoding == .ucs2 { form.append((name: "unicode", value: "1")) }
    return OutboundCall.form("\(base)/api/sendsms/json", [], form)
  }

  /// Receipts show the same secret as messages: in the path, or as credentials in the address.
  private static func receiptURL(_ settings: Settings) throws(SettingsProblem) -> String? {
    guard let callback = settings.webhookURL(of: "firetext") else { return nil }
    let url = settings.text("path_secret").map { "\(callback)/\(PercentEncoding.encode($0))" } ?? callback
    guard let user = settings.text("basic_user"), url.hasPrefix("https://") else { return url }
    let password = try settings.required("basic_password")
    let credentials = "\(PercentEncoding.encode(user)):\(PercentEncoding.encode(password))"
    return "https://\(credentials)@\(url.dropFirst(8))"
  }

  /// Codes of the answer: `{"code":0,…}`, or `0:…` from the plain variant. A refusal may be put right, so none is final.
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    answer.outcome {
      let plain = String(decoding: answer.body.reveal().prefix { $0 != UInt8(ascii: ":") }.prefix(4), as: UTF8.self)
      guard let code = answer.json?["code"]?.scalarText ?? Int(plain).map(String.init) else {
        return .unknown(reason: "no_code")
      }
      if code == "0" { return .accepted(id: "", state: .queued) }
      return .rejected(code: code, permanent: false, cause: .operatorSide)
    }
  }
}
