import GRDB
package import Messages

/// A reply in the outbox as staff may see it: neither its text nor whom it is for.
package struct OutboxLine: Sendable, Equatable {
  /// The row; what `retry` and `drop` are given.
  package var id: Int64
  /// The gateway account that sends it.
  package var account: String
  /// Orders the outbox.
  package var level: Level
  /// A state of docs/architecture.md.
  package var state: String
  /// Seconds since 1970.
  package var createdAt: Double
  /// When it is tried next, in seconds since 1970; of no meaning once it is settled.
  package var dueAt: Double
  /// Tries so far.
  package var attempt: Int
  /// Why it was put off or given up.
  package var code: String?
}

/// What became of an order of staff about a reply.
package enum OutboxChange: Sendable, Equatable {
  case done
  case noSuchReply
  /// Its state does not allow it.
  case refused(state: String)
  /// The person asked to be forgotten, or has been silent for long: nothing more is sent to them.
  case forgotten
  /// The person sent STOP, and has not asked for it since.
  case optedOut
}

extension Store {
  /// The code of a reply that staff have put away.
  static let dropped = "dropped"

  /// Replies that wait, are under way or were given up, the most urgent and oldest first; those that staff dropped are left out.
  package func outbox(limit: Int) async throws(StoreFailure) -> [OutboxLine] {
    try await reading { db in
      try db.rows(
        """
        SELECT id, account, level, state, created_at, due_at, attempt, code FROM outbound
        WHERE state IN ('waiting', 'sending', 'unknown', 'failed', 'undeliverable') AND code IS NOT ?
        ORDER BY state IN ('failed', 'undeliverable'), level DESC, id LIMIT ?
        """, [Store.dropped, limit]
      ).map(OutboxLine.init(row:))
    }
  }

  /// Has a reply sent now, with all of its tries again. Written into the audit trail.
  ///
  /// Only what waits, is in doubt or has failed: an address that cannot be reached or blocked us stays alone. To somebody who
  /// sent STOP only the answer to a text that they sent after it is repeated.
  /// - Parameter hasOptedOut: reads a conversation's record, for those who sent STOP before its time was kept.
  package func retry(
    reply id: Int64, by name: String, now: Double, hasOptedOut: @escaping @Sendable (String) -> Bool = { _ in false }
  ) async throws(StoreFailure) -> OutboxChange {
    try await writer.perform { desk in
      if try desk.isUnwanted(id, hasOptedOut) { return .optedOut }
      return try desk.change(id, from: ["waiting", "unknown", "failed"], "retried by \(name)", now: now) { row in
        // Reports of the try that failed must not settle the new one; some gateways name both by the same id.
        try desk.db.run(
          "DELETE FROM report WHERE account = ? AND provider_id = ?",
          [row["account"] as String, row["provider_id"] as String?])
        try desk.db.run(
          """
          UPDATE outbound SET state = 'waiting', due_at = ?, attempt = 0, doubts = 0, outages = 0, provider_id = NULL,
            code = 'retried', settled_at = NULL, asked_at = ? WHERE id = ?
          """, [now, now, id])
        try desk.countDelivery(of: id, from: row["state"], to: nil)
      }
    }
  }

  /// Puts a reply away: it is not sent, and no longer listed. Written into the audit trail.
  package func drop(reply id: Int64, by name: String, now: Double) async throws(StoreFailure) -> OutboxChange {
    try await writer.perform { desk in
      let states = ["waiting", "unknown", "failed", "undeliverable"]
      return try desk.change(id, from: states, "dropped by \(name)", now: now, ofForgotten: true) { row in
        try desk.db.run(
          """
          UPDATE outbound SET state = CASE WHEN state = 'undeliverable' THEN state ELSE 'failed' END, code = ?, settled_at = ?
          WHERE id = ?
          """, [Store.dropped, now, id])
        let state: String = row["state"]
        try desk.countDelivery(of: id, from: state, to: state == "undeliverable" ? state : "failed")
        try desk.forgetWhenDone(row["contact_id"], now: now)
      }
    }
  }
}

extension Desk {
  /// Whether a reply's person opted out and has not asked for it after that.
  fileprivate func isUnwanted(_ id: Int64, _ hasOptedOut: (String) -> Bool) throws -> Bool {
    let found = try db.row(
      """
      SELECT o.contact_id, c.opted_out_at, i.received_at FROM outbound o JOIN contact c ON c.id = o.contact_id
      LEFT JOIN inbound i ON i.id = o.inbound_id WHERE o.id = ?
      """, [id])
    guard let row = found, let contact = try contact(row["contact_id"]) else { return false }
    guard let since = row["opted_out_at"] as Double? else { return hasOptedOut(try contact.record()) }
    return (row["received_at"] as Double?).map { $0 <= since } ?? true
  }

  fileprivate func change(
    _ id: Int64, from states: [String], _ deed: String, now: Double, ofForgotten: Bool = false,
    _ change: (Row) throws -> Void
  ) throws -> OutboxChange {
    let found = try db.row(
      """
      SELECT o.account, o.provider_id, o.contact_id, o.state, o.attempt, o.code, o.errand,
        c.forget_at
      FROM outbound o JOIN contact c ON c.id = o.contact_id WHERE o.id = ?
      """, [id])
    guard let row = found else { return .noSuchReply }
    let state: String = row["state"]
    guard states.contains(state) else { return .refused(state: state) }
    // The number is gone by then, and no friend is texted twice.
    guard ofForgotten || row["errand"] as String? == nil else { return .refused(state: state) }
    guard ofForgotten || row["forget_at"] as Double? == nil else { return .forgotten }
    try change(row)
    let before = [state, "try \(row["attempt"] as Int)", row["code"] as String?].compactMap(\.self)
    try note("outbox", subject: id, detail: "\(deed) (was \(before.joined(separator: ", ")))", at: now)
    return .done
  }
}

extension OutboxLine {
  fileprivate init(row: Row) {
    self.init(
      id: row["id"], account: row["account"], level: Level(rank: row["level"]), state: row["state"],
      createdAt: row["created_at"], dueAt: row["due_at"], attempt: row["attempt"], code: row["code"])
  }
}
