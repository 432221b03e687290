import Messages

/// Sending by the SMS API version 3, and what its answers mean.
///
/// Infobip could recognise repeats by an id of ours; ids begin anew with a new database, and a text that is taken for a repeat
/// would never be sent. So it gives its own.
enum InfobipSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: nil)
    let key = HTTPField("Authorization", "App \(try settings.required("api_key"))")
    let from = try settings.required("from")
    let sender = from.hasPrefix("+") ? String(from.dropFirst()) : from
    return OutboundCall.json("\(base)/sms/3/messages", [key]) { json in
      json.key("messages")
      json.array { json in json.object { write(message, sender, settings, &$0) } }
    }
  }

  private static func write(
    _ message: OutboundMessage, _ sender: String, _ settings: Settings, _ json: inout JSONText
  ) {
    json.member("sender", sender)
    json.key("destinations")
    json.array { json in json.object { $0.member("to", message.to.withoutPlus) } }
    json.key("content")
    json.object { $0.member("text", message.text.reveal()) }
    json.key("webhooks")
    json.object { json in
      if let callback = settings.webhookURL(of: "infobip") { delivery(callback, settings, &json) }
      json.member("contentType", "application/json")
      json.member("callbackData", OutboundCall.reference(message))
    }
  }

  /// The reports' address carries the path secret where there is one: Infobip has no other way to prove itself then.
  private static func delivery(_ callback: String, _ settings: Settings, _ json: inout JSONText) {
    let secret = settings.text("path_secret").map { "/\(PercentEncoding.encode($0))" } ?? ""
    json.key("delivery")
    json.object { json in
      json.member("url", callback + secret)
      json.key("intermediateReport")
      json.value(true)
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    let code = body?["requestError"]?["serviceException"]?["messageId"]?.scalarText ?? body?["errorCode"]?.scalarText
    if answer.status == 400 { return Fault.ours("content").rejection(code ?? "http_400") }
    return answer.outcome(code: code) { accepted(body?["messages"]?.elements?.first) }
  }

  private static func accepted(_ message: JSONValue?) -> SendOutcome {
    guard let message, let id = message["messageId"]?.scalarText, !id.isEmpty else { return .unknown(reason: "no_id") }
    switch InfobipStanding(message).meaning {
    case .failed(let fault): return fault.rejection(message["status"]?["name"]?.scalarText ?? "rejected")
    case .moves(let state): return .accepted(id: id, state: state)
    case .read, nil: return .accepted(id: id, state: .queued)
    }
  }
}
