import Messages

/// Where a report's parts stand in an event, and what the provider's words mean.
struct GenericStatus {
  /// A report with its detail.
  struct Report {
    var report: DeliveryReport
    var detail: ReportDetail
  }

  private let table: [String: SettingsValue]
  private let words: [String: SettingsValue]
  private let permanentCodes: Set<String>
  private let numbers: NumberForm
  private let timestampFormat: String?

  init(_ settings: Settings) {
    table = settings.table("status")
    words = settings.table("status.map")
    permanentCodes = Set(settings.texts("status.permanent_codes"))
    numbers = GenericMapping.numbers(settings)
    timestampFormat = settings.text("status.timestamp_format") ?? settings.text("mapping.timestamp_format")
  }

  var isConfigured: Bool { pointer("id") != nil && pointer("value") != nil }

  /// Where the reports of a batch stand; nil for the whole body.
  var list: String? { pointer("list") }

  /// Whether an event has the parts of a report.
  func isStatus(_ event: JSONValue) -> Bool { text("id", event) != nil && text("value", event) != nil }

  /// The report of an event; nil for a word that the map does not hold.
  func read(_ event: JSONValue) -> Report? {
    guard let id = text("id", event), !id.isEmpty, let word = text("value", event), let meaning = meaning(word) else {
      return nil
    }
    let code = text("error", event)
    let recipient = text("recipient", event).flatMap { SenderAddress.read($0, numbers) }
    let report = DeliveryReport(
      id: id, state: meaning.state, code: code, permanent: permanent(meaning.state, code), read: meaning.read,
      recipient: recipient,
      timestamp: text("timestamp", event).flatMap { GenericTimestamp.seconds($0, timestampFormat, nil) })
    let reason = meaning.optedOut ? "opted_out" : nil
    return Report(
      report: report, detail: ReportDetail(providerStatus: word, reason: reason, optedOut: meaning.optedOut))
  }

  private func meaning(_ word: String) -> (state: DeliveryState, read: Bool, optedOut: Bool)? {
    switch words[word]?.asText {
    case "read": (.delivered, true, false)
    case "opted_out": (.undeliverable, false, true)
    case let ours?: DeliveryState(rawValue: ours).map { ($0, false, false) }
    case nil: nil
    }
  }

  private func permanent(_ state: DeliveryState, _ code: String?) -> Bool? {
    switch state {
    case .queued, .sent, .delivered: nil
    case .failed: code.map(permanentCodes.contains) ?? false
    case .undeliverable: true
    }
  }

  private func pointer(_ name: String) -> String? { table[name]?.asText }

  private func text(_ name: String, _ event: JSONValue) -> String? {
    pointer(name).flatMap { event.at($0)?.scalarText }
  }
}
