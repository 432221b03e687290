import Messages

/// Sending by `SendTextMessage` of pinpoint-sms-voice-v2 (JSON 1.0), and what its answers mean.
enum AWSSending {
  /// Where events give our own id back.
  static let contextKey = "helpline"

  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let region = try settings.required("region")
    let base = try OutboundCall.base(settings, usual: "https://sms-voice.\(region).amazonaws.com")
    let body = try body(message, settings)
    return HTTPCall(
      url: Redacted("\(base)/"), headers: try headers(base, region, body, message.now, settings), body: Redacted(body))
  }

  private static func body(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> [UInt8] {
    let given = settings.text("origination_identity")
    let from = if let given { given } else { try settings.required("from") }
    var json = JSONText()
    json.object { json in
      json.member("DestinationPhoneNumber", message.to.value.reveal())
      json.member("OriginationIdentity", from)
      json.member("MessageBody", message.text.reveal())
      json.member("MessageType", "TRANSACTIONAL")
      json.member("ConfigurationSetName", settings.text("configuration_set"))
      json.key("Context")
      json.object { $0.member(contextKey, OutboundCall.reference(message)) }
      guard let seconds = settings.number("time_to_live") else { return }
      json.key("TimeToLive")
      json.value(seconds)
    }
    return json.bytes
  }

  /// `host` is signed too; it is what the client writes itself.
  private static func headers(
    _ base: String, _ region: String, _ body: [UInt8], _ now: Double, _ settings: Settings
  ) throws(SettingsProblem) -> [HTTPField] {
    let signature = AWSSignature(
      keyID: try settings.required("access_key_id"), secret: try settings.required("secret_access_key"),
      region: region, service: "sms-voice", now: now)
    var headers = [
      HTTPField("content-type", "application/x-amz-json-1.0"), HTTPField("x-amz-date", signature.date ?? ""),
      HTTPField("x-amz-target", "PinpointSMSVoiceV2.SendTextMessage"),
    ]
    if let token = settings.text("session_token") { headers.append(HTTPField("x-amz-security-token", token)) }
    let host = base.split(separator: "/").last.map(String.init) ?? ""
    let proof = signature.authorization("POST", headers + [HTTPField("host", host)], body: body)
    return headers + [HTTPField("Authorization", proof)]
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    let type = body?["__type"]?.scalarText ?? answer.header("x-amzn-ErrorType") ?? ""
    // `com.amazonaws.…#ThrottlingException:http://…`
    let name = String(type.split(separator: "#").last?.prefix { $0 != ":" } ?? "")
    let isRefused = (400..<500).contains(answer.status)
    if isRefused, name == "ThrottlingException" { return .throttled(retryAfter: answer.retryAfter) }
    let reason = body?["Reason"]?.scalarText
    return answer.outcome(
      code: reason.flatMap { faults[$0] == nil ? nil : $0 } ?? (name.isEmpty ? nil : name), faults: faults
    ) {
      guard let id = body?["MessageId"]?.scalarText, !id.isEmpty else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }

  /// Reasons and errors whose text will never go out as it is. Rights, quotas and what is missing can be put right.
  private static let faults: [String: Fault] = [
    "DESTINATION_PHONE_NUMBER_OPTED_OUT": .optedOut,
    "DESTINATION_PHONE_NUMBER_NOT_VERIFIED": .ours("permission"), "DESTINATION_COUNTRY_BLOCKED": .ours("permission"),
    "INVALID_PHONE_NUMBER": .recipient("unknown_number"), "ValidationException": .ours("content"),
  ]
}
