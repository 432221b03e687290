import Foundation
import Testing

@Suite("Texts and numbers by command", .timeLimit(.minutes(10)))
struct SMSCommandTests {
  @Test(
    "recorded cases give one line each, in order, with what they expect",
    arguments: [
      ("segments", "gsm_segments"), ("substitutions", "gsm_substitutions"), ("address", "e164"),
    ])
  func vectors(_ command: String, _ name: String) async throws {
    let file = "Tests/MessagesTests/Vectors/\(name).json"
    let result = try await Program.run(["sms", command, "--vectors", file])
    let root = try object(String(contentsOfFile: "\(Program.root)/\(file)", encoding: .utf8))
    let cases = try #require(root["cases"] as? [[String: Any]])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.lines.count == cases.count && !cases.isEmpty)
    for (line, vector) in zip(result.lines, cases) {
      let written = try object(line)
      #expect(written["id"] as? String == (vector["name"] ?? vector["input"]) as? String)
      let actual = try #require(written["actual"] as? [String: Any])
      let expected = expectation(vector).filter { actual.keys.contains($0.key) }
      #expect(try spelled(actual) == spelled(expected), "\(line)")
    }
  }

  /// Of a number only what the command promises is compared; substitutions keep what they expect beside the text.
  private func expectation(_ vector: [String: Any]) -> [String: Any] {
    guard let expected = vector["expected"] as? [String: Any] else {
      return [
        "text": vector["expected_punctuation_only"] ?? NSNull(), "is_gsm": vector["expected_is_gsm_after"] ?? NSNull(),
      ]
    }
    let unsaid: [String: Any] = vector["input"] == nil ? [:] : ["local_only": false, "e164": NSNull()]
    return expected.merging(unsaid) { given, _ in given }
  }

  private func spelled(_ members: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys]), as: UTF8.self)
  }

  @Test("a case without its field is said in its own line, and the next one runs")
  func brokenCase() async throws {
    let folder = try TestServer.makeFolder()
    let text = #"{"cases": [{"id": "a"}, {"id": "b", "text": 7}, {"id": "c", "text": "hello"}]}"#
    try text.write(toFile: folder + "/v.json", atomically: true, encoding: .utf8)
    let result = try await Program.run(["sms", "segments", "--vectors", "v.json"], folder: folder)
    #expect(result.lines.count == 3)
    #expect(result.lines[0] == #"{"id":"a","error":"the case has no text"}"#)
    #expect(result.lines[1].contains("error"))
    #expect(result.lines[2].contains(#""segments":1"#))
  }

  @Test(
    "what people ask, and what they read",
    arguments: [
      (["segments", "Are you safe?"], "", "1 SMS: GSM-7, 13 septets\n"),
      (["segments"], "Are you safe?\n", "1 SMS: GSM-7, 13 septets\n"),
      (["segments", String(repeating: "a", count: 161)], "", "2 SMS: GSM-7, 161 septets (153 + 8)\n"),
      (
        ["segments", "It’s"], "",
        """
        1 SMS: UCS-2, 4 UTF-16 units
          not in the GSM alphabet: ’ (U+2019 RIGHT SINGLE QUOTATION MARK), character 3
          with plain marks: 1 SMS: GSM-7, 4 septets (helpline sms substitutions)

        """
      ),
      (["substitutions", "It’s 9–5"], "", "It's 9-5\n"), (["address", "07700 900123"], "", "+447700900123\n"),
      (["address", "--region", "FR"], "01 23 45 67 89\n", "+33123456789\n"),
    ])
  func plain(_ command: [String], _ input: String, _ output: String) async throws {
    let result = try await Program.run(["sms"] + command, input: input)
    #expect(result.status == 0)
    #expect(result.output == output)
  }

  @Test(
    "what is no number, no file or no vector file ends with its status",
    arguments: [
      (["address", "hello"], 65, "cannot be a number"), (["address", "60777"], 65, "within GB only"),
      (["segments", "--vectors", "nowhere.json"], 66, "nowhere.json"),
      (["segments", "--vectors", "Package.swift"], 65, "not a vector file"),
    ] as [([String], Int32, String)])
  func refused(_ command: [String], _ status: Int32, _ words: String) async throws {
    let result = try await Program.run(["sms"] + command)
    #expect(result.status == status)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
