package import Dialogue
import Matching
import Messages

/// Long texts that come part by part are read when the last part is there, or when it has been waited for long enough.
///
/// What is urgent in the parts that are there does not wait: it is answered at once, and later parts are texts of their own.
extension TurnMaker {
  func turn(_ conversation: Conversation, _ part: TextPart, _ text: String, to: String?) -> Made {
    let before = conversation.stateName
    var conversation = conversation
    switch conversation.take(part, text, to: to, now: surroundings.now) {
    case .ready(let words): return timed(hear(conversation, words, read(words.bare, conversation)))
    case .waits(let words, let due):
      let whole = read(words.bare, conversation)
      if let urgent = [whole, read(text, conversation)].first(where: \.level.opensCase) {
        conversation.close(part, to: to, now: surroundings.now)
        return timed(hear(conversation, words, urgent))
      }
      let waits = [Effect.wake(.parts, at: conversation.partsDue ?? due)]
      var made = made(conversation, waits, after: before, reading: whole, event: "waits")
      made.trace.waits = true
      made.trace.parts = words.there
      return made
    }
  }

  private func hear(_ conversation: Conversation, _ words: PartialText, _ reading: Reading) -> Made {
    var made = hear(conversation, words.marked, reading)
    made.trace.parts = words.there
    return made
  }

  /// The timer's turn: texts whose time is over are read with what is there of them.
  package func partsTurn(_ conversation: Conversation) -> Made {
    var conversation = conversation
    let due = conversation.closeDueParts(now: surroundings.now)
    var all = make(conversation, .timerFired(.parts))
    for words in due {
      let next = hear(all.conversation, words, read(words.bare, all.conversation))
      all = TurnMaker.joined(all, next)
    }
    all.answersWaiting = !due.isEmpty
    return timed(all)
  }

  /// Sets the timer for what still waits, or takes it down.
  private func timed(_ made: Made) -> Made {
    var made = made
    made.effects.append(made.conversation.partsDue.map { .wake(.parts, at: $0) } ?? .cancelWake(.parts))
    return made
  }
}
