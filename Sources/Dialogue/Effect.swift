package import Messages

/// What the shell must do. In the imperative; the shell turns each into rows, and sends after the commit.
package enum Effect: Sendable, Equatable {
  case say(Utterance)
  /// Call staff: level and the intent (or event) that is the reason.
  case openCase(level: Level, reason: String)
  /// The person says that the answer before was the wrong one: editors look at it.
  case corrected
  /// Set or move a timer to a moment in seconds since 1970.
  case wake(TimerName, at: Double)
  case cancelWake(TimerName)
  /// Ask the friend who has that number (E.164), with the one text that a number ever gets unasked.
  case askBuddy(Redacted<String>, Utterance)
  /// Tell the friend, who said YES, what was agreed.
  case tellBuddy(Redacted<String>, Utterance)
  /// The friend is not asked or told any more.
  case releaseBuddy
  /// The person's own number was asked to be somebody's: what they say to it.
  case answerRequest(agrees: Bool)
  /// Destroy the person's key once the replies of this turn have gone out.
  case forget
}

/// One text to the person, with the content that it came from.
package struct Utterance: Sendable, Equatable {
  /// Ready to send: all slots filled.
  package var text: Redacted<String>
  /// Replies of a higher level leave the outbox first.
  package var level: Level
  /// What was said: `intent:law.selling:en`, `text:fallback:en`, `flow:condom-broke/when:en`.
  package var subject: String
  /// Whether the full text was withheld because it awaits sign-off, or names a record that does or is overdue.
  package var safePartOnly: Bool

  /// A text and where it came from.
  package init(text: Redacted<String>, level: Level, subject: String, safePartOnly: Bool = false) {
    self.text = text
    self.level = level
    self.subject = subject
    self.safePartOnly = safePartOnly
  }
}
