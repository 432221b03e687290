import Messages
import Store
import Testing

@Suite("Ladders of cases")
struct LadderTests {
  private static func armed(_ level: Level = .emergency, insists: Bool = false) -> Verdict {
    .saying(level: level, call: StaffCall(level: level, channels: [], ladderAfter: 0, insists: insists))
  }

  /// Climbs by a ladder that calls one person a step: a step each 300 seconds.
  @discardableResult
  private static func climb(_ store: Store, at moment: Double) async throws -> [Int64: Climb] {
    try await store.climb(now: moment, limit: 9) { climber in
      let again = climber.isCalledAgain ? [AlertCall(channel: "text", recipient: "Anna", rung: 0, takesCode: true)] : []
      guard climber.isDue else { return Climb(calls: again, rung: climber.rung, nextAt: climber.nextAt) }
      let call = AlertCall(
        channel: "text", recipient: ["Anna", "Beth", "Cora"][min(climber.rung, 2)], rung: climber.rung, takesCode: true)
      let isTop = climber.rung == 2
      return Climb(
        calls: again + [call], rung: climber.rung + 1, atTop: isTop, nextAt: isTop ? nil : moment + 300)
    }
  }

  private static func called(_ store: Store, at moment: Double) async throws -> [String?] {
    try await climb(store, at: moment)
    return try await store.leaseAlerts(now: moment, limit: 9).map(\.recipient)
  }

