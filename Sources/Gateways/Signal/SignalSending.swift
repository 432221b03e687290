import Messages

/// Sending by `/v2/send`, and what its answers mean.
enum SignalSending {
  /// `text_mode` is normal, so that `*` and `~` are only themselves.
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "http://127.0.0.1:8080")
    let number = try settings.required("account")
    return OutboundCall.json("\(base)/v2/send", []) { json in
      json.member("number", number)
      json.key("recipients")
      json.value([message.to.value.reveal()])
      json.member("message", message.text.reveal())
      json.member("text_mode", "normal")
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    // Signal wants a person to solve a riddle: waiting alone does not help.
    if answer.status == 429, body?["challenge_tokens"]?.list.isEmpty == false {
      return .rejected(code: "captcha", permanent: false, cause: .operatorSide)
    }
    let sentence = body?["error"]?.scalarText?.lowercased() ?? ""
    let code = sentences.first { sentence.contains($0.key) }?.value
    if code == "untrusted_identity", (400..<500).contains(answer.status) {
      // The safety number changed: an operator has to look before it is trusted, and then it works.
      return .rejected(code: "untrusted_identity", permanent: false, cause: .operatorSide)
    }
    return answer.outcome(code: code, faults: ["unregistered": .recipient("unknown_number")]) {
      guard let id = body?["timestamp"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .sent)
    }
  }

  private static let sentences = [
    "untrusted identity": "untrusted_identity", "unregistered user": "unregistered",
  ]
}
