import Matching
import Messages

/// A text that another content answers otherwise.
package struct ReplayChange: Sendable, Equatable {
  /// What is different; at least one.
  package var kinds: [Kind]
  /// What the content to compare with makes of the text.
  package var old: ReplayTurn
  /// What the content of today makes of it.
  package var new: ReplayTurn

  /// A difference, as tools read it.
  package enum Kind: String, Sendable, CaseIterable {
    /// A lower level, or staff are no longer called.
    case urgencyDown = "urgency_down"
    /// A higher level, or staff are called now.
    case urgencyUp = "urgency_up"
    /// It was understood before.
    case newlyUnanswered = "newly_unanswered"
    /// It was not understood before.
    case newlyAnswered = "newly_answered"
    /// Other texts are sent.
    case answer
    /// The same texts are sent, in other words.
    case wording
  }

  /// Nil when both contents do the same.
  init?(old: ReplayTurn, new: ReplayTurn) {
    kinds = Kind.allCases.filter { ReplayChange.is($0, old, new) }
    guard !kinds.isEmpty else { return nil }
    self.old = old
    self.new = new
  }

  /// Somebody in danger may be taken less seriously than before: this must be looked at.
  package var lowersUrgency: Bool { kinds.contains(.urgencyDown) }

  private static func `is`(_ kind: Kind, _ old: ReplayTurn, _ new: ReplayTurn) -> Bool {
    switch kind {
    case .urgencyDown: new.level < old.level || (old.opensCase && !new.opensCase)
    case .urgencyUp: new.level > old.level || (!old.opensCase && new.opensCase)
    case .newlyUnanswered: old.isAnswered && !new.isAnswered
    case .newlyAnswered: !old.isAnswered && new.isAnswered
    case .answer: isOtherAnswer(old, new)
    case .wording: !isOtherAnswer(old, new) && old.said != new.said
    }
  }

  private static func isOtherAnswer(_ old: ReplayTurn, _ new: ReplayTurn) -> Bool {
    old.decision != new.decision || old.found != new.found || old.language != new.language
      || old.said.map(\.subject) != new.said.map(\.subject)
  }
}
