import GRDB
package import Messages

extension Store {
  /// Whether a message at an account is stored already.
  package func isKnown(_ message: InboundMessage, account: String) async throws(StoreFailure) -> Bool {
    let id = anonymous(message.id, from: message.from)
    return try await reading { db in
      try db.row("SELECT 1 FROM inbound WHERE account = ? AND provider_id = ?", [account, id]) != nil
    }
  }

  /// When the first message came by an account, in seconds since 1970; nil before it.
  package func firstArrival(account: String) async throws(StoreFailure) -> Double? {
    try await reading { db in
      // Along the rows and not along the account's index, which knows no order of time.
      try db.row("SELECT received_at FROM inbound WHERE +account = ? ORDER BY id LIMIT 1", [account])?["received_at"]
    }
  }

  /// Ids, as the gateway gave them, of replies that it took between two moments and of which nothing was heard since; oldest first.
  package func unreported(
    account: String, since: Double, until: Double, limit: Int
  ) async throws(StoreFailure) -> [String] {
    try await reading { db in
      try db.rows(
        """
        SELECT provider_id FROM outbound INDEXED BY outbound_unreported
        WHERE account = ? AND state = 'queued' AND settled_at > ? AND settled_at <= ? AND provider_id IS NOT NULL
        ORDER BY settled_at LIMIT ?
        """, [account, since, until, limit]
      ).map { $0["provider_id"] }
    }
  }
}
