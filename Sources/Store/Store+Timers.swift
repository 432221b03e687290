import GRDB

/// A timer of a contact that has come due.
package struct DueTimer: Sendable, Equatable {
  package var contact: Int64
  package var name: String
  package var dueAt: Double
}

extension Store {
  /// The timers that are due, the oldest first. A timer stays until `fire` has committed what it caused.
  package func dueTimers(now: Double, limit: Int) async throws(StoreFailure) -> [DueTimer] {
    try await reading { db in
      try db.rows("SELECT contact_id, name, due_at FROM timer WHERE due_at <= ? ORDER BY due_at LIMIT ?", [now, limit])
        .map { DueTimer(contact: $0["contact_id"], name: $0["name"], dueAt: $0["due_at"]) }
    }
  }

  /// Takes a timer down; false when it was moved or taken meanwhile, and then it must not fire.
  package func takeDown(_ timer: DueTimer) async throws(StoreFailure) -> Bool {
    try await writer.perform { desk in
      try desk.db.run(
        "DELETE FROM timer WHERE contact_id = ? AND name = ? AND due_at = ?", [timer.contact, timer.name, timer.dueAt])
      return desk.db.changesCount > 0
    }
  }
}
