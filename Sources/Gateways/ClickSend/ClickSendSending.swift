import Messages

/// Sending by `sms/send`, and what its answers mean.
enum ClickSendSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://rest.clicksend.com")
    let basic = try OutboundCall.basic("username", "api_key", settings)
    return OutboundCall.json("\(base)/v3/sms/send", [basic]) { json in
      json.key("messages")
      json.array { json in
        json.object { json in
          json.member("to", message.to.value.reveal())
          json.member("from", settings.text("from"))
          json.member("body", message.text.reveal())
          json.member("source", "helpline")
          json.member("custom_string", OutboundCall.reference(message))
        }
      }
    }
  }

  /// The word of the one message decides, whatever the status of the whole.
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    return answer.outcome(code: body?["response_code"]?.scalarText, faults: faults) {
      let message = body?["data"]?["messages"]?.elements?.first
      guard let word = message?["status"]?.scalarText else { return .unknown(reason: "no_id") }
      guard word == "SUCCESS" else { return refused(word) }
      guard let id = message?["message_id"]?.scalarText, !id.isEmpty else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }

  private static func refused(_ word: String) -> SendOutcome {
    if word == "THROTTLED" || word == "TOO_MANY_REQUESTS" { return .throttled(retryAfter: nil) }
    return faults[word]?.rejection(word) ?? .rejected(code: word, permanent: false, cause: .operatorSide)
  }

  /// Words whose text will never go out as it is. Credit, credentials and whatever is new can be put right.
  private static let faults: [String: Fault] = [
    "INVALID_RECIPIENT": .recipient("unknown_number"), "OPTED_OUT": .optedOut, "RECIPIENT_OPTED_OUT": .optedOut,
    "COUNTRY_NOT_ENABLED": .ours("permission"), "INVALID_SENDER_ID": .ours("sender"),
    "EMPTY_MESSAGE": .ours("content"), "MESSAGE_TOO_LONG": .ours("content"),
  ]
}
