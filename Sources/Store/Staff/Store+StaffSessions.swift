package import Foundation
import GRDB

extension Store {
  /// Whose session it is; nil when it is unknown, over, idle for too long, or its account may not log in.
  ///
  /// - Parameter idle: seconds without a page after which a session is over.
  package func session(
    _ tokenHash: Data, idle: Double, now: Double
  ) async throws(StoreFailure) -> (account: StaffAccount, lastAt: Double)? {
    try await reading { db in
      let row = try db.row(
        """
        SELECT staff.*, staff_session.last_at FROM staff_session JOIN staff ON staff.id = staff_id
        WHERE id_hash = ? AND ends_at > ? AND staff_session.last_at > ? AND state = 'active'
        """, [tokenHash, now, now - idle])
      return row.map { (StaffAccount(row: $0), $0["last_at"]) }
    }
  }

  /// Writes down that a session is in use.
  package func touchSession(_ tokenHash: Data, now: Double) async throws(StoreFailure) {
    try await writer.perform { desk in
      try desk.db.run("UPDATE staff_session SET last_at = ? WHERE id_hash = ?", [now, tokenHash])
    }
  }

  /// Ends a session.
  package func endSession(_ tokenHash: Data, of account: StaffAccount, now: Double) async throws(StoreFailure) {
    let chain = accessChain
    try await writer.perform { desk in
      try desk.db.run("DELETE FROM staff_session WHERE id_hash = ?", [tokenHash])
      try chain.append(AccessLine(who: account.name, act: "log out"), at: now, to: desk.db)
    }
  }
}
