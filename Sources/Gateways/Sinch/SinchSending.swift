import Messages

/// Sending by a batch of one, and what its answers mean.
enum SinchSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://eu.sms.api.sinch.com")
    let plan = PercentEncoding.encode(try settings.required("service_plan_id"))
    let bearer = HTTPField("Authorization", "Bearer \(try settings.required("api_token"))")
    let from = try settings.required("from")
    return OutboundCall.json("\(base)/xms/v1/\(plan)/batches", [bearer]) { json in
      json.member("from", from.hasPrefix("+") ? String(from.dropFirst()) : from)
      json.key("to")
      json.value([message.to.withoutPlus])
      json.member("body", message.text.reveal())
      json.member("delivery_report", "per_recipient")
      json.member("callback_url", settings.callbackURL(of: "sinch"))
      json.member("client_reference", OutboundCall.reference(message))
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    return answer.outcome(code: body?["code"]?.filled, faults: faults) {
      guard let id = body?["id"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }

  private static let faults: [String: Fault] = [
    "syntax_invalid_json": .ours("content"), "syntax_invalid_parameter_format": .ours("content"),
    "syntax_constraint_violation": .ours("content"),
  ]
}
