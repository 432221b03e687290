import Messages

/// Sending by the message dispatcher, and what its answers mean.
enum EsendexSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.esendex.com")
    let account = try settings.required("account_reference")
    let basic = try OutboundCall.basic("username", "password", settings)
    let from = settings.text("from")
    return OutboundCall.json("\(base)/v1.0/messagedispatcher", [basic]) { json in
      json.member("accountreference", account)
      json.member("from", from.map { $0.hasPrefix("+") ? String($0.dropFirst()) : $0 })
      json.member("characterset", "Auto")
      json.key("messages")
      json.array { json in
        json.object { json in
          json.member("to", message.to.withoutPlus)
          json.member("body", message.text.reveal())
        }
      }
    }
  }

  /// The answer names a batch and, in it, the message: reports name the message.
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    if answer.status == 400 { return Fault.ours("content").rejection("http_400") }
    return answer.outcome(code: body?["errors"]?.elements?.first?["code"]?.scalarText) {
      let batch = body?["batch"] ?? body
      let headers = batch?["messageheaders"]
      let header = headers?.elements?.first ?? headers?["messageheader"]?.elements?.first ?? headers?["messageheader"]
      guard let id = header?["id"]?.scalarText, !id.isEmpty else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }
}
