import GRDB
package import Messages

/// An alert to staff that is due: a case number and a level, never a text or a number.
package struct Alert: Sendable, Equatable {
  /// The row; the same for every try, so that the receiver can tell a repeat.
  package var id: Int64
  /// `StaffCase.number`.
  package var caseNumber: Int64
  /// Nil once the contact has been forgotten.
  package var contact: Int64?
  /// The name of a channel in the configuration, such as `mail`; it may have been removed since.
  package var channel: String
  /// Of the turn that called; the level of its case may be higher.
  package var level: Level
  /// 1 for the first try.
  package var attempt: Int
  /// A name of the rota; nil where the channel itself says who gets it.
  package var recipient: String? = nil
  /// The step of the ladder, from 0; nil for an alert without one.
  package var rung: Int? = nil
  /// Four digits that acknowledge the case from a phone of the rota; nil but for texts.
  package var replyCode: String? = nil
  /// What acknowledges the case through a link; of this try alone, and nowhere else in clear.
  package var token: Redacted<String>? = nil
}

extension Desk {
  /// Opens a case, or renews the open one: a further urgent message alerts again. One open case a contact.
  func open(_ call: StaffCall, for contact: ContactRow, now: Double) throws -> Int64 {
    // The reason of the worst call stays.
    let row = try db.row(
      """
      INSERT INTO staff_case (contact_id, level, opened_at, renewed_at, kind, told, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (contact_id) WHERE closed_at IS NULL
      DO UPDATE SET renewed_at = excluded.renewed_at, told = excluded.told, level = MAX(level, excluded.level),
        kind = CASE WHEN excluded.level > level THEN excluded.kind ELSE kind END,
        reason = CASE WHEN excluded.level > level THEN excluded.reason ELSE reason END
      RETURNING id
      """,
      [
        contact.id, call.level.rank, now, now, call.kind.rawValue, call.told,
        try contact.sealer.seal(call.reason, as: .reason),
      ])
    guard let number = row?["id"] as Int64? else { throw StoreFailure.unreadable }
    // Whoever holds the conversation sees it there; they are not paged beside it, unless they have let it lie.
    let held = try db.row("SELECT 1 FROM staff_case WHERE id = ? AND holder_id IS NOT NULL", [number]) != nil
    if !held || call.insists { try ring(call, for: number, now: now) }
    try note("case", subject: number, detail: "level \(call.level.rawValue), \(call.channels.count) alerts", at: now)
    return number
  }

  /// Calls staff by each channel, and arms the ladder.
  func ring(_ call: StaffCall, for number: Int64, now: Double) throws {
    for channel in call.channels {
      try db.run(
        "INSERT INTO alert (case_id, channel, level, state, created_at, due_at) VALUES (?, ?, ?, 'waiting', ?, ?)",
        [number, channel, call.level.rank, now, now])
    }
    if let after = call.ladderAfter { try arm(number, call, after: after, now: now) }
  }
}

extension Store {
  /// Takes alerts that are due, the most urgent first; each belongs to the taker until it is settled.
  ///
  /// - Parameter linked: whether each gets a token for a link that acknowledges its case.
  package func leaseAlerts(now: Double, limit: Int, linked: Bool = false) async throws(StoreFailure) -> [Alert] {
    try await writer.perform { desk in
      let rows = try desk.db.rows(
        """
        UPDATE alert SET state = 'sending', attempt = attempt + 1 WHERE id IN (
          SELECT id FROM alert WHERE state = 'waiting' AND due_at <= ? ORDER BY level DESC, id LIMIT ?)
        RETURNING id, case_id, channel, level, attempt, recipient, rung, reply_code,
          (SELECT contact_id FROM staff_case WHERE staff_case.id = alert.case_id) AS contact_id
        """, [now, limit])
      var alerts = rows.map(Alert.init(row:)).sorted { ($1.level.rank, $0.id) < ($0.level.rank, $1.id) }
      guard linked else { return alerts }
      for index in alerts.indices { alerts[index].token = try desk.makeToken(alert: alerts[index].id, now: now) }
      return alerts
    }
  }

  /// Settles an alert: sent; or tried again at `retryAt`; or given up when that is nil.
  ///
  /// - Returns: whether this was the last alert of its case and none of them got through; with a ladder, of all its steps.
  package func settle(
    _ alert: Alert, sent: Bool, retryAt: Double?, code: String, now: Double
  ) async throws(StoreFailure) -> Bool {
    try await writer.perform { desk in
      let state = sent ? "sent" : retryAt == nil ? "failed" : "waiting"
      try desk.db.run(
        "UPDATE alert SET state = ?, due_at = ?, code = ? WHERE id = ?", [state, retryAt ?? now, code, alert.id])
      if state != "waiting" {
        try desk.note("alert", subject: alert.caseNumber, detail: "\(alert.channel): \(state) (\(code))", at: now)
      }
      guard state == "failed" else { return false }
      if alert.rung != nil { return try desk.hasNobodyLeft(after: alert, now: now) }
      let alive = try desk.db.row(
        "SELECT COUNT(*) AS n FROM alert WHERE case_id = ? AND state <> 'failed'", [alert.caseNumber])
      return alive?["n"] == 0
    }
  }

  /// Reads on a connection of its own, off the cooperative threads.
  func reading<Result: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws(StoreFailure) -> Result {
    do {
      return try await pool.read(body)
    } catch {
      throw StoreFailure(error)
    }
  }
}

extension Level {
  /// The level of that rank; a rank that the schema does not know counts as an emergency, never as less.
  init(rank: Int) { self = Level.allCases.first { $0.rank == rank } ?? .emergency }
}

extension Alert {
  fileprivate init(row: Row) {
    self.init(
      id: row["id"], caseNumber: row["case_id"], contact: row["contact_id"], channel: row["channel"],
      level: Level(rank: row["level"]), attempt: row["attempt"], recipient: row["recipient"], rung: row["rung"],
      replyCode: row["reply_code"])
  }
}
