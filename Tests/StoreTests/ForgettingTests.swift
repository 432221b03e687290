import Messages
import Store
import Testing

@Suite("Forgetting")
struct ForgettingTests {
  private static let farewell = Verdict.saying([.saying("All is deleted.")], forgets: true)

  @Test("The farewell goes out first, then the contact is forgotten", arguments: StoreMaker.all)
  func farewellFirst(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1"), Self.farewell).contact
      #expect(try await store.forgetDue(now: noon + 3599) == 0)
      #expect(try await store.transcript(contact: contact)?.count == 2)
      let parcel = try #require(try await store.lease(now: noon + 5, limit: 9).first)
      #expect(parcel.message.to == Person.anna)
      #expect(try await store.forgetDue(now: noon + 5) == 0)
      #expect(try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon + 6).forgets)
      #expect(try await store.nextTimerDue() == noon + 6)
      #expect(try await store.forgetDue(now: noon + 6) == 1)
      #expect(try await store.transcript(contact: contact) == nil)
      #expect(try await store.recentContacts(limit: 9).isEmpty)
      #expect(try await store.forgetDue(now: noon + 1e6) == 0)
      #expect(try await store.nextTimerDue() == nil)
    }
  }

  @Test("Each part of the farewell goes out", arguments: StoreMaker.all)
  func parts(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying([.saying("a"), .saying("b")], forgets: true))
      for part in ["a", "b"] {
        #expect(try await store.forgetDue(now: noon) == 0)
        let parcel = try #require(try await store.lease(now: noon, limit: 9).first)
        #expect(parcel.message.text == Redacted(part))
        try await store.settle(parcel, .accepted(id: part, state: .queued), now: noon)
      }
      #expect(try await store.forgetDue(now: noon) == 1)
    }
  }

  @Test(
    "A farewell that cannot be sent holds nothing up", arguments: StoreMaker.all,
    [Settlement.failed(.undeliverable, code: "x"), .later(at: noon + 4000, code: "x"), .unknown(code: "x")])
  func undeliverable(_ maker: StoreMaker, _ settlement: Settlement) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.farewell)
      let parcel = try #require(try await store.lease(now: noon, limit: 9).first)
      try await store.settle(parcel, settlement, now: noon)
      #expect(try await store.forgetDue(now: noon + 3600) == 1)
      #expect(try await store.lease(now: noon + 1e6, limit: 9).isEmpty)
    }
  }

  @Test("With nothing to say the contact can be forgotten at once", arguments: StoreMaker.all)
  func atOnce(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let committed = try await store.hear(.text("1"), .saying(forgets: true))
      #expect(committed.wakesTimers)
      #expect(try await store.forgetDue(now: noon) == 1)
    }
  }

  @Test("The address is free at once: a new text starts a new talk while the farewell waits", arguments: StoreMaker.all)
  func addressIsFree(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let old = try await store.hear(.text("1"), Self.farewell).contact
      #expect(try await store.contact(of: Person.anna) == nil)
      let asked = Records()
      _ = try await store.receive(.text("2", at: noon + 1)) { asked.deciding(on: $0, next: "new") }
      #expect(asked.all == [nil])
      let new = try #require(try await store.contact(of: Person.anna))
      #expect(new != old)
      let parcel = try #require(try await store.lease(now: noon + 2, limit: 9).first)
      #expect(parcel.contact == old)
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon + 2)
      #expect(try await store.forgetDue(now: noon + 2) == 1)
      #expect(try await store.transcript(contact: old) == nil)
      #expect(try await store.transcript(contact: new)?.count == 1)
      #expect(try await store.contact(of: Person.anna) == new)
    }
  }

  @Test("Timers fall with the contact", arguments: StoreMaker.all)
  func timers(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying(timers: [TimerChange(name: "a", dueAt: noon + 9)]))
      let timer = try #require(try await store.dueTimers(now: noon + 9, limit: 9).first)
      try await store.hear(.text("2"), Self.farewell)
      #expect(try await store.dueTimers(now: noon + 1e6, limit: 9).isEmpty)
      #expect(try await store.fire(timer, now: noon + 9) { _ in .saying() } == nil)
    }
  }

  @Test("Nothing happens any more to whom is forgotten", arguments: StoreMaker.all)
  func afterwards(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1"), Self.farewell).contact
      let parcel = try #require(try await store.lease(now: noon, limit: 9).first)
      #expect(try await store.forgetDue(now: noon + 3600) == 1)
      #expect(try await store.happen(to: contact, now: noon) { _ in .saying([.saying("x")]) } == nil)
      // The answer of the gateway comes after the hour, and its report after that.
      #expect(try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon + 3601).forgets == false)
      try await store.report(DeliveryReport(id: "p", state: .delivered), account: "sms", now: noon + 3602)
      #expect(try await store.lease(now: noon + 1e6, limit: 9).isEmpty)
      #expect(try await store.transcript(contact: contact) == nil)
    }
  }

  @Test("An old webhook of a forgotten contact is still a repeat", arguments: StoreMaker.all)
  func stillRepeat(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("0"))
      try await store.hear(.text("1"), .saying(forgets: true))
      for id in ["0", "1"] { #expect(try await store.receive(.text(id)) { _ in .saying() } == .repeated) }
      #expect(try await store.forgetDue(now: noon) == 1)
      for id in ["0", "1"] { #expect(try await store.receive(.text(id)) { _ in .saying() } == .repeated) }
      #expect(try await store.recentContacts(limit: 9).isEmpty)
    }
  }
}

