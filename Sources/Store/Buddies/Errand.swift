package import Messages

/// What a decision causes for somebody else: a friend who is asked or told, or the person for whom they answer.
package enum Errand: Sendable, Equatable {
  /// Texts the friend with that number (E.164) the question, unless the number ever got an unasked text.
  case ask(Redacted<String>, text: Redacted<String>)
  /// Texts the friend with that number, who said YES to this person.
  case tell(Redacted<String>, text: Redacted<String>)
  /// Nobody is asked or told for this person any more.
  case release
  /// Whoever sent this message says YES or NO to being a friend.
  case answer(agrees: Bool)
}

/// What is known of the line that a message came on.
package struct LineFacts: Sendable, Equatable {
  /// The gateway account; empty for somebody who never texted.
  package var account: String
  /// E.164; nil where the person is not known by a number.
  package var number: Redacted<String>?
  /// What the number was asked on behalf of somebody else.
  package var request: BuddyRequest?

  /// Facts of a line.
  package init(account: String = "", number: Redacted<String>? = nil, request: BuddyRequest? = nil) {
    self.account = account
    self.number = number
    self.request = request
  }
}

/// How the conversations of two people meet. Must be pure, as all decisions: each may be asked twice.
package struct BuddyDeciding: Sendable {
  /// What a person's conversation makes of news about their friend; nil for nothing.
  package var hears: @Sendable (_ record: String, BuddyNews) -> Verdict?
  /// Whether somebody who has a conversation of their own must not be texted unasked: they sent STOP.
  package var isBarred: @Sendable (_ record: String) -> Bool

  /// Decisions about two people.
  package init(
    hears: @escaping @Sendable (_ record: String, BuddyNews) -> Verdict?,
    isBarred: @escaping @Sendable (_ record: String) -> Bool
  ) {
    self.hears = hears
    self.isBarred = isBarred
  }

  /// For what concerns one person alone.
  package static let none = BuddyDeciding(hears: { _, _ in nil }, isBarred: { _ in false })
}
