import Content
import Matching
import Messages

/// The other side of a check-in: this number was asked, on behalf of somebody else, to be their safety contact.
///
/// Only YES, NO, STOP and "who is this" are heard as being about it; everything else is answered as for everybody, danger
/// above all. What is said here names no helpline.
extension Conversation {
  /// False where the text is about something else.
  mutating func hearRequest(_ reading: Reading, _ words: String, _ turn: inout Turn) -> Bool {
    guard let request = turn.surroundings.line.request, !reading.level.opensCase, !isChosenWord(words),
      !hasOpenQuestion(since: request.at)
    else { return false }
    let isStranger = count == 1
    if reading.command == .stop {
      guard request.standing != .over else { return false }
      optedOut = true
      turn.order(.answerRequest(agrees: false))
      turn.say(turn.speaker.house(isStranger ? "buddy-no" : "stop-done"))
    } else if reading.intent == Conversation.whoIntent {
      guard request.standing != .over || isStranger else { return false }
      turn.say(turn.speaker.house("buddy-who"))
    } else if !hearAnswer(to: request, words, isStranger, &turn) {
      return false
    }
    misunderstood = 0
    // Who said nothing else to us is not kept; that the number was asked is remembered as a hash.
    if isStranger { turn.forget() }
    return true
  }

  private func hearAnswer(to request: BuddyRequest, _ words: String, _ isStranger: Bool, _ turn: inout Turn) -> Bool {
    guard let answer = BuddyWords.answer(words) else { return false }
    switch (request.standing, answer) {
    case (.open, .unclear): turn.say(turn.speaker.house("buddy-again"))
    case (.open, .yes), (.agreed, .yes):
      turn.order(.answerRequest(agrees: true))
      turn.say(turn.speaker.house("buddy-yes"))
    case (.open, .no), (.agreed, .no):
      turn.order(.answerRequest(agrees: false))
      turn.say(turn.speaker.house("buddy-no"))
    case (.over, .yes) where isStranger, (.over, .no) where isStranger: turn.say(turn.speaker.house("buddy-over"))
    case (.agreed, .unclear), (.over, _): return false
    }
    return true
  }

  /// Whether YES and NO mean something of this person's own, that was asked after the request.
  private func hasOpenQuestion(since moment: Double) -> Bool {
    if let checkIn, checkIn.asked > 0 { return true }
    guard lastTextAt > moment else { return false }
    return switch state {
    case .choosing, .flow, .resuming: true
    case .idle, .answered: safetyAsked || erasureAsked
    }
  }

  /// What "who is this" is read as.
  private static let whoIntent = "talk.who"
}
