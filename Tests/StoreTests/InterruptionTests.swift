import Messages
import Store
import Testing

@Suite("After a crash")
struct InterruptionTests {
  @Test(
    "What was being sent is unknown, and repeated after a minute, or five seconds in an emergency",
    arguments: StoreMaker.all, [(Level.normal, 60.0), (.urgent, 60), (.emergency, 5)])
  func interrupted(_ maker: StoreMaker, _ rule: (level: Level, patience: Double)) async throws {
    try await withHome(maker) { home in
      let first = try home.open()
      let parcel = try await first.parcel("1", level: rule.level)
      first.close()
      let store = try home.open(now: noon + 100)
      #expect(try await store.replies(to: parcel.contact) == [Sending("unknown", code: "interrupted")])
      let due = noon + 100 + rule.patience
      #expect(try await store.nextReplyDue() == due)
      #expect(try await store.lease(now: due - 0.1, limit: 9).isEmpty)
      let again = try #require(try await store.lease(now: due, limit: 9).first)
      #expect(again.id == parcel.id && again.attempt == 2 && again.message == parcel.message)
    }
  }

  @Test("A process that dies at each send repeats it once, not at each start", arguments: StoreMaker.all)
  func crashLoop(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let contact = try await {
        let store = try home.open()
        let contact = try await store.parcel("1").contact
        store.close()
        return contact
      }()
      var sent = 1
      for start in 1...4 {
        let now = noon + Double(start) * 1000
        let store = try home.open(now: now)
        sent += try await store.lease(now: now + 60, limit: 9).count
        store.close()
      }
      #expect(sent == 2)
      let end = Sending("failed", code: "unknown: interrupted", attempt: 2)
      #expect(try await home.open().replies(to: contact) == [end])
    }
  }

  @Test(
    "What a crash left lost is a case, once; an emergency calls staff",
    arguments: StoreMaker.all, [(Level.normal, 0), (.emergency, 1)])
  func lost(_ maker: StoreMaker, _ rule: (level: Level, alerts: Int)) async throws {
    try await withHome(maker) { home in
      let call = StaffCall(level: .emergency, channels: ["mail"], insists: true, kind: .undelivered)
      let first = try home.open()
      _ = try await first.parcel("1", level: rule.level)
      first.close()
      let second = try home.open(now: noon + 100)
      #expect(try await second.callForInterrupted(call, now: noon + 100).isEmpty)  // it is repeated first
      #expect(try await second.lease(now: noon + 200, limit: 9).count == 1)
      second.close()
      for start in [300.0, 400] {
        let store = try home.open(now: noon + start)
        #expect(try await store.callForInterrupted(call, now: noon + start).count == (start == 300 ? 1 : 0))
        #expect(try await store.openCases().map(\.kind) == [.undelivered])
        #expect(try await store.leaseAlerts(now: noon + start, limit: 9).count == rule.alerts)
        store.close()
      }
    }
  }

  @Test("What was settled, and what waits, is left as it is", arguments: StoreMaker.all)
  func settled(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let first = try home.open()
      let anna = try await first.parcel("1")
      try await first.settle(anna, .accepted(id: "p", state: .sent), now: noon)
      let beth = try await first.hear(.text("2", from: Person.beth), .saying([.saying("waiting")])).contact
      first.close()
      let store = try home.open(now: noon + 100)
      #expect(try await store.replies(to: anna.contact) == [Sending("sent")])
      #expect(try await store.replies(to: beth) == [Sending("waiting", attempt: 0)])
      #expect(try await store.dueTexts(now: noon + 100) == ["waiting"])
    }
  }

  @Test("An onlooker leaves what another process is sending alone", arguments: StoreMaker.all)
  func onlooker(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let store = try home.open()
      let parcel = try await store.parcel("1")
      let onlooker = try home.open(now: nil)
      #expect(try await onlooker.replies(to: parcel.contact) == [Sending("sending")])
      try await store.settle(parcel, .accepted(id: "p", state: .sent), now: noon)
      #expect(try await onlooker.replies(to: parcel.contact) == [Sending("sent")])
    }
  }

  @Test("Alerts that were under way are sent again at once", arguments: StoreMaker.all)
  func alerts(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let first = try home.open()
      try await first.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent)))
      let taken = try await first.leaseAlerts(now: noon, limit: 9)
      first.close()
      let again = try await home.open(now: noon).leaseAlerts(now: noon, limit: 9)
      #expect(again.map(\.id) == taken.map(\.id))
      #expect(again.map(\.attempt) == [2, 2])
    }
  }
}
