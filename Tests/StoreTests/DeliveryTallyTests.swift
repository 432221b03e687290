import Messages
import Testing

@testable import Store

@Suite("Each reply is counted once, as it ended")
struct DeliveryTallyTests {
  static let clock = LocalClock(local: { ($0 / 24, Int($0 % 24)) }, start: { $0 * 24 })

  /// Counts above 0 of the day on which the test's replies were made.
  private func counts(_ store: Store) async throws -> [String: Int] {
    let day = Moment.day(noon)
    let numbers = try await store.deliveryNumbers(day...day, clock: Self.clock)
    #expect(numbers.accounts["sms"] ?? [:] == numbers.days[day] ?? [:])
    return (numbers.days[day] ?? [:]).filter { $0.value != 0 }
  }

  @Test(
    "by what the gateway answered",
    arguments: [
      (Settlement.accepted(id: "p", state: .queued), ["queued": 1]), (.accepted(id: "p", state: .sent), ["sent": 1]),
      (.failed(.undeliverable, code: "x"), ["undeliverable": 1]), (.later(at: noon + 30, code: "x"), [:]),
      (.unknown(code: "x"), [:]),
    ])
  func settled(_ settlement: Settlement, _ expected: [String: Int]) async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      #expect(try await counts(store).isEmpty, "not yet")
      try await store.settle(parcel, settlement, now: noon + 86_400)
      #expect(try await counts(store) == expected, "on the day in which it was made")
    }
  }

  @Test("a report moves it, one that says nothing new does not, and one that comes before the answer counts with it")
  func reports() async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      try await store.report(DeliveryReport(id: "p", state: .sent), account: "sms", now: noon)
      #expect(try await counts(store).isEmpty)
      try await store.settle(parcel, .accepted(id: "p", state: .queued), now: noon)
      #expect(try await counts(store) == ["sent": 1])
      for state in [DeliveryState.failed, .sent, .failed] {
        try await store.report(DeliveryReport(id: "p", state: state), account: "sms", now: noon + 86_400)
        #expect(try await counts(store) == ["failed": 1])
      }
      try await store.report(DeliveryReport(id: "p", state: .delivered), account: "sms", now: noon + 9)
      #expect(try await counts(store) == ["delivered": 1])
    }
  }

  @Test("a retry takes it out until it is settled again, and a drop counts what waited as failed")
  func care() async throws {
    try await withStore { store in
      let parcel = try await store.parcel("1")
      try await store.settle(parcel, .failed(.failed, code: "x"), now: noon)
      #expect(try await counts(store) == ["failed": 1])
      #expect(try await store.retry(reply: parcel.id, by: "A", now: noon) == .done)
      #expect(try await counts(store).isEmpty)
      #expect(try await store.drop(reply: parcel.id, by: "A", now: noon) == .done)
      #expect(try await counts(store) == ["failed": 1])
    }
  }

  @Test("what was in doubt when the server ended a second time counts as failed")
  func interrupted() async throws {
    try await withHome { home in
      let first = try home.open()
      let parcel = try await first.parcel("1")
      try await first.settle(parcel, .unknown(code: "x"), now: noon)
      #expect(try await first.lease(now: noon + 60, limit: 9).count == 1)
      let second = try home.open(now: noon + 90)
      #expect(try await counts(second) == ["failed": 1])
    }
  }

  @Test("what our own page fetches is not counted")
  func pulled() async throws {
    try await withStore { store in
      try await store.hear(.text("1"), .saying([Reply(text: "hello", level: .normal, isPulled: true)]))
      #expect(try await counts(store).isEmpty)
    }
  }
}
