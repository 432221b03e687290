import Dialogue
package import Matching
package import Messages

/// What one version of the content makes of one text.
package struct ReplayTurn: Sendable, Equatable {
  /// How the text was read.
  package var decision: Reading.Decision
  /// The intent that was answered, or the command that was obeyed; nil when neither was found.
  package var found: String?
  /// The level of the reading.
  package var level: Level
  /// Whether staff are called.
  package var opensCase: Bool
  /// The language that was named, when the text was not in English.
  package var language: String?
  /// The texts of the reply, in order.
  package var said: [Said]

  /// One text of a reply.
  package struct Said: Sendable, Equatable {
    /// As in `Utterance.subject`: `intent:law.selling:en`.
    package var subject: String
    /// As it would have been sent.
    package var text: Redacted<String>
  }

  /// Reads and answers the next text of a talk.
  init(_ text: String, at now: Double, in talk: inout Rehearsal) {
    _ = talk.pass(to: now)
    said = ReplayTurn.answers(talk.text(text, at: now))
    let reading = talk.last?.reading
    decision = reading?.decision ?? .fallback
    found = reading?.intent ?? reading?.command?.rawValue
    level = reading?.level ?? .normal
    opensCase = talk.last?.opensCase ?? false
    language = reading?.language
  }

  /// Said once to everybody: a new wording of it is no change of an answer, and `helpline content report` shows it.
  package static let notice = "text:first-contact:"

  /// The texts that answer.
  static func answers(_ texts: [Utterance]) -> [Said] {
    texts.filter { !$0.subject.hasPrefix(notice) }.map { Said(subject: $0.subject, text: $0.text) }
  }

  /// Whether the text was understood in any way: answered, asked back, obeyed, or its language named.
  var isAnswered: Bool { decision != .fallback || language != nil }
}
