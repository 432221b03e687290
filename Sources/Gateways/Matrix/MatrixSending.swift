import Messages

/// Sending into a room, joining one, and what the answers mean.
enum MatrixSending {
  /// A repeat has the same transaction id, and does nothing.
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let room = PercentEncoding.encode(MatrixPlace(message.to).room)
    let transaction = PercentEncoding.encode(RepeatKey.of(message))
    var call = try call("rooms/\(room)/send/m.room.message/\(transaction)", settings) { json in
      json.member("msgtype", "m.text")
      json.member("body", message.text.reveal())
    }
    call.method = "PUT"
    return call
  }

  /// Joins the room of an invitation.
  @Sendable
  static func join(_ event: WebhookEvent, _ settings: Settings) throws(SettingsProblem) -> HTTPCall? {
    guard case .roomInvite(let room) = event else { return nil }
    return try call("rooms/\(PercentEncoding.encode(room))/join", settings) { _ in }
  }

  private static func call(
    _ path: String, _ settings: Settings, _ members: (inout JSONText) -> Void
  ) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: settings.required("homeserver"))
    let bearer = HTTPField("Authorization", "Bearer \(try settings.required("as_token"))")
    return OutboundCall.json("\(base)/_matrix/client/v3/\(path)", [bearer], members)
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    let code = body?["errcode"]?.filled
    if answer.status == 429 || code == "M_LIMIT_EXCEEDED" {
      let seconds = body?["retry_after_ms"]?.finiteNumber.map { max(0, $0) / 1000 }
      return .throttled(retryAfter: answer.retryAfter ?? seconds)
    }
    return answer.outcome(code: code, faults: faults) {
      guard let id = body?["event_id"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .sent)
    }
  }

  /// A room that we are not in any more is one that the person closed to us.
  private static let faults: [String: Fault] = [
    "M_FORBIDDEN": .recipient("blocked"), "M_NOT_FOUND": .recipient("unknown_number"),
    "M_TOO_LARGE": .ours("content"), "M_BAD_JSON": .ours("content"), "M_INVALID_PARAM": .ours("content"),
  ]
}
