package import Messages

/// A message from a person that has arrived and is not stored yet.
package struct Arrival: Sendable {
  /// The name of the gateway account that it came through, and that replies go out by.
  package var account: String
  /// Its id decides, together with the account, whether this is a repeat.
  package var message: InboundMessage
  /// Seconds since 1970.
  package var receivedAt: Double

  /// A message at an account.
  package init(account: String, message: InboundMessage, receivedAt: Double) {
    self.account = account
    self.message = message
    self.receivedAt = receivedAt
  }
}

/// What was decided about an arrival or an event: all of it is committed together, or none.
package struct Verdict: Sendable {
  /// The conversation's new record.
  package var record: String
  /// Why, as JSON; sealed.
  package var trace: [UInt8]
  /// Of the person's message; stored in the clear, because work is ordered by it.
  package var level: Level
  /// In the order of sending; none where the sender cannot receive.
  package var replies: [Reply]
  /// Calls staff when set.
  package var staffCall: StaffCall?
  /// At most one change a name counts; the last one wins.
  package var timers: [TimerChange]
  /// Whether the person's key is to be destroyed once the replies have gone out.
  package var forgets: Bool
  /// The version of the content that decided, for the audit line.
  package var contentVersion: String

  /// A decision.
  package init(
    record: String, trace: [UInt8], level: Level, replies: [Reply], staffCall: StaffCall? = nil,
    timers: [TimerChange] = [], forgets: Bool = false, contentVersion: String
  ) {
    self.record = record
    self.trace = trace
    self.level = level
    self.replies = replies
    self.staffCall = staffCall
    self.timers = timers
    self.forgets = forgets
    self.contentVersion = contentVersion
  }
}

/// A text for the outbox.
package struct Reply: Sendable {
  /// Sealed under the contact's key when it is stored.
  package var text: Redacted<String>
  /// Orders the outbox: an emergency overtakes.
  package var level: Level
  /// Whether it is shown by our own page and needs no sending.
  package var isPulled: Bool

  /// A text of a level.
  package init(text: Redacted<String>, level: Level, isPulled: Bool = false) {
    self.text = text
    self.level = level
    self.isPulled = isPulled
  }
}

/// A case for staff, with the channels that are to be alerted.
package struct StaffCall: Sendable {
  /// An open case keeps its own level when that is higher.
  package var level: Level
  /// Names of alert channels; one alert is made for each.
  package var channels: [String]
  /// Seconds until the first step of the ladder; nil where there is no ladder and `channels` are called instead.
  package var ladderAfter: Double?
  /// Whether staff are called even when somebody has just acknowledged the case: it says something that they cannot know.
  package var insists: Bool

  /// A call by these alert channels, or by the ladder; neither when nobody is configured.
  package init(level: Level, channels: [String], ladderAfter: Double? = nil, insists: Bool = false) {
    self.level = level
    self.channels = channels
    self.ladderAfter = ladderAfter
    self.insists = insists
  }
}

/// A timer to be set (or moved), or to be dropped when `dueAt` is nil.
package struct TimerChange: Sendable {
  /// A contact has at most one timer of each name.
  package var name: String
  /// Seconds since 1970.
  package var dueAt: Double?

  /// A change of the timer of that name.
  package init(name: String, dueAt: Double?) {
    self.name = name
    self.dueAt = dueAt
  }
}

/// What became of an arrival.
package enum Admission: Sendable, Equatable {
  /// Stored, with all that it caused.
  case committed(Committed)
  /// The gateway had delivered it before: nothing was changed.
  case repeated

  /// What was stored.
  package struct Committed: Sendable, Equatable {
    /// The row of the person, new or known.
    package var contact: Int64
    /// The message; nil when something else happened.
    package var inbound: Int64?
    /// The case that was opened or renewed.
    package var openCase: Int64?
    /// Whether something waits to be sent.
    package var hasReplies: Bool
    /// Whether a timer or a deletion comes due within the minute.
    package var wakesTimers: Bool
  }
}
