import Content
import Dialogue
import Messages
import Testing

@Suite("Flows that ask")
struct FlowTests {
  @Test("what was told is read back, kept as a case with a reference, and then no longer in the talk")
  func report() {
    var talk = FlowTalk()
    talk.text("start.report")
    #expect(talk.text("he took my money") == ["Which car?"])
    #expect(talk.text("blue van") == ["You said he took my money, car blue van.\n1 Yes, keep it\n2 No, erase it"])
    let kept = talk.text("1")
    #expect(kept.first?.wholeMatch(of: /Kept as [B-Z]{4}\./) != nil, "\(kept)")
    #expect(talk.effects.cases == [.sensitive])
    #expect(talk.conversation.told == nil)
    #expect(!talk.conversation.record.contains("van"))
  }

  @Test("a question may be skipped, YES and NO answer a question of two, and nothing is kept that was refused")
  func skipped() {
    var talk = FlowTalk()
    talk.text("start.report")
    talk.text("skip")
    #expect(talk.text("skip").first?.hasPrefix("You said -, car -.") == true)
    #expect(talk.text("no") == ["Gone."])
    #expect(talk.effects.cases.isEmpty)
    #expect(talk.conversation.told == nil)
  }

  @Test("danger in an answer is answered first, nothing told is lost, and BACK goes on behind it")
  func danger() {
    var talk = FlowTalk()
    talk.text("start.report")
    let said = talk.text("he has a knife to my throat")
    #expect(said.first == "Call 999. [team-nobody]")
    #expect(said.contains("[resume-offer]"))
    #expect(talk.effects.cases == [.emergency])
    #expect(talk.text("back") == ["Which car?"])
    #expect(talk.text("skip").first?.contains("knife") == true)
  }

  @Test("after danger another need begins its own flow, and an urgent one leaves what was told alone")
  func otherFlow() {
    var talk = FlowTalk()
    talk.text("start.report")
    talk.text("he took my money")
    talk.text("a knife")
    #expect(talk.conversation.told?.values["what"] == "he took my money")
    #expect(talk.text("start.near").last?.hasPrefix("What for?") == true)
    #expect(talk.conversation.stateName == "flow:near/need")
  }

  @Test("BACK goes a step back")
  func back() {
    var talk = FlowTalk()
    talk.text("start.report")
    talk.text("a")
    talk.text("b")
    #expect(talk.text("back") == ["Which car?"])
    #expect(talk.text("back") == ["What happened?"])
  }

  @Test("what is half-finished is offered again for as long as the flow keeps it, and is then destroyed")
  func halfFinished() {
    var talk = FlowTalk()
    talk.text("start.report")
    talk.text("he took my money")
    talk.pass(5 * 3_600)
    #expect(talk.conversation.stateName == "idle")
    #expect(talk.text("back") == ["[menu]"])
    #expect(talk.text("start.report").last == "[flow-resume]")
    #expect(talk.text("1") == ["Which car?"])
    talk.pass(25 * 3_600)
    #expect(talk.text("hello").isEmpty == false)
    #expect(!talk.conversation.record.contains("money"))
  }

  @Test("services are named for a place, three at a time, and elsewhere where asked")
  func services() {
    var talk = FlowTalk()
    talk.text("start.near")
    #expect(talk.text("2") == ["Where?"])
    let found = talk.text("England")
    #expect(found.first?.hasPrefix("In England") == true, "\(found)")
    #expect(found.first?.contains("a.example.org") == true && found.first?.contains("d.example.org") == false)
    #expect(talk.text("more").first?.contains("d.example.org") == true)
    #expect(talk.text("more").first?.contains("example.org") == true)
    #expect(talk.text("somewhere else") != ["Where?"], "a phrase is the matcher's to read")
    #expect(talk.text("1") == ["Where?"])
    #expect(talk.text("Wales") == ["Nothing in Wales."])
  }

  @Test("only services of the need are named, and a need that has none says so")
  func need() {
    var talk = FlowTalk()
    talk.text("start.near")
    talk.text("1")
    let found = talk.text("im in england")
    #expect(found.first?.contains("roof.example.org") == true && found.first?.contains("a.example.org") == false)
    #expect(talk.text("more").first?.contains("roof.example.org") == true)
  }

  @Test("a place that cannot be told is asked for again once, then the other way is taken")
  func unknownPlace() {
    var talk = FlowTalk()
    talk.text("start.near")
    talk.text("2")
    #expect(talk.text("qqqzzz") == ["[place-unknown]"])
    #expect(talk.text("qqqzzz xx") == ["National lines."])
  }

  @Test("another need in the place of an answer is answered, and BACK goes on")
  func otherNeed() {
    var talk = FlowTalk()
    talk.text("start.near")
    talk.text("2")
    #expect(talk.text("law.selling").first == "Answer to law.selling.")
    #expect(talk.text("back") == ["Where?"])
  }

  @Test("a step that an editor removed is left politely")
  func gone() {
    var talk = FlowTalk()
    talk.conversation = Conversation(record: "v=1\nlanguage=en\nnotice=1\nstate=flow report/old")
    #expect(talk.text("more") == ["[flow-gone]"])
    #expect(talk.conversation.stateName == "idle")
  }

  @Test("MORE behind the last step tells the rest of the answer that began the flow, once")
  func rest() {
    var talk = FlowTalk()
    talk.text("start.rest")
    #expect(talk.text("more") == ["The last step."])
    #expect(talk.text("more") == ["The rest of it."])
    #expect(talk.text("more") == ["[nothing-more]"])
    // Another answer's rest is not this flow's.
    talk.text("start.near")
    talk.text("start.report")
    for _ in 0..<2 { talk.text("skip") }
    talk.text("no")
    #expect(talk.text("more") == ["[nothing-more]"])
  }

  @Test(
    "what is read back in signs beyond the SMS alphabet is shorter, so that two SMS hold it",
    arguments: ["綫", "ł", "😀", "€"])
  func wide(_ sign: String) throws {
    var talk = FlowTalk()
    talk.text("start.long")
    for _ in 0..<2 { talk.text(String(repeating: sign, count: 60)) }
    let said = try #require(talk.text(String(repeating: sign, count: 60)).first)
    #expect(said.hasPrefix("You said"))
    #expect(said.contains(sign))
    #expect(SMSText(said).segments <= 2)
  }
}
