/// One message of an evaluation set: a text, and what a fair-minded helpline worker would accept as understood.
///
/// Sets are lines of three columns, divided by tabs: kind, acceptable intents (the best first; `-` for none), text.
package struct EvaluationMessage: Sendable, Equatable {
  /// What the message is there to measure.
  package var kind: Kind
  /// Intents that are right, the best first; for `lang` the language's code; empty where nothing should be found.
  package var accepted: [String]
  /// As a person would send it.
  package var text: String

  /// What a message measures.
  package enum Kind: String, Sendable, CaseIterable {
    /// One need.
    case plain
    /// Danger.
    case urgent
    /// Looks like danger and is none: idiom, negation, settled past, a question about the topic.
    case calm
    /// Holds the word of an order to the helpline, and is a cry or talk.
    case cry
    /// Asks for no more texts.
    case optout
    /// Two needs, the more urgent first.
    case two
    /// Nothing that a helpline answers.
    case off
    /// Another language.
    case lang
    /// An ordinary text message, for false alarms.
    case everyday
  }

  /// A message with what it means.
  package init(kind: Kind, accepted: [String], text: String) {
    self.kind = kind
    self.accepted = accepted
    self.text = text
  }

  /// Why a line is no message: its number, from 1, and what to do.
  package struct Failure: Error, Equatable {
    /// From 1.
    package var line: Int
    /// What is wrong and what to do; without the text of the line.
    package var message: String
  }

  /// Reads a set; blank lines and lines that begin with `#` are passed over.
  package static func read(_ text: String) throws(Failure) -> [EvaluationMessage] {
    var messages: [EvaluationMessage] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { !$0.isWhitespace }), !line.hasPrefix("#") else { continue }
      messages.append(try message(line, number: index + 1))
    }
    return messages
  }

  private static func message(_ line: Substring, number: Int) throws(Failure) -> EvaluationMessage {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 3, !columns[2].isEmpty else {
      throw Failure(line: number, message: "a line has three columns divided by tabs: kind, intents, text.")
    }
    guard let kind = Kind(rawValue: String(columns[0])) else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(line: number, message: "the first column is one of \(kinds).")
    }
    let accepted = columns[1].split(separator: ",").map(String.init)
    return EvaluationMessage(kind: kind, accepted: accepted.filter { $0 != "-" }, text: String(columns[2]))
  }
}
