import Messages
import Store
import Testing

@Suite("Cases")
struct CaseTests {
  @Test("A contact has one open case, which rises and never falls", arguments: StoreMaker.all)
  func renewed(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      var numbers: Set<Int64> = []
      var contact: Int64?
      for (index, level) in [Level.urgent, .emergency, .urgent].enumerated() {
        let arrival = Arrival.text("\(index)", at: noon + Double(index))
        let committed = try await store.hear(arrival, .saying(level: level, call: .calling(level)))
        numbers.insert(try #require(committed.openCase))
        contact = committed.contact
      }
      let number = try #require(numbers.first)
      #expect(numbers.count == 1)
      let open = try #require(try await store.openCases().first)
      #expect(open.number == number && open.contact == contact && open.level == .emergency)
      #expect(open.openedAt == noon && open.closedAt == nil && open.outcome == nil)
      #expect(try await store.openCases().count == 1)
      #expect(try await store.contact(ofCase: number) == contact)
    }
  }

  @Test("Open cases stand in order of danger, then of age", arguments: StoreMaker.all)
  func order(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      for (index, level) in [Level.urgent, .emergency, .urgent, .emergency].enumerated() {
        let arrival = Arrival.text("\(index)", from: Person.number(index), at: noon + Double(index))
        try await store.hear(arrival, .saying(level: level, call: .calling(level)))
      }
      #expect(try await store.openCases().map(\.openedAt) == [noon + 1, noon + 3, noon, noon + 2])
    }
  }

  @Test("A closed case is closed once; the next urgent text opens another", arguments: StoreMaker.all)
  func closing(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let urgent = Verdict.saying(level: .urgent, call: .calling(.urgent))
      let first = try #require(try await store.hear(.text("1"), urgent).openCase)
      #expect(try await store.close(first) == .done(nil))
      #expect(try await store.close(first) == .closed)
      #expect(try await store.close(first + 99) == .noSuchCase)
      #expect(try await store.openCases().isEmpty)
      let second = try #require(try await store.hear(.text("2"), urgent).openCase)
      #expect(second != first)
      #expect(try await store.openCases().map(\.number) == [second])
    }
  }

  @Test("A call with no channels opens a case all the same", arguments: StoreMaker.all)
  func nobody(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent, [])))
      #expect(try await store.openCases().count == 1)
      #expect(try await store.leaseAlerts(now: noon, limit: 9).isEmpty)
    }
  }
}

@Suite("Alerts to staff")
struct AlertTests {
  @Test("Each call alerts by each of its channels, the most dangerous first", arguments: StoreMaker.all)
  func order(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let urgent = try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent)))
      let worse = try await store.hear(
        .text("2", from: Person.beth), .saying(level: .emergency, call: .calling(.emergency)))
      try await store.hear(.text("3"), .saying(level: .urgent, call: .calling(.urgent, ["mail"])))
      let alerts = try await store.leaseAlerts(now: noon, limit: 9)
      #expect(alerts.map(\.channel) == ["mail", "pager", "mail", "pager", "mail"])
      #expect(alerts.map(\.level) == [.emergency, .emergency, .urgent, .urgent, .urgent])
      #expect(alerts.map(\.contact) == [worse, worse, urgent, urgent, urgent].map(\.contact))
      #expect(alerts.map(\.caseNumber) == [worse, worse, urgent, urgent, urgent].map(\.openCase))
    }
  }

  @Test("A limit takes the most urgent; what is leased is not leased again", arguments: StoreMaker.all)
  func limit(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent)))
      try await store.hear(.text("2", from: Person.beth), .saying(level: .emergency, call: .calling(.emergency)))
      #expect(try await store.leaseAlerts(now: noon, limit: 3).map(\.level) == [.emergency, .emergency, .urgent])
      #expect(try await store.leaseAlerts(now: noon, limit: 3).map(\.level) == [.urgent])
      #expect(try await store.leaseAlerts(now: noon + 1e6, limit: 3).isEmpty)
    }
  }

  @Test("A failed alert comes back at its time", arguments: StoreMaker.all)
  func retried(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent, ["mail"])))
      let alert = try #require(try await store.leaseAlerts(now: noon, limit: 9).first)
      #expect(try await store.settle(alert, sent: false, retryAt: noon + 20, code: "x", now: noon) == false)
      #expect(try await store.leaseAlerts(now: noon + 19, limit: 9).isEmpty)
      let again = try #require(try await store.leaseAlerts(now: noon + 20, limit: 9).first)
      #expect(again.id == alert.id && again.attempt == 2)
      #expect(try await store.settle(again, sent: true, retryAt: nil, code: "ok", now: noon + 20) == false)
      #expect(try await store.leaseAlerts(now: noon + 1e6, limit: 9).isEmpty)
    }
  }

  /// What becomes of the alerts of one case, one by one; whether the last settlement says that nobody was reached.
  static let endings: [(sent: [Bool], nobodyReached: [Bool])] = [
    ([false], [true]),
    ([true], [false]),
    ([false, false], [false, true]),
    ([true, false], [false, false]),
    ([false, true], [false, false]),
    ([false, false, false], [false, false, true]),
  ]

  @Test("Nobody was reached when the last alert is given up, and none got through", arguments: StoreMaker.all, endings)
  func givenUp(_ maker: StoreMaker, _ ending: (sent: [Bool], nobodyReached: [Bool])) async throws {
    try await withStore(maker) { store in
      let channels = ending.sent.indices.map { "channel \($0)" }
      try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent, channels)))
      // Another case, whose alerts still wait, does not count.
      try await store.hear(.text("2", from: Person.beth), .saying(level: .urgent, call: .calling(.urgent)))
      let alerts = try await store.leaseAlerts(now: noon, limit: ending.sent.count)
      var nobodyReached: [Bool] = []
      for (alert, sent) in zip(alerts, ending.sent) {
        nobodyReached.append(try await store.settle(alert, sent: sent, retryAt: nil, code: "x", now: noon))
      }
      #expect(nobodyReached == ending.nobodyReached)
    }
  }

  @Test("While one alert will be tried again it is not said that nobody was reached", arguments: StoreMaker.all)
  func stillTrying(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent)))
      let alerts = try await store.leaseAlerts(now: noon, limit: 9)
      #expect(try await store.settle(alerts[0], sent: false, retryAt: noon + 1, code: "x", now: noon) == false)
      #expect(try await store.settle(alerts[1], sent: false, retryAt: nil, code: "x", now: noon) == false)
      let last = try #require(try await store.leaseAlerts(now: noon + 1, limit: 9).first)
      #expect(try await store.settle(last, sent: false, retryAt: nil, code: "x", now: noon + 1))
    }
  }
}
