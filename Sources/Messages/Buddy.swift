/// A question to somebody else's phone: may this number be a person's safety contact? As the phone that was asked knows it.
package struct BuddyRequest: Sendable, Equatable {
  /// How far it has come.
  package var standing: Standing
  /// When it was asked, in seconds since 1970; 0 where only the keyed hash of the number is left.
  package var at: Double

  /// A question and how it stands.
  package init(standing: Standing, at: Double) {
    self.standing = standing
    self.at = at
  }

  /// How far a question has come.
  package enum Standing: Sendable, Equatable {
    /// It waits for YES or NO.
    case open
    /// YES was said; the check-in runs.
    case agreed
    /// The number was texted once, and nothing is asked of it any more.
    case over
  }
}

/// What a person hears about the friend whom they named.
package enum BuddyNews: Sendable, Equatable {
  /// The friend said YES.
  case agreed
  /// The friend said NO or STOP, before or after a YES.
  case declined
  /// A text to the friend was given up.
  case lost(BuddyText)
}

/// The two texts that a friend may get. The words are stored.
package enum BuddyText: String, Sendable, Equatable, CaseIterable {
  /// The one unasked text that a number ever gets.
  case request
  /// What was agreed beforehand, when no answer came or the danger word did.
  case alarm
}
