import Messages

/// Sending by `/v2/messages`, and what its answers mean.
enum TelnyxSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.telnyx.com")
    let bearer = HTTPField("Authorization", "Bearer \(try settings.required("api_key"))")
    let from = try settings.required("from")
    return OutboundCall.json("\(base)/v2/messages", [bearer]) { json in
      json.member("from", from)
      json.member("to", message.to.value.reveal())
      json.member("text", message.text.reveal())
      json.member("messaging_profile_id", settings.text("messaging_profile_id"))
      json.member("webhook_url", settings.webhookURL(of: "telnyx"))
      json.member("type", "SMS")
      json.member("encoding", "auto")
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    let code = body?["errors"]?.list.first?["code"]?.filled
    if code == "40318" || code == "10011", (400..<500).contains(answer.status) {
      return .throttled(retryAfter: answer.retryAfter)
    }
    return answer.outcome(code: code, faults: TelnyxFault.listed) { accepted(body?["data"]) }
  }

  private static func accepted(_ data: JSONValue?) -> SendOutcome {
    guard let data, let id = data["id"]?.filled else { return .unknown(reason: "no_id") }
    let code = data["errors"]?.list.first?["code"]?.filled
    switch data["to"]?.list.first?["status"]?.filled.flatMap({ TelnyxFault.meaning($0, code) }) {
    case .moves(let state)?: return .accepted(id: id, state: state)
    case .read?: return .accepted(id: id, state: .delivered)
    case .failed(let fault)?: return fault.rejection(code ?? "failed")
    case nil: return .accepted(id: id, state: .queued)
    }
  }
}
