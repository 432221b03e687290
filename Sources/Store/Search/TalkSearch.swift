package import Messages

/// What conversations are looked for. All that is set must hold; nothing of it is a person's word.
package struct TalkSearch: Sendable, Equatable {
  /// Seconds since 1970: from the first, and before the second.
  package var span: Range<Double>?
  /// `Intent.id` that a text was read as.
  package var intent: String?
  /// The level of a text, exactly.
  package var level: Level?
  /// The gateway account that a text came by.
  package var account: String?
  /// The language that the talk was held in, as a code.
  package var language: String?
  /// How a case of the person stands or ended.
  package var ending: Ending?
  /// A text was not understood.
  package var isNotUnderstood = false
  /// A reply within the span could not be delivered.
  package var hasFailed = false
  /// The person's last text has no reply, or only the one that says that it was not understood.
  package var isUnanswered = false
  /// Only what stands behind this place: the next page.
  package var before: TalkPlace?

  /// How a case stands.
  package enum Ending: Sendable, Equatable {
    case open
    case closed(CaseOutcome)
  }

  /// All conversations.
  package init() {}
}

/// A place in a list of conversations, the newest first.
package struct TalkPlace: Sendable, Equatable {
  /// Seconds since 1970.
  package var at: Double
  /// The message's row.
  package var id: Int64

  /// A place; with the id 0, just before a moment.
  package init(at: Double, id: Int64) {
    self.at = at
    self.id = id
  }
}

/// A conversation that was found.
package struct FoundTalk: Sendable, Equatable {
  /// The person's row.
  package var contact: Int64
  /// When the newest text came that fits the search, and its row.
  package var place: TalkPlace
  /// The highest of all texts in the span.
  package var level: Level
  /// What texts in the span were read as, the newest first, each once.
  package var intents: [String]
  /// The newest case of the person.
  package var staffCase: Case?

  /// As much of a case as a list shows.
  package struct Case: Sendable, Equatable {
    /// What staff call it by.
    package var number: Int64
    /// The highest that any message of the case had.
    package var level: Level
    /// Who has it; nil while nobody does, and once it is closed.
    package var holder: String?
    /// A word of `CaseOutcome`; nil while it is open.
    package var outcome: String?
  }
}

/// A page of conversations.
package struct TalkPage: Sendable, Equatable {
  /// The newest first.
  package var talks: [FoundTalk]
  /// Where the next page begins; nil at the end.
  package var next: TalkPlace?
  /// Set where looking was broken off, to be quick: nothing before this moment was looked at. Seconds since 1970.
  package var lookedBackTo: Double?
}
