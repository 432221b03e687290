import Content
import Matching
import Messages

/// Distress or risk that is no clear emergency: a line that is open day and night, one question, and no case.
extension Conversation {
  /// Says what the answer of a sensitive intent does not say itself.
  mutating func askSafety(after intent: Intent, _ turn: inout Turn) {
    guard intent.level == .sensitive, let first = intent.answers[.english]?.first else { return }
    let hasLine = (first.slots + (first.slots.contains(Slots.lines) ? intent.numbers : [])).contains {
      turn.library.directory[$0]?.isAlwaysOpen == true
    }
    // One question is enough: that of the answer, of its flow, or ours.
    let asks = first.raw.contains("?") || intent.flow.flatMap { turn.library.flow($0) } != nil
    switch (hasLine, asks) {
    case (true, true): return
    case (false, true): turn.say(turn.speaker.house("safety-line", level: .sensitive))
    case (true, false): askSafety("safety-question", &turn)
    case (false, false): askSafety("safety", &turn)
    }
  }

  /// Says a text that ends with the question whether the person is safe, and remembers that it was asked.
  mutating func askSafety(_ id: String, _ turn: inout Turn) {
    turn.say(turn.speaker.house(id, level: .sensitive))
    safetyAsked = true
  }

  /// Whether the text answers the question; then it has been dealt with.
  mutating func hearSafety(_ reading: Reading, _ turn: inout Turn) -> Bool {
    guard safetyAsked else { return false }
    safetyAsked = false
    switch reading.command {
    case .yes: turn.say(turn.speaker.house("safe-yes"))
    case .no:
      turn.say(turn.speaker.house("safe-no", level: .urgent))
      turn.openCase(.urgent, reason: "not-safe")
    default: return false  // every other text is read for itself
    }
    misunderstood = 0
    return true
  }
}
