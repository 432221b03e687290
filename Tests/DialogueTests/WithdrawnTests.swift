import Dialogue
import Matching
import Messages
import Testing

@Suite("What staff took out of use")
struct WithdrawnTests {
  private static let numbers = "Emergency services: 999"

  /// A subject, a need, and what is said while the subject is out of use.
  static let cases: [(subject: String, intent: String, level: Level, said: String)] = [
    ("intent:law.tax", "law.tax", .normal, numbers), ("intent:law.selling", "law.tax", .normal, "Answer to law.tax."),
    ("intent:urgent.danger-now", "urgent.danger-now", .emergency, numbers),
    ("text:team-nobody", "urgent.danger-now", .emergency, "Call 999. "),
    ("record:emergency", "law.tax", .normal, "Answer to law.tax."),
    ("flow:condom", "health.condom-broke", .sensitive, "Answer to health.condom-broke."),
  ]

  @Test("is not said; numbers stand in its place", arguments: cases)
  func withdrawn(_ example: (subject: String, intent: String, level: Level, said: String)) {
    var conversation = SampleWorld.talk()
    let effects = conversation.receive(
      SampleWorld.read(.answer, intent: example.intent, level: example.level),
      SampleWorld.surroundings(withdrawn: [example.subject]))
    #expect(effects.texts.first == example.said)
  }

  @Test("a text that names a withdrawn number is replaced as a whole")
  func record() {
    var conversation = SampleWorld.talk()
    let effects = conversation.receive(
      SampleWorld.read(.answer, intent: "mind.trauma", level: .sensitive),
      SampleWorld.surroundings(withdrawn: ["record:emergency"]))
    #expect(!effects.texts.contains { $0.contains("999") })
  }
}
