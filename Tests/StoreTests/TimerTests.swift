import GRDB
import Messages
import Testing

@testable import Store

@Suite("Timers")
struct TimerTests {
  private static func timers(_ timers: [String: Double?]) -> Verdict {
    .saying(timers: timers.sorted { $0.key < $1.key }.map { TimerChange(name: $0.key, dueAt: $0.value) })
  }

  @Test("Timers are set, moved and dropped by name; the oldest is due first", arguments: StoreMaker.all)
  func changes(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1"), Self.timers(["a": noon + 30, "b": noon + 10, "c": noon + 20]))
        .contact
      #expect(try await store.nextTimerDue() == noon + 10)
      try await store.hear(.text("2"), Self.timers(["b": noon + 40, "c": nil, "d": nil]))
      #expect(try await store.nextTimerDue() == noon + 30)
      #expect(try await store.dueTimers(now: noon + 29.9, limit: 9).isEmpty)
      let due = try await store.dueTimers(now: noon + 40, limit: 9)
      #expect(due.map(\.contact) == [contact, contact])
      #expect(due.map(\.name) == ["a", "b"])
      #expect(due.map(\.dueAt) == [noon + 30, noon + 40])
      #expect(try await store.dueTimers(now: noon + 40, limit: 1).map(\.name) == ["a"])
    }
  }

  @Test("A timer within the minute wakes the timekeeper", arguments: StoreMaker.all, [(59.0, true), (60.0, false)])
  func wakes(_ maker: StoreMaker, _ rule: (seconds: Double, wakes: Bool)) async throws {
    try await withStore(maker) { store in
      let committed = try await store.hear(.text("1"), Self.timers(["a": noon + rule.seconds]))
      #expect(committed.wakesTimers == rule.wakes)
    }
  }

  @Test("A timer fires once, with all that it causes", arguments: StoreMaker.all)
  func once(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1"), Self.timers(["a": noon])).contact
      let timer = try #require(try await store.dueTimers(now: noon, limit: 9).first)
      let asked = Records()
      let committed = try await store.fire(timer, now: noon + 1) { record in
        var verdict = asked.deciding(on: record, next: "fired")
        verdict.replies = [.saying("are you safe?", .urgent)]
        verdict.staffCall = .calling(.urgent)
        verdict.timers = [TimerChange(name: "next", dueAt: noon + 500)]
        return verdict
      }
      #expect(committed?.contact == contact && committed?.inbound == nil && committed?.hasReplies == true)
      #expect(try await store.fire(timer, now: noon + 2) { asked.deciding(on: $0, next: "again") } == nil)
      #expect(asked.all == ["record"])
      #expect(try await store.dueTexts(now: noon + 1) == ["are you safe?"])
      #expect(try await store.openCases().count == 1)
      #expect(try await store.dueTimers(now: noon + 1e6, limit: 9).map(\.name) == ["next"])
      _ = try await store.receive(.text("2")) { asked.deciding(on: $0, next: "end") }
      #expect(asked.all == ["record", "fired"])
    }
  }

  @Test("A timer that was moved meanwhile does nothing", arguments: StoreMaker.all)
  func moved(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.timers(["a": noon]))
      let timer = try #require(try await store.dueTimers(now: noon, limit: 9).first)
      try await store.hear(.text("2"), Self.timers(["a": noon + 10]))
      let asked = Records()
      #expect(try await store.fire(timer, now: noon) { asked.deciding(on: $0, next: "fired") } == nil)
      #expect(asked.all.isEmpty)
      #expect(try await store.nextTimerDue() == noon + 10)
    }
  }

  @Test("A timer that has nothing to say is gone", arguments: StoreMaker.all)
  func silent(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.timers(["a": noon]))
      let timer = try #require(try await store.dueTimers(now: noon, limit: 9).first)
      #expect(try await store.fire(timer, now: noon) { _ in nil } == nil)
      #expect(try await store.nextTimerDue() == nil)
    }
  }

  @Test("A timer whose effects cannot be stored stays, and none of them does", arguments: StoreMaker.all)
  func together(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.timers(["a": noon]))
      let timer = try #require(try await store.dueTimers(now: noon, limit: 9).first)
      await #expect(throws: StoreFailure.self) {
        _ = try await store.fire(timer, now: noon) { _ in
          var verdict = Verdict.impossible
          verdict.replies = [.saying("never")]
          return verdict
        }
      }
      #expect(try await store.dueTimers(now: noon, limit: 9) == [timer])
      #expect(try await store.dueTexts().isEmpty)
    }
  }

  @Test("Timers outlive a restart", arguments: StoreMaker.all)
  func restart(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let first = try home.open()
      try await first.hear(.text("1"), Self.timers(["a": noon + 0.125]))
      let timer = try #require(try await first.dueTimers(now: noon + 1, limit: 9).first)
      first.close()
      let store = try home.open(now: noon + 1)
      #expect(try await store.dueTimers(now: noon + 1, limit: 9) == [timer])
      #expect(try await store.fire(timer, now: noon + 1) { _ in .saying() } != nil)
    }
  }

  @Test("Something may happen to a contact without a text, and to nobody it may not", arguments: StoreMaker.all)
  func happens(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1", account: "web")).contact
      let asked = Records()
      #expect(try await store.happen(to: contact, now: noon) { asked.deciding(on: $0, next: "b") } != nil)
      #expect(try await store.happen(to: contact, now: noon) { _ in nil } == nil)
      #expect(try await store.happen(to: contact + 1, now: noon) { asked.deciding(on: $0, next: "c") } == nil)
      #expect(asked.all == ["record"])
      _ = try await store.happen(to: contact, now: noon) { _ in .saying([.saying("to the last account")]) }
      #expect(try await store.lease(now: noon, limit: 9).map(\.account) == ["web"])
    }
  }

  /// `serve.lock` keeps a second server away; where it could not, as on a share without locks, rows decide.
  @Test("Of two stores on one folder one fires a timer, and only one", arguments: StoreMaker.all)
  func twoStores(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let stores = [try home.open(), try home.open()]
      for person in 0..<20 {
        try await stores[0].hear(.text("\(person)", from: Person.number(person)), Self.timers(["a": noon]))
      }
      let fired = Records()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for store in stores {
          group.addTask {
            for timer in try await store.dueTimers(now: noon, limit: 99) {
              _ = try await store.fire(timer, now: noon) { _ in fired.deciding(on: "\(timer.contact)", next: "fired") }
            }
          }
        }
        try await group.waitForAll()
      }
      // A decision may be made twice, but is committed once.
      #expect(Set(fired.all).count == 20)
      #expect(try await stores[1].nextTimerDue() == nil)
      let queue = try DatabaseQueue(path: home.folder.database)
      let events = try await queue.read { db in
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM audit WHERE kind = 'event'")
      }
      #expect(events == 20)
    }
  }

  @Test("A tick reads what is due by the index, and not the timers that wait")
  func indexed() async throws {
    try await withHome { home in
      _ = try home.open()
      let queue = try DatabaseQueue(path: home.folder.database)
      for sql in [Store.dueTimersSQL, Store.nextTimerSQL] {
        let plan = try await queue.read { db in
          let arguments: StatementArguments = sql.contains("?") ? [noon, 9] : []
          return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments).map {
            $0["detail"] as String
          }
        }
        #expect(plan.contains { $0.contains("timer") && $0.contains("INDEX timer_due") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN timer") && !$0.contains("INDEX") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
      }
    }
  }
}
