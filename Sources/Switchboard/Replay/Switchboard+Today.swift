package import Dialogue
package import Matching
import Messages

/// What the content in use would make of a text today.
package struct TodayTurn: Sendable {
  /// Nil when the text is not read by itself, as while somebody chooses a word.
  package var reading: Reading?
  /// The texts of the reply, in order, without the notice that everybody gets once.
  package var said: [ReplayTurn.Said]
  /// Whether staff would be called.
  package var opensCase: Bool
}

/// A text as it was answered then.
package struct PastText: Sendable {
  /// What was sent and when.
  package var message: Replay.Message
  /// What could be said about staff at that moment; nil when it is not known.
  package var staffing: Staffing?

  /// A text of a conversation.
  package init(_ message: Replay.Message, staffing: Staffing?) {
    self.message = message
    self.staffing = staffing
  }
}

extension Switchboard {
  /// Plays the texts of one talk through the content in use, from its beginning, with the sign-off and the withdrawals of today.
  /// Nothing is stored, sent or counted.
  package func today(_ texts: [PastText]) -> [TodayTurn] {
    let maker = turnMaker()
    var talk = Rehearsal(loaded: maker.loaded)
    talk.house = settings.house
    talk.approval = maker.surroundings.approval
    talk.withdrawn = maker.surroundings.withdrawn
    return texts.map { past in
      talk.staffing = past.staffing ?? .nobody
      _ = talk.pass(to: past.message.at)
      let said = ReplayTurn.answers(talk.text(past.message.text.reveal(), at: past.message.at))
      return TodayTurn(reading: talk.last?.reading, said: said, opensCase: talk.last?.opensCase ?? false)
    }
  }
}
