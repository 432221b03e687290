import Messages

/// The list of received texts, which Notify keeps for 7 days, and the state of a text of ours.
enum NotifyRecovery {
  static let recovery = Recovery(
    received: { before, settings, now throws(SettingsProblem) in
      let query = before.map { "?older_than=\(PercentEncoding.encode($0))" } ?? ""
      return try call("/v2/received-text-messages\(query)", settings, now)
    },
    readReceived: { answer, _ in page(answer) },
    standing: { id, settings, now throws(SettingsProblem) in
      try call("/v2/notifications/\(PercentEncoding.encode(id))", settings, now)
    },
    readStanding: { answer, _ in
      guard answer.status == 200, let root = answer.json, let id = root["id"]?.filled,
        let word = root["status"]?.filled, let meaning = NotifyWebhook.meaning(word)
      else { return nil }
      var contents = WebhookContents()
      contents.add(
        StatusReport(
          id: id, word: word, meaning: meaning, code: nil, recipient: nil,
          timestamp: root["completed_at"]?.scalarText.flatMap(Timestamps.rfc3339)))
      return contents.reports.first
    })

  private static func call(_ path: String, _ settings: Settings, _ now: Double) throws(SettingsProblem) -> HTTPCall {
    HTTPCall(
      method: "GET", url: Redacted(try NotifySending.base(settings) + path),
      headers: [try NotifySending.bearer(settings, now: now)], timeout: 30)
  }

  /// The number of the person is international without `+`, ours national, as in a callback.
  private static func page(_ answer: HTTPAnswer) -> RecoveredPage? {
    guard answer.status == 200, let list = answer.json?["received_text_messages"], case .array(let texts) = list else {
      return nil
    }
    let messages = texts.compactMap { text -> InboundMessage? in
      guard let id = text["id"]?.filled,
        let from = text["user_number"]?.filled.flatMap({ SenderAddress.read($0, .international) })
      else { return nil }
      let to = text["notify_number"]?.filled.flatMap { SenderAddress.read($0, .national("GB")) }
      return InboundMessage(
        id: id, from: from, to: to?.value.reveal(), text: Redacted(text["content"]?.scalarText ?? ""),
        timestamp: text["created_at"]?.scalarText.flatMap(Timestamps.rfc3339))
    }
    return RecoveredPage(messages: messages, next: texts.last?["id"]?.filled)
  }
}
