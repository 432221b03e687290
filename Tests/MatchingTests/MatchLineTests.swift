import Messages
import Testing

@testable import Matching

@Suite("The line of JSON")
struct MatchLineTests {
  @Test("Fields stand in their order, numbers are short")
  func line() throws {
    let library = try SmallLibrary.helpline().library
    let reading = Reading(
      decision: .answer, intent: "law.tax", level: .urgent, also: ["health.pep", "talk.stop"],
      candidates: [
        .init(intent: "law.tax", score: 0.93), .init(intent: "health.pep", score: 1), .init(intent: "x", score: 0.05),
      ],
      why: "a \"b\" \\ \n é \u{1}", cleaned: "x")
    #expect(
      MatchLine.render(reading, in: library)
        == #"{"intent": "law.tax", "decision": "answer", "level": "urgent", "also": ["health.pep", "talk.stop"], "#
        + #""candidates": [{"intent": "law.tax", "score": 0.93}, {"intent": "health.pep", "score": 1}, "#
        + #"{"intent": "x", "score": 0.05}], "why": "a \"b\" \\ \n é \u0001", "language": null}"#)
  }

  @Test(
    "A command is named by the intent that the catalogue has for it",
    arguments: [
      (Command.stop, "\"talk.stop\""), (.help, "\"talk.menu\""), (.menu, "\"talk.menu\""), (.human, "null"),
      (.choice2, "null"),
    ])
  func commands(_ command: Command, _ intent: String) throws {
    let library = try SmallLibrary.helpline().library
    let reading = Reading(decision: .command, command: command, why: "", cleaned: "")
    #expect(MatchLine.render(reading, in: library).hasPrefix("{\"intent\": \(intent), \"decision\": \"command\""))
  }
}
