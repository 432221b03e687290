package import Matching
package import Messages

/// What has happened to a conversation. In the past tense: nothing here can be refused.
package enum Event: Sendable, Equatable {
  /// The person texted; the reading is the matcher's, the words are the person's own.
  case texted(Reading, words: String = "")
  /// The person sent something that is not text.
  case sentUnreadable(MessageKind)
  /// The provider blocks us for this person (they sent STOP to it).
  case providerOptedOut
  case providerOptedIn
  /// A timer that the conversation set has come due.
  case timerFired(TimerName)
  /// No member of staff could be reached with the alert of an open case.
  case alertFailed
  /// A member of staff has taken the conversation.
  case staffJoined
  /// A colleague has taken it over from them.
  case staffChanged
  /// They wrote to the person.
  case staffWrote
  /// They gave it back, or went quiet.
  case staffLeft
  /// The case is over, whether somebody had it or not.
  case caseClosed
  /// The friend whom the person named for a check-in has answered, or was not reached.
  case buddy(BuddyNews)
}

/// The timers that a conversation may have, one of each.
package enum TimerName: String, Sendable, Codable, CaseIterable {
  /// Long silence: the open question is closed.
  case session
  /// The next moment of a running check-in.
  case checkIn = "check-in"
  /// The end of the typing window: what was texted since is read as one.
  case window
  /// The end of the waiting for parts of a long text: what is there is read.
  case parts
  /// An emergency that the member of staff who holds the conversation has not answered.
  case unanswered
  /// Nobody has come yet.
  case waiting
}
