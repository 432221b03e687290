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

  /// Says that it is done, and does it as soon as no check-in depends on it.
  mutating func erase(_ turn: inout Turn) {
    turn.say(turn.speaker.house("delete-done"))
    noticeGiven = true
    state = .idle
    interrupted = nil
    told = nil
    lastIntent = nil
    eraseOrWait(&turn)
  }

  /// A running check-in stays as it is: the answer is the same, the erasure comes after it. An open case holds the
  /// destruction of its texts up too, in the store, which knows when staff close it.
  mutating func eraseOrWait(_ turn: inout Turn) {
    erasesLater = checkIn?.isOpen == true
    if !erasesLater { turn.forget() }
  }
}
