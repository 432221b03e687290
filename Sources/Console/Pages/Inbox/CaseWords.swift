import Content
import Messages
import Store

/// How cases are spoken of.
enum CaseWords {
  static func kind(_ kind: CaseKind) -> String {
    switch kind {
    case .danger: "Danger"
    case .asked: "Asked for a person"
    case .report: "Finished a report"
    case .checkIn: "Check-in"
    case .undelivered: "Reply not delivered"
    case .notUnderstood: "Not understood"
    }
  }

  static func outcome(_ outcome: CaseOutcome) -> String {
    switch outcome {
    case .reached: "Reached: spoke with them"
    case .safe: "Safe: they said so"
    case .refused: "Refused help"
    case .unreachable: "Could not be reached"
    case .other: "Something else"
    }
  }

  /// What the person was told about staff.
  static func told(_ word: String) -> String {
    switch word {
    case "alerted": "that our team was alerted"
    case "opened": "that somebody has seen it"
    case "nobody": "that nobody reads this now"
    default: "nothing about staff"
    }
  }

  /// The reason in an editor's words; a flow by its title.
  static func reason(_ reason: String, in library: ContentLibrary) -> String {
    if let intent = library.intent(reason) { return intent.title }
    if reason.hasPrefix("flow:") {
      return library.flow(String(reason.dropFirst("flow:".count)))?.title ?? "a flow"
    }
    switch reason {
    case "unanswered": return "An emergency that nobody answered for a minute"
    case "check-in": return "Did not come back, or sent the danger word"
    case "not-safe": return "Said that they are not safe"
    case "not-understood": return "Three texts that the machine did not understand"
    case "locked": return "Danger on a locked phone"
    default: return reason
    }
  }
}
