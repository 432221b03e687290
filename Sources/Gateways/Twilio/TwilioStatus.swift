import Messages

/// Reads a status callback.
enum TwilioStatus {
  static func read(_ fields: FormBody, _ id: String, _ word: String) -> WebhookContents {
    guard let step = step(word) else { return WebhookContents(ignored: "unknown_status") }
    let recipient = TwilioParty(fields.filled("To"))?.address
    var report = DeliveryReport(id: id, state: .failed, recipient: recipient)
    var detail = ReportDetail(providerStatus: word)
    switch step {
    case .moves(let state): report.state = state
    case .canceled: (report.permanent, detail.reason) = (true, "canceled")
    case .failed:
      let code = fields.filled("ErrorCode")
      let fault = TwilioFault.of(code)
      (report.state, report.code, report.permanent) = (fault.state, code, fault.permanent)
      (detail.reason, detail.optedOut) = (fault.reason, fault.cause == .optedOut)
    }
    report.read = word == "read"
    var contents = WebhookContents()
    contents.add(report, detail)
    if detail.optedOut, let recipient { contents.events = [.optOut(recipient)] }
    return contents
  }

  /// What a status word means for a message.
  enum Step: Equatable {
    case moves(DeliveryState)
    case canceled
    /// The error code decides.
    case failed
  }

  /// nil for a word that is not in Twilio's vocabulary.
  static func step(_ word: String) -> Step? {
    switch word {
    case "accepted", "scheduled", "queued", "sending": .moves(.queued)
    case "sent": .moves(.sent)
    case "delivered", "read": .moves(.delivered)
    case "canceled": .canceled
    case "failed", "undelivered": .failed
    default: nil
    }
  }
}
