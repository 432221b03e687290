import GRDB
package import Messages

/// A case whose ladder is due: all that is needed to decide whom to call next.
package struct Climber: Sendable, Equatable {
  /// `StaffCase.number`.
  package var number: Int64
  /// The highest that any message of the case had.
  package var level: Level
  /// When the ladder was armed, in seconds since 1970: its steps count from there.
  package var armedAt: Double
  /// The next step, from 0.
  package var rung: Int
  /// Whether all steps have been tried, so that the last one is repeated.
  package var atTop: Bool
  /// How often it was repeated.
  package var repeats: Int
  /// Whether the next step, or repeat, is due.
  package var isDue: Bool
  /// Whether the first step is due once more, because of a further message.
  package var isCalledAgain: Bool
  /// When the next step, or repeat, is due; nil when none is.
  package var nextAt: Double?

  /// A case on its ladder.
  package init(
    number: Int64, level: Level, armedAt: Double, rung: Int, atTop: Bool = false, repeats: Int = 0, isDue: Bool = true,
    isCalledAgain: Bool = false, nextAt: Double? = nil
  ) {
    self.number = number
    self.level = level
    self.armedAt = armedAt
    self.rung = rung
    self.atTop = atTop
    self.repeats = repeats
    self.isDue = isDue
    self.isCalledAgain = isCalledAgain
    self.nextAt = nextAt
  }
}

/// What becomes of a case on its ladder: all of it is committed together, or none.
package struct Climb: Sendable, Equatable {
  /// One alert is made for each.
  package var calls: [AlertCall]
  /// As in `Climber`.
  package var rung: Int
  /// As in `Climber`.
  package var atTop: Bool
  /// As in `Climber`.
  package var repeats: Int
  /// When it goes on, in seconds since 1970; nil when the ladder has come to its end.
  package var nextAt: Double?

  /// A decision.
  package init(calls: [AlertCall], rung: Int, atTop: Bool = false, repeats: Int = 0, nextAt: Double?) {
    self.calls = calls
    self.rung = rung
    self.atTop = atTop
    self.repeats = repeats
    self.nextAt = nextAt
  }
}

/// Somebody to be called by some means.
package struct AlertCall: Sendable, Hashable {
  /// `mail`, `text`, `webhook`, or the name of a channel of the configuration.
  package var channel: String
  /// A name of the rota; nil for a channel of the configuration.
  package var recipient: String?
  /// The step that calls, from 0.
  package var rung: Int
  /// Whether it can be answered with a code.
  package var takesCode: Bool

  /// A call.
  package init(channel: String, recipient: String?, rung: Int, takesCode: Bool = false) {
    self.channel = channel
    self.recipient = recipient
    self.rung = rung
    self.takesCode = takesCode
  }
}

extension Store {
  /// Takes each case whose ladder is due one step further, the most urgent first. The step's alerts and the time of the next
  /// one are committed together: a crash repeats nothing and loses nothing.
  ///
  /// - Parameter decide: must be pure: it may be asked twice.
  /// - Returns: what was decided, by case.
  package func climb(
    now: Double, limit: Int, decide: @escaping @Sendable (Climber) -> Climb
  ) async throws(StoreFailure) -> [Int64: Climb] {
    try await writer.perform { desk in
      let rows = try desk.db.rows(
        """
        SELECT id, level, armed_at, rung, at_top, repeats, ladder_at, ladder_at <= ? AS is_due, again_at <= ? AS is_called_again
        FROM staff_case
        WHERE closed_at IS NULL AND acknowledged_at IS NULL AND (ladder_at <= ? OR again_at <= ?)
        ORDER BY level DESC, id LIMIT ?
        """, [now, now, now, now, limit])
      var climbs: [Int64: Climb] = [:]
      for climber in rows.map(Climber.init(row:)) {
        let climb = decide(climber)
        try desk.enact(climb, of: climber, now: now)
        climbs[climber.number] = climb
      }
      return climbs
    }
  }

  /// When the next step of any ladder is due, in seconds since 1970; nil when none is.
  package func nextRungDue() async throws(StoreFailure) -> Double? {
    try await reading { db in
      let row = try db.row(
        """
        SELECT MIN(ladder_at) AS step, MIN(again_at) AS again FROM staff_case
        WHERE closed_at IS NULL AND acknowledged_at IS NULL AND (ladder_at IS NOT NULL OR again_at IS NOT NULL)
        """, [])
      return [row?["step"] as Double?, row?["again"] as Double?].compactMap(\.self).min()
    }
  }
}

extension Desk {
  /// Seconds after an acknowledgement in which a further message does not call everybody again.
  static let quietAfterAcknowledgement = 600.0
  /// Seconds that lie at least between two calls of the first step.
  static let pauseBetweenCalls = 60.0

