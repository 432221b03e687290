import Messages

/// What slots become in a report: numbers as they are sent, and examples for what only a running service knows.
struct ReportSlots {
  let library: ContentLibrary
  let language: Language

  /// Examples, for the page's own explanation.
  static let service = "Helpline"
  static let operatorName = "The operator"
  static let retention = "30 days"

  func fill(_ text: Text, name: String, tail: String = "", note: String? = nil) -> ReportText {
    let pieces = text.parts.map { part in
      switch part {
      case .plain(let plain): ReportText.Piece.plain(plain)
      case .slot(let slot): ReportText.Piece.slot(name: slot, value: value(slot))
      }
    }
    return ReportText(name: name, pieces: tail.isEmpty ? pieces : pieces + [.plain(tail)], note: note)
  }

  private func value(_ slot: String) -> String {
    switch slot {
    case "team": library.text("team-alerted", in: language)?.raw ?? ""
    case "under-18": library.text("under-18-may-tell", in: language)?.raw ?? ""
    case "service": Self.service
    case "operator": Self.operatorName
    case "retention": Self.retention
    case "reason": "title of the last answer"
    case "choices": "\n1 first title\n2 second title\n3 third title"
    case "count": "12"
    case "numbers": "999, 116 123"
    case "services": "up to three services with their numbers"
    case "place": "Chesterfield, Derbyshire"
    case "time", "answer-by": "Fri 11pm"
    case "digits": "123"
    case "minutes": "10"
    case "who": "Someone who trusts you"
    case "note": "a few words of the person"
    case "request": "the text buddy-ask"
    case "alarm": "the text buddy-alarm"
    case "reference": "BCDF"
    default: library.directory[slot]?.reach ?? (Slots.isTold(slot) ? "what was told" : "")
    }
  }
}
