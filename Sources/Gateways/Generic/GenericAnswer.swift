import Messages

/// What a generic provider's answer means, by the rules below `outbound`.
///
/// `success` (`status` list, `id` pointer), `throttle` (`status` list, `pointer` and `value`), `errors` (`code` pointer,
/// `map` of code to recipient, opted_out, operator or passing).
enum GenericAnswer {
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body: JSONValue?
    do { body = try JSONParser.parse(answer.body.reveal()) } catch { body = nil }
    if isThrottled(answer, body, settings) { return .throttled(retryAfter: answer.retryAfter) }
    let code = text(body, settings.text("outbound.errors.code"))
    if let code, let rejection = rejection(code, settings) { return rejection }
    if succeeded(answer.status, settings) { return accepted(body, settings) }
    switch answer.status {
    case 408, 500...: return .unknown(reason: "http_\(answer.status)")
    default: return .rejected(code: code ?? "http_\(answer.status)", permanent: false, cause: .operatorSide)
    }
  }

  private static func isThrottled(_ answer: HTTPAnswer, _ body: JSONValue?, _ settings: Settings) -> Bool {
    if statuses(settings, "outbound.throttle.status", else: [429]).contains(answer.status) { return true }
    guard let value = text(body, settings.text("outbound.throttle.pointer")) else { return false }
    return settings.texts("outbound.throttle.value").contains(value)
  }

  private static func succeeded(_ status: Int, _ settings: Settings) -> Bool {
    statuses(settings, "outbound.success.status", else: Array(200..<300)).contains(status)
  }

  /// Where no id is configured, the gateway has the text all the same: the id stays empty and no report can match.
  private static func accepted(_ body: JSONValue?, _ settings: Settings) -> SendOutcome {
    guard let pointer = settings.text("outbound.success.id") else { return .accepted(id: "", state: .queued) }
    guard let id = text(body, pointer), !id.isEmpty else { return .unknown(reason: "no_id") }
    return .accepted(id: id, state: .queued)
  }

  private static func rejection(_ code: String, _ settings: Settings) -> SendOutcome? {
    switch settings.table("outbound.errors.map")[code]?.asText {
    case "recipient": .rejected(code: code, permanent: true, cause: .recipient)
    case "opted_out": .rejected(code: code, permanent: true, cause: .optedOut)
    case "operator": .rejected(code: code, permanent: true, cause: .operatorSide)
    case "passing": .rejected(code: code, permanent: false, cause: .passing)
    default: nil
    }
  }

  private static func statuses(_ settings: Settings, _ path: String, else usual: [Int]) -> [Int] {
    let listed = settings.texts(path).compactMap { Int($0) }
    return listed.isEmpty ? usual : listed
  }

  private static func text(_ body: JSONValue?, _ pointer: String?) -> String? {
    guard let body, let pointer else { return nil }
    return body.at(pointer)?.scalarText
  }
}
