import Messages

/// Writes what became of a case with the keys of the vector format. This is the one place that prints message text:
/// vectors hold invented people only.
enum VectorRendering {
  static func write(_ outcome: VectorOutcome, _ json: inout JSONText) {
    switch outcome {
    case .refused(let rejection): write(rejection.reason.rawValue, WebhookContents(), &json)
    case .incomplete:
      var contents = WebhookContents(ignored: "incomplete")
      contents.answer = WebhookAnswer(status: 422)
      write(nil, contents, hasBody: false, &json)
    case .read(let contents): write(nil, contents, &json)
    case .handshake(let answer):
      var contents = WebhookContents()
      contents.answer = answer
      write(nil, contents, &json)
    case .refusedWith(let rejection):
      var contents = WebhookContents()
      contents.answer = rejection.answer
      write(rejection.reason.rawValue, contents, hasBody: false, &json)
    }
  }

  private static func write(
    _ reason: String?, _ contents: WebhookContents, hasBody: Bool = true, _ json: inout JSONText
  ) {
    json.object { json in
      json.key("signature_valid")
      json.value(reason == nil)
      json.key("reject_reason")
      json.value(reason)
      json.key("messages")
      json.array { json in
        for (message, detail) in zip(contents.messages, contents.messageDetails) { write(message, detail, &json) }
      }
      json.key("statuses")
      json.array { json in
        for (report, detail) in zip(contents.reports, contents.reportDetails) { write(report, detail, &json) }
      }
      json.key("events")
      json.array { json in for event in contents.events { write(event, &json) } }
      json.key("ignored")
      json.value(contents.ignored)
      json.key("http")
      write(contents.answer, hasBody: hasBody, &json)
    }
  }

  private static func write(_ answer: WebhookAnswer?, hasBody: Bool, _ json: inout JSONText) {
    guard let answer else { return json.value(nil as String?) }
    json.object { json in
      json.key("status")
      json.value(answer.status)
      guard hasBody else { return }
      member("body", answer.body, &json)
      optional("content_type", answer.contentType, &json)
    }
  }

  private static func write(_ message: InboundMessage, _ detail: MessageDetail, _ json: inout JSONText) {
    json.object { json in
      member("id", message.id, &json)
      member("from", message.from.value.reveal(), &json)
      member("from_type", message.from.kind.rawValue, &json)
      member("to", message.to, &json)
      member("text", message.text.reveal(), &json)
      member("timestamp", message.timestamp.flatMap(Timestamps.format), &json)
      member("kind", message.kind.rawValue, &json)
      optional("payload", message.payload, &json)
      optional("reply_to", message.replyTo, &json)
      optional("profile_name", message.profileName?.reveal(), &json)
      optional("provider_keyword", message.providerKeyword, &json)
      optional("channel", detail.channel, &json)
      write(detail.extras, &json)
      if let part = message.part { write(part, &json) }
      if let place = detail.location?.reveal() { write(place, &json) }
      if !message.media.isEmpty { write(message.media, &json) }
    }
  }

  private static func write(_ place: Coordinates, _ json: inout JSONText) {
    json.key("location")
    json.object { json in
      json.key("lat")
      json.value(place.latitude)
      json.key("lon")
      json.value(place.longitude)
    }
  }

  private static func write(_ part: TextPart, _ json: inout JSONText) {
    json.key("concat")
    json.object { json in
      member("ref", part.reference, &json)
      json.key("total")
      json.value(part.total)
      json.key("part")
      json.value(part.part)
    }
  }

  /// Members that only some gateways have: texts, numbers and null.
  private static func write(_ extras: [String: JSONValue], _ json: inout JSONText) {
    for (name, value) in extras.sorted(by: { $0.key < $1.key }) {
      json.key(name)
      if case .number(let spelled) = value { json.raw(Array(spelled.utf8)) } else { json.value(value.scalarText) }
    }
  }

  private static func write(_ media: [Media], _ json: inout JSONText) {
    json.key("media")
    json.array { json in
      for file in media {
        json.object { json in
          optional("url", file.url?.reveal(), &json)
          optional("id", file.id, &json)
          member("content_type", file.contentType, &json)
        }
      }
    }
  }

  private static func write(_ report: DeliveryReport, _ detail: ReportDetail, _ json: inout JSONText) {
    json.object { json in
      member("id", report.id, &json)
      member("status", report.state.rawValue, &json)
      member("provider_status", detail.providerStatus, &json)
      json.key("permanent")
      json.value(report.permanent)
      member("error_code", report.code, &json)
      json.key("opted_out")
      json.value(detail.optedOut)
      member("timestamp", report.timestamp.flatMap(Timestamps.format), &json)
      member("recipient", report.recipient?.value.reveal(), &json)
      member("reason", detail.reason, &json)
      optional("reference", detail.reference, &json)
      write(detail.extras, &json)
      if report.read {
        json.key("read")
        json.value(true)
      }
    }
  }

  private static func write(_ event: WebhookEvent, _ json: inout JSONText) {
    json.object { json in
      switch event {
      case .optOut(let address): write("opt_out", address, &json)
      case .optIn(let address): write("opt_in", address, &json)
      case .marketingOptOut(let address):
        write("opt_out", address, &json)
        member("scope", "marketing", &json)
      case .conversationStart(let message):
        member("type", "conversation_start", &json)
        member("address", message.from.value.reveal(), &json)
        optional("payload", message.payload, &json)
      case .roomInvite(let room):
        member("type", "room_invite", &json)
        member("address", room, &json)
      case .subscription(let url):
        member("type", "subscription_confirm", &json)
        member("url", url.reveal(), &json)
      }
    }
  }

  /// What the provider has done already at the person's wish.
  private static func write(_ type: String, _ address: Address, _ json: inout JSONText) {
    member("type", type, &json)
    member("address", address.value.reveal(), &json)
    member("source", "provider", &json)
  }

  private static func member(_ name: String, _ text: String?, _ json: inout JSONText) {
    json.key(name)
    json.value(text)
  }

  private static func optional(_ name: String, _ text: String?, _ json: inout JSONText) {
    if let text { member(name, text, &json) }
  }
}
