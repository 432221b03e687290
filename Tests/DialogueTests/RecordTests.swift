import Content
import Dialogue
import Foundation
import Matching
import Messages
import Testing

@Suite("What is stored of a conversation")
struct RecordTests {
  static let states: [Conversation.State] = [
    .idle, .answered(intent: "law.selling", told: 2),
    .choosing(intents: ["law.selling", "law.tax"], at: 1_795_300_000.25),
    .flow(Conversation.FlowPlace(flow: "condom", step: "when")),
  ]

  @Test("comes back as it was", arguments: states)
  func roundTrip(_ state: Conversation.State) {
    var conversation = Conversation(language: Language(rawValue: "ro"))
    conversation.state = state
    conversation.optedOut = true
    conversation.noticeGiven = true
    conversation.misunderstood = 3
    conversation.safetyAsked = true
    conversation.lastTextAt = 1_795_300_000.5
    conversation.sessionDue = 1_795_314_400.5
    conversation.lastIntent = "law.tax"
    conversation.interrupted = Conversation.FlowPlace(flow: "condom", step: "soon")
    #expect(Conversation(record: conversation.record) == conversation)
  }

  @Test(
    "is always loadable, whatever version or accident wrote it",
    arguments: [
      "", "v=9\nstate=hologram 7 x\nmood=blue", "state=flow", "state=choosing x y", "=\n==\nnonsense", "\u{0}",
    ])
  func alwaysLoadable(_ record: String) {
    var conversation = Conversation(record: record)
    #expect(!conversation.receive(SampleWorld.command(.menu), SampleWorld.surroundings()).texts.isEmpty)
  }

  @Test("a flow or step that an editor removed restarts politely", arguments: ["gone/when", "condom/gone"])
  func goneContent(_ place: String) {
    for command in [Command.choice1, .more, .again, .back] {
      var conversation = Conversation(record: "v=1\nnotice=1\nstate=flow \(place)\ninterrupted=\(place)")
      let effects = conversation.receive(SampleWorld.command(command), SampleWorld.surroundings())
      #expect(command == .again || effects.texts == ["[flow-gone]"], "\(command)")
    }
  }

  @Test("a trace comes back as it was")
  func trace() throws {
    let reading = Reading(
      decision: .answer, intent: "law.selling", level: .sensitive, also: ["law.tax"],
      candidates: [Reading.Candidate(intent: "law.selling", score: 0.75)],
      evidence: [
        Reading.Evidence(
          intent: "law.selling", kind: .rule, source: "~is \"x\"\n", words: ["a", "ţ"], ruledOut: "negated")
      ], why: "because \\ of \"this\"", cleaned: "a b\u{1}")
    let trace = Trace(
      reading: reading, contentVersion: "abc", staffing: .alerted,
      said: [Trace.Said(subject: "intent:law.selling:en", safePartOnly: true)], state: "idle")
    var json = JSONText()
    trace.write(to: &json)
    #expect(try JSONDecoder().decode(Trace.self, from: Data(json.bytes)) == trace)
  }
}
