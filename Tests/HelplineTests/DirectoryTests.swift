import Foundation
import LoopbackServers
import Testing

@Suite("The directory on the command line", .timeLimit(.minutes(15)))
struct DirectoryTests {
  /// A closed line, its next opening, a line that never closes, and one of unknown hours.
  @Test("lists every record as it is at a moment by British clocks")
  func list() async throws {
    let result = try await Program.run(["directory", "list", "--at", "2026-12-25T03:00", "--json"])
    #expect(result.status == 0)
    let records = try Self.records(result)
    #expect(records.count > 20)
    let closed = try #require(records["revenge-porn"])
    #expect(closed["open"] as? Bool == false)
    #expect(closed["opens"] as? String == "2026-12-29T10:00")
    #expect(closed["ages"] as? String == "18+")
    #expect(closed["time_zone"] as? String == "Europe/London")
    #expect(records["samaritans"]?["open"] as? Bool == true)
    #expect(records["galop"]?["open"] is NSNull)
    #expect(records.values.allSatisfy { $0["overdue"] as? Bool == false })
  }

  @Test("shows what is overdue, and that vital records are not withheld")
  func overdue() async throws {
    let arguments = ["directory", "list", "--at", "2036-12-25T03:00"]
    let records = try Self.records(try await Program.run(arguments + ["--json"]))
    for record in records.values {
      #expect(record["overdue"] as? Bool == true)
      #expect(record["withheld"] as? Bool != record["vital"] as? Bool)
    }
    let text = try await Program.run(arguments)
    #expect(text.output.contains("WITHHELD"))
    #expect(text.lines.last?.contains("\(records.count) past their review") == true)
  }

  @Test("refuses a moment that is none", arguments: ["2026-12-25", "tomorrow", "2026-02-30T10:00"])
  func badMoment(_ at: String) async throws {
    let result = try await Program.run(["directory", "list", "--at", at])
    #expect(result.status == 64)
    #expect(result.errors.contains("--at"))
  }

  @Test("staff are told of a record that is past its review, by its id alone")
  func alarm() async throws {
    let content = try TestServer.makeFolder()
    for name in ["Intents", "Conversations"] {
      try FileManager.default.copyItem(atPath: "\(Program.root)/\(name)", toPath: "\(content)/\(name)")
    }
    let file = "\(content)/Conversations/_directory/helplines.yaml"
    let old = try String(contentsOfFile: file, encoding: .utf8)
      .replacing("checked: 2026-11-21", with: "checked: 2020-11-21")
      .replacing("review_by: 2027-02-21", with: "review_by: 2021-02-21")
    try old.write(toFile: file, atomically: true, encoding: .utf8)
    let hook = try LoopbackHTTP { _ in .json("{}") }
    let server = try await TestServer(
      content: content,
      extra: "alerts: {webhook: {url: \"http://127.0.0.1:\(hook.port)/alerts\", secret: \"\(AlertTests.secret)\"}}")
    try await hook.changes.wait { !hook.requests.isEmpty }
    let call = try #require(hook.requests.first)
    let body = try #require(try JSONSerialization.jsonObject(with: Data(call.body)) as? [String: Any])
    #expect(body["type"] as? String == "records.overdue")
    #expect((body["withheld"] as? [String])?.contains("galop") == true)
    #expect((body["vital"] as? [String])?.contains("samaritans") == true)
    #expect((body["withheld"] as? [String])?.contains("samaritans") == false)
    await server.stop()
  }

  private static func records(_ result: Program.Result) throws -> [String: [String: Any]] {
    let objects = try result.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    return Dictionary(uniqueKeysWithValues: objects.map { ($0["id"] as? String ?? "", $0) })
  }
}
