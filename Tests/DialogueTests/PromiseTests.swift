import Content
import Dialogue
import Matching
import Messages
import Testing

/// Random events in random states never break a promise. The seed is fixed: a failure can be played again.
@Suite("Promises under random events")
struct PromiseTests {
  private static let ids = ["law.selling", "law.tax", "urgent.danger-now", "health.condom-broke", "gone.intent"]

  private static func event(_ random: inout SplitMix) -> Event {
    let id = ids.randomElement(using: &random) ?? ids[0]
    let level = SampleWorld.library.intent(id)?.level ?? .normal
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return SampleWorld.read(.answer, intent: id, level: level, also: Bool.random(using: &random) ? [id] : [])
    case 2: return SampleWorld.read(.clarify, level: level, candidates: [id, "law.tax"])
    case 3: return SampleWorld.read(.fallback)
    case 4: return .sentUnreadable(.audio)
    case 5: return .timerFired(TimerName.allCases.randomElement(using: &random) ?? .session)
    case _: return SampleWorld.command(Command.allCases.randomElement(using: &random) ?? .menu)
    }
  }

  @Test("emergency first, STOP obeyed, never too many texts, always loadable", arguments: 0..<50)
  func walk(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var conversation = Conversation()
    for step in 0..<200 {
      let surroundings = SampleWorld.surroundings(now: Double(step) * 60)
      let event = Self.event(&random)
      let wasAsked = conversation.erasureAsked
      let effects = conversation.receive(event, surroundings)
      #expect(effects.texts.count <= surroundings.limits.texts)
      if event == SampleWorld.read(.answer, intent: "urgent.danger-now", level: .emergency) {
        #expect(effects.texts.first == "Call 999. [team-nobody]")
        #expect(effects.cases.contains(.emergency))
      }
      if event == SampleWorld.command(.stop) { #expect(conversation.optedOut) }
      if event == SampleWorld.command(.delete) {
        #expect(!wasAsked || effects.contains(.forget) || conversation.erasesLater)
        #expect(wasAsked || conversation.erasureAsked && !effects.contains(.forget))
      }
      if case .texted = event { #expect(!effects.texts.isEmpty) }
      #expect(Conversation(record: conversation.record) == conversation)
    }
  }
}
