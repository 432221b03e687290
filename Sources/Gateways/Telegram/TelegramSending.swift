import Messages

/// Sending by `sendMessage`, and what its answers mean.
enum TelegramSending {
  /// Without a `parse_mode`, so that no text can be malformed.
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let base = try OutboundCall.base(settings, usual: "https://api.telegram.org")
    let token = try settings.required("bot_token")
    guard token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"/?#%".utf8.contains($0) }) else {
      throw SettingsProblem(account: settings.account, missing: "bot_token", fault: "it is not a token")
    }
    return OutboundCall.json("\(base)/bot\(token)/sendMessage", []) { json in
      json.member("chat_id", message.to.value.reveal())
      json.member("text", message.text.reveal())
      json.key("link_preview_options")
      json.object { json in
        json.key("is_disabled")
        json.value(true)
      }
    }
  }

  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body = answer.json
    if answer.status == 429 {
      return .throttled(retryAfter: body?["parameters"]?["retry_after"]?.finiteNumber ?? answer.retryAfter)
    }
    let code = code(answer.status, body?["description"]?.scalarText?.lowercased() ?? "")
    return answer.outcome(code: code, faults: faults) {
      guard body?["ok"] == .bool(true), let id = body?["result"]?["message_id"]?.filled else {
        return .unknown(reason: "no_id")
      }
      return .accepted(id: id, state: .sent)
    }
  }

  /// Telegram has no codes beside the status: its sentences are all there is.
  private static func code(_ status: Int, _ sentence: String) -> String? {
    guard status == 400 || status == 403 else { return nil }
    return sentences.first { sentence.contains($0.key) }?.value
  }

  private static let sentences = [
    "blocked by the user": "blocked", "user is deactivated": "deactivated", "can't initiate": "not_started",
    "chat not found": "chat_not_found", "message is too long": "too_long", "text is empty": "empty",
  ]

  private static let faults: [String: Fault] = [
    "blocked": .optedOut, "deactivated": .recipient("unknown_number"), "not_started": .recipient("blocked"),
    "chat_not_found": .recipient("unknown_number"), "too_long": .ours("content"), "empty": .ours("content"),
  ]
}
