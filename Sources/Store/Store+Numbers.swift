import GRDB
import Messages

/// What became of messages, as counts.
package struct TurnCounts: Sendable, Equatable {
  /// Answered at once.
  package var answered = 0
  /// The person was asked which of several needs they meant.
  package var asked = 0
  /// The person was told so.
  package var notUnderstood = 0
  /// Words such as MORE, or the number of a choice.
  package var commands = 0
  /// Pictures, voice messages and the like.
  package var unreadable = 0
  /// Of all of these, read as urgent.
  package var urgent = 0
  /// Of all of these, read as an emergency.
  package var emergency = 0

  /// All messages; `urgent` and `emergency` are among them.
  package var messages: Int { answered + asked + notUnderstood + commands + unreadable }

  /// No messages.
  package init() {}

  /// Both together.
  package static func + (a: TurnCounts, b: TurnCounts) -> TurnCounts {
    var sum = a
    for path in TurnCounts.columns.map(\.path) { sum[keyPath: path] += b[keyPath: path] }
    return sum
  }

  static let columns: [(name: String, path: any WritableKeyPath<TurnCounts, Int> & Sendable)] = [
    ("answered", \.answered), ("asked", \.asked), ("not_understood", \.notUnderstood), ("commands", \.commands),
    ("unreadable", \.unreadable), ("urgent", \.urgent), ("emergency", \.emergency),
  ]

  fileprivate init(row: Row) {
    for column in TurnCounts.columns { self[keyPath: column.path] = row[column.name] }
  }

  fileprivate mutating func add(_ number: Int, decision: String, level: Int) {
    switch decision {
    case "answer": answered += number
    case "clarify": asked += number
    case "fallback": notUnderstood += number
    case "command": commands += number
    default: unreadable += number  // what was no text, and words of other versions
    }
    if level >= Level.emergency.rank { emergency += number } else if level >= Level.urgent.rank { urgent += number }
  }
}

/// Counts of some days, each by another part of them.
package struct TurnNumbers: Sendable, Equatable {
  /// By number of the day; days without messages are left out.
  package var days: [Int64: TurnCounts] = [:]
  /// By hour of the day, 0 to 23.
  package var hours: [Int: TurnCounts] = [:]
  /// By code; empty where the language is not known.
  package var languages: [String: TurnCounts] = [:]
  /// By gateway account.
  package var accounts: [String: TurnCounts] = [:]
}

/// How staff count days: the store has no calendar of its own.
package struct LocalClock: Sendable {
  /// The local day and hour of an hour since 1970, UTC.
  package var local: @Sendable (_ hour: Int64) -> (day: Int64, hour: Int)
  /// The hour since 1970, UTC, with which a local day begins.
  package var start: @Sendable (_ day: Int64) -> Int64

  /// A clock.
  package init(
    local: @escaping @Sendable (_ hour: Int64) -> (day: Int64, hour: Int),
    start: @escaping @Sendable (_ day: Int64) -> Int64
  ) {
    self.local = local
    self.start = start
  }
}

/// Cases that were opened within some local days.
package struct CaseNumbers: Sendable, Equatable {
  /// How many were opened on a day, by their sort and end.
  package var counts: [Count] = []
  /// How long those waited that somebody had.
  package var waits: [Wait] = []

  /// Cases of one day that are alike.
  package struct Count: Sendable, Equatable {
    /// The local day.
    package var day: Int64
    /// A word of `CaseKind`, or of another version.
    package var kind: String
    /// A word of `CaseOutcome`; nil while they are open.
    package var outcome: String?
    /// How many.
    package var number: Int
  }

  /// One case that somebody had.
  package struct Wait: Sendable, Equatable {
    /// The local day on which it was opened.
    package var day: Int64
    /// The local hour of the day.
    package var hour: Int
    /// Until somebody had it.
    package var seconds: Double
  }
}

/// How the replies ended that were put into the outbox within some local days.
package struct DeliveryNumbers: Sendable, Equatable {
  /// By day and state.
  package var days: [Int64: [String: Int]] = [:]
  /// By account and state.
  package var accounts: [String: [String: Int]] = [:]
}

