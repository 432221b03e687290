import Messages

/// What a request of Kannel says. Its form is ours: the configuration of Kannel holds the address with its fields.
enum KannelWebhook {
  /// Whatever the answer to a message holds, Kannel texts to the person: it must be empty.
  static let nothing = WebhookAnswer(status: 200, contentType: "text/plain")

  /// Reads a verified request. Throws `incomplete` for a message without a sender or an id.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    let form = FormBody(Array(request.query.utf8))
    let fields = FieldTable(form)
    if let word = fields.filled("d"), let id = fields.filled("mid") { return report(fields, id, word) }
    guard fields.text("text") != nil || fields.text("from") != nil else {
      return WebhookContents(ignored: "not_a_message")
    }
    guard let id = fields.filled("id"), let from = fields.phone("from") else { throw WebhookRejection(.incomplete) }
    // Coding 1 is binary data: ring tones and settings, no words.
    let isBinary = fields.filled("coding") == "1"
    let charset = KannelCharset(fields.filled("charset"), coding: fields.filled("coding"), settings)
    let text = isBinary ? "" : charset.text(Array(form.rawValue("text") ?? []))
    var contents = WebhookContents(messages: [
      InboundMessage(
        id: id, from: from, to: fields.phone("to")?.value.reveal(), text: Redacted(text),
        timestamp: fields.filled("ts").flatMap { GenericTimestamp.seconds($0, "unix", nil) },
        kind: isBinary ? .unsupported : .text,
        part: isBinary ? nil : UserDataHeader.part(Array(form.rawValue("udh") ?? [])))
    ])
    contents.answer = nothing
    return contents
  }

  private static func report(_ fields: FieldTable, _ id: String, _ word: String) -> WebhookContents {
    guard let meaning = meaning(word, fields.text("a") ?? "") else {
      return WebhookContents(ignored: "unknown_status")
    }
    var contents = WebhookContents()
    contents.add(StatusReport(id: id, word: word, meaning: meaning))
    contents.answer = WebhookAnswer(status: 200)
    return contents
  }

  /// `%d` with the network's own words (`%A`); nil for a value that says nothing.
  private static func meaning(_ word: String, _ answer: String) -> StatusReport.Meaning? {
    switch word {
    case "1": .moves(.delivered)
    case "2": .failed(undelivered(answer.uppercased()))
    // Buffered at the network's centre, or accepted by it.
    case "4", "8": .moves(.sent)
    case "16": .failed(.ours("rejected"))
    default: nil
    }
  }

  private static func undelivered(_ answer: String) -> Fault {
    if answer.contains("STAT:REJECTD") { return .ours("rejected") }
    return .passing(answer.contains("STAT:EXPIRED") ? "expired" : "unknown")
  }
}

/// How the bytes of `%b` are to be read.
struct KannelCharset {
  private let name: String

  /// By the name that Kannel gives (`%C`); without one by the coding and the account's setting.
  init(_ name: String?, coding: String?, _ settings: Settings) {
    let usual = coding == "2" ? "UTF-16BE" : settings.text("default_charset") ?? "UTF-8"
    self.name = (name ?? usual).uppercased()
  }

  /// The text; never fails.
  func text(_ bytes: [UInt8]) -> String {
    switch name {
    case "UTF-16BE", "UCS-2BE", "UCS-2", "UTF-16", "UCS2": utf16(bytes)
    case "ISO-8859-1", "LATIN1", "LATIN-1": latin1(bytes)
    // Kannel has made UTF-8 of it already, whatever it says.
    case "GSM", "GSM7": String(validating: bytes.filter { $0 != 0 }, as: UTF8.self) ?? latin1(bytes)
    case "WINDOWS-1252", "CP1252": TextDecoding.windows1252(bytes.filter { $0 != 0 }[...])
    default: TextDecoding.text(bytes[...])
    }
  }

  /// Lone surrogates and an odd last byte become U+FFFD; NUL is left out.
  private func utf16(_ bytes: [UInt8]) -> String {
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    if units.first == 0xFEFF { units.removeFirst() }
    if !bytes.count.isMultiple(of: 2) { units.append(0xFFFD) }
    return String(decoding: units.filter { $0 != 0 }, as: UTF16.self)
  }

  private func latin1(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.filter { $0 != 0 }.map { Unicode.Scalar($0) }))
  }
}
