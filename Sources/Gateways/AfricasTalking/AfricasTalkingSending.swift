import Messages

/// Sending by `messaging`, and what its answers mean.
enum AfricasTalkingSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.africastalking.com")
    let key = HTTPField("apiKey", try settings.required("api_key"))
    var form = [
      (name: "username", value: try settings.required("username")), (name: "to", value: message.to.value.reveal()),
      (name: "message", value: message.text.reveal()),
    ]
    if let from = settings.text("from") { form.append((name: "from", value: from)) }
    form += [(name: "enqueue", value: "1"), (name: "bulkSMSMode", value: "1")]
    return OutboundCall.form("\(base)/version1/messaging", [key], form)
  }

  /// The one recipient's code decides.
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    answer.outcome {
      let recipient = answer.json?["SMSMessageData"]?["Recipients"]?.elements?.first
      guard let recipient, let code = recipient["statusCode"]?.scalarText else { return .unknown(reason: "no_id") }
      guard ["100", "101", "102"].contains(code) else {
        return faults[code]?.rejection(code) ?? .rejected(code: code, permanent: false, cause: .operatorSide)
      }
      guard let id = recipient["messageId"]?.scalarText, !id.isEmpty, id != "None" else {
        return .unknown(reason: "no_id")
      }
      return .accepted(id: id, state: code == "101" ? .sent : .queued)
    }
  }

  /// Held for review (401) and balance (405) can be put right, so that they are not listed.
  private static let faults: [String: Fault] = [
    "402": .ours("sender"), "403": .recipient("unknown_number"), "404": .recipient("unroutable"), "406": .optedOut,
    "407": .passing("routing"), "409": .recipient("blocked"), "500": .passing("provider_error"),
    "501": .passing("provider_error"), "502": .passing("provider_error"),
  ]
}