extension LocalClock {
  /// Days in a row that begin equally far from UTC: within them SQL can tell the day of an hour.
  struct Stretch {
    /// Hours that the clock is ahead of UTC when the days begin.
    var ahead: Int64
    var days: ClosedRange<Int64>
    /// Hours since 1970, UTC.
    var hours: Range<Int64>

    /// The local day of an hour. On the day on which clocks are put back, its 25th hour is still its own.
    func day(_ hour: String) -> String { "MIN((\(hour) + \(ahead)) / 24, \(days.upperBound))" }
  }

  func stretches(_ days: ClosedRange<Int64>) -> [Stretch] {
    var stretches: [Stretch] = []
    for day in days {
      let (hour, end) = (start(day), start(day + 1))
      let ahead = day * 24 - hour
      if let last = stretches.last, last.ahead == ahead {
        stretches[stretches.count - 1].days = last.days.lowerBound...day
        stretches[stretches.count - 1].hours = last.hours.lowerBound..<end
      } else {
        stretches.append(Stretch(ahead: ahead, days: day...day, hours: hour..<end))
      }
    }
    return stretches
  }
}

extension Store {
  /// Days that are counted in one transaction: messages must not wait for long.
  private static let daysAtOnce: Int64 = 31

  /// Makes counts by day of all days up to one that is over; what is made already is left alone. Cheap when there is nothing to do.
  package func countDays(through last: Int64, clock: LocalClock) async throws(StoreFailure) {
    while true {
      guard let first = try await firstUncounted(clock), first <= last else { return }
      let some = first...min(last, first + Store.daysAtOnce - 1)
      try await writer.perform { desk in for day in some { try desk.count(day, clock) } }
    }
  }

  private func firstUncounted(_ clock: LocalClock) async throws(StoreFailure) -> Int64? {
    try await reading { db in
      if let last = try db.row("SELECT MAX(day) AS day FROM daily")?["day"] as Int64? { return last + 1 }
      return (try db.row("SELECT MIN(hour) AS hour FROM tally")?["hour"] as Int64?).map { clock.local($0).day }
    }
  }

  /// What was counted of some local days; today's counts are among them.
  package func turnNumbers(_ days: ClosedRange<Int64>, clock: LocalClock) async throws(StoreFailure) -> TurnNumbers {
    try await reading { db in
      let counted: Int64 = try db.row("SELECT MAX(day) AS day FROM daily")?["day"] ?? days.lowerBound - 1
      var numbers = TurnNumbers()
      try numbers.addDays(days, db)
      if counted < days.upperBound {
        let open = max(counted + 1, days.lowerBound)
        try numbers.addHours(clock.start(open)..<clock.start(days.upperBound + 1), clock, db)
      }
      return numbers
    }
  }

  /// How the replies of some local days ended.
  package func deliveryNumbers(
    _ days: ClosedRange<Int64>, clock: LocalClock
  ) async throws(StoreFailure) -> DeliveryNumbers {
    try await reading { db in
      var numbers = DeliveryNumbers()
      for day in days { try numbers.add(day, clock, db) }
      return numbers
    }
  }

  /// The cases that were opened on some local days.
  package func caseNumbers(
    _ days: ClosedRange<Int64>, clock: LocalClock
  ) async throws(StoreFailure) -> CaseNumbers {
    try await reading { db in
      var numbers = CaseNumbers()
      for stretch in clock.stretches(days) { try numbers.add(stretch, db) }
      return numbers
    }
  }
}

extension DeliveryNumbers {
  /// A day is one stretch of the table's key: sorting a year's hours by days costs more.
  fileprivate mutating func add(_ day: Int64, _ clock: LocalClock, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT account, state, SUM(count) FROM delivery_tally WHERE hour >= ? AND hour < ? GROUP BY 1, 2"),
      arguments: [clock.start(day), clock.start(day + 1)])
    while let row = try rows.next() {
      let (account, state, number) = (row[0] as String, row[1] as String, row[2] as Int)
      guard number != 0 else { continue }
      days[day, default: [:]][state, default: 0] += number
      accounts[account, default: [:]][state, default: 0] += number
    }
  }
}

