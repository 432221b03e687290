import Foundation
import GRDB
import Messages
import Testing

@Suite("Accounts and the access log by command", .timeLimit(.minutes(15)))
struct StaffAccountTests {
  @Test("an account is made, listed, disabled and reset; its link is printed once and opens the console")
  func accounts() async throws {
    let server = try await TestServer()
    let config = ["--config", server.folder + "/helpline.yaml"]
    func run(_ arguments: [String]) async throws -> Program.Result {
      try await Program.run(arguments + config, folder: server.folder)
    }
    let made = try await run(["staff", "add", "Ann Other", "--role", "responder", "--role", "admin"])
    #expect(made.status == 0)
    #expect(made.lines.last?.contains(#/\/setup\/[0-9a-f]{64}$/#) == true)
    #expect(try await run(["staff", "add", "ANN OTHER", "--role", "editor"]).status == 65)
    #expect(try await run(["staff", "add", "Bob"]).status == 64)
    #expect(try await run(["staff", "add", "<b>", "--role", "editor"]).status == 64)
    #expect(try await run(["staff", "list"]).output.contains("Ann Other  admin,responder  invited  never logged in"))
    #expect(try await run(["staff", "disable", "ann other"]).status == 0)
    #expect(try await run(["staff", "list", "--json"]).output.contains(#""state":"disabled""#))
    #expect(try await run(["staff", "reset", "Ann Other"]).lines.last?.contains("/setup/") == true)
    #expect(try await run(["staff", "reset", "Nobody"]).status == 66)
    await server.stop()
  }

  @Test(
    "reads and acts by command stand in the access log; verify finds a changed line, and with --expect a cut off end")
  func audit() async throws {
    let server = try await TestServer()
    _ = try await server.call(server.text("hes got a knife and wont let me out", from: 601, id: "SM61"))
    let config = ["--config", server.folder + "/helpline.yaml"]
    func run(_ arguments: [String]) async throws -> Program.Result {
      try await Program.run(arguments + config, folder: server.folder)
    }
    for command in [
      ["transcript"], ["cases"], ["outbox", "list"], ["withdraw", "--list"], ["recall", "--number", "0800 555 111"],
    ] {
      #expect(try await run(command).status == 0, "\(command)")
    }
    let acts = try await server.rows("SELECT act FROM access WHERE who LIKE 'user %' ORDER BY id", as: String.self)
    #expect(acts == ["transcript", "cases", "outbox", "withdrawals", "recall"])
    let verified = try await run(["audit", "verify"])
    #expect(verified.status == 0)
    let end = try #require(verified.output.firstMatch(of: #/(\d+:[0-9a-f]{64})/#)).1
    await server.stop()

    let queue = try DatabaseQueue(path: server.folder + "/data/helpline.sqlite")
    try await queue.write { db in
      try db.execute(sql: "DROP TRIGGER access_stays; DELETE FROM access WHERE id = (SELECT MAX(id) FROM access)")
    }
    #expect(try await run(["audit", "verify"]).status == 0, "a chain that was cut off holds")
    let cut = try await run(["audit", "verify", "--expect", String(end)])
    #expect(cut.status == 65 && cut.output.contains("cut off"))
    try await queue.write { db in
      try db.execute(sql: "DROP TRIGGER access_is_final; UPDATE access SET who = 'somebody' WHERE id = 2")
    }
    let changed = try await run(["audit", "verify", "--json"])
    #expect(changed.status == 65 && changed.output.contains("line 2 is not as it was written"))
    #expect(try await run(["audit", "verify", "--expect", "12"]).status == 64)
  }
}
