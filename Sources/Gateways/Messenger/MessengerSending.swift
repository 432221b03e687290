import Messages

/// Sending by the page's messages edge, and what its answers mean.
enum MessengerSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    try GraphAPI.call("me/messages", token: "page_access_token", settings) { json in
      json.key("recipient")
      json.object { $0.member("id", message.to.value.reveal()) }
      json.member("messaging_type", "RESPONSE")
      json.key("message")
      json.object { $0.member("text", message.text.reveal()) }
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    GraphAPI.outcome(answer, throttles: ["613", "4", "32"], faults: faults, code: code) { body in
      guard let id = body?["message_id"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .sent)
    }
  }

  /// The sub-code where it is one that we know, because it says more.
  private static func code(_ error: JSONValue) -> String? {
    if let sub = error["error_subcode"]?.filled, faults[sub] != nil { return sub }
    return error["code"]?.filled
  }

  private static let faults: [String: Fault] = [
    "2018278": .ours("outside_window"), "10": .ours("outside_window"), "551": .recipient("unreachable"),
    "1545041": .recipient("unreachable"), "2018001": .recipient("unknown_number"),
  ]
}
