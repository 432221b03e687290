import Messages

/// Sending by `/v1/messages`, and what its answers mean.
enum VonageMessagesSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.nexmo.com")
    let credentials = try VonageCredentials.field(message, settings)
    let from = try settings.required("from")
    let channel = settings.text("channel") ?? "sms"
    return OutboundCall.json("\(base)/v1/messages", [credentials]) { json in
      json.member("message_type", "text")
      json.member("channel", channel)
      json.member("to", message.to.withoutPlus)
      json.member("from", from.hasPrefix("+") ? String(from.dropFirst()) : from)
      json.member("text", message.text.reveal())
      json.member("client_ref", OutboundCall.reference(message))
      guard channel == "sms" else { return }
      json.key("sms")
      json.object { $0.member("encoding_type", "auto") }
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    let code = VonageMessagesFault.code(body)
    if let code, code == "1000" || code == "1241", (400..<500).contains(answer.status) {
      return .throttled(retryAfter: answer.retryAfter)
    }
    return answer.outcome(code: code, faults: VonageMessagesFault.listed) {
      guard let id = body?["message_uuid"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }
}
