import GRDB

/// A timer of a contact that has come due.
package struct DueTimer: Sendable, Equatable {
  /// The row of the person.
  package var contact: Int64
  /// A word of Dialogue's `TimerName`, such as `session`; another version may have set one that we do not know.
  package var name: String
  /// Seconds since 1970; a timer moved since then has another value and does not fire.
  package var dueAt: Double
}

extension Store {
  /// The timers that are due, the oldest first. A timer stays until `fire` has committed what it caused.
  package func dueTimers(now: Double, limit: Int) async throws(StoreFailure) -> [DueTimer] {
    try await reading { db in
      try db.rows(Store.dueTimersSQL, [now, limit]).map {
        DueTimer(contact: $0["contact_id"], name: $0["name"], dueAt: $0["due_at"])
      }
    }
  }

  /// By the index: its cost is that of what is due, however many timers wait.
  static let dueTimersSQL = "SELECT contact_id, name, due_at FROM timer WHERE due_at <= ? ORDER BY due_at LIMIT ?"

  /// When the next timer or deletion is due; nil when none waits.
  package func nextTimerDue() async throws(StoreFailure) -> Double? {
    try await reading { db in
      try db.row(Store.nextTimerSQL)?["due"]
    }
  }

  /// The ends of two indexes.
  static let nextTimerSQL = """
    SELECT MIN(due) AS due FROM (
      SELECT MIN(due_at) AS due FROM timer
      UNION ALL SELECT MIN(forget_at) FROM contact WHERE forget_at IS NOT NULL)
    """

  /// Takes a timer down and commits what it causes, together. Nil when it was moved or taken meanwhile: then it must not fire.
  package func fire(
    _ timer: DueTimer, now: Double, decide: @escaping @Sendable (_ record: String) -> Verdict?
  ) async throws(StoreFailure) -> Admission.Committed? {
    try await fire(timer, now: now, by: .none) { record, _ in decide(record) }
  }

  /// As `fire(_:now:decide:)`, where what is decided may depend on the line, and concern somebody else.
  package func fire(
    _ timer: DueTimer, now: Double, by deciding: BuddyDeciding,
    decide: @escaping @Sendable (_ record: String, _ line: LineFacts) -> Verdict?
  ) async throws(StoreFailure) -> Admission.Committed? {
    try await writer.perform { desk in
      try desk.db.run(
        "DELETE FROM timer WHERE contact_id = ? AND name = ? AND due_at = ?", [timer.contact, timer.name, timer.dueAt])
      guard desk.db.changesCount > 0 else { return nil }
      return try desk.happen(to: timer.contact, now: now, by: deciding, decide: decide)
    }
  }
}
