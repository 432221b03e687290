import Messages

/// Sending by the Messages resource, and what its answers mean.
enum MessageBirdSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://rest.messagebird.com")
    let key = HTTPField("Authorization", "AccessKey \(try settings.required("access_key"))")
    let from = try settings.required("from")
    return OutboundCall.json("\(base)/messages", [key]) { json in
      json.key("recipients")
      json.value([message.to.withoutPlus])
      json.member("originator", from.hasPrefix("+") ? String(from.dropFirst()) : from)
      json.member("body", message.text.reveal())
      json.member("reference", OutboundCall.reference(message))
      json.member("datacoding", "auto")
      json.member("reportUrl", settings.webhookURL(of: "messagebird"))
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    let error = body?["errors"]?.elements?.first
    let code = error?["code"]?.scalarText
    if code == "10", error?["parameter"]?.scalarText?.hasPrefix("recipient") == true, answer.status < 500 {
      return Fault.recipient("unknown_number").rejection("10")
    }
    return answer.outcome(code: code, faults: faults) { accepted(body) }
  }

  /// Error codes whose text will never go out as it is. Credentials (2) and balance (25) can be put right.
  private static let faults: [String: Fault] = ["9": .ours("content"), "10": .ours("content"), "21": .ours("content")]

  private static func accepted(_ body: JSONValue?) -> SendOutcome {
    guard let id = body?["id"]?.scalarText, !id.isEmpty else { return .unknown(reason: "no_id") }
    let item = body?["recipients"]?["items"]?.elements?.first
    switch item?["status"]?.scalarText.flatMap({ MessageBirdWebhook.meaning($0, item?["statusErrorCode"]?.scalarText) })
    {
    case .moves(let state): return .accepted(id: id, state: state)
    case .failed(let fault): return fault.rejection(item?["statusErrorCode"]?.scalarText ?? "failed")
    case .read, nil: return .accepted(id: id, state: .queued)
    }
  }
}
