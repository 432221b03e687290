import Messages

/// Sending by the Message resource, and what its answers mean.
enum PlivoSending {
  /// The segment of the report's path before our id.
  static let reports = "report"

  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.plivo.com")
    let account = PercentEncoding.encode(try settings.required("auth_id"))
    let from = try settings.required("from")
    let basic = try OutboundCall.basic("auth_id", "auth_token", settings)
    return OutboundCall.json("\(base)/v1/Account/\(account)/Message/", [basic]) { json in
      json.member("src", from.hasPrefix("+") ? String(from.dropFirst()) : from)
      json.member("dst", message.to.withoutPlus)
      json.member("text", message.text.reveal())
      json.member("type", settings.text("channel") == "whatsapp" ? "whatsapp" : "sms")
      guard let callback = settings.webhookURL(of: "plivo") else { return }
      json.member("url", "\(callback)/\(reports)/\(OutboundCall.reference(message))")
      json.member("method", "POST")
    }
  }

  /// Refusals of the request itself (400) have no code: they will not go out as they are.
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    if answer.status == 400 { return Fault.ours("content").rejection("http_400") }
    return answer.outcome {
      guard let id = answer.json?["message_uuid"]?.elements?.first?.scalarText, !id.isEmpty else {
        return .unknown(reason: "no_id")
      }
      return .accepted(id: id, state: .queued)
    }
  }
}
