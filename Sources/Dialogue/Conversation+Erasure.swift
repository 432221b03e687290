import Content
import Matching
import Messages

/// DELETE: explained, confirmed, and never a way for whoever holds the phone to call help off.
extension Conversation {
  /// Asks first.
  mutating func askErasure(_ turn: inout Turn) {
    turn.say(turn.speaker.house("delete-ask"))
    erasureAsked = true
  }

  /// YES or a second DELETE confirms; whatever else is said, nothing is erased. False where the text is something else.
  mutating func hearErasure(_ reading: Reading, _ turn: inout Turn) -> Bool {
    guard erasureAsked else { return false }
    erasureAsked = false
    switch reading.command {
    case .yes, .delete: erase(&turn)
    case .no: turn.say(turn.speaker.house("delete-kept"))
    default: return false  // it goes on with what it is
    }
    misunderstood = 0
    return true
  }

  /// Says that it is done, and does it as soon as nobody depends on it.
  mutating func erase(_ turn: inout Turn) {
    turn.say(turn.speaker.house("delete-done"))
    noticeGiven = true
    state = .idle
    interrupted = nil
    told = nil
    lastIntent = nil
    eraseOrWait(&turn)
  }

  /// A running check-in and an urgent case stay as they are: the answer is the same, the erasure comes after them.
  mutating func eraseOrWait(_ turn: inout Turn) {
    let now = turn.surroundings.now
    let caseEnds = urgentCaseAt.map { $0 + turn.surroundings.limits.urgentCase }
    guard checkIn != nil || caseEnds.map({ $0 > now }) == true else { return turn.forget() }
    erasesLater = true
    if checkIn == nil, let caseEnds { turn.wake(.erasure, at: caseEnds) }
  }

  /// Its timer.
  mutating func erasureDue(_ turn: inout Turn) {
    guard erasesLater else { return }
    eraseOrWait(&turn)
  }
}