  @Test("a step and the time of the next are committed together; nothing is called twice", arguments: StoreMaker.all)
  func climbing(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let first = try home.open()
      try await first.hear(.text("1"), Self.armed())
      #expect(try await Self.called(first, at: noon) == ["Anna"])
      #expect(try await Self.called(first, at: noon + 299).isEmpty)
      #expect(try await first.nextRungDue() == noon + 300)
      try await Self.climb(first, at: noon + 300)
      first.close()  // killed between the step and its alerts
      let second = try home.open(now: noon + 301)
      let called = try await Self.called(second, at: noon + 301)
      #expect(Set(called) == ["Anna", "Beth"])  // Anna's was under way
      #expect(try await Self.called(second, at: noon + 600) == ["Cora"])
      #expect(try await second.nextRungDue() == nil)
    }
  }

  @Test(
    "a further message calls the first step once a minute, and never puts the next one off", arguments: StoreMaker.all)
  func further(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("0"), Self.armed())
      #expect(try await Self.called(store, at: noon) == ["Anna"])
      var calls: [String?] = []
      for second in stride(from: 10.0, through: 300, by: 10) {
        try await store.hear(.text("\(second)", at: noon + second), Self.armed())
        calls += try await Self.called(store, at: noon + second)
      }
      #expect(calls.filter { $0 == "Anna" }.count == 5)
      #expect(calls.last == "Beth")
    }
  }

  @Test("whoever acknowledges ends the climbing; others hear who has it", arguments: StoreMaker.all)
  func acknowledged(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let number = try #require(try await store.hear(.text("1"), Self.armed()).openCase)
      try await Self.climb(store, at: noon)
      let alert = try #require(try await store.leaseAlerts(now: noon, limit: 9, linked: true).first)
      let token = try #require(alert.token?.reveal())
      let code = try #require(alert.replyCode)
      #expect(token.count == 32 && code.count == 4)
      let before = try #require(try await store.acknowledgeable(token: token, now: noon))
      #expect(before.caseNumber == number && before.recipient == "Anna" && before.acknowledgedBy == nil)
      #expect(try await store.acknowledge(token: token.uppercased() + "0", by: nil, now: noon) == .unknown)
      #expect(try await store.acknowledge(token: token, by: nil, now: noon + 90_000) == .unknown)
      #expect(try await store.acknowledge(token: token, by: nil, now: noon + 1) == .yours(case: number, by: "Anna"))
      #expect(try await Self.called(store, at: noon + 1000).isEmpty)
      let late = try await store.hear(code: code, by: "Beth", in: nil, at: noon + 2)
      #expect(late == .taken(case: number, by: "Anna"))
      #expect(try await store.acknowledge(case: number, by: "Anna", now: noon + 3) == .yours(case: number, by: "Anna"))
      #expect(try await store.close(number, now: noon + 4) == .done(nil))
      #expect(try await store.acknowledge(token: token, by: nil, now: noon + 5) == .closed(case: number))
    }
  }

  /// Seconds after the acknowledgement, level of the further message, whether it insists, and whether the ladder begins anew.
  static let later: [(seconds: Double, level: Level, insists: Bool, isArmed: Bool)] = [
    (599, .urgent, false, false), (600, .urgent, false, true), (1, .emergency, false, true), (1, .urgent, true, true),
  ]

  @Test("for ten minutes after it a further message calls nobody, unless it is worse", arguments: StoreMaker.all, later)
  func quiet(_ maker: StoreMaker, _ later: (seconds: Double, level: Level, insists: Bool, isArmed: Bool)) async throws {
    try await withStore(maker) { store in
      let number = try #require(try await store.hear(.text("1"), Self.armed(.urgent)).openCase)
      _ = try await Self.called(store, at: noon)
      _ = try await store.acknowledge(case: number, by: "Anna", now: noon)
      let then = noon + later.seconds
      try await store.hear(.text("2", at: then), Self.armed(later.level, insists: later.insists))
      #expect(try await Self.called(store, at: then) == (later.isArmed ? ["Anna"] : []))
    }
  }

  @Test(
    "five wrong codes in a row are answered, the sixth is not, nor a right one for an hour", arguments: StoreMaker.all)
  func guessing(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.armed())
      try await Self.climb(store, at: noon)
      let code = try #require(try await store.leaseAlerts(now: noon, limit: 9).first?.replyCode)
      for _ in 1...5 {
        #expect(try await store.hear(code: "0000", by: "Anna", in: nil, at: noon) == .unknown)
      }
      #expect(try await store.hear(code: "0000", by: "Anna", in: nil, at: noon + 1) == .ignored)
      #expect(try await store.hear(code: code, by: "Anna", in: nil, at: noon + 3599) == .ignored)
      #expect(try await store.hear(code: "0000", by: "Beth", in: nil, at: noon) == .unknown)
      #expect(try await store.hear(code: code, by: "Anna", in: nil, at: noon + 3601) == .yours(case: 1, by: "Anna"))
    }
  }

  @Test("a repeat of the text that held the code is known as one", arguments: StoreMaker.all)
  func repeated(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let text = Arrival.text("ack", saying: "OK 0000")
      let first = try await store.hear(code: "0000", by: "Anna", in: text, at: noon)
      let second = try await store.hear(code: "0000", by: "Anna", in: text, at: noon)
      #expect(first == .unknown && second == nil)
    }
  }

  @Test("when all alerts of a step fail the next comes at once; at the top nobody is left", arguments: StoreMaker.all)
  func failing(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.armed())
      for rung in 0..<3 {
        let now = noon + Double(rung)
        try await Self.climb(store, at: now)
        let alerts = try await store.leaseAlerts(now: now, limit: 9)
        #expect(alerts.map(\.rung) == [rung])
        let nobody = try await store.settle(alerts[0], sent: false, retryAt: nil, code: "x", now: now)
        #expect(nobody == (rung == 2))
      }
    }
  }

  @Test(
    "a reply that is lost opens a case, by the answer or by a report; one about an emergency calls staff",
    arguments: StoreMaker.all, [(Level.emergency, true), (.urgent, false), (.normal, false)])
  func lostReply(_ maker: StoreMaker, _ rule: (level: Level, calls: Bool)) async throws {
    try await withStore(maker) { store in
      let call = StaffCall(level: .emergency, channels: ["mail"], insists: true)
      let parcel = try await store.parcel("1", level: rule.level)
      let after = try await store.settle(parcel, .failed(.undeliverable, code: "x"), onFailure: call, now: noon)
      #expect(after.openCase != nil)
      let other = try await store.parcel("2", from: Person.beth, level: rule.level)
      let accepted = try await store.settle(other, .accepted(id: "p", state: .queued), onFailure: call, now: noon)
      #expect(accepted.openCase == nil)
      let report = DeliveryReport(id: "p", state: .failed, code: "30008")
      #expect(try await store.report(report, account: "sms", onFailure: call, now: noon).openCase != nil)
      #expect(try await store.openCases().map(\.level) == [rule.level, rule.level])
      #expect(try await store.leaseAlerts(now: noon, limit: 9).count == (rule.calls ? 2 : 0))
    }
  }
}

extension Store {
  /// As `acknowledge`, for expectations, which know no typed errors.
  fileprivate func hear(
    code: String, by name: String, in arrival: Arrival?, at moment: Double
  ) async throws -> Acknowledgement? {
    try await acknowledge(code: code, by: name, arrival: arrival, now: moment)
  }
}
