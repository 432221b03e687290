import Dialogue
import Foundation
import Messages
import Store
import Switchboard

/// What somebody sent, or something that happened, with all that was said to it.
struct TalkTurn {
  /// The person's line or the event; nil where a page begins with what was said.
  var cause: TranscriptLine?
  /// Why it was answered so; nil where it cannot be read any more.
  var trace: Trace?
  /// What the helpline and staff said.
  var replies: [TranscriptLine] = []

  /// Lines as turns, in their order.
  static func turns(of lines: [TranscriptLine]) -> [TalkTurn] {
    var turns: [TalkTurn] = []
    for line in lines {
      switch line.side {
      case .person(_, _, let trace), .event(let trace):
        turns.append(TalkTurn(cause: line, trace: decoded(trace)))
      case .helpline, .staff:
        if turns.isEmpty { turns.append(TalkTurn()) }
        turns[turns.count - 1].replies.append(line)
      }
    }
    return turns
  }

  /// A trace of another version may have another shape: the texts are shown all the same, and the gap is said.
  static func decoded(_ trace: Redacted<[UInt8]>) -> Trace? {
    // Why it cannot be read does not matter: it is shown as missing.
    try? JSONDecoder().decode(Trace.self, from: Data(trace.reveal()))
  }

  /// The message's row, where a person's words began the turn.
  var text: (id: Int64, words: Redacted<String>)? {
    guard let cause, case .person(let kind, _, _) = cause.side, kind.carriesWords, !cause.text.reveal().isEmpty else {
      return nil
    }
    return (cause.id, cause.text)
  }

  /// The helpline's own replies, each with the content that it was made of, where that is known.
  var answers: [(line: TranscriptLine, said: Trace.Said?)] {
    let own = replies.filter { if case .helpline = $0.side { true } else { false } }
    let said = trace?.said ?? []
    // Where their numbers differ nothing is certain about which is which.
    return own.enumerated().map { place, line in (line, said.count == own.count ? said[place] : nil) }
  }
}
