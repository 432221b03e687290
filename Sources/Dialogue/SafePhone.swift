import Content
import Matching
import Messages

/// A phone that somebody else may read: neutral words, and with a code nothing else until it was texted.
package struct SafePhone: Sendable, Equatable {
  /// What opens a session; nil when the person wanted none.
  package var code: String?
  /// Whether it has been texted in this session.
  package var isUnlocked: Bool
}

extension Conversation {
  /// Whether a text is a word that this person chose: of a running check-in, or of the safe phone. Such a text is whole by
  /// itself, like a command.
  package func isChosenWord(_ words: String) -> Bool {
    let text = Codes.normal(words)
    return [checkIn?.safe, checkIn?.danger, safePhone?.code].contains(text)
  }

  /// Answers without showing anything while the phone is locked. False where the text may be heard.
  mutating func hearLocked(_ reading: Reading, _ words: String, _ turn: inout Turn) -> Bool {
    guard let code = safePhone?.code else { return false }
    if Codes.normal(words) == code {
      safePhone?.isUnlocked = true
      turn.say(turn.speaker.house("unlocked"))
      return true
    }
    guard safePhone?.isUnlocked == false else { return false }
    switch reading.command {
    case .stop, .start, .delete, .help: return false
    case .yes where erasureAsked || safetyAsked, .no where erasureAsked || safetyAsked: return false
    default: break  // all else would show what the talk is about
    }
    if reading.level.opensCase {
      let intent = reading.intent.flatMap { turn.library.intent($0) }
      turn.say(turn.speaker.neutral(intent?.numbers ?? Speaker.lastResort, level: reading.level))
      turn.openCase(reading.level, reason: intent?.id ?? "locked")
    } else {
      turn.say(turn.speaker.house("locked"))
    }
    return true
  }
}
