package import Dialogue
import Matching
package import Messages
import Synchronization

/// What staff try before anybody is sent it. Nothing is stored, sent, counted or logged.
extension Switchboard {
  /// What content would say now.
  /// - Parameters:
  ///   - more: subjects that are looked at as if they were withdrawn, too.
  ///   - back: subjects that are looked at as if they were in use.
  package func preview(withdrawing more: Set<String> = [], restoring back: Set<String> = []) -> ContentPreview {
    var surroundings = turnMaker().surroundings
    surroundings.withdrawn = surroundings.withdrawn.union(more).subtracting(back)
    return ContentPreview(surroundings)
  }

  /// What a text would be answered by in a conversation that stands so.
  package func attempt(_ text: Redacted<String>, in conversation: Conversation) -> TurnMaker.Made {
    let address = Address(kind: .webSession, value: "attempt")
    var maker = turnMaker()
    // Nobody waits for a second text here.
    maker.window = 0
    return maker.turn(conversation, message: InboundMessage(id: "attempt", from: address, text: text))
  }

  /// What is withdrawn, as the conversations know it.
  package var withdrawnSubjects: Set<String> { withdrawn.withLock { $0 } }
}
