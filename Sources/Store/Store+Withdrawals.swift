import GRDB

/// Something that staff took out of use at once, without new content.
package struct Withdrawal: Sendable, Equatable {
  /// What is no longer said: `intent:law.tax`, `text:menu`, `flow:condom-broke` or `record:samaritans`.
  package var subject: String
  /// Why, in the words of staff; never a person's text or number.
  package var reason: String
  /// The name that the member of staff gave; nobody checks who it is.
  package var by: String
  /// Seconds since 1970.
  package var at: Double

  /// A withdrawal of a subject.
  package init(subject: String, reason: String, by: String, at: Double) {
    self.subject = subject
    self.reason = reason
    self.by = by
    self.at = at
  }
}

extension Store {
  /// Takes something out of use; a second withdrawal of the same changes the reason. Written into the audit trail.
  package func withdraw(_ withdrawal: Withdrawal) async throws(StoreFailure) {
    try await writer.perform { desk in
      try desk.db.run(
        """
        INSERT INTO withdrawal (subject, reason, by_name, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (subject) DO UPDATE SET reason = excluded.reason, by_name = excluded.by_name, at = excluded.at
        """, [withdrawal.subject, withdrawal.reason, withdrawal.by, withdrawal.at])
      try desk.note(
        "withdraw", subject: nil, detail: "\(withdrawal.subject) by \(withdrawal.by): \(withdrawal.reason)",
        at: withdrawal.at)
    }
  }

  /// Takes a withdrawal back. Written into the audit trail.
  ///
  /// - Returns: whether the subject was withdrawn.
  package func restore(_ subject: String, by name: String, now: Double) async throws(StoreFailure) -> Bool {
    try await writer.perform { desk in
      let row = try desk.db.row("DELETE FROM withdrawal WHERE subject = ? RETURNING subject", [subject])
      guard row != nil else { return false }
      try desk.note("restore", subject: nil, detail: "\(subject) by \(name)", at: now)
      return true
    }
  }

  /// All that is withdrawn, by subject.
  package func withdrawals() async throws(StoreFailure) -> [Withdrawal] {
    try await reading { db in
      try db.rows("SELECT subject, reason, by_name, at FROM withdrawal ORDER BY subject", []).map {
        Withdrawal(subject: $0["subject"], reason: $0["reason"], by: $0["by_name"], at: $0["at"])
      }
    }
  }
}
