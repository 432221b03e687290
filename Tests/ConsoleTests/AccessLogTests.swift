import Console
import Foundation
import GRDB
import Messages
import Store
import Testing

@Suite("The access log", .timeLimit(.minutes(5)))
struct AccessLogTests {
  /// Lines that somebody with the database could change, by SQL, once the triggers are gone.
  static let forgeries = [
    "UPDATE access SET who = 'Bob' WHERE id = 5", "UPDATE access SET act = 'read' WHERE id = 5",
    "UPDATE access SET subject = 'case 6' WHERE id = 5", "UPDATE access SET detail = detail || ' ' WHERE id = 5",
    "UPDATE access SET at = at + 1 WHERE id = 5", "UPDATE access SET previous = hash WHERE id = 5",
    "UPDATE access SET hash = previous WHERE id = 5", "DELETE FROM access WHERE id = 5",
    "UPDATE access SET who = act, act = who WHERE id = 5",
    "DELETE FROM access WHERE id = 5; UPDATE access SET id = id - 1 WHERE id > 5",
  ]

  private static func written(_ count: Int, _ test: (Store, String) async throws -> Void) async throws {
    try await ConsoleWorld.with { world in
      for number in 1...count {
        let line = AccessLine(who: "Ann", act: "read case", subject: "case \(number)")
        try await world.store.note(line, now: world.now + Double(number))
      }
      try await test(world.store, world.folder.database)
    }
  }

  private static func change(_ database: String, _ sql: String) async throws {
    let queue = try DatabaseQueue(path: database)
    try await queue.write { db in
      try db.execute(sql: "DROP TRIGGER access_is_final; DROP TRIGGER access_stays;")
      try db.execute(sql: sql)
    }
  }

  @Test("is intact as it was written, and says where it ends")
  func intact() async throws {
    try await Self.written(9) { store, _ in
      guard case .intact(let head?) = try await store.checkAccess() else {
        Issue.record("not intact")
        return
      }
      #expect(head.number == 9)
      #expect(AccessHead(head.description) == head)
      #expect(try await store.checkAccess(expected: head) == .intact(head))
    }
  }

  @Test("a line that was changed or taken away is named", arguments: forgeries)
  func forged(_ sql: String) async throws {
    try await Self.written(9) { store, database in
      try await Self.change(database, sql)
      #expect(try await store.checkAccess() == .broken(line: 5))
    }
  }

  @Test("the end that was kept elsewhere finds lines that were cut off, and another log")
  func cutOff() async throws {
    try await Self.written(9) { store, database in
      guard case .intact(let head?) = try await store.checkAccess() else {
        Issue.record("not intact")
        return
      }
      try await Self.change(database, "DELETE FROM access WHERE id > 7")
      guard case .intact(let shorter?) = try await store.checkAccess() else {
        Issue.record("the chain that is left holds")
        return
      }
      #expect(shorter.number == 7)
      #expect(try await store.checkAccess(expected: head) == .cutOff(last: shorter))
      for number in 8...9 {
        try await store.note(AccessLine(who: "Ann", act: "other", subject: "\(number)"), now: ConsoleWorld.noon)
      }
      #expect(try await store.checkAccess(expected: head) == .replaced(line: 9))
    }
  }

  @Test("is neither changed nor emptied by SQL")
  func triggers() async throws {
    try await Self.written(2) { _, database in
      let queue = try DatabaseQueue(path: database)
      for sql in ["UPDATE access SET who = 'Bob'", "DELETE FROM access"] {
        await #expect(throws: DatabaseError.self) { try await queue.write { db in try db.execute(sql: sql) } }
      }
    }
  }

  @Test("the line stands there before the page is shown, and what cannot be logged is not shown")
  func before() async throws {
    try await ConsoleWorld.with { world in
      let (_, browser) = try await Person.settled("Ann", [.admin], in: world)
      #expect(try await browser.get("/staff").status == 200)
      #expect(try await world.store.accessLines(AccessFilter(), limit: 1).map(\.line.act) == ["view accounts"])
      let queue = try DatabaseQueue(path: world.folder.database)
      try await queue.write { db in
        try db.execute(
          sql: "CREATE TRIGGER full BEFORE INSERT ON access BEGIN SELECT RAISE(ABORT, 'full'); END")
      }
      let answer = try await browser.get("/staff")
      #expect(answer.status == 503)
      #expect(!answer.html.contains("New account"))
    }
  }

  @Test("is filtered by person, act and London day, and turned over by number")
  func filter() async throws {
    try await ConsoleWorld.with { world in
      let (_, browser) = try await Person.settled("Ann", [.admin], in: world)
      for number in 1...150 {
        let line = AccessLine(who: number % 2 == 0 ? "Bob" : "Cat", act: "read & tell", subject: "case \(number)")
        try await world.store.note(line, now: world.now)
      }
      let first = try await browser.get("/access?act=read+%26+tell")
      #expect(first.html.contains("case 150<") && first.html.contains("case 51<") && !first.html.contains("case 50<"))
      let link = try #require(first.html.firstMatch(of: #/href="([^"]*before=[^"]*)"/#))
      let older = String(link.1).replacing("&amp;", with: "&")
      let second = try await browser.get(older)
      #expect(second.html.contains("case 50<") && second.html.contains("case 1<") && !second.html.contains("case 51<"))
      let bob = try await browser.get("/access?who=Bob&act=read+%26+tell&day=2026-11-22")
      #expect(bob.html.contains("case 150<") && !bob.html.contains("case 149<"))
      #expect(try await browser.get("/access?who=Bob&day=2026-11-21").html.contains("Nothing was written down"))
      let token = first.token
      #expect(try await browser.post("/access/verify", [("expect", "")], token: token).html.contains("intact: "))
      #expect(try await browser.post("/access/verify", [("expect", "zzz")], token: token).status == 422)
    }
  }
}
