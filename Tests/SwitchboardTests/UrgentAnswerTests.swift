import Content
import Dialogue
import Matching
import Messages
import Switchboard
import Testing

/// What a person in danger is told, over the whole content: numbers first, and nothing about staff that is not true.
@Suite("Urgent answers")
struct UrgentAnswerTests {
  static let urgent = (ProjectFolder.loaded?.library.intents ?? []).filter { $0.level.opensCase }

  @Test("all eleven of the catalogue are there")
  func complete() { #expect(Self.urgent.count { $0.group == "urgent" } == 11) }

  @Test("the first reply to the intent's own words has its numbers, and a case is opened", arguments: urgent.map(\.id))
  func numbersFirst(_ id: String) throws {
    let loaded = try #require(ProjectFolder.loaded)
    let intent = try #require(loaded.library.intent(id))
    let reaches = intent.numbers.compactMap { loaded.library.directory[$0]?.reach }
    for example in intent.examples.yes {
      var rehearsal = Rehearsal(loaded: loaded)
      let said = rehearsal.text(example.text, at: 0)
      let first = try #require(said.first?.text.reveal())
      guard rehearsal.last?.reading?.intent == id else { continue }  // the matcher's own tests count these
      #expect(reaches.contains { first.prefix(200).contains($0) }, "\(example.text): \(first)")
      #expect(rehearsal.last?.opensCase == true)
    }
  }

  @Test("the sentence about staff is the one that is true", arguments: Staffing.allCases)
  func staffing(_ staffing: Staffing) throws {
    let loaded = try #require(ProjectFolder.loaded)
    let maker = TurnMaker.fixture(loaded, staffing: staffing)
    let sentences: [Staffing: String] = [
      .nobody: "No person is reading this now", .alerted: "I have alerted our team. I can't say when they will see it",
      .opened: "A person has seen this",
    ]
    for intent in Self.urgent {
      var conversation = Conversation()
      conversation.noticeGiven = true
      let made = maker.turn(conversation, message: .fixture(intent.examples.yes[0].text))
      let said = made.utterances.map { $0.text.reveal() }.joined(separator: "\n")
      guard made.reading?.intent == intent.id else { continue }
      #expect(said.contains(try #require(sentences[staffing])), "\(intent.id)")
      for (other, sentence) in sentences where other != staffing { #expect(!said.contains(sentence), "\(intent.id)") }
    }
  }

  @Test("an emergency is answered first in every state of a talk")
  func everyState() throws {
    let loaded = try #require(ProjectFolder.loaded)
    let before = [
      "hello", "condom split what now", "stop", "more", "is it legal what i do", "xyzzy plugh", "delete", "2", "menu",
    ]
    for opening in before {
      var rehearsal = Rehearsal(loaded: loaded)
      _ = rehearsal.text(opening, at: 0)
      let said = rehearsal.text("hes got a knife and wont let me out", at: 10)
      #expect(said.first?.level == .emergency, "after \(opening)")
      #expect(said.first?.text.reveal().contains("999") == true, "after \(opening)")
    }
  }

  @Test(
    "with nothing signed off every need still gets a number",
    arguments: ProjectFolder.loaded?.library.intents.map(\.id) ?? [])
  func neverSilent(_ id: String) throws {
    let loaded = try #require(ProjectFolder.loaded)
    let maker = TurnMaker.fixture(loaded, staffing: .nobody, approval: .only([]))
    let level = try #require(loaded.library.intent(id)).level
    let reading = Reading(decision: .answer, intent: id, level: level, why: "", cleaned: "")
    let first = try #require(maker.make(Conversation(), .texted(reading), reading: reading).utterances.first)
    #expect(first.safePartOnly)
    #expect(first.text.reveal().contains { $0.isNumber })
    #expect(SMSText(first.text.reveal()).segments <= 2)
  }

  @Test(
    "what is done about a child is said as the organisation set it, and secrecy is never promised",
    arguments: [
      (UnderAgePolicy.mayTell, "they may have to tell people who protect children"),
      (.mustTell, "they must tell people who protect children"),
    ])
  func underAge(_ policy: UnderAgePolicy, _ words: String) throws {
    let loaded = try #require(ProjectFolder.loaded)
    let maker = TurnMaker.fixture(loaded, staffing: .nobody, underAge: policy)
    let answered = maker.turn(Conversation(), message: .fixture("im 15 and he sells me to his mates"))
    let first = try #require(answered.utterances.first).text.reveal()
    #expect(first.contains("999") && first.contains("0800 1111") && first.contains("can't promise secrecy"))
    #expect(answered.opensCase)
    let more = maker.turn(answered.conversation, message: .fixture("MORE", id: "2"))
    #expect(more.utterances.contains { $0.text.reveal().contains(words) })
  }

  @Test("texts that nobody signed off are replaced by names and numbers, never withheld")
  func unsigned() throws {
    let loaded = try #require(ProjectFolder.loaded)
    let maker = TurnMaker.fixture(loaded, staffing: .nobody, approval: .only([]))
    let made = maker.turn(Conversation(), message: .fixture("hes got a knife and wont let me out"))
    let first = try #require(made.utterances.first)
    #expect(first.safePartOnly)
    #expect(first.text.reveal().contains("999"))
    #expect(!first.text.reveal().contains("knife"))
    #expect(made.opensCase)
  }
}

extension TurnMaker {
  static func fixture(
    _ loaded: Shelf.Loaded, staffing: Staffing, approval: Approval = .everything, channels: [String] = [],
    underAge: UnderAgePolicy = .mayTell
  ) -> TurnMaker {
    let house = House(service: "Helpline", operatorName: "Tests", retention: "30 days", underAge: underAge)
    let surroundings = Surroundings(
      library: loaded.library, now: 1_795_300_000, staffing: staffing, approval: approval, house: house)
    return TurnMaker(loaded: loaded, surroundings: surroundings, channels: channels)
  }
}

extension InboundMessage {
  static func fixture(_ text: String, id: String = "1", from: String = "+447700900123") -> InboundMessage {
    InboundMessage(id: id, from: Address(kind: .phone, value: Redacted(from)), text: Redacted(text))
  }
}
