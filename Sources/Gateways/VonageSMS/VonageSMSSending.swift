import Messages

/// Sending by `/sms/json`, and what its answers mean.
enum VonageSMSSending {
  /// Vonage does not look whether a text fits the GSM alphabet: we say it.
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://rest.nexmo.com")
    let from = try settings.required("from")
    let text = message.text.reveal()
    var form = [
      (name: "api_key", value: try settings.required("api_key")),
      (name: "api_secret", value: try settings.required("api_secret")),
      (name: "from", value: from.hasPrefix("+") ? String(from.dropFirst()) : from),
      (name: "to", value: message.to.withoutPlus), (name: "text", value: text),
      (name: "type", value: SMSText(text).encoding == .gsm7 ? "text" : "unicode"),
      (name: "status-report-req", value: "1"), (name: "client-ref", value: OutboundCall.reference(message)),
    ]
    if let callback = settings.callbackURL(of: "vonage_sms") { form.append((name: "callback", value: callback)) }
    return OutboundCall.form("\(base)/sms/json", [], form)
  }

  /// Always HTTP 200: each part has a status of its own, and the worst one counts. Reports name the parts; the first stands
  /// for the text.
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    answer.outcome {
      let parts = answer.json?["messages"]?.list ?? []
      let bad = parts.compactMap { $0["status"]?.filled }.first { $0 != "0" }
      if let bad { return refusal(bad, sentSome: parts.contains { $0["status"]?.filled == "0" }) }
      guard let id = parts.first?["message-id"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }

  private static func refusal(_ status: String, sentSome: Bool) -> SendOutcome {
    if sentSome { return .unknown(reason: "part_\(status)") }
    switch status {
    case "1": return .throttled(retryAfter: nil)
    case "5": return .unknown(reason: "status_5")
    default:
      guard let fault = VonageSMSFault.answers[status] else {
        return .rejected(code: status, permanent: false, cause: .operatorSide)
      }
      return fault.rejection(status)
    }
  }
}
