package import Dialogue
import Matching
import Messages

/// A talk as it goes, written down as a transcript that goes the same way when it is played.
package struct TranscriptText: Sendable {
  /// The lines so far, each with its end.
  package private(set) var text = ""

  /// An empty transcript under a heading.
  package init(heading: String) { add(["# \(heading)"]) }

  /// A text of the person, with everything that came of it.
  package mutating func add(_ text: String, said: [Utterance], in talk: Rehearsal) {
    add(TranscriptGrammar.written(">", text) + TranscriptGrammar.written(replies: said.map { $0.text.reveal() }))
    if let made = talk.last, let reading = made.reading {
      let words = TranscriptText.words(opensCase: made.opensCase)
      add(["= \(TranscriptText.name(of: reading)) \(reading.level.rawValue) \(words)"])
    }
    add(["@ \(talk.conversation.stateName)"])
  }

  /// Time that passed, in whole seconds, with what was said meanwhile.
  package mutating func add(seconds: Double, said: [Utterance]) {
    add(["+ \(TranscriptGrammar.written(seconds: seconds))"])
    add(TranscriptGrammar.written(replies: said.map { $0.text.reveal() }))
  }

  private mutating func add(_ lines: [String]) { text += lines.map { $0 + "\n" }.joined() }

  /// What `=` calls a reading: its intent, else its command, else what was decided.
  static func name(of reading: Reading) -> String {
    reading.intent ?? reading.command?.rawValue ?? reading.decision.rawValue
  }

  static func words(opensCase: Bool) -> String { opensCase ? "case" : "no case" }
}
