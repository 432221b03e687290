import GRDB
import Messages
import Testing

@testable import Store

@Suite("Counts by days")
struct NumbersTests {
  /// A clock an hour ahead of UTC.
  static let clock = LocalClock(
    local: { hour in ((hour + 1) / 24, Int((hour + 1) % 24)) }, start: { day in day * 24 - 1 })
  static let today = (Moment.hour(noon) + 1) / 24

  private func verdict(_ decision: String, _ language: String = "en", _ level: Level = .normal) -> Verdict {
    var verdict = Verdict.saying(level: level)
    verdict.facts = TurnFacts(decision: decision, language: language)
    return verdict
  }

  @Test("are the same before and after days are closed, by local hours, languages and accounts")
  func same() async throws {
    try await withStore { store in
      // 23:30 UTC of the day before is 00:30 of today.
      let midnight = Double(Self.today) * 86_400
      for (index, turn) in [
        (midnight - 1_800, verdict("answer", "en", .emergency)), (midnight - 5_400, verdict("fallback", "ro")),
        (midnight - 2 * 86_400, verdict("clarify")), (midnight + 60, verdict("command", "en", .urgent)),
        (midnight + 61, verdict("picture")),
      ].enumerated() {
        try await store.hear(.text("\(index)", account: index == 1 ? "web" : "sms", at: turn.0), turn.1)
      }
      let days = Self.today - 6...Self.today
      let open = try await store.turnNumbers(days, clock: Self.clock)
      #expect(open.days[Self.today]?.messages == 3)
      #expect(open.days[Self.today - 1]?.notUnderstood == 1 && open.days[Self.today - 1]?.messages == 1)
      #expect(open.days[Self.today - 2]?.asked == 1)
      #expect(open.hours[0]?.answered == 1 && open.hours[23]?.notUnderstood == 1)
      #expect(open.languages["ro"]?.messages == 1 && open.accounts["web"]?.messages == 1)
      #expect(open.days[Self.today]?.emergency == 1 && open.days[Self.today]?.urgent == 1)
      #expect(open.days[Self.today]?.unreadable == 1)
      for last in [Self.today - 2, Self.today, Self.today] {
        try await store.countDays(through: last, clock: Self.clock)
        #expect(try await store.turnNumbers(days, clock: Self.clock) == open)
      }
      let part = try await store.turnNumbers(Self.today - 1...Self.today - 1, clock: Self.clock)
      #expect(part.days.count == 1 && part.languages.keys.sorted() == ["ro"])
    }
  }

  @Test("a day without a message is closed, too, so that the next ones are")
  func gaps() async throws {
    try await withStore { store in
      try await store.hear(.text("1", at: noon - 100 * 86_400), verdict("answer"))
      try await store.countDays(through: Self.today - 1, clock: Self.clock)
      let counted = try await store.reading { db in
        try db.row("SELECT COUNT(DISTINCT day) AS days, SUM(answered) AS n FROM daily WHERE part = 'hour'").map {
          [$0["days"] as Int, $0["n"] as Int]
        }
      }
      #expect(counted == [100, 1])
    }
  }

  @Test("cases have the time until somebody first had them")
  func cases() async throws {
    try await withStore { store in
      let heard = try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent)))
      let number = try #require(heard.openCase)
      let days = Self.today...Self.today
      let open = try await store.caseNumbers(days, clock: Self.clock)
      #expect(open.counts == [.init(day: Self.today, kind: "danger", outcome: nil, number: 1)] && open.waits.isEmpty)
      _ = try await store.claim(number, for: StaffMember(id: 1, name: "dora"), now: noon + 90) { _ in nil }
      let held = try await store.caseNumbers(days, clock: Self.clock)
      #expect(held.waits == [.init(day: Self.today, hour: Self.clock.local(Moment.hour(noon)).hour, seconds: 90)])
      #expect(try await store.caseNumbers(Self.today + 1...Self.today + 9, clock: Self.clock) == CaseNumbers())
    }
  }

  @Test("an hour has its day where clocks change: the 25th of a day is still that day’s")
  func change() async throws {
    // Ahead by an hour until the third hour of UTC of day 20,000, then not.
    let change: Int64 = 20_000 * 24 + 1
    let clock = LocalClock(
      local: { hour in hour < change ? ((hour + 1) / 24, Int((hour + 1) % 24)) : (hour / 24, Int(hour % 24)) },
      start: { day in day * 24 - (day * 24 - 1 < change ? 1 : 0) })
    let stretches = clock.stretches(19_998...20_003)
    #expect(stretches.map(\.days) == [19_998...20_000, 20_001...20_003])
    try await withStore { store in
      for stretch in stretches {
        for hour in stretch.hours {
          let day = try await store.reading { db in
            try db.row("SELECT \(stretch.day("\(hour)")) AS day")?["day"] as Int64?
          }
          #expect(day == clock.local(hour).day, "hour \(hour)")
        }
      }
    }
  }

  @Test(
    "no statement reads a whole table",
    arguments: [
      "SELECT day FROM daily WHERE day BETWEEN 1 AND 2 AND part = 'hour' GROUP BY day",
      "SELECT hour FROM tally WHERE hour >= 1 AND hour < 2",
      "SELECT hour FROM delivery_tally WHERE hour >= 1 AND hour < 2 GROUP BY hour, state",
      "SELECT opened_at FROM staff_case WHERE opened_at >= 1 AND opened_at < 2 ORDER BY opened_at",
      "SELECT id, marks FROM inbound WHERE marks <> 0 AND received_at >= 1 AND received_at < 2 ORDER BY received_at, id",
      "SELECT COUNT(*) FROM inbound WHERE received_at >= 1 AND received_at < 2",
      "SELECT id FROM inbound u WHERE u.level IN (2, 3) AND u.received_at >= 1 AND u.received_at < 2",
      "SELECT id FROM outbound WHERE contact_id = 1 AND inbound_id = 2 ORDER BY id",
    ])
  func plans(_ sql: String) async throws {
    try await withStore { store in
      let steps = try await store.reading { db in
        try db.rows("EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
      }
      #expect(steps.contains { $0.hasPrefix("SEARCH") })
      #expect(!steps.contains { $0.hasPrefix("SCAN") }, "\(steps)")
    }
  }
}
