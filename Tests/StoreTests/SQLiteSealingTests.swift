import Foundation
import GRDB
import Messages
import Testing

@testable import Store

@Suite("SQLite: sealing")
struct SQLiteSealingTests {
  private static let marker = "Zwetschgenknödel"
  private static let number = Person.anna

  /// Everything of a person goes through every table that could hold it.
  private static func talk(_ home: Home) async throws {
    let store = try home.open()
    var arrival = Arrival.text("1", from: number, saying: Redacted("I am \(marker), call \(number.value.reveal())"))
    arrival.message.profileName = Redacted(marker)
    arrival.message.payload = marker
    var verdict = Verdict.saying(
      [.saying("Dear \(marker)"), .saying("\(marker) again")], record: #"{"name":"\#(marker)"}"#, level: .urgent,
      call: .calling(.urgent), timers: [TimerChange(name: "check", dueAt: noon + 5)])
    verdict.trace = Array(#"{"word":"\#(marker)"}"#.utf8)
    try await store.hear(arrival, verdict)
    let parcel = try #require(try await store.lease(now: noon, limit: 9).first)
    try await store.settle(parcel, .accepted(id: "p", state: .sent), now: noon)
    let report = DeliveryReport(id: "p", state: .delivered, recipient: number)
    try await store.report(report, account: "sms", now: noon)
    try await store.hear(.text("2", saying: Redacted(marker)), .saying([.saying(marker)], forgets: true))
    try Spool(path: home.folder.spool, master: home.master).append(Array("\(marker) \(number.value.reveal())".utf8))
  }

  /// The bytes under which a text could lie in a file.
  private static func forms(_ text: String) throws -> [Data] {
    let utf8 = Data(text.utf8)
    let wide = try [String.Encoding.utf16LittleEndian, .utf16BigEndian].map { try #require(text.data(using: $0)) }
    let inBase64 = utf8.prefix(utf8.count / 3 * 3).base64EncodedData()
    return [utf8, inBase64] + wide
  }

  @Test("No file in the folder holds a word or a number that somebody texted")
  func rawBytes() async throws {
    try await withHome { home in
      try await Self.talk(home)
      for text in [Self.marker, "Zwetschgen", "7700900101"] {
        for form in try Self.forms(text) { #expect(try home.filesHolding(form) == []) }
      }
      // The search finds what is there, in both databases and their logs.
      #expect(try home.filesHolding(Data("staff_case".utf8)).contains("helpline.sqlite-wal"))
      let files = try home.files()
      for name in ["helpline.sqlite", "helpline.sqlite-wal", "keys.sqlite", "keys.sqlite-wal", "emergency.spool"] {
        #expect(files[name]?.isEmpty == false, "\(name)")
      }
    }
  }

  @Test("After a restart, when the logs are in the databases, neither do these")
  func afterRestart() async throws {
    try await withHome { home in
      try await Self.talk(home)
      for path in [home.folder.database, home.folder.keys] {
        try await home.stranger(to: path).writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
      }
      #expect(try home.filesHolding(Data("staff_case".utf8)) == ["helpline.sqlite"])
      for text in [Self.marker, "Zwetschgen", "7700900101"] {
        for form in try Self.forms(text) { #expect(try home.filesHolding(form) == []) }
      }
    }
  }

  @Test(
    "A sealed text that was moved to another person, or to another column, does not open",
    arguments: [
      "UPDATE inbound SET content = (SELECT content FROM inbound WHERE id = 2) WHERE id = 1",
      "UPDATE inbound SET content = (SELECT address FROM contact WHERE id = 1) WHERE id = 1",
      "UPDATE outbound SET content = (SELECT content FROM inbound WHERE id = 1) WHERE id = 1",
    ])
  func moved(_ change: String) async throws {
    try await withHome { home in
      let store = try home.open()
      let contact = try await store.hear(.text("1"), .saying([.saying("a")])).contact
      try await store.hear(.text("2", from: Person.beth), .saying([.saying("b")]))
      try await home.tamper(change)
      await #expect(throws: StoreFailure.wrongKey) { _ = try await store.transcript(contact: contact) }
    }
  }

  @Test("Another master key is told at the start, before anything is sealed by it", arguments: [noon, nil])
  func otherMaster(_ now: Double?) async throws {
    try await withHome { home in
      try await home.open().hear(.text("1"))
      let other = MasterKey(bytes: Data(repeating: 7, count: 32))
      #expect(throws: StoreFailure.wrongKey) { _ = try home.open(now: now, master: other) }
      #expect(!StoreFailure.wrongKey.isPassing)
      #expect(try await home.open().recentContacts(limit: 9).count == 1)
    }
  }
}

@Suite("SQLite: what deletion leaves")
struct SQLiteDeletionTests {
  private static func wrappedKeys(_ home: Home) async throws -> [Int64: Data] {
    try await home.stranger(to: home.folder.keys).read { db in
      try Row.fetchAll(db, sql: "SELECT id, wrapped FROM contact_key").reduce(into: [:]) {
        $0[$1["id"]] = $1["wrapped"]
      }
    }
  }

  @Test("An older backup with today's keys and the master key cannot be read")
  func olderBackup() async throws {
    try await withHome { home in
      let store = try home.open()
      let anna = try await store.hear(.text("1", saying: "secret"), .saying([.saying("answer")])).contact
      let beth = try await store.hear(.text("2", from: Person.beth, saying: "kept")).contact
      let backup = try home.files().filter { $0.key.hasPrefix("helpline.sqlite") }
      let key = try #require(try await Self.wrappedKeys(home)[anna])
      #expect(try !home.filesHolding(key).isEmpty)

      try await store.hear(.text("3"), .saying(forgets: true))
      #expect(try await store.forgetDue(now: noon + 3600) == 1)
      #expect(try home.filesHolding(key) == [])
      store.close()

      try await withHome { old in
        let keys = try home.files().filter { $0.key.hasPrefix("keys.sqlite") || $0.key == "master.key" }
        for (name, data) in backup.merging(keys, uniquingKeysWith: { $1 }) {
          try data.write(to: URL(fileURLWithPath: "\(old.folder.path)/\(name)"))
        }
        let restored = try old.open(now: noon, master: home.master)
        #expect(try await old.rows("SELECT COUNT(*) AS n FROM inbound") == ["[n:2]"])
        #expect(try await restored.transcript(contact: anna) == nil)
        #expect(try await restored.transcript(contact: beth)?.map(\.text) == ["kept"])
        #expect(try await restored.happen(to: anna, now: noon) { _ in .saying() } == nil)
        #expect(try await restored.lease(now: noon, limit: 9).isEmpty)
      }
    }
  }

  @Test("No row of a forgotten contact keeps anything sealed; what was received stays, to know a repeat")
  func rows() async throws {
    try await withHome { home in
      let store = try home.open()
      let timer = TimerChange(name: "check", dueAt: noon + 5)
      try await store.hear(
        .text("1"), .saying([.saying("a")], level: .urgent, call: .calling(.urgent), timers: [timer]))
      try await store.hear(.text("2"), .saying([.saying("b")], forgets: true))
      #expect(try await store.forgetDue(now: noon + 1e6) == 1)
      for table in ["contact", "outbound", "timer"] {
        #expect(try await home.rows("SELECT * FROM \(table)") == [])
      }
      #expect(
        try await home.rows("SELECT id, contact_id, content FROM inbound") == [
          "[id:1 contact_id:NULL content:NULL]", "[id:2 contact_id:NULL content:NULL]",
        ])
      #expect(try await home.rows("SELECT contact_id FROM staff_case") == ["[contact_id:NULL]"])
    }
  }

  @Test("Of many keys the destroyed ones are nowhere, and the others still open")
  func manyKeys() async throws {
    try await withHome { home in
      let store = try home.open()
      let count: Int64 = 240
      for index in 1...count {
        let person = Address(kind: .webSession, value: Redacted("session \(index)"))
        let gone = index % 3 == 0
        try await store.hear(.text("\(index)", from: person), .saying(forgets: gone))
      }
      let keys = try await Self.wrappedKeys(home)
      #expect(keys.count == Int(count))
      #expect(try await store.forgetDue(now: noon) == Int(count) / 3)
      let kept = try await Self.wrappedKeys(home)
      #expect(kept.count == Int(count) * 2 / 3)
      let files = try home.files().filter { $0.key.hasPrefix("keys.sqlite") }.values
      for (id, key) in keys {
        #expect(files.contains { $0.range(of: key) != nil } == (kept[id] != nil), "key \(id)")
      }
      for contact in try await store.recentContacts(limit: 300) {
        #expect(try await store.transcript(contact: contact.contact)?.count == 1)
      }
    }
  }

  @Test("A key that is destroyed while somebody reads does not come back from memory")
  func cached() async throws {
    try await withStore { store in
      let key = try store.keys.makeKey()
      try store.keys.commitFresh()
      #expect(try store.keys.sealer(key.id) != nil)
      try store.keys.destroy(key.id)
      #expect(try store.keys.sealer(key.id) == nil)
    }
  }
}
