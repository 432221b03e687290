import GRDB
import Messages
import Testing

@testable import Store

@Suite("What staff do with the outbox")
struct OutboxCareTests {
  @Test(
    "a reply that was not sent is leased again after a retry, with all of its tries",
    arguments: [
      Settlement.later(at: noon + 300, code: "throttled"), .unknown(code: "timeout"), .failed(.failed, code: "30007"),
    ])
  func retry(_ before: Settlement) async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, before, now: noon)
      #expect(try await store.retry(reply: parcel.id, by: "A", now: noon + 1) == .done)
      let again = try #require(try await store.lease(now: noon + 1, limit: 9).first)
      #expect(again.id == parcel.id && again.attempt == 1 && again.message == parcel.message)
      try await store.settle(again, .unknown(code: "timeout"), now: noon + 1)
      #expect(try await store.lease(now: noon + 61, limit: 9).count == 1, "a doubt is repeated once more")
      #expect(try await store.deeds().first?.hasPrefix("retried by A (was ") == true)
    }
  }

  @Test(
    "what the gateway took, or the person's side refused, is not sent again",
    arguments: [
      (Settlement.accepted(id: "p", state: .queued), "queued"), (.failed(.undeliverable, code: "x"), "undeliverable"),
    ])
  func refused(_ before: Settlement, _ state: String) async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      #expect(try await store.retry(reply: parcel.id, by: "A", now: noon) == .refused(state: "sending"))
      #expect(try await store.drop(reply: parcel.id, by: "A", now: noon) == .refused(state: "sending"))
      try await store.settle(parcel, before, now: noon)
      #expect(try await store.retry(reply: parcel.id, by: "A", now: noon) == .refused(state: state))
      #expect(try await store.retry(reply: parcel.id + 1, by: "A", now: noon) == .noSuchReply)
      #expect(try await store.lease(now: noon + 1e6, limit: 9).isEmpty)
      #expect(try await store.deeds().isEmpty)
    }
  }

  @Test("the report of a try that failed does not settle the next one")
  func oldReport() async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .accepted(id: "hl-1", state: .queued), now: noon)
      try await store.report(DeliveryReport(id: "hl-1", state: .failed, code: "x"), account: "sms", now: noon)
      #expect(try await store.retry(reply: parcel.id, by: "A", now: noon) == .done)
      let again = try #require(try await store.lease(now: noon, limit: 9).first)
      try await store.settle(again, .accepted(id: "hl-1", state: .queued), now: noon)
      #expect(try await store.replies(to: parcel.contact) == [Sending("queued")])
    }
  }

  @Test("a person who asked to be forgotten is sent nothing more")
  func forgotten() async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .failed(.failed, code: "x"), now: noon)
      try await store.hear(.text("2", at: noon), .saying([.saying("farewell")], forgets: true))
      #expect(try await store.retry(reply: parcel.id, by: "A", now: noon) == .forgotten)
      #expect(try await store.drop(reply: parcel.id, by: "A", now: noon) == .done)
    }
  }

  @Test("after STOP nothing is sent again but the answer to a later text; after START everything may be")
  func stopped() async throws {
    try await withStore { store in
      let before = try await store.parcel("1")
      try await store.settle(before, .failed(.failed, code: "x"), now: noon)
      var stop = Verdict.saying([.saying("you will not hear from us")])
      stop.isOptedOut = true
      try await store.hear(.text("2", at: noon + 10), stop)
      let goodbye = try #require(try await store.lease(now: noon + 10, limit: 9).first)
      try await store.settle(goodbye, .failed(.failed, code: "x"), now: noon + 10)
      var asked = Verdict.saying([.saying("what they asked")])
      asked.isOptedOut = true
      try await store.hear(.text("3", at: noon + 20), asked)
      let answer = try #require(try await store.lease(now: noon + 20, limit: 9).first)
      try await store.settle(answer, .failed(.failed, code: "x"), now: noon + 20)
      for parcel in [before, goodbye] {
        #expect(try await store.retry(reply: parcel.id, by: "A", now: noon + 30) == .optedOut)
      }
      #expect(try await store.lease(now: noon + 30, limit: 9).isEmpty)
      #expect(try await store.retry(reply: answer.id, by: "A", now: noon + 30) == .done)
      #expect(try await store.lease(now: noon + 30, limit: 9).map(\.id) == [answer.id])
      try await store.hear(.text("4", at: noon + 40), .saying())
      #expect(try await store.retry(reply: before.id, by: "A", now: noon + 50) == .done)
    }
  }

  @Test("who sent STOP before its time was kept is found by the conversation")
  func stoppedLongAgo() async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .failed(.failed, code: "x"), now: noon)
      let change = try await store.retry(reply: parcel.id, by: "A", now: noon) { $0 == "record" }
      #expect(change == .optedOut)
    }
  }

  @Test("what is dropped is never leased, and no longer listed")
  func drop() async throws {
    try await withStore { store in
      let first = try await store.parcel("1")
      try await store.settle(first, .later(at: noon + 300, code: "throttled"), now: noon)
      let second = try await store.parcel("2", from: Person.beth, level: .emergency)
      try await store.settle(second, .failed(.undeliverable, code: "30005"), now: noon)
      let listed = try await store.outbox(limit: 9)
      #expect(listed.map(\.id) == [first.id, second.id])
      #expect(listed.map(\.state) == ["waiting", "undeliverable"])
      #expect(listed.map(\.code) == ["throttled", "30005"])
      for id in [first.id, second.id] { #expect(try await store.drop(reply: id, by: "A", now: noon) == .done) }
      #expect(try await store.outbox(limit: 9).isEmpty)
      #expect(try await store.lease(now: noon + 1e6, limit: 9).isEmpty)
      #expect(try await store.replies(to: second.contact) == [Sending("undeliverable", code: "dropped")])
      #expect(try await store.deeds().count == 2)
    }
  }
}

extension Store {
  /// What the audit trail says of the outbox.
  fileprivate func deeds() async throws -> [String] {
    try await pool.read { db in try String.fetchAll(db, sql: "SELECT detail FROM audit WHERE kind = 'outbox'") }
  }
}
