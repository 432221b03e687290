import Messages
import Store
import Testing

@Suite("Delivery reports")
struct ReportTests {
  /// What stands, what is reported, what stands then (shared rules of all gateways: forward only, a late delivery wins).
  static let moves: [(from: DeliveryState, report: DeliveryState, to: DeliveryState)] = [
    (.queued, .queued, .queued), (.queued, .sent, .sent), (.queued, .delivered, .delivered),
    (.queued, .failed, .failed), (.queued, .undeliverable, .undeliverable),
    (.sent, .queued, .sent), (.sent, .sent, .sent), (.sent, .delivered, .delivered),
    (.sent, .failed, .failed), (.sent, .undeliverable, .undeliverable),
    (.delivered, .queued, .delivered), (.delivered, .sent, .delivered), (.delivered, .delivered, .delivered),
    (.delivered, .failed, .delivered), (.delivered, .undeliverable, .delivered),
    (.failed, .queued, .failed), (.failed, .sent, .failed), (.failed, .delivered, .delivered),
    (.failed, .failed, .failed), (.failed, .undeliverable, .failed),
    (.undeliverable, .queued, .undeliverable), (.undeliverable, .sent, .undeliverable),
    (.undeliverable, .delivered, .delivered), (.undeliverable, .failed, .undeliverable),
    (.undeliverable, .undeliverable, .undeliverable),
  ]

  @Test("The table has every pair of states")
  func complete() {
    #expect(Set(Self.moves.map { "\($0.from) \($0.report)" }).count == DeliveryState.allCases.count * 5)
  }

  @Test("A report moves a message forward only, and a late delivery wins", arguments: StoreMaker.all, Self.moves)
  func forward(
    _ maker: StoreMaker, _ move: (from: DeliveryState, report: DeliveryState, to: DeliveryState)
  ) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon)
      for state in [move.from, move.report] {
        try await store.report(DeliveryReport(id: "p", state: state), account: "sms", now: noon)
      }
      #expect(try await store.replies(to: parcel.contact) == [Sending(move.to.rawValue)])
    }
  }

  @Test("A report that overtakes the gateway's answer waits for it", arguments: StoreMaker.all)
  func overtaking(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      for state in [DeliveryState.sent, .delivered, .queued] {
        try await store.report(DeliveryReport(id: "p", state: state), account: "sms", now: noon)
      }
      #expect(try await store.replies(to: parcel.contact) == [Sending("sending")])
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon)
      #expect(try await store.replies(to: parcel.contact) == [Sending("delivered")])
    }
  }

  @Test(
    "Of a failure and a late delivery that both overtake, the delivery stands, with no code", arguments: StoreMaker.all)
  func overtakingBoth(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.report(DeliveryReport(id: "p", state: .failed, code: "30008"), account: "sms", now: noon)
      try await store.report(DeliveryReport(id: "p", state: .delivered), account: "sms", now: noon)
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon)
      #expect(try await store.replies(to: parcel.contact) == [Sending("delivered")])
    }
  }

  @Test("A failure keeps its code until a late delivery takes it away", arguments: StoreMaker.all)
  func codes(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon)
      let failed = DeliveryReport(id: "p", state: .failed, code: "30008", permanent: false)
      try await store.report(failed, account: "sms", now: noon)
      #expect(try await store.replies(to: parcel.contact) == [Sending("failed", code: "30008")])
      try await store.report(DeliveryReport(id: "p", state: .sent), account: "sms", now: noon)
      #expect(try await store.replies(to: parcel.contact) == [Sending("failed", code: "30008")])
      try await store.report(DeliveryReport(id: "p", state: .delivered), account: "sms", now: noon)
      try await store.report(failed, account: "sms", now: noon)
      #expect(try await store.replies(to: parcel.contact) == [Sending("delivered")])
    }
  }

  @Test("Reports of unknown ids and of other accounts change nothing", arguments: StoreMaker.all)
  func unknown(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon)
      try await store.report(DeliveryReport(id: "q", state: .delivered), account: "sms", now: noon)
      try await store.report(DeliveryReport(id: "p", state: .delivered), account: "other", now: noon)
      #expect(try await store.replies(to: parcel.contact) == [Sending("queued")])
    }
  }

  @Test("A reply that failed by report is not sent again", arguments: StoreMaker.all)
  func notAgain(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon)
      try await store.report(DeliveryReport(id: "p", state: .failed), account: "sms", now: noon)
      #expect(try await store.lease(now: noon + 1e6, limit: 9).isEmpty)
    }
  }
}
