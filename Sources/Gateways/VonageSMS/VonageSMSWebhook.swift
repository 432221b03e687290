import Messages

/// Reads a webhook: a text or a part of one, or a delivery receipt.
enum VonageSMSWebhook {
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let parameters = try VonageParameters(request)
    guard let id = parameters.filled("messageId") else { return WebhookContents(ignored: "not_a_message") }
    if let word = parameters.filled("status") { return report(parameters, id, word) }
    guard parameters.values["text"] != nil || parameters.values["type"] != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let from = address(parameters, "msisdn") else { throw WebhookRejection(.incomplete) }
    let isBinary = parameters.filled("type") == "binary"
    let part = part(parameters)
    var detail = MessageDetail()
    // Each part should have an id of its own; where it has not, the second must not pass for a repeat of the first.
    detail.duplicateKey = part.map { "\(id).\($0.part)" }
    var contents = WebhookContents()
    contents.add(
      InboundMessage(
        id: id, from: from, to: address(parameters, "to")?.value.reveal(),
        text: Redacted(isBinary ? "" : parameters.values["text"] ?? ""), timestamp: time(parameters),
        kind: isBinary ? .unsupported : .text, part: part), detail)
    return contents
  }

  private static func report(_ parameters: VonageParameters, _ id: String, _ word: String) -> WebhookContents {
    let code = parameters.filled("err-code").flatMap { $0 == "0" ? nil : $0 }
    guard let meaning = VonageSMSFault.meaning(word, code) else { return WebhookContents(ignored: "unknown_status") }
    var contents = WebhookContents()
    contents.add(
      StatusReport(
        id: id, word: word, meaning: meaning, code: code, recipient: address(parameters, "msisdn"),
        timestamp: time(parameters)))
    return contents
  }

  private static func address(_ parameters: VonageParameters, _ name: String) -> Address? {
    parameters.filled(name).flatMap { SenderAddress.read($0, .international) }
  }

  /// `2026-10-20 22:40:00`, in UTC without saying so.
  private static func time(_ parameters: VonageParameters) -> Double? {
    parameters.filled("message-timestamp").flatMap { Timestamps.rfc3339($0 + "Z") }
  }

  private static func part(_ parameters: VonageParameters) -> TextPart? {
    guard parameters.values["concat"] == "true", let reference = parameters.filled("concat-ref"),
      let total = parameters.filled("concat-total").flatMap({ Int($0) }),
      let part = parameters.filled("concat-part").flatMap({ Int($0) })
    else { return nil }
    return TextPart(reference: reference, total: total, part: part)
  }
}

/// What words and error codes of the SMS API mean.
enum VonageSMSFault {
  /// nil for an unknown word.
  static func meaning(_ word: String, _ code: String?) -> StatusReport.Meaning? {
    switch word {
    case "accepted", "buffered", "unknown": .moves(.sent)
    case "delivered": .moves(.delivered)
    case "expired": .failed(.passing("expired"))
    case "failed", "rejected": .failed(code.flatMap { receipts[$0] } ?? .passing("unknown"))
    default: nil
    }
  }

  /// `err-code` of a delivery receipt.
  private static let receipts: [String: Fault] = [
    "1": .passing("unknown"), "2": .passing("unreachable"), "5": .passing("routing"), "7": .passing("unreachable"),
    "8": .passing("provider_error"), "99": .passing("unknown"),
    "3": .recipient("unknown_number"), "4": .recipient("blocked"), "12": .recipient("unroutable"),
    "14": .recipient("blocked"), "9": .optedOut,
    "6": .ours("filtered"), "10": .ours("content"), "11": .ours("routing"), "13": .ours("filtered"),
    "15": .ours("billing"), "16": .ours("billing"), "50": .ours("filtered"), "51": .ours("filtered"),
    "52": .ours("filtered"), "53": .ours("filtered"), "54": .ours("filtered"),
  ]

  /// `status` in the answer to a send.
  static let answers: [String: Fault] = [
    "2": .ours("content"), "3": .ours("content"), "4": .ours("permission"), "6": .ours("content"),
    "12": .ours("content"), "14": .ours("permission"), "15": .ours("sender"), "22": .ours("content"),
    "23": .ours("content"), "29": .ours("permission"), "32": .ours("permission"),
    "7": .recipient("blocked"), "33": .recipient("unknown_number"),
  ]
}
