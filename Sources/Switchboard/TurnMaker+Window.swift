import Content
package import Dialogue
import Matching
import Messages

/// Several short texts in a row are one turn: "im not" / "suicidal".
///
/// The texts wait in the conversation, with a timer that the store keeps: a crash loses nothing, and the timer's turn answers.
extension TurnMaker {
  /// Texts that wait at most; one more ends the window.
  static let mostPending = 8

  /// A text while a window is open, or opens. What is urgent by itself, or together with what waits, is answered at once.
  func inWindow(_ conversation: Conversation, _ text: String, _ reading: Reading) -> Made {
    var conversation = conversation
    let waiting = conversation.pending
    let isWhole = reading.decision == .command || conversation.isChosenWord(text)
    guard !waiting.isEmpty else {
      guard window > 0, !isWhole, !reading.level.opensCase else {
        return make(conversation, .texted(reading, words: text), reading: reading)
      }
      return wait(conversation, text, reading)
    }
    if isWhole { return flush(conversation, before: text, reading) }
    let words = (waiting + [text]).joined(separator: " ")
    let whole = read(words, conversation)
    let urgent = [whole, reading].first { $0.level.opensCase }
    guard urgent != nil || window == 0 || waiting.count + 1 >= TurnMaker.mostPending else {
      return wait(conversation, text, whole)
    }
    conversation.pending = []
    let decided = urgent ?? whole
    return closing(make(conversation, .texted(decided, words: words), reading: decided))
  }

  /// The timer's turn: what waits is read as one text. Nothing waits where an urgent text came first.
  package func windowTurn(_ conversation: Conversation) -> Made {
    var conversation = conversation
    let words = conversation.pending.joined(separator: " ")
    guard !words.isEmpty else { return make(conversation, .timerFired(.window)) }
    let reading = read(words, conversation)
    conversation.pending = []
    var made = make(conversation, .texted(reading, words: words), reading: reading)
    made.answersWaiting = true
    return made
  }

  private func wait(_ conversation: Conversation, _ text: String, _ reading: Reading) -> Made {
    let before = conversation.stateName
    var conversation = conversation
    conversation.pending.append(text)
    let effects = [Effect.wake(.window, at: surroundings.now + window)]
    var made = made(conversation, effects, after: before, reading: reading, event: "waits")
    made.trace.waits = true
    return made
  }

  /// An order after texts that wait: they are answered first, then the order.
  private func flush(_ conversation: Conversation, before text: String, _ reading: Reading) -> Made {
    let first = windowTurn(conversation)
    return closing(
      TurnMaker.joined(first, make(first.conversation, .texted(reading, words: text), reading: reading)))
  }

  /// Two turns as one; the reading is that of the second.
  static func joined(_ first: Made, _ second: Made) -> Made {
    var all = second
    all.before = first.before
    all.effects = first.effects + second.effects
    all.trace.said = first.trace.said + second.trace.said
    return all
  }

  private func closing(_ made: Made) -> Made {
    var made = made
    made.effects.append(.cancelWake(.window))
    return made
  }

  func read(_ words: String, _ conversation: Conversation) -> Reading {
    loaded.read(words, conversation.matchContext(loaded.library))
  }
}
