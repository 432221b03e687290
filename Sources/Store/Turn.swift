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
  /// What the message is found and counted by.
  package var facts: TurnFacts
  /// Whether it answers texts that waited to be read together: then it belongs to the last of them.
  package var answersWaiting = false
  /// What is done for or towards somebody else, in this order.
  package var errands: [Errand] = []
  /// Whether the person is to be sent nothing unasked from now on.
  package var isOptedOut = false

  /// A decision.
  package init(
    record: String, trace: [UInt8], level: Level, replies: [Reply], staffCall: StaffCall? = nil,
    timers: [TimerChange] = [], forgets: Bool = false, contentVersion: String, facts: TurnFacts = TurnFacts()
  ) {
    self.record = record
    self.trace = trace
    self.level = level
    self.replies = replies
    self.staffCall = staffCall
    self.timers = timers
    self.forgets = forgets
    self.contentVersion = contentVersion
    self.facts = facts
  }
}

/// What a turn is found and counted by, without a word of the person.
package struct TurnFacts: Sendable, Equatable {
  /// What the text was read as; stored as a number that only this server can make.
  package var intent: String?
  /// A word of the matcher, such as `answer`; `unreadable` for what was no text.
  package var decision: String
  /// The language that the talk is held in, as a code; empty when it is not known.
  package var language: String
  /// Reasons to look at the message again.
  package var marks: Marks
  /// Steps of flows that were left for others in this turn, in their order.
  package var moves: [Move]

  /// The `decision` of a text that waits for those after it; it is counted with them, once.
  package static let waits = "waits"

  /// The facts of a turn; nothing is known by default.
  package init(
    intent: String? = nil, decision: String = "unreadable", language: String = "", marks: Marks = [], moves: [Move] = []
  ) {
    self.intent = intent
    self.decision = decision
    self.language = language
    self.marks = marks
    self.moves = moves
  }

  /// Reasons to look at a message again. The bits are stored: they never change their meaning.
  package struct Marks: OptionSet, Sendable, Equatable {
    /// The stored bits.
    package let rawValue: Int64

    /// Marks of stored bits; those of another version are kept.
    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// Nothing was understood.
    package static let notUnderstood = Marks(rawValue: 1)
    /// The person says that the answer before was the wrong one.
    package static let corrects = Marks(rawValue: 2)
    /// Distress or risk that is no clear emergency.
    package static let amber = Marks(rawValue: 4)
    /// Something urgent came close to being what was read, and was not.
    package static let nearlyUrgent = Marks(rawValue: 8)
    /// A member of staff held the conversation.
    package static let held = Marks(rawValue: 16)
    /// The person was asked which of several needs they meant.
    package static let asked = Marks(rawValue: 32)
  }

  /// Something that happened in a flow, to be counted: a step was said, an arrow was gone, a step was left.
  package struct Move: Sendable, Equatable {
    /// `Flow.id`.
    package var flow: String
    /// The step that was said or left, or the beginning of the arrow.
    package var step: String
    /// The end of the arrow; empty where nothing was gone.
    package var next: String
    /// `said`, `left`, or how the arrow is called, such as `choice 1`.
    package var way: String

    /// Something to count.
    package init(flow: String, step: String, next: String = "", way: String) {
      self.flow = flow
      self.step = step
      self.next = next
      self.way = way
    }
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
  /// Who wrote it; nil for content.
  package var author: StaffMember?

  /// A text of a level.
  package init(text: Redacted<String>, level: Level, isPulled: Bool = false, author: StaffMember? = nil) {
    self.text = text
    self.level = level
    self.isPulled = isPulled
    self.author = author
  }
}

/// A member of staff, as cases and replies name them.
package struct StaffMember: Sendable, Equatable {
  /// The row of the account; 0 for whoever works on the command line.
  package var id: Int64
  /// What colleagues know them by.
  package var name: String

  /// Somebody with an account.
  package init(id: Int64, name: String) {
    self.id = id
    self.name = name
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
  /// What sort of case it is.
  package var kind: CaseKind
  /// The intent or the event behind it, such as `urgent.trapped`; sealed.
  package var reason: String
  /// What the person was told about staff: a word of `Staffing`.
  package var told: String

  /// A call by these alert channels, or by the ladder; neither when nobody is configured.
  package init(
    level: Level, channels: [String], ladderAfter: Double? = nil, insists: Bool = false, kind: CaseKind = .danger,
    reason: String = "", told: String = ""
  ) {
    self.level = level
    self.channels = channels
    self.ladderAfter = ladderAfter
    self.insists = insists
    self.kind = kind
    self.reason = reason
    self.told = told
  }
}

/// Why staff are called.
package enum CaseKind: String, Sendable, CaseIterable {
  /// The person texted something urgent.
  case danger
  /// The person asked for somebody.
  case asked
  /// A report was finished.
  case report
  /// Somebody did not come back from a check-in, or sent its danger word.
  case checkIn = "check-in"
  /// A reply could not be delivered.
  case undelivered
  /// The machine failed to understand, again and again.
  case notUnderstood = "not-understood"
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

    /// With what was caused to somebody else in the same transaction, so that the loops wake for it.
    func joined(with other: Committed?) -> Committed {
      guard let other else { return self }
      var both = self
      both.openCase = openCase ?? other.openCase
      both.hasReplies = hasReplies || other.hasReplies
      both.wakesTimers = wakesTimers || other.wakesTimers
      return both
    }
  }
}
