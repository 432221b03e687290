import Dialogue
import Matching
import Messages
import Testing

@Suite("A member of staff in the conversation")
struct StaffTests {
  @Test("The machine is silent while somebody is there")
  func silence() {
    var conversation = held()
    for event in [
      SampleWorld.read(.answer, intent: "law.selling"), SampleWorld.read(.fallback), SampleWorld.command(.menu),
      SampleWorld.command(.human), SampleWorld.command(.choice1), .sentUnreadable(.image), .alertFailed,
    ] {
      #expect(conversation.receive(event, SampleWorld.surroundings()).texts.isEmpty, "\(event)")
    }
    #expect(conversation.stateName == "held")
  }

  @Test("STOP, START and DELETE are obeyed all the same")
  func orders() {
    var conversation = held()
    #expect(conversation.receive(SampleWorld.command(.stop), SampleWorld.surroundings()).texts == ["[stop-done]"])
    #expect(conversation.optedOut)
    #expect(conversation.receive(SampleWorld.command(.start), SampleWorld.surroundings()).texts == ["[start-done]"])
    #expect(conversation.receive(SampleWorld.command(.delete), SampleWorld.surroundings()).texts == ["[delete-ask]"])
  }

  @Test("Danger calls staff again, and an emergency sets the clock", arguments: [Level.urgent, .emergency])
  func danger(_ level: Level) {
    var conversation = held()
    let intent = level == .emergency ? "urgent.danger-now" : "urgent.blackmail"
    let effects = conversation.receive(
      SampleWorld.read(.answer, intent: intent, level: level), SampleWorld.surroundings(now: 1000))
    #expect(effects.contains(.openCase(level: level, reason: intent)))
    #expect(effects.contains(.wake(.unanswered, at: 1060)) == (level == .emergency))
    #expect(effects.texts.isEmpty)
  }

  @Test("An emergency that nobody answers gets its numbers; one that was answered does not")
  func unanswered() {
    for isAnswered in [true, false] {
      var conversation = held()
      _ = conversation.receive(
        SampleWorld.read(.answer, intent: "urgent.danger-now", level: .emergency), SampleWorld.surroundings())
      var dropped = false
      if isAnswered {
        let effects = conversation.receive(.staffWrote, SampleWorld.surroundings())
        dropped = effects.contains(.cancelWake(.unanswered))
      }
      let effects = conversation.receive(.timerFired(.unanswered), SampleWorld.surroundings(now: 1060))
      let texts = effects.texts
      #expect(dropped == isAnswered)
      #expect(
        effects.contains(.openCase(level: .emergency, reason: Conversation.unansweredReason)) == !isAnswered)
      #expect(texts.contains { $0.contains("999") } == !isAnswered)
      // Once is enough.
      #expect(conversation.receive(.timerFired(.unanswered), SampleWorld.surroundings(now: 1061)).texts.isEmpty)
    }
  }

  @Test("Whoever leaves with an emergency unanswered leaves the numbers behind")
  func leaving() {
    var conversation = held()
    _ = conversation.receive(
      SampleWorld.read(.answer, intent: "urgent.danger-now", level: .emergency), SampleWorld.surroundings())
    let texts = conversation.receive(.staffLeft, SampleWorld.surroundings()).texts
    #expect(texts.count == 2 && texts[0].contains("999") && texts[1] == "[staff-gone]")
    #expect(!conversation.isHeld)
    let next = conversation.receive(SampleWorld.read(.answer, intent: "law.selling"), SampleWorld.surroundings()).texts
    #expect(next.first == "Answer to law.selling.")
  }

  @Test("The person hears who comes and goes", arguments: [Event.staffJoined, .staffChanged, .staffLeft, .caseClosed])
  func told(_ event: Event) {
    var conversation = event == .staffJoined ? Conversation() : held()
    #expect(conversation.receive(event, SampleWorld.surroundings()).texts.count == 1)
  }

  @Test("Nothing is said of staff after STOP, and where somebody else may read the phone")
  func quiet() {
    for reason in ["opted-out=1", "quiet-case=1", "safe-phone=1 word"] {
      for event in [Event.staffJoined, .staffChanged, .staffLeft, .caseClosed] {
        let held = event == .staffJoined ? "" : "\nheld=1"
        var conversation = Conversation(record: "v=1\nnotice=1\n\(reason)\(held)")
        #expect(conversation.receive(event, SampleWorld.surroundings()).texts.isEmpty, "\(event)")
      }
    }
  }

  @Test("While nobody comes the person hears so, twice, and not for ever")
  func waiting() {
    var conversation = Conversation()
    var world = SampleWorld.surroundings(now: 1000, staffing: .alerted)
    let called = conversation.receive(SampleWorld.command(.human), world)
    #expect(called.contains(.wake(.waiting, at: 1600)))
    // Asking again does not begin the wait anew.
    #expect(!conversation.receive(SampleWorld.command(.human), world).contains { $0.isWaiting })
    world = SampleWorld.surroundings(now: 1600, staffing: .alerted)
    let first = conversation.receive(.timerFired(.waiting), world)
    #expect(first.texts == ["[staff-wait]"] && first.contains(.wake(.waiting, at: 3400)))
    let second = conversation.receive(.timerFired(.waiting), world)
    #expect(second.texts == ["[staff-wait]"] && !second.contains { $0.isWaiting })
    #expect(conversation.receive(.timerFired(.waiting), world).texts.isEmpty)
  }

  @Test("Whoever is told that nobody is there does not wait for anybody")
  func nobody() {
    var conversation = Conversation()
    let effects = conversation.receive(SampleWorld.command(.human), SampleWorld.surroundings(staffing: .nobody))
    #expect(!effects.contains { $0.isWaiting })
  }

  @Test("A flow that was going on can be taken up afterwards")
  func flow() {
    var conversation = Conversation(record: "v=1\nnotice=1\nstate=flow condom/when")
    _ = conversation.receive(.staffJoined, SampleWorld.surroundings())
    _ = conversation.receive(.staffLeft, SampleWorld.surroundings())
    #expect(conversation.interrupted == Conversation.FlowPlace(flow: "condom", step: "when"))
  }

  @Test("What is remembered of it is stored")
  func record() {
    var conversation = held()
    _ = conversation.receive(
      SampleWorld.read(.answer, intent: "urgent.danger-now", level: .emergency), SampleWorld.surroundings())
    conversation.waits = 1
    #expect(Conversation(record: conversation.record) == conversation)
    #expect(conversation.isHeld && conversation.unanswered == "urgent.danger-now")
  }

  private func held() -> Conversation {
    var conversation = Conversation(record: "v=1\nnotice=1")
    _ = conversation.receive(.staffJoined, SampleWorld.surroundings())
    return conversation
  }
}

extension Effect {
  fileprivate var isWaiting: Bool { if case .wake(.waiting, _) = self { true } else { false } }
}
