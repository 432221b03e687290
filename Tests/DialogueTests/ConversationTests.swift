import Dialogue
import Matching
import Messages
import Testing

@Suite("A conversation")
struct ConversationTests {
  @Test("answers an event by its state", arguments: TalkCases.all)
  func table(_ expected: TalkCases.Case) {
    var conversation = SampleWorld.talk(expected.before)
    let effects = conversation.receive(expected.event, SampleWorld.surroundings())
    #expect(effects.texts == expected.says)
    #expect(conversation.stateName == expected.state)
  }

  @Test("the first answer is followed by one notice, and the numbers of an emergency come before it")
  func notice() {
    var conversation = Conversation()
    #expect(
      conversation.receive(TalkCases.danger, SampleWorld.surroundings()).texts == [
        "Call 999. [team-nobody]", "[first-contact]",
      ])
    #expect(conversation.receive(TalkCases.danger, SampleWorld.surroundings()).texts == ["Call 999. [team-nobody]"])
  }

  @Test("cases open for urgent levels and for HUMAN alone")
  func cases() {
    let events: [(Event, [Level])] = [
      (TalkCases.danger, [.emergency]),
      (SampleWorld.read(.answer, intent: "urgent.blackmail", level: .urgent), [.urgent]),
      (SampleWorld.command(.human), [.sensitive]), (TalkCases.condom, []), (TalkCases.answered, []),
      (TalkCases.nothing, []), (TalkCases.low, []), (SampleWorld.command(.help), []),
    ]
    for (event, levels) in events {
      var conversation = SampleWorld.talk()
      #expect(conversation.receive(event, SampleWorld.surroundings()).cases == levels)
    }
  }

  @Test(
    "NO to the question whether somebody is safe calls staff, YES does not",
    arguments: [TalkCases.low, TalkCases.trauma])
  func notSafe(_ event: Event) {
    for (command, levels) in [(Command.no, [Level.urgent]), (.yes, [])] {
      var conversation = SampleWorld.talk([event])
      #expect(conversation.receive(SampleWorld.command(command), SampleWorld.surroundings()).cases == levels)
      #expect(!conversation.safetyAsked)
    }
  }

  @Test("a long silence closes what was open, and a timer that the person outran is set again")
  func silence() {
    let hours = SampleWorld.surroundings().limits.session
    var conversation = SampleWorld.talk([TalkCases.condom])
    #expect(conversation.sessionDue == 1000 + hours)
    _ = conversation.receive(SampleWorld.command(.again), SampleWorld.surroundings(now: 5000))
    let early = conversation.receive(.timerFired(.session), SampleWorld.surroundings(now: 1000 + hours))
    #expect(early == [.wake(.session, at: 5000 + hours)])
    #expect(conversation.stateName == "flow:condom/when")
    #expect(conversation.receive(.timerFired(.session), SampleWorld.surroundings(now: 5000 + hours)).isEmpty)
    #expect(conversation.stateName == "idle")
    #expect(conversation.sessionDue == nil)
  }

  @Test("choices go stale after half an hour and are shown again")
  func stale() {
    var conversation = SampleWorld.talk([TalkCases.unsure])
    let effects = conversation.receive(SampleWorld.command(.choice1), SampleWorld.surroundings(now: 1000 + 1801))
    #expect(effects.texts.first == "[choice-unknown]")
    #expect(conversation.stateName == "choosing")
  }

  @Test("what nobody signed off is replaced by names and numbers")
  func unsigned() {
    for (event, levels) in [(TalkCases.danger, 1), (TalkCases.answered, 0)] {
      var conversation = SampleWorld.talk()
      let effects = conversation.receive(event, SampleWorld.surroundings(approval: .only([])))
      #expect(effects.texts == ["Emergency services: 999"])
      #expect(effects.cases.count == levels)
    }
  }
}
