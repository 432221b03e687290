import GRDB
import Testing

@testable import Store

@Suite("SQLite: durability")
struct SQLiteSettingTests {
  @Test(
    "Commits are flushed to the disk, on the connections that write",
    arguments: [("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1")])
  func durable(_ setting: (name: String, value: String)) async throws {
    try await withHome { home in
      // A second opening finds files that exist: its settings must not depend on making them.
      try home.open().close()
      let store = try home.open()
      try await store.hear(.text("1"))
      let main = try await store.pool.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA \(setting.name)")
      }
      let keys = try await store.keys.database.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA \(setting.name)")
      }
      #expect(main == setting.value)
      #expect(keys == setting.value)
    }
  }

  @Test("The database of keys overwrites what is deleted")
  func secureDelete() async throws {
    try await withStore { store in
      let setting = try await store.keys.database.writeWithoutTransaction { db in
        try Int.fetchOne(db, sql: "PRAGMA secure_delete")
      }
      #expect(setting == 1)
    }
  }

  @Test(
    "Lines of the audit trail can be neither changed nor deleted",
    arguments: ["UPDATE audit SET detail = 'x'", "DELETE FROM audit"])
  func audit(_ attempt: String) async throws {
    try await withHome { home in
      let store = try home.open()
      let contact = try await store.hear(.text("1")).contact
      try await store.noteReading(of: contact, now: noon)
      let before = try await home.rows("SELECT * FROM audit ORDER BY id")
      #expect(before.count == 1)
      let failure = await #expect(throws: DatabaseError.self) {
        try await store.pool.write { db in try db.execute(sql: attempt) }
      }
      #expect(failure?.resultCode == .SQLITE_CONSTRAINT)
      #expect(try await home.rows("SELECT * FROM audit ORDER BY id") == before)
    }
  }

  @Test("Reading a conversation leaves a line")
  func reading() async throws {
    try await withHome { home in
      let store = try home.open()
      try await store.noteReading(of: 7, now: noon)
      #expect(try await home.rows("SELECT kind, subject_id FROM audit") == ["[kind:\"read\" subject_id:7]"])
    }
  }
}
