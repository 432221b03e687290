import Messages

/// Sending by the app's interface, or by the cloud before it, and what its answers mean.
enum AndroidSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.sms-gate.app/3rdparty/v1")
    let credentials = try OutboundCall.basic("username", "password", settings)
    let sim = settings.number("sim").flatMap { Int(exactly: $0) }
    return OutboundCall.json("\(base)/messages", [credentials]) { json in
      json.member("id", id(message))
      json.key("textMessage")
      json.object { $0.member("text", message.text.reveal()) }
      json.key("phoneNumbers")
      json.value([message.to.value.reveal()])
      if let sim {
        json.key("simNumber")
        json.value(sim)
      }
      json.key("withDeliveryReport")
      json.value(true)
    }
  }

  /// Our id for a text: reports name it, and a repeat of the call is refused by it.
  @Sendable
  static func id(_ message: OutboundMessage) -> String { RepeatKey.of(message) }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    // The id is known already: the first call arrived.
    if answer.status == 409 { return .accepted(id: body?["id"]?.filled ?? "", state: .queued) }
    return answer.outcome {
      guard let id = body?["id"]?.filled else { return .unknown(reason: "no_id") }
      switch body?["state"]?.scalarText {
      case "Sent": return .accepted(id: id, state: .sent)
      case "Delivered": return .accepted(id: id, state: .delivered)
      case "Failed": return Fault.passing("provider_error").rejection("Failed")
      case "Cancelled": return Fault.ours("canceled").rejection("Cancelled")
      default: return .accepted(id: id, state: .queued)
      }
    }
  }
}
