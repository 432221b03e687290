import Content
import Dialogue
import Foundation
import Matching
import Messages
import Testing

@testable import Switchboard

@Suite("Long texts that come part by part are one turn")
struct TextPartTurnTests {
  private struct Talk {
    var maker: TurnMaker
    var conversation = Conversation()

    init() throws {
      let loaded = try #require(ProjectFolder.loaded)
      maker = TurnMaker.fixture(loaded, staffing: .nobody, approval: .everything)
      conversation.noticeGiven = true
    }

    mutating func part(_ number: Int, of total: Int, _ text: String) -> TurnMaker.Made {
      let address = Address(kind: .phone, value: "+447700900123")
      let message = InboundMessage(
        id: "m\(number)", from: address, to: "+447700900001", text: Redacted(text),
        part: TextPart(reference: "9", total: total, part: number))
      return take(maker.turn(conversation, message: message))
    }

    mutating func end(after seconds: Double) -> TurnMaker.Made {
      maker.surroundings.now += seconds
      return take(maker.timerTurn(conversation, .parts))
    }

    private mutating func take(_ made: TurnMaker.Made) -> TurnMaker.Made {
      // As the store keeps it between two turns.
      conversation = Conversation(record: made.conversation.record)
      return made
    }
  }

  private func sets(_ made: TurnMaker.Made) -> Double? {
    made.effects.compactMap { if case .wake(.parts, let at) = $0 { at } else { nil } }.last
  }

  @Test("the parts are read as one text when the last is there")
  func joined() throws {
    var talk = try Talk()
    let first = talk.part(2, of: 2, "gal what i do")
    #expect(first.utterances.isEmpty)
    #expect(sets(first) == talk.maker.surroundings.now + Conversation.partWait)
    let made = talk.part(1, of: 2, "is it le")
    #expect(made.reading?.intent == "law.selling")
    #expect([first.trace.parts?.description, made.trace.parts?.description] == ["1 of 2 parts: 2", nil])
    #expect(!made.utterances.isEmpty)
    #expect(made.effects.contains { if case .cancelWake(.parts) = $0 { true } else { false } })
    #expect(talk.end(after: 60).utterances.isEmpty)
  }

  @Test(
    "danger does not wait for the other parts",
    arguments: [
      [(1, "hes got a knife and wont let me out, and then")], [(2, "hes got a knife and wont let me out")],
      [(1, "i want to"), (2, " kill myself and")],
    ])
  func danger(_ parts: [(Int, String)]) throws {
    var talk = try Talk()
    let made = parts.map { talk.part($0.0, of: 3, $0.1) }
    #expect(made.dropLast().allSatisfy { $0.utterances.isEmpty })
    #expect(made.last?.utterances.first?.text.reveal().contains("999") == true)
    #expect(made.last?.opensCase == true)
    // The last part is a text of its own, and nothing waits any more.
    #expect(!talk.part(3, of: 3, "do i pay tax on this").utterances.isEmpty)
    #expect(talk.conversation.partsDue == nil)
  }

  @Test("what is there is read after 30 seconds")
  func timeOver() throws {
    var talk = try Talk()
    _ = talk.part(1, of: 2, "do i pay tax on this, i mean")
    let early = talk.end(after: 10)
    #expect(early.utterances.isEmpty)
    #expect(sets(early) != nil)
    let made = talk.end(after: 20)
    #expect(made.reading?.intent == "law.tax")
    #expect(!made.utterances.isEmpty)
    #expect(made.trace.parts?.description == "1 of 2 parts: 1")
    var json = JSONText()
    made.trace.write(to: &json)
    #expect(try JSONDecoder().decode(Trace.self, from: Data(json.bytes)).parts == made.trace.parts)
  }

  @Test("a text in one part waits for nothing")
  func single() throws {
    var talk = try Talk()
    #expect(talk.part(1, of: 1, "do i pay tax on this").reading?.intent == "law.tax")
    #expect(talk.conversation.partsDue == nil)
  }
}
