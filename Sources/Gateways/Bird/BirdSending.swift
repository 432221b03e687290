import Messages

/// Sending to a channel of a workspace, and what the answers mean.
enum BirdSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.bird.com")
    let workspace = PercentEncoding.encode(try settings.required("workspace_id"))
    let channel = PercentEncoding.encode(try settings.required("channel_id"))
    let key = HTTPField("Authorization", "AccessKey \(try settings.required("access_key"))")
    return OutboundCall.json("\(base)/workspaces/\(workspace)/channels/\(channel)/messages", [key]) { json in
      json.key("receiver")
      json.object { json in
        json.key("contacts")
        json.array { json in json.object { contact(message.to, &$0) } }
      }
      json.key("body")
      json.object { json in
        json.member("type", "text")
        json.key("text")
        json.object { $0.member("text", message.text.reveal()) }
      }
      json.member("reference", OutboundCall.reference(message))
    }
  }

  private static func contact(_ to: Address, _ json: inout JSONText) {
    json.member("identifierValue", to.value.reveal())
    switch to.kind {
    case .psid: json.member("identifierKey", "messengerid")
    case .telegramUser: json.member("identifierKey", "telegramid")
    case .phone, .bsuid, .signalUUID, .matrixUser, .webSession, .alphanumeric, .shortCode:
      json.member("identifierKey", "phonenumber")
    }
  }

  /// Bird's codes are not public: the status decides, and a refusal of the request itself (422) is final.
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    if answer.status == 422 { return Fault.ours("content").rejection("http_422") }
    return answer.outcome(code: body?["code"]?.scalarText) { accepted(body) }
  }

  private static func accepted(_ body: JSONValue?) -> SendOutcome {
    guard let id = body?["id"]?.scalarText, !id.isEmpty else { return .unknown(reason: "no_id") }
    switch body?["status"]?.scalarText.flatMap({ BirdWebhook.meaning($0, body?["reason"]?.scalarText) }) {
    case .moves(let state): return .accepted(id: id, state: state)
    case .failed(let fault): return fault.rejection(fault.reason)
    case .read, nil: return .accepted(id: id, state: .queued)
    }
  }
}
