import Messages

extension Gateway {
  /// Any provider that posts JSON or forms, described by settings instead of code.
  ///
  /// Settings: `verify` (scheme and secret), `mapping` (JSON pointers), `status`, `respond`, `outbound`, `default_region`.
  /// Body signatures cover bodies alone, so that only bodies are read, never a query string.
  package static let genericJSON = Gateway(
    id: "generic",
    profile: .genericJSON,
    verify: GenericVerification.verify,
    decode: GenericWebhook.decode,
    encode: GenericSending.encode,
    interpret: GenericAnswer.interpret,
    acknowledgement: GenericWebhook.acknowledgement,
    inlineReply: nil)
}

/// Reads a generic webhook by its mapping.
enum GenericWebhook {
  /// Throws `malformed` for a body that cannot be read, `incomplete` when no event has both a sender and an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let root = try body(request)
    let mapping = GenericMapping(settings)
    let status = GenericStatus(settings)
    var reading = Reading()
    if status.isConfigured, status.list != mapping.list {
      let reports = events(root, status.list)
      for event in reports { reading.add(status: status.read(event)) }
      if mapping.list == nil, !reports.isEmpty { return try reading.finished() }
    }
    for event in events(root, mapping.list) {
      if status.isConfigured, status.list == mapping.list, status.isStatus(event) {
        reading.add(status: status.read(event))
      } else {
        reading.add(message: mapping.message(event))
      }
    }
    return try reading.finished()
  }

  /// What `respond` says; 200 with an empty body by default.
  @Sendable
  static func acknowledgement(_ settings: Settings) -> WebhookAnswer {
    let status = settings.number("respond.status").flatMap { Int(exactly: $0) } ?? 200
    let body = settings.text("respond.body") ?? ""
    return WebhookAnswer(status: status, contentType: settings.text("respond.content_type"), body: body)
  }

  private static func body(_ request: WebhookRequest) throws(WebhookRejection) -> JSONValue {
    if request.saysForm == true { return form(request.body) }
    do { return try JSONParser.parse(request.body) } catch { throw WebhookRejection(.malformed) }
  }

  private static func form(_ body: [UInt8]) -> JSONValue {
    let form = FormBody(body)
    let members = form.fields.map { field in
      (TextDecoding.text(form.bytes[field.name]), JSONValue.string(TextDecoding.text(form.bytes[field.value])))
    }
    return .object(Dictionary(members) { first, _ in first })
  }

  private static func events(_ root: JSONValue, _ list: String?) -> [JSONValue] {
    guard let value = root.at(list ?? ""), value != .null else { return [] }
    return value.elements ?? [value]
  }
}

/// What has been read of a batch so far.
private struct Reading {
  private var contents = WebhookContents()
  private var incomplete = 0

  mutating func add(status read: GenericStatus.Report?) {
    guard let read else {
      contents.ignored = "unknown_status"
      return
    }
    contents.add(read.report, read.detail)
    if read.detail.optedOut, let person = read.report.recipient { contents.events.append(.optOut(person)) }
  }

  mutating func add(message: InboundMessage?) {
    if let message { contents.add(message) } else { incomplete += 1 }
  }

  /// A batch is refused only when nothing in it can be kept: the complete ones must not be lost with the others.
  func finished() throws(WebhookRejection) -> WebhookContents {
    var finished = contents
    let isEmpty = contents.messages.isEmpty && contents.reports.isEmpty
    if isEmpty, incomplete > 0 { throw WebhookRejection(.incomplete) }
    if incomplete > 0 {
      finished.ignored = "incomplete"
    } else if isEmpty, finished.ignored == nil {
      finished.ignored = "not_a_message"
    }
    return finished
  }
}
