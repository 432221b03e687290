import Content
import Dialogue
import Matching
import Messages
import Testing

@testable import Switchboard

@Suite("Several short texts are one turn")
struct WindowTests {
  /// A talk with a window of three seconds: what is said to each text, and what its end brings.
  private struct Talk {
    var maker: TurnMaker
    var conversation = Conversation()

    init() throws {
      let loaded = try #require(ProjectFolder.loaded)
      maker = TurnMaker.fixture(loaded, staffing: .nobody, approval: .everything)
      maker.window = 3
      conversation.noticeGiven = true
    }

    mutating func text(_ text: String) -> TurnMaker.Made {
      let address = Address(kind: .webSession, value: "window")
      let message = InboundMessage(id: text, from: address, text: Redacted(text))
      return take(maker.turn(conversation, message: message))
    }

    mutating func end() -> TurnMaker.Made { take(maker.windowTurn(conversation)) }

    private mutating func take(_ made: TurnMaker.Made) -> TurnMaker.Made {
      // As the store keeps it between two turns.
      conversation = Conversation(record: made.conversation.record)
      return made
    }
  }

  @Test("texts wait for each other and are read as one")
  func joined() throws {
    var talk = try Talk()
    for text in ["is it", "legal what", "i do"] {
      let made = talk.text(text)
      #expect(made.utterances.isEmpty)
      #expect(made.effects.contains { if case .wake(.window, _) = $0 { true } else { false } })
    }
    let made = talk.end()
    #expect(made.reading?.intent == "law.selling")
    #expect(!made.utterances.isEmpty)
    #expect(talk.conversation.pending.isEmpty)
    #expect(talk.end().utterances.isEmpty)
  }

  @Test(
    "danger is answered at once, by itself or together with what waits",
    arguments: [
      ["hes got a knife and wont let me out"], ["hello", "hes got a knife and wont let me out"],
      ["i want to", "kill myself"], ["im going to", "kill myself"],
    ])
  func danger(_ texts: [String]) throws {
    var talk = try Talk()
    let made = texts.map { talk.text($0) }
    #expect(made.dropLast().allSatisfy { $0.utterances.isEmpty })
    #expect(made.last?.utterances.first?.text.reveal().contains("999") == true)
    #expect(made.last?.opensCase == true)
    #expect(talk.conversation.pending.isEmpty)
  }

  @Test("an order is obeyed at once, after what waits was answered")
  func order() throws {
    var talk = try Talk()
    _ = talk.text("do i pay tax on this")
    let made = talk.text("STOP")
    #expect(made.utterances.first?.subject == "intent:law.tax:en")
    #expect(made.utterances.contains { $0.subject == "text:stop-done:en" })
    #expect(talk.conversation.optedOut)
    #expect(talk.conversation.pending.isEmpty)
  }

  @Test("a word that the person chose is heard at once, and no timer of what waited is lost")
  func chosenWord() throws {
    var talk = try Talk()
    talk.conversation = Conversation(
      record: "v=1\nnotice=1\ncheck-in=1795310000.0 1795310000.0 0 0 bananas lemon%20tree")
    #expect(talk.text("do i pay tax on this").utterances.isEmpty)
    let made = talk.text("Lemon tree")
    #expect(made.opensCase)
    #expect(made.utterances.map(\.subject).contains("intent:law.tax:en"))
    #expect(made.trace.said.map(\.subject).contains("intent:law.tax:en"))
    #expect(made.effects.contains { if case .wake(.session, _) = $0 { true } else { false } })
    #expect(talk.conversation.checkIn == nil)
  }

  @Test("a window does not wait for ever")
  func bounded() throws {
    var talk = try Talk()
    let made = (1...TurnMaker.mostPending).map { _ in talk.text("what about") }
    #expect(made.last?.utterances.isEmpty == false)
    #expect(talk.conversation.pending.isEmpty)
  }
}
