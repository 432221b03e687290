import GRDB

/// What lately came and went by one account of the configuration.
package struct AccountTraffic: Sendable, Equatable {
  /// Seconds since 1970; nil when nothing came lately.
  package var lastInbound: Double?
  /// Replies that were tried lately.
  package var replies = 0
  /// Of these, given up.
  package var failed = 0
  /// Seconds since 1970 of the newest that was given up.
  package var lastFailure: Double?
}

extension Store {
  /// Traffic by account, over the newest 5,000 messages and replies: a look at all of them would take long.
  package func traffic() async throws(StoreFailure) -> [String: AccountTraffic] {
    try await reading { db in
      var found: [String: AccountTraffic] = [:]
      let inbound = try db.rows(
        """
        SELECT account, MAX(received_at) AS at FROM (SELECT account, received_at FROM inbound ORDER BY id DESC LIMIT 5000)
        GROUP BY account
        """)
      for row in inbound { found[row["account"], default: AccountTraffic()].lastInbound = row["at"] }
      let outbound = try db.rows(
        """
        SELECT account, COUNT(*) AS n, SUM(state IN ('failed', 'undeliverable')) AS failed,
          MAX(CASE WHEN state IN ('failed', 'undeliverable') THEN settled_at END) AS failed_at
        FROM (SELECT account, state, settled_at FROM outbound ORDER BY id DESC LIMIT 5000) GROUP BY account
        """)
      for row in outbound {
        found[row["account"], default: AccountTraffic()].replies = row["n"]
        found[row["account"], default: AccountTraffic()].failed = row["failed"]
        found[row["account"], default: AccountTraffic()].lastFailure = row["failed_at"]
      }
      return found
    }
  }

  /// The name of the newest migration of the main database.
  package func schemaVersion() async throws(StoreFailure) -> String {
    try await reading { db in
      try db.row("SELECT identifier FROM grdb_migrations ORDER BY rowid DESC LIMIT 1")?["identifier"] ?? "none"
    }
  }
}
