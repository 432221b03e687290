import Messages

/// What a provider's word or code for a failure means for a text.
struct Fault: Equatable, Sendable {
  var state: DeliveryState
  /// Never resend as it is.
  var permanent: Bool
  /// One word for the cause, the same over all gateways.
  var reason: String
  var cause: RejectionCause

  /// May be tried again a limited number of times.
  static func passing(_ reason: String) -> Fault {
    Fault(state: .failed, permanent: false, reason: reason, cause: .passing)
  }

  /// This address will not work on this channel.
  static func recipient(_ reason: String) -> Fault {
    Fault(state: .undeliverable, permanent: true, reason: reason, cause: .recipient)
  }

  /// Account, sender or content: somebody has to act, and the person is not to blame.
  static func ours(_ reason: String) -> Fault {
    Fault(state: .failed, permanent: true, reason: reason, cause: .operatorSide)
  }

  /// The person told the provider to block us.
  static let optedOut = Fault(state: .undeliverable, permanent: true, reason: "opted_out", cause: .optedOut)

  /// The same as an answer to our call.
  func rejection(_ code: String) -> SendOutcome { .rejected(code: code, permanent: permanent, cause: cause) }
}

/// A provider's report on a text of ours, before it is put into the words of all gateways.
struct StatusReport {
  /// What the provider's word says.
  enum Meaning: Equatable {
    case moves(DeliveryState)
    /// Delivered, and known to be read.
    case read
    case failed(Fault)
  }

  var id: String
  /// The provider's own word.
  var word: String
  var meaning: Meaning
  /// Kept only with a failure.
  var code: String?
  var recipient: Address?
  var timestamp: Double?
  var reference: String?
  /// Further members of the vector format.
  var extras: [String: JSONValue] = [:]
}

extension WebhookContents {
  /// Adds a report, and the event that comes with an opt-out.
  mutating func add(_ status: StatusReport) {
    var report = DeliveryReport(
      id: status.id, state: .failed, recipient: status.recipient, timestamp: status.timestamp)
    var detail = ReportDetail(providerStatus: status.word, reference: status.reference)
    switch status.meaning {
    case .moves(let state): report.state = state
    case .read: (report.state, report.read) = (.delivered, true)
    case .failed(let fault):
      (report.state, report.code, report.permanent) = (fault.state, status.code, fault.permanent)
      (detail.reason, detail.optedOut) = (fault.reason, fault.cause == .optedOut)
    }
    detail.extras = status.extras
    add(report, detail)
    if detail.optedOut, let person = status.recipient { events.append(.optOut(person)) }
  }
}
