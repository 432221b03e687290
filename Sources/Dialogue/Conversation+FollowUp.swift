import Content
import Matching
import Messages

/// Short texts that lean on the turn before: "and if they say no?", "how much", "no not that".
extension Conversation {
  /// Hears a text that says little by itself as one about the last answer. False where it is not one.
  mutating func hearFollowUp(_ reading: Reading, _ words: String, _ turn: inout Turn) -> Bool {
    guard case .answered(let id, _) = state, let intent = turn.library.intent(id) else { return false }
    let text = PlainWords.of(FollowUps.joined(words))
    if FollowUps.corrections.contains(text) {
      correct(&turn)
      return true
    }
    let isOpen = reading.decision == .fallback || reading.decision == .clarify && !reading.level.opensCase
    guard isOpen, !intent.level.opensCase, FollowUps.isFollowUp(text) else { return false }
    misunderstood = 0
    obey(.more, reading, &turn)
    return true
  }

  /// The answer was not what was asked for: what came second is offered.
  private mutating func correct(_ turn: inout Turn) {
    let others = others.compactMap { turn.library.intent($0) }
    self.others = []
    turn.noteCorrection()
    if others.isEmpty {
      misunderstood += 1
      turn.say(turn.speaker.house("fallback"))
      state = .idle
    } else {
      ask(others, level: others.map(\.level).max() ?? .normal, &turn)
    }
  }
}

/// The forms of such texts.
enum FollowUps {
  /// Texts of up to so many words.
  private static let mostWords = 7

  /// Whole texts that say that the answer was the wrong one.
  static let corrections: Set<String> = [
    "no not that", "not that", "no thats not it", "thats not it", "thats not what i asked", "thats not what i meant",
    "not what i asked", "not what i meant", "wrong", "wrong answer", "wrong one", "no i meant something else",
    "i meant something else", "something else", "no something else", "no thats wrong", "thats wrong", "nope not that",
    "not this", "no not this", "didnt ask that", "i didnt ask that", "that is not what i asked", "other one",
  ]

  /// How texts begin that ask on.
  private static let openings: [[String]] = [
    "and", "but", "what if", "what about", "how much", "how long", "how do i", "how does that", "where", "when", "who",
    "is it free", "is that free", "does it cost", "what does it cost", "what then", "then what", "so what", "ok and",
    "ok but", "even if", "also if", "why", "really", "are you sure", "even", "what happens", "what else",
    "anything else",
    "can i still", "do they", "do i have to", "will they", "and if", "same for", "how",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The words without apostrophes.
  static func joined(_ words: String) -> String {
    ["'", "’"].reduce(words) { $0.holds($1) ? $0.replacing($1, with: "") : $0 }
  }

  /// Whether a text in small letters asks on.
  static func isFollowUp(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard (1...mostWords).contains(words.count) else { return false }
    return openings.contains { words.starts(with: $0) }
  }
}
