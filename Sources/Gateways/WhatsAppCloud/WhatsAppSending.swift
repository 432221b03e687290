import Messages

/// Sending by the messages edge of a phone number, and what its answers mean.
enum WhatsAppSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let sender = PercentEncoding.encode(try settings.required("phone_number_id"))
    return try GraphAPI.call("\(sender)/messages", token: "access_token", settings) { json in
      json.member("messaging_product", "whatsapp")
      json.member("recipient_type", "individual")
      // Who hides the number is known by an id alone.
      json.member(message.to.kind == .bsuid ? "recipient" : "to", message.to.withoutPlus)
      json.member("type", "text")
      json.key("text")
      json.object { json in
        json.member("body", message.text.reveal())
        json.key("preview_url")
        json.value(false)
      }
      json.member("biz_opaque_callback_data", OutboundCall.reference(message))
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let code = answer.json?["error"]?["code"]?.filled
    let faults = code.flatMap { code in WhatsAppFault.of(code).map { [code: $0] } } ?? [:]
    return GraphAPI.outcome(
      answer, throttles: WhatsAppFault.throttles, faults: faults, code: { $0["code"]?.filled }
    ) { body in
      guard let id = body?["messages"]?.list.first?["id"]?.filled else { return .unknown(reason: "no_id") }
      return .accepted(id: id, state: .queued)
    }
  }
}
