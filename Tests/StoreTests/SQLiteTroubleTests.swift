import Foundation
import GRDB
import Messages
import Testing

@testable import Store

@Suite("SQLite: trouble", .timeLimit(.minutes(2)))
struct SQLiteTroubleTests {
  @Test("While another process holds the database every text is refused soon, and taken in afterwards")
  func locked() async throws {
    try await withHome { home in
      let store = try home.open()
      try await home.whileLocked {
        let start = ContinuousClock.now
        let failures = await withTaskGroup(of: StoreFailure?.self) { group in
          for index in 0..<100 {
            group.addTask {
              do throws(StoreFailure) {
                _ = try await store.receive(.text("\(index)")) { _ in .saying() }
                return nil
              } catch {
                return error
              }
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(failures == Array(repeating: .locked, count: 100))
        #expect(ContinuousClock.now - start < .seconds(30))  // one wait of a second for each group, not for each text
        await #expect(throws: StoreFailure.locked) { try await store.probe() }
        #expect(StoreFailure.locked.isPassing)
      }
      try await store.probe()
      for index in 0..<100 { try await store.hear(.text("\(index)")) }
    }
  }

  @Test("While the keys are locked newcomers are refused, and known people are not")
  func lockedKeys() async throws {
    try await withHome { home in
      let store = try home.open()
      try await store.hear(.text("1"))
      try await home.whileLocked(home.folder.keys) {
        try await store.hear(.text("2"), .saying([.saying("numbers", .emergency)]))
        #expect(try await store.dueTexts() == ["numbers"])
        await #expect(throws: StoreFailure.locked) { try await store.hear(.text("3", from: Person.beth)) }
        #expect(try await store.contact(of: Person.beth) == nil)
      }
      try await store.hear(.text("3", from: Person.beth))
    }
  }

  @Test("A lock at the start is told as a lock; onlookers do not mind it")
  func lockedAtStart() async throws {
    try await withHome { home in
      let contact = try await home.open().hear(.text("1")).contact
      try await home.whileLocked {
        #expect(throws: StoreFailure.locked) { _ = try home.open() }
        let onlooker = try home.open(now: nil)
        #expect(try await onlooker.transcript(contact: contact)?.count == 1)
      }
    }
  }

  @Test("A full disk is told as such; nothing is half stored, and later all goes on")
  func full() async throws {
    try await withHome { home in
      let store = try home.open()
      let contact = try await store.hear(.text("1")).contact
      try await store.pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA max_page_count = 1")  // never less than there are
      }
      let long = Redacted(String(repeating: "x", count: 100_000))
      await #expect(throws: StoreFailure.full) { try await store.hear(.text("2", saying: long)) }
      #expect(StoreFailure.full.isPassing)
      #expect(try await store.transcript(contact: contact)?.count == 1)
      try await store.pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA max_page_count = 1000000")
      }
      try await store.hear(.text("2", saying: long))
      #expect(try await store.transcript(contact: contact)?.count == 2)
    }
  }

  @Test("What is not a database is unreadable", arguments: ["helpline.sqlite", "keys.sqlite"], ["folder", "noise"])
  func unreadable(_ name: String, _ instead: String) async throws {
    try await withHome { home in
      let path = "\(home.folder.path)/\(name)"
      if instead == "folder" {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      } else {
        try Data(repeating: 0x58, count: 5000).write(to: URL(fileURLWithPath: path))
      }
      #expect(throws: StoreFailure.unreadable) { _ = try home.open() }
    }
  }

  @Test("A folder that is not there is unreadable")
  func missing() async throws {
    try await withHome { home in
      let nowhere = DataFolder(path: home.folder.path + "/missing")
      #expect(throws: StoreFailure.unreadable) {
        _ = try Store(folder: nowhere, master: home.master, now: noon)
      }
    }
  }

  @Test(
    "Files that may not be written are unreadable", .enabled(if: geteuid() != 0, "the superuser may write everything"))
  func readOnly() async throws {
    try await withHome { home in
      let store = try home.open()
      try await store.hear(.text("1"))
      store.close()
      for name in try home.files().keys {
        try FileManager.default.setAttributes(
          [.posixPermissions: NSNumber(value: 0o400)], ofItemAtPath: "\(home.folder.path)/\(name)")
      }
      #expect(throws: StoreFailure.unreadable) { _ = try home.open() }
    }
  }

  @Test(
    "One damaged row in the outbox does not stop the others", arguments: ["content = x'00'", "content = zeroblob(64)"])
  func damagedReply(_ damage: String) async throws {
    try await withHome { home in
      let store = try home.open()
      let broken = try await store.hear(.text("1"), .saying([.saying("a"), .saying("b")])).contact
      try await store.hear(.text("2", from: Person.beth), .saying([.saying("c")]))
      try await home.tamper("UPDATE outbound SET \(damage) WHERE id = 1")
      #expect(try await store.dueTexts() == ["c"])
      #expect(try await store.dueTexts() == ["b"])
      #expect(
        try await home.rows("SELECT state, code FROM outbound WHERE id = 1") == [
          "[state:\"failed\" code:\"unreadable\"]"
        ])
      await #expect(throws: StoreFailure.wrongKey) { _ = try await store.transcript(contact: broken) }
    }
  }
}
