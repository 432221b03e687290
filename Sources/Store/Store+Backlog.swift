import GRDB

/// What waits for one account.
package struct Backlog: Sendable, Equatable {
  /// Replies that are to be sent, or are in doubt.
  package var count: Int
  /// When the oldest of them was written, in seconds since 1970.
  package var oldest: Double
}

extension Store {
  /// What waits, by account; those for which nothing does are left out.
  package func backlog() async throws(StoreFailure) -> [String: Backlog] {
    try await reading { db in
      let rows = try db.rows(
        """
        SELECT b.account, b.count, o.created_at FROM (
          SELECT account, COUNT(*) AS count, MIN(id) AS first FROM outbound INDEXED BY outbound_work
          WHERE state IN ('waiting', 'unknown') GROUP BY account) b JOIN outbound o ON o.id = b.first
        """, [])
      return Dictionary(
        rows.map { ($0["account"], Backlog(count: $0["count"], oldest: $0["created_at"])) },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
