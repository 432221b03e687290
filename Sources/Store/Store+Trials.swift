import GRDB
package import Messages

extension Store {
  /// What the gateway has reported about one of its ids, oldest first; also of a text that is in no outbox.
  package func reports(
    account: String, providerID: String
  ) async throws(StoreFailure) -> [(state: DeliveryState, code: String?)] {
    try await reading { db in
      try db.rows(
        "SELECT state, code FROM report WHERE account = ? AND provider_id = ? ORDER BY id", [account, providerID]
      ).compactMap { row in DeliveryState(rawValue: row["state"]).map { ($0, row["code"]) } }
    }
  }

  /// Writes into the audit trail that a test text went to a gateway.
  package func noteTrial(account: String, now: Double) async throws(StoreFailure) {
    try await writer.perform { desk in
      try desk.note("trial", subject: nil, detail: "a test text by \(account)", at: now)
    }
  }
}
