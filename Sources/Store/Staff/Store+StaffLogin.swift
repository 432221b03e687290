package import Foundation
import GRDB
package import Messages

/// What somebody who logs in is checked against.
package struct StaffCredentials: Sendable {
  /// The account.
  package var account: StaffAccount
  /// How the password was hashed, with its parameters; nil before set-up.
  package var password: Redacted<String>?
  /// The secret shared with the authenticator; nil before set-up.
  package var factor: Redacted<[UInt8]>?
  /// Whether two admins released the second factor within the last day.
  package var isReleased: Bool
}

/// A session that begins; its token is in the browser and only its hash is stored.
package struct NewStaffSession: Sendable {
  /// SHA-256 of the token.
  package var tokenHash: Data
  /// Seconds since 1970, whatever is done until then.
  package var endsAt: Double

  /// A session.
  package init(tokenHash: Data, endsAt: Double) {
    self.tokenHash = tokenHash
    self.endsAt = endsAt
  }
}

extension Store {
  /// What a name is checked against; nil when there is no such active account.
  package func credentials(of name: String, now: Double) async throws(StoreFailure) -> StaffCredentials? {
    let sealer = staffSealer
    return try await reading { db in
      guard
        let row = try db.row(
          "SELECT * FROM staff WHERE name_key = ? AND state = 'active'", [StaffAccount.key(name)])
      else { return nil }
      let released = try db.row(
        "SELECT COUNT(*) AS n FROM staff_release WHERE staff_id = ? AND at > ?",
        [row["id"] as Int64, now - StaffRelease.life])
      return StaffCredentials(
        account: StaffAccount(row: row),
        password: try (row["password"] as Data?).map { Redacted(try sealer.openText($0, as: .staffPassword)) },
        factor: try (row["factor"] as Data?).map { Redacted(Array(try sealer.open($0, as: .staffFactor))) },
        isReleased: (released?["n"] ?? 0) >= StaffRelease.needed)
    }
  }

  /// Lets somebody in whose password and code are right.
  ///
  /// - Parameter step: the code's; each is taken once. Nil leaves it as it is, where a password alone was asked for.
  /// - Returns: false when the account is locked or disabled, or when the code was used before.
  package func logIn(
    _ id: Int64, step: Int64, session: NewStaffSession, now: Double
  ) async throws(StoreFailure) -> Bool {
    let chain = accessChain
    return try await writer.perform { desk in
      let row = try desk.db.row(
        """
        UPDATE staff SET factor_step = ?, failures = 0, locked_until = 0, last_login = ?
        WHERE id = ? AND state = 'active' AND locked_until <= ? AND factor_step < ? RETURNING name
        """, [step, now, id, now, step])
      guard let row else { return false }
      try desk.begin(session, of: id, now: now)
      try chain.append(AccessLine(who: row["name"], act: "log in"), at: now, to: desk.db)
      return true
    }
  }

  /// Counts a log-in that failed. After five the account is locked: for a minute, then for twice as long each, an hour at most.
  package func countFailure(_ id: Int64, now: Double) async throws(StoreFailure) {
    let chain = accessChain
    try await writer.perform { desk in
      let row = try desk.db.row(
        "UPDATE staff SET failures = failures + 1 WHERE id = ? AND locked_until <= ? RETURNING name, failures",
        [id, now])
      guard let row else { return }
      let failures: Int = row["failures"]
      let lock = StaffLock.seconds(after: failures)
      if lock > 0 { try desk.db.run("UPDATE staff SET locked_until = ? WHERE id = ?", [now + lock, id]) }
      let detail = lock > 0 ? "locked for \(Int(lock)) s" : ""
      try chain.append(AccessLine(who: row["name"], act: "log-in failed", detail: detail), at: now, to: desk.db)
    }
  }

  /// What an invitation invites to; nil when it is unknown, used or over.
  package func invitation(
    _ tokenHash: Data, now: Double
  ) async throws(StoreFailure) -> (account: StaffAccount, kind: StaffInvitation.Kind, factor: Redacted<[UInt8]>)? {
    let sealer = staffSealer
    return try await reading { db in
      guard
        let row = try db.row(
          "SELECT * FROM staff WHERE invitation = ? AND invitation_ends > ? AND state <> 'disabled'", [tokenHash, now]),
        let kind = StaffInvitation.Kind(rawValue: row["invitation_kind"]), let sealed = row["next_factor"] as Data?
      else { return nil }
      return (StaffAccount(row: row), kind, Redacted(Array(try sealer.open(sealed, as: .staffFactor))))
    }
  }

  /// Uses an invitation up: the new factor counts, and the new password where there is one; other sessions end, one begins.
  ///
  /// - Returns: false when it was used meanwhile or is over.
  package func accept(
    _ tokenHash: Data, password: Redacted<String>?, step: Int64, session: NewStaffSession, now: Double
  ) async throws(StoreFailure) -> Bool {
    let (sealer, chain) = (staffSealer, accessChain)
    return try await writer.perform { desk in
      let row = try desk.db.row(
        """
        UPDATE staff SET factor = next_factor, next_factor = NULL, invitation = NULL, invitation_kind = NULL,
          factor_step = ?, state = 'active', failures = 0, locked_until = 0, last_login = ?,
          password = COALESCE(?, password)
        WHERE invitation = ? AND invitation_ends > ? AND state <> 'disabled' RETURNING id, name
        """,
        [step, now, try password.map { try sealer.seal($0.reveal(), as: .staffPassword) }, tokenHash, now])
      guard let row else { return false }
      let id: Int64 = row["id"]
      try desk.db.run("DELETE FROM staff_release WHERE staff_id = ?", [id])
      try desk.endSessions(of: id)
      try desk.begin(session, of: id, now: now)
      try chain.append(AccessLine(who: row["name"], act: "set up"), at: now, to: desk.db)
      return true
    }
  }

  /// Changes a password. All sessions end but the one that begins.
  ///
  /// - Parameter step: of the code that was shown for it; each is taken once.
  package func changePassword(
    of id: Int64, to password: Redacted<String>, step: Int64, session: NewStaffSession, now: Double
  ) async throws(StoreFailure) -> Bool {
    let (sealer, chain) = (staffSealer, accessChain)
    return try await writer.perform { desk in
      let row = try desk.db.row(
        """
        UPDATE staff SET password = ?, factor_step = ?, failures = 0
        WHERE id = ? AND state = 'active' AND locked_until <= ? AND factor_step < ? RETURNING name
        """, [try sealer.seal(password.reveal(), as: .staffPassword), step, id, now, step])
      guard let row else { return false }
      try desk.endSessions(of: id)
      try desk.begin(session, of: id, now: now)
      try chain.append(AccessLine(who: row["name"], act: "password changed"), at: now, to: desk.db)
      return true
    }
  }
}

/// For how long an account is locked.
enum StaffLock {
  /// Seconds after so many failures in a row; 0 for the first four.
  static func seconds(after failures: Int) -> Double {
    guard failures >= 5 else { return 0 }
    return min(60 * Double(1 << min(failures - 5, 6)), 3_600)
  }
}

extension Desk {
  fileprivate func begin(_ session: NewStaffSession, of id: Int64, now: Double) throws {
    try db.run("DELETE FROM staff_session WHERE ends_at <= ?", [now])
    try db.run(
      "INSERT INTO staff_session (id_hash, staff_id, created_at, last_at, ends_at) VALUES (?, ?, ?, ?, ?)",
      [session.tokenHash, id, now, now, session.endsAt])
  }
}
