import Messages

/// What a genuine request of Infobip says: a list of messages or of delivery reports.
enum InfobipWebhook {
  /// Reads a verified request. Throws `incomplete` when nothing of it can be kept.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    guard let results = try request.json()["results"]?.elements else {
      return WebhookContents(ignored: "not_a_message")
    }
    var contents = WebhookContents()
    var incomplete = 0
    for result in results {
      if result["status"] != nil, result["status"] != .null {
        add(report: result, &contents)
      } else if let message = message(result) {
        contents.add(message)
      } else {
        incomplete += 1
      }
    }
    let isEmpty = contents.messages.isEmpty && contents.reports.isEmpty
    if isEmpty, incomplete > 0 { throw WebhookRejection(.incomplete) }
    if incomplete > 0 { contents.ignored = "incomplete" }
    if isEmpty, contents.ignored == nil { contents.ignored = "not_a_message" }
    return contents
  }

  /// `text` is the whole; `cleanText` has lost a keyword such as HELP.
  private static func message(_ result: JSONValue) -> InboundMessage? {
    guard let id = result["messageId"]?.scalarText, !id.isEmpty,
      let from = result["from"]?.scalarText.flatMap({ SenderAddress.read($0, .international) })
    else { return nil }
    let parts = result["message"]?.elements ?? []
    let media = parts.compactMap(file)
    return InboundMessage(
      id: id, from: from,
      to: result["to"]?.scalarText.flatMap { SenderAddress.read($0, .international)?.value.reveal() },
      text: Redacted(result["text"]?.scalarText ?? words(parts)),
      timestamp: result["receivedAt"]?.scalarText.flatMap(Timestamps.rfc3339),
      kind: media.first.map(MediaType.kind) ?? .text, media: media)
  }

  /// The words of an MMS, one part a line.
  private static func words(_ parts: [JSONValue]) -> String {
    parts.filter { type($0).hasPrefix("text/plain") }.compactMap { $0["value"]?.scalarText }.joined(separator: "\n")
  }

  /// A file of an MMS; its layout (SMIL) is none.
  private static func file(_ part: JSONValue) -> Media? {
    guard let url = part["url"]?.scalarText, !type(part).hasPrefix("application/smil") else { return nil }
    return Media(url: Redacted(url), contentType: part["contentType"]?.scalarText)
  }

  private static func type(_ part: JSONValue) -> String { part["contentType"]?.scalarText?.lowercased() ?? "" }

  private static func add(report result: JSONValue, _ contents: inout WebhookContents) {
    let standing = InfobipStanding(result)
    guard let id = result["messageId"]?.scalarText, !id.isEmpty, let meaning = standing.meaning else {
      contents.ignored = "unknown_status"
      return
    }
    let callback = result["callbackData"]?.scalarText
    contents.add(
      StatusReport(
        id: id, word: standing.word, meaning: meaning, code: standing.error,
        recipient: result["to"]?.scalarText.flatMap { SenderAddress.read($0, .international) },
        timestamp: result["doneAt"]?.scalarText.flatMap(Timestamps.rfc3339),
        reference: callback?.isEmpty == true ? nil : callback))
  }
}