extension CaseNumbers {
  fileprivate mutating func add(_ stretch: LocalClock.Stretch, _ db: Database) throws {
    let hour = "CAST(opened_at / 3600 AS INTEGER)"
    let span: [any DatabaseValueConvertible] = [
      Double(stretch.hours.lowerBound) * 3_600, Double(stretch.hours.upperBound) * 3_600,
    ]
    counts += try db.rows(
      """
      SELECT \(stretch.day(hour)) AS day, kind, outcome, COUNT(*) AS n FROM staff_case
      WHERE opened_at >= ? AND opened_at < ? GROUP BY 1, 2, 3
      """, span
    ).map { Count(day: $0["day"], kind: $0["kind"], outcome: $0["outcome"], number: $0["n"]) }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT \(stretch.day(hour)), (\(hour) + \(stretch.ahead)) % 24, MAX(0, first_held_at - opened_at) FROM staff_case
          WHERE opened_at >= ? AND opened_at < ? AND first_held_at IS NOT NULL
          """), arguments: StatementArguments(span))
    while let row = try rows.next() { waits.append(Wait(day: row[0], hour: row[1], seconds: row[2])) }
  }
}

extension TurnNumbers {
  private static let sums = TurnCounts.columns.map { "SUM(\($0.name)) AS \($0.name)" }.joined(separator: ", ")

  fileprivate mutating func addDays(_ days: ClosedRange<Int64>, _ db: Database) throws {
    let span: [any DatabaseValueConvertible] = [days.lowerBound, days.upperBound]
    for row in try db.rows(
      """
      SELECT day, \(Self.sums) FROM daily WHERE day BETWEEN ? AND ? AND part = 'hour' GROUP BY day
      """, span)
    {
      let counts = TurnCounts(row: row)
      if counts.messages > 0 { self.days[row["day"]] = counts }
    }
    for row in try db.rows(
      "SELECT part, word, \(Self.sums) FROM daily WHERE day BETWEEN ? AND ? GROUP BY part, word", span)
    {
      add(TurnCounts(row: row), part: row["part"], word: row["word"])
    }
  }

  private mutating func add(_ counts: TurnCounts, part: String, word: String) {
    guard counts.messages > 0 else { return }
    switch part {
    case "hour": hours[Int(word) ?? 0, default: TurnCounts()] = hours[Int(word) ?? 0, default: TurnCounts()] + counts
    case "language": languages[word, default: TurnCounts()] = languages[word, default: TurnCounts()] + counts
    default: accounts[word, default: TurnCounts()] = accounts[word, default: TurnCounts()] + counts  // the third part
    }
  }

  /// From the counts by hours of UTC.
  fileprivate mutating func addHours(_ span: Range<Int64>, _ clock: LocalClock, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT hour, account, language, decision, level, count FROM tally WHERE hour >= ? AND hour < ?"),
      arguments: [span.lowerBound, span.upperBound])
    while let row = try rows.next() {
      let (local, decision, level, number) = (clock.local(row[0]), row[3] as String, row[4] as Int, row[5] as Int)
      days[local.day, default: TurnCounts()].add(number, decision: decision, level: level)
      hours[local.hour, default: TurnCounts()].add(number, decision: decision, level: level)
      accounts[row[1], default: TurnCounts()].add(number, decision: decision, level: level)
      languages[row[2], default: TurnCounts()].add(number, decision: decision, level: level)
    }
  }
}

extension Desk {
  /// Writes the counts of one local day. A day without messages gets a line, so that it is known to be counted.
  fileprivate func count(_ day: Int64, _ clock: LocalClock) throws {
    var numbers = TurnNumbers()
    try numbers.addHours(clock.start(day)..<clock.start(day + 1), clock, db)
    if numbers.hours.isEmpty { numbers.hours[0] = TurnCounts() }
    for (hour, counts) in numbers.hours { try write(counts, day, "hour", String(hour)) }
    for (language, counts) in numbers.languages { try write(counts, day, "language", language) }
    for (account, counts) in numbers.accounts { try write(counts, day, "account", account) }
  }

  private func write(_ counts: TurnCounts, _ day: Int64, _ part: String, _ word: String) throws {
    let names = TurnCounts.columns.map(\.name).joined(separator: ", ")
    try db.run(
      """
      INSERT INTO daily (day, part, word, \(names)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (day, part, word) DO NOTHING
      """, [day, part, word] + TurnCounts.columns.map { counts[keyPath: $0.path] })
  }
}