  /// Arms the ladder of a new case, or arms it again. What climbs already goes on climbing, and the first step is called once
  /// more: a person who writes every minute must not keep the second step from its turn.
  func arm(_ number: Int64, _ call: StaffCall, after: Double, now: Double) throws {
    guard let row = try db.row("SELECT * FROM staff_case WHERE id = ?", [number]) else { throw StoreFailure.unreadable }
    if let at = row["acknowledged_at"] as Double? {
      let isWorse = call.level.rank > (row["acknowledged_level"] as Int? ?? 0)
      guard call.insists || isWorse || now - at >= Desk.quietAfterAcknowledgement else { return }
    } else if row["ladder_at"] as Double? != nil {
      guard row["rung"] as Int > 0 else { return }  // the first step is still to come
      let soonest = (row["called_at"] as Double? ?? 0) + Desk.pauseBetweenCalls
      return try db.run("UPDATE staff_case SET again_at = ? WHERE id = ?", [max(now, soonest), number])
    }
    try db.run(
      """
      UPDATE staff_case SET armed_at = ?, ladder_at = ?, rung = 0, at_top = 0, repeats = 0, again_at = NULL,
        acknowledged_at = NULL, acknowledged_by = NULL, acknowledged_level = NULL WHERE id = ?
      """, [now, now + after, number])
  }

  /// Ends the climbing of a case: somebody has it. Whoever claims, hands over or closes cases calls this too.
  func standDown(_ number: Int64) throws {
    try db.run("UPDATE staff_case SET ladder_at = NULL, again_at = NULL WHERE id = ?", [number])
    try db.run(
      "UPDATE alert SET state = 'failed', code = 'acknowledged' WHERE case_id = ? AND state = 'waiting'", [number])
  }

  fileprivate func enact(_ climb: Climb, of climber: Climber, now: Double) throws {
    let code = climb.calls.contains(where: \.takesCode) ? try replyCode(of: climber.number, now: now) : nil
    for call in climb.calls {
      try db.run(
        """
        INSERT INTO alert (case_id, channel, level, state, created_at, due_at, recipient, rung, reply_code)
        VALUES (?, ?, ?, 'waiting', ?, ?, ?, ?, ?)
        """,
        [
          climber.number, call.channel, climber.level.rank, now, now, call.recipient, call.rung,
          call.takesCode ? code : nil,
        ])
    }
    let isFirst = climb.calls.contains { $0.rung == 0 }
    try db.run(
      """
      UPDATE staff_case SET rung = ?, at_top = ?, repeats = ?, ladder_at = ?, again_at = NULL,
        called_at = CASE WHEN ? THEN ? ELSE called_at END WHERE id = ?
      """, [climb.rung, climb.atTop, climb.repeats, climb.nextAt, isFirst || climber.isCalledAgain, now, climber.number])
    guard !climb.calls.isEmpty else { return }
    let steps = Set(climb.calls.map { $0.rung + 1 }).sorted().map(String.init).joined(separator: " and ")
    try note("case", subject: climber.number, detail: "step \(steps), \(climb.calls.count) alerts", at: now)
  }

  /// After an alert of a ladder was given up: when all of the newest step are, the next step is due at once.
  /// - Returns: whether there is no further step, and none of all has reached anybody.
  func hasNobodyLeft(after alert: Alert, now: Double) throws -> Bool {
    let found = try db.row(
      """
      SELECT at_top, repeats,
        (SELECT COUNT(*) FROM alert WHERE case_id = c.id AND created_at >= c.armed_at AND state <> 'failed') AS alive,
        (SELECT COUNT(*) FROM alert WHERE case_id = c.id AND created_at >= c.armed_at
          AND (rung > ? OR (rung = ? AND state <> 'failed'))) AS others
      FROM staff_case c WHERE id = ? AND acknowledged_at IS NULL AND closed_at IS NULL
      """, [alert.rung, alert.rung, alert.caseNumber])
    guard let row = found, row["others"] == 0 else { return false }
    if row["at_top"] == 1 { return row["alive"] == 0 && row["repeats"] == 0 }
    try db.run(
      "UPDATE staff_case SET ladder_at = ? WHERE id = ? AND ladder_at IS NOT NULL", [now, alert.caseNumber])
    return false
  }
}

extension Climber {
  fileprivate init(row: Row) {
    self.init(
      number: row["id"], level: Level(rank: row["level"]), armedAt: row["armed_at"], rung: row["rung"],
      atTop: row["at_top"], repeats: row["repeats"], isDue: row["is_due"] ?? false,
      isCalledAgain: row["is_called_again"] ?? false, nextAt: row["ladder_at"])
  }
}
