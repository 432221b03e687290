import Foundation
import LoopbackServers
import Messages
import Synchronization
import Testing

@Suite("The outbox by command", .timeLimit(.minutes(10)))
struct OutboxCommandTests {
  /// Whether the stand-in takes texts.
  private final class Gate: Sendable {
    let isOpen = Mutex(false)
  }

  @Test("what failed is listed without text and number, and a retry is sent by the running server")
  func retry() async throws {
    let gate = Gate()
    let twilio = try LoopbackHTTP { _ in
      gate.isOpen.withLock { $0 }
        ? .json(#"{"sid":"SM1","status":"queued","error_code":null}"#, status: 201)
        : .json(#"{"code":30007,"message":"filtered"}"#, status: 400)
    }
    let server = try await TestServer(twilio: twilio)
    let config = ["--config", server.folder + "/helpline.yaml"]
    _ = try await server.call(server.text("is it legal what i do", from: 701, id: "SM71"))
    while try await server.rows("SELECT COUNT(*) FROM outbound WHERE state NOT IN ('failed')", as: Int.self) != [0] {
      await Task.yield()  // bounded by the suite's time limit
    }
    let listed = try await Program.run(["outbox", "list", "--json"] + config, folder: server.folder)
    let line = try #require(listed.lines.first)
    let first = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(Set(first.keys) == ["id", "account", "level", "state", "age", "due_in", "attempt", "code"])
    #expect(first["account"] as? String == "main" && first["state"] as? String == "failed")
    #expect(!listed.output.contains(String(TestServer.number(701).dropFirst(3))) && !listed.output.contains("legal"))
    let id = try #require(first["id"] as? Int)
    gate.isOpen.withLock { $0 = true }
    let retried = try await Program.run(
      ["outbox", "retry", "\(id)", "--by", "A. Editor"] + config, folder: server.folder)
    #expect(retried.output == "reply \(id) will be sent again\n", "\(retried.errors)")
    while try await server.rows("SELECT state FROM outbound WHERE id = \(id)", as: String.self) != ["queued"] {
      await Task.yield()  // bounded by the suite's time limit
    }
    let again = try await Program.run(["outbox", "retry", "\(id)"] + config, folder: server.folder)
    #expect(again.status == 65 && again.errors.contains("queued"))
    let details = try await server.rows("SELECT detail FROM audit WHERE kind = 'outbox'", as: String.self)
    #expect(details == ["retried by A. Editor (was failed, try 1, 30007)"])
    await server.stop()
  }

  @Test("what is dropped is no longer listed, and a number that is not there is said")
  func drop() async throws {
    let twilio = try LoopbackHTTP { _ in .json(#"{"code":30007}"#, status: 400) }
    let server = try await TestServer(twilio: twilio)
    let config = ["--config", server.folder + "/helpline.yaml"]
    _ = try await server.call(server.text("is it legal what i do", from: 702, id: "SM72"))
    while try await server.rows("SELECT COUNT(*) FROM outbound WHERE state NOT IN ('failed')", as: Int.self) != [0] {
      await Task.yield()  // bounded by the suite's time limit
    }
    await server.stop()
    for id in try await server.rows("SELECT id FROM outbound", as: Int.self) {
      let dropped = try await Program.run(["outbox", "drop", "\(id)"] + config, folder: server.folder)
      #expect(dropped.output == "reply \(id) is dropped\n", "\(dropped.errors)")
    }
    let listed = try await Program.run(["outbox", "list"] + config, folder: server.folder)
    #expect(listed.output == "nothing waits, and nothing was given up\n")
    #expect(try await Program.run(["outbox", "drop", "999"] + config, folder: server.folder).status == 66)
  }
}
