import Messages

/// Sending by template, and what its answers mean.
enum NotifySending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try base(settings)
    let bearer = try bearer(settings, now: message.now)
    let template = try settings.required("template_id")
    var call = OutboundCall.json("\(base)/v2/notifications/sms", [bearer]) { json in
      json.member("phone_number", message.to.value.reveal())
      json.member("template_id", template)
      json.key("personalisation")
      json.object { $0.member(settings.text("placeholder") ?? "message", message.text.reveal()) }
      json.member("reference", OutboundCall.reference(message))
      json.member("sms_sender_id", settings.text("sms_sender_id"))
    }
    call.timeout = 30
    return call
  }

  /// Where Notify's interface lies.
  static func base(_ settings: Settings) throws(SettingsProblem) -> String {
    try OutboundCall.base(settings, usual: "https://api.notifications.service.gov.uk")
  }

  /// The credentials of a call that is made at that time.
  static func bearer(_ settings: Settings, now: Double) throws(SettingsProblem) -> HTTPField {
    guard let key = NotifyKey(try settings.required("api_key")) else {
      throw SettingsProblem(account: settings.account, missing: "api_key", fault: "it is not a key of Notify")
    }
    return HTTPField("Authorization", "Bearer \(key.token(now: now))")
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    let word = body?["errors"]?.list.first?["error"]?.filled
    // The daily limit ends at midnight: a minute is not enough.
    if answer.status == 429 {
      return .throttled(retryAfter: answer.retryAfter ?? (word == "TooManyRequestsError" ? 1800 : 60))
    }
    return answer.outcome(code: word, faults: faults) {
      guard let id = body?["id"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }

  private static let faults: [String: Fault] = [
    "BadRequestError": .ours("content"), "ValidationError": .ours("content"),
  ]
}