@Suite("Forgetting with an open case")
struct HeldForCaseTests {
  private static let day: Double = 86_400
  private static let urgent = Verdict.saying([.saying("numbers")], level: .urgent, call: .calling(.urgent))

  /// Opens a case, asks for deletion, and sends all replies.
  private static func askForDeletion(_ store: Store) async throws -> (contact: Int64, number: Int64) {
    let opened = try await store.hear(.text("1"), urgent)
    try await store.hear(.text("2"), .saying([.saying("bye")], forgets: true))
    for id in ["p", "q"] {
      let parcel = try #require(try await store.lease(now: noon, limit: 9).first)
      try await store.settle(parcel, .accepted(id: id, state: .queued), now: noon)
    }
    return (opened.contact, try #require(opened.openCase))
  }

  @Test("An open case keeps what staff need for 72 hours", arguments: StoreMaker.all)
  func held(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let (contact, number) = try await Self.askForDeletion(store)
      #expect(try await store.contact(of: Person.anna) == nil)
      #expect(try await store.forgetDue(now: noon + 3 * Self.day - 1) == 0)
      #expect(try await store.transcript(contact: contact)?.count == 4)
      #expect(try await store.forgetDue(now: noon + 3 * Self.day) == 1)
      #expect(try await store.transcript(contact: contact) == nil)
      // The case stays for staff to close, without the contact.
      #expect(try await store.openCases().map(\.number) == [number])
      #expect(try await store.contact(ofCase: number) == nil)
      #expect(try await store.close(number, now: noon + 4 * Self.day) == .done(nil))
    }
  }

  @Test("Closing the case lets the contact go", arguments: StoreMaker.all)
  func closed(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let (contact, number) = try await Self.askForDeletion(store)
      #expect(try await store.close(number, now: noon + 600) == .done(nil))
      #expect(try await store.nextTimerDue() == noon + 600)
      #expect(try await store.forgetDue(now: noon + 600) == 1)
      #expect(try await store.transcript(contact: contact) == nil)
    }
  }

  @Test("Alerts of the case still go out", arguments: StoreMaker.all)
  func alerts(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let (contact, number) = try await Self.askForDeletion(store)
      let alerts = try await store.leaseAlerts(now: noon, limit: 9)
      #expect(alerts.map(\.caseNumber) == [number, number])
      #expect(alerts.map(\.contact) == [contact, contact])
    }
  }
}

@Suite("Retention")
struct RetentionTests {
  private static let day: Double = 86_400

  @Test(
    "Who has been silent for too long is forgotten; who has not, or has an open case, is not", arguments: StoreMaker.all
  )
  func retired(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let silent = try await store.hear(.text("1", from: Person.anna), .saying([.saying("x")])).contact
      let inCase = Verdict.saying(level: .urgent, call: .calling(.urgent, []))
      let held = try await store.hear(.text("2", from: Person.beth), inCase)
      let recent = try await store.hear(.text("3", from: Person.cora, at: noon + Self.day)).contact
      let now = noon + 30 * Self.day
      #expect(try await store.retire(silentSince: noon + 1, now: now) == 1)
      #expect(try await store.retire(silentSince: noon + 1, now: now) == 0)
      #expect(try await store.forgetDue(now: now) == 1)
      #expect(try await store.transcript(contact: silent) == nil)
      #expect(Set(try await store.recentContacts(limit: 9).map(\.contact)) == [held.contact, recent])
      let number = try #require(held.openCase)
      #expect(try await store.close(number, now: now) == .done(nil))
      #expect(try await store.retire(silentSince: noon + 1, now: now) == 1)
      #expect(try await store.forgetDue(now: now) == 1)
    }
  }

  @Test("Who writes in the moment of being retired is kept, with the whole conversation", arguments: StoreMaker.all)
  func spokeInTime(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1")).contact
      let now = noon + 30 * Self.day
      #expect(try await store.retire(silentSince: noon + 1, now: now) == 1)
      try await store.hear(.text("2", at: now), .saying([.saying("welcome back")]))
      #expect(try await store.forgetDue(now: now + Self.day) == 0)
      #expect(try await store.transcript(contact: contact)?.count == 3)
      #expect(try await store.dueTexts(now: now) == ["welcome back"])
    }
  }

  @Test("After retirement the next text starts a new conversation", arguments: StoreMaker.all)
  func newTalk(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"))
      #expect(try await store.retire(silentSince: noon + 1, now: noon + 2) == 1)
      #expect(try await store.forgetDue(now: noon + 2) == 1)
      let asked = Records()
      _ = try await store.receive(.text("2")) { asked.deciding(on: $0, next: "new") }
      #expect(asked.all == [nil])
    }
  }
}
