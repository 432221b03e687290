import Messages
import Store
import Testing

@Suite("Settling sends")
struct SettlingTests {
  @Test(
    "What the gateway answers is how the reply stands", arguments: StoreMaker.all,
    [
      (Settlement.accepted(id: "p", state: .queued), Sending("queued")),
      (.accepted(id: "p", state: .sent), Sending("sent")),
      (.later(at: noon + 30, code: "throttled"), Sending("waiting", code: "throttled")),
      (.failed(.failed, code: "30007"), Sending("failed", code: "30007")),
      (.failed(.undeliverable, code: "30005"), Sending("undeliverable", code: "30005")),
      (.unknown(code: "timeout"), Sending("unknown", code: "timeout")),
    ])
  func outcomes(_ maker: StoreMaker, _ outcome: (settlement: Settlement, sending: Sending)) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      #expect(try await store.replies(to: parcel.contact) == [Sending("sending")])
      #expect(try await store.settle(parcel, outcome.settlement, now: noon).forgets == false)
      #expect(try await store.replies(to: parcel.contact) == [outcome.sending])
    }
  }

  @Test("What is put off is due again at its time, not before", arguments: StoreMaker.all)
  func later(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .later(at: noon + 30, code: "throttled"), now: noon)
      #expect(try await store.nextReplyDue() == noon + 30)
      #expect(try await store.lease(now: noon + 29.9, limit: 9).isEmpty)
      let again = try #require(try await store.lease(now: noon + 30, limit: 9).first)
      #expect(again.id == parcel.id && again.attempt == 2 && again.message == parcel.message)
    }
  }

  @Test("What has failed is never leased again", arguments: StoreMaker.all, [DeliveryState.failed, .undeliverable])
  func failed(_ maker: StoreMaker, _ state: DeliveryState) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .failed(state, code: "x"), now: noon)
      #expect(try await store.lease(now: noon + 1e6, limit: 9).isEmpty)
      #expect(try await store.nextReplyDue() == nil)
    }
  }

  @Test(
    "An unknown send is repeated once, after a minute, or five seconds in an emergency", arguments: StoreMaker.all,
    [(Level.normal, 60.0), (.sensitive, 60), (.urgent, 60), (.emergency, 5)])
  func unknown(_ maker: StoreMaker, _ rule: (level: Level, patience: Double)) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1", level: rule.level)
      try await store.settle(parcel, .unknown(code: "timeout"), now: noon)
      let due = noon + rule.patience
      #expect(try await store.lease(now: due - 0.1, limit: 9).isEmpty)
      let again = try #require(try await store.lease(now: due, limit: 9).first)
      #expect(again.id == parcel.id && again.attempt == 2)
      try await store.settle(again, .unknown(code: "timeout"), now: due)
      #expect(try await store.lease(now: due + 1e6, limit: 9).isEmpty)
      let end = Sending("failed", code: "unknown: timeout", attempt: 2)
      #expect(try await store.replies(to: parcel.contact) == [end])
    }
  }

  @Test("Tries that certainly failed do not use up the repeat of an unknown one", arguments: StoreMaker.all)
  func unknownAfterLater(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      var parcel = try await store.parcel("1", level: .emergency)
      for _ in 1...3 {
        try await store.settle(parcel, .later(at: noon, code: "throttled"), now: noon)
        parcel = try #require(try await store.lease(now: noon, limit: 9).first)
      }
      try await store.settle(parcel, .unknown(code: "timeout"), now: noon)
      let again = try #require(try await store.lease(now: noon + 5, limit: 9).first)
      #expect(again.attempt == 5)
      try await store.settle(again, .unknown(code: "timeout"), now: noon + 5)
      #expect(try await store.lease(now: noon + 1e6, limit: 9).isEmpty)
    }
  }

  @Test("An unknown send that the gateway then takes is sent", arguments: StoreMaker.all)
  func unknownThenAccepted(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .unknown(code: "timeout"), now: noon)
      let again = try #require(try await store.lease(now: noon + 60, limit: 9).first)
      try await store.settle(again, .accepted(id: "p", state: .sent), now: noon + 60)
      #expect(try await store.replies(to: parcel.contact) == [Sending("sent", attempt: 2)])
    }
  }

  @Test("A gateway that gives one id to two messages stops neither", arguments: StoreMaker.all)
  func sameID(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let first = try await store.parcel("1")
      try await store.settle(first, .accepted(id: "ok", state: .queued), now: noon)
      let second = try await store.parcel("2")
      try await store.settle(second, .accepted(id: "ok", state: .queued), now: noon)
      try await store.report(DeliveryReport(id: "ok", state: .delivered), account: "sms", now: noon)
      #expect(
        try await store.replies(to: first.contact) == [Sending("delivered"), Sending("queued", code: "id given twice")])
      #expect(try await store.parcel("3").contact == first.contact)
    }
  }

  @Test("A reply is handed over once, in doubt or not, and its own tries begin anew")
  func handedOver() async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1", level: .emergency)
      try await store.settle(parcel, .outage(until: noon, code: "x"), now: noon)
      let second = try #require(try await store.lease(now: noon, limit: 9).first)
      #expect(second.attempt == 2 && second.ownTries == 1)
      try await store.settle(second, .handedOver(to: "b", at: noon + 5, code: "y", inDoubt: true), now: noon)
      #expect(try await store.lease(now: noon + 4, limit: 9).isEmpty)
      let helped = try #require(try await store.lease(now: noon + 5, limit: 9).first)
      #expect(helped.account == "b" && helped.firstAccount == "sms" && helped.doubts == 1)
      #expect(helped.attempt == 3 && helped.ownTries == 1)
      try await store.settle(helped, .handedOver(to: "c", at: noon, code: "z", inDoubt: false), now: noon + 5)
      try await store.settle(helped, .unknown(code: "timeout"), now: noon + 5)
      #expect(try await store.replies(to: parcel.contact).first?.state == "failed", "a second doubt ends it")
      #expect(try await store.transcript(contact: parcel.contact)?.last?.account == "b")
    }
  }
}
