import Foundation
import Testing

@Suite("Replay", .timeLimit(.minutes(15)))
struct ReplayTests {
  private static let knife = "he has a knife"
  /// The first ten digits of the SHA-256 of "he has a knife".
  private static let knifeID = "6231205b82"
  private static let messages = "he has a knife\n\nis selling sex legal\n"

  private static func file(_ name: String, _ text: String) throws -> String {
    let path = "\(try TestServer.makeFolder())/\(name)"
    try SmallContent.write(text, to: path)
    return path
  }

  private static func replay(_ file: String, old: String, new: String, _ more: String...) async throws -> Program.Result
  {
    try await Program.run(["replay", file, "--against", old, "--content", new] + more)
  }

  @Test(
    "of the same content says nothing and ends with 0, whatever the form of the file",
    arguments: [
      ("m.txt", messages), ("m.tsv", "# a set\nurgent\turgent.danger-now\the has a knife\noff\t-\thello you\n"),
      ("m.jsonl", "{\"text\": \"he has a knife\", \"more\": 1}\n{\"text\": \"hello you\"}\n"),
    ])
  func nothing(_ name: String, _ text: String) async throws {
    let content = try SmallContent.make()
    let result = try await Self.replay(try Self.file(name, text), old: content, new: content)
    #expect(result.status == 0)
    #expect(result.lines == ["2 messages, 0 changes"])
  }

  @Test("of a lower urgency ends with 2 until it is accepted, and never prints the text")
  func urgencyDown() async throws {
    let old = try SmallContent.make()
    let new = try SmallContent.make(in: SmallContent.danger, replacing: "level: emergency", with: "level: urgent")
    let file = try Self.file("m.txt", Self.messages)
    let refused = try await Self.replay(file, old: old, new: new)
    #expect(refused.status == 2)
    #expect(refused.lines.first == "line 1  \(Self.knifeID)  urgency down")
    #expect(refused.lines.contains("  before: answer urgent.danger-now (emergency, staff called)"))
    #expect(refused.lines.contains("  now:    answer urgent.danger-now (urgent, staff called)"))
    #expect(refused.lines.last == "2 messages, 1 changes: 1 urgency down")
    #expect(!refused.output.contains(Self.knife))
    let accepted = try await Self.replay(file, old: old, new: new, "--accept", Self.knifeID, "0000000000")
    #expect(accepted.status == 0)
    #expect(accepted.lines.last == "2 messages, 1 changes: 1 urgency down; 1 accepted")
    #expect(accepted.errors == "helpline: --accept 0000000000: no change has this id, so it can go\n")
    let shown = try await Self.replay(file, old: old, new: new, "--show")
    #expect(shown.lines.contains("  text:   \(Self.knife)"))
    #expect(try await Self.replay(file, old: new, new: old).status == 1)
  }

  @Test("of another wording ends with 1, and shows both")
  func wording() async throws {
    let old = try SmallContent.make()
    let new = try SmallContent.make(in: SmallContent.selling, replacing: "is not a crime", with: "is legal")
    let result = try await Self.replay(try Self.file("m.txt", Self.messages), old: old, new: new, "--json")
    #expect(result.status == 1)
    #expect(result.lines.count == 1)
    let change = try #require(try JSONSerialization.jsonObject(with: Data(result.lines[0].utf8)) as? [String: Any])
    #expect(Set(change.keys) == ["id", "line", "changes", "accepted", "old", "new"])
    #expect(change["line"] as? Int == 3)
    #expect(change["changes"] as? [String] == ["wording"])
    #expect(change["accepted"] as? Bool == false)
    let now = try #require(change["new"] as? [String: Any])
    #expect(Set(now.keys) == ["decision", "found", "level", "case", "language", "said", "replies"])
    #expect(now["found"] as? String == "law.selling")
    #expect(now["said"] as? [String] == ["intent:law.selling:en"])
    #expect(now["replies"] as? [String] == ["Selling sex is legal in England and Wales."])
  }

  @Test("of past conversations names contact and message, and tells no text unless asked")
  func store() async throws {
    let old = try SmallContent.make()
    let new = try SmallContent.make(in: SmallContent.danger, replacing: "level: emergency", with: "level: urgent")
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server, content: old)
    for (index, text) in ["hello you", Self.knife].enumerated() {
      _ = try await server.call(server.text(text, from: 601, id: "SM6\(index)"))
    }
    try await twilio.wait { $0.count >= 2 }
    await server.stop()
    let command = [
      "replay", "--store", "--against", old, "--content", new, "--config", server.folder + "/helpline.yaml",
    ]
    let refused = try await Program.run(command, folder: server.folder)
    #expect(refused.status == 2)
    #expect(refused.lines.first == "contact 1, text 2  1.2  urgency down")
    #expect(refused.lines.count == 4)
    for secret in [Self.knife, "999", TestServer.number(601)] { #expect(!refused.output.contains(secret)) }
    #expect(
      try await server.rows("SELECT detail FROM audit WHERE kind = 'read'", as: String.self) == [
        "a replay printed changes"
      ])
    let accepted = try await Program.run(command + ["--accept", "1.2"], folder: server.folder)
    #expect(accepted.status == 0)
    let shown = try await Program.run(command + ["--show", "--json"], folder: server.folder)
    #expect(shown.status == 2)
    #expect(shown.output.contains("\"contact\":1,\"message\":2") && shown.output.contains(Self.knife))
    let same = ["replay", "--store", "--against", old, "--content", old, "--config", server.folder + "/helpline.yaml"]
    #expect(try await Program.run(same, folder: server.folder).lines == ["2 messages, 0 changes"])
  }

  @Test("texts that were read as one are played as one")
  func joined() async throws {
    let old = try SmallContent.make()
    let new = try SmallContent.make(in: SmallContent.selling, replacing: "is not a crime", with: "is legal")
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server, content: old, window: 6)
    for (index, text) in ["is selling", "sex legal"].enumerated() {
      _ = try await server.call(server.text(text, from: 602, id: "SM7\(index)"))
    }
    try await twilio.wait { !$0.isEmpty }
    await server.stop()
    #expect(
      try await server.rows("SELECT decision FROM inbound ORDER BY id", as: String.self) == ["waits", "answer"])
    #expect(try await server.rows("SELECT SUM(count) FROM tally", as: Int.self) == [1])
    let command = ["--against", old, "--content", new, "--config", server.folder + "/helpline.yaml"]
    let replayed = try await Program.run(["replay", "--store", "--show"] + command, folder: server.folder)
    #expect(replayed.lines.first == "contact 1, text 2  1.2  other wording")
    #expect(replayed.lines.contains("  text:   is selling sex legal"))
    #expect(replayed.lines.last == "1 messages, 1 changes: 1 other wording")
  }

  @Test(
    "says what is wrong with its input",
    arguments: [
      (["none.txt", "--against", "."], Int32(66), "no such file"), (["a.txt", "--against", "nowhere"], 66, "Intents"),
      (["--against", "."], 64, "give a file of messages, or --store"),
      (["a.txt", "--store", "--against", "."], 64, "not both"), (["empty.txt", "--against", "."], 65, "no message"),
      (["bad.jsonl", "--against", "."], 65, "bad.jsonl:1: "), (["bad.tsv", "--against", "."], 65, "bad.tsv:1: "),
    ])
  func wrong(_ arguments: [String], _ status: Int32, _ words: String) async throws {
    let folder = try SmallContent.make()
    for (name, text) in ["a.txt": "a", "empty.txt": "\n", "bad.jsonl": "secret", "bad.tsv": "secret"] {
      try SmallContent.write(text, to: "\(folder)/\(name)")
    }
    let result = try await Program.run(["replay"] + arguments, folder: folder)
    #expect(result.status == status)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(!result.errors.contains("secret"))
  }
}
