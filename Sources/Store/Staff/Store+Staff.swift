package import Foundation
import GRDB
package import Messages

/// A one-time invitation to set an account up; its token is given to the person and only its hash is stored.
package struct StaffInvitation: Sendable {
  /// SHA-256 of the token.
  package var tokenHash: Data
  /// The secret that the person's authenticator will share (RFC 6238).
  package var factor: Redacted<[UInt8]>
  /// What is set up by it.
  package var kind: Kind
  /// Seconds since 1970.
  package var endsAt: Double

  /// What an invitation is good for.
  package enum Kind: String, Sendable {
    /// Password and second factor.
    case whole
    /// The second factor alone, after two admins released it; the password was asked for before.
    case factor
  }

  /// An invitation.
  package init(tokenHash: Data, factor: Redacted<[UInt8]>, kind: Kind, endsAt: Double) {
    self.tokenHash = tokenHash
    self.factor = factor
    self.kind = kind
    self.endsAt = endsAt
  }
}

extension Store {
  /// Makes an account that waits for its invitation to be used. Nil when the name is taken.
  package func addStaff(
    _ name: String, roles: Set<StaffRole>, invitation: StaffInvitation, by who: String, now: Double
  ) async throws(StoreFailure) -> Int64? {
    let (sealer, chain) = (staffSealer, accessChain)
    return try await writer.perform { desk in
      let row = try desk.db.row(
        """
        INSERT INTO staff (name, name_key, roles, state, created_at, invitation, invitation_kind, invitation_ends, next_factor)
        VALUES (?, ?, ?, 'invited', ?, ?, ?, ?, ?) ON CONFLICT (name_key) DO NOTHING RETURNING id
        """,
        [
          name, StaffAccount.key(name), StaffAccount.text(roles), now, invitation.tokenHash, invitation.kind.rawValue,
          invitation.endsAt, try sealer.seal(invitation.factor.reveal(), as: .staffFactor),
        ])
      guard let id = row?["id"] as Int64? else { return nil }
      let line = AccessLine(who: who, act: "staff add", subject: name, detail: StaffAccount.text(roles))
      try chain.append(line, at: now, to: desk.db)
      return id
    }
  }

  /// Has an account set up anew. By a whole invitation its password and factor count no more, and its sessions end.
  ///
  /// - Returns: whether there is such an account.
  package func invite(
    _ id: Int64, _ invitation: StaffInvitation, by who: String, now: Double
  ) async throws(StoreFailure) -> Bool {
    let (sealer, chain) = (staffSealer, accessChain)
    return try await writer.perform { desk in
      guard let account = try desk.staff(id) else { return false }
      try desk.db.run(
        "UPDATE staff SET invitation = ?, invitation_kind = ?, invitation_ends = ?, next_factor = ? WHERE id = ?",
        [
          invitation.tokenHash, invitation.kind.rawValue, invitation.endsAt,
          try sealer.seal(invitation.factor.reveal(), as: .staffFactor), id,
        ])
      if invitation.kind == .whole {
        try desk.db.run(
          """
          UPDATE staff SET state = 'invited', password = NULL, factor = NULL, failures = 0, locked_until = 0 WHERE id = ?
          """, [id])
        try desk.endSessions(of: id)
      }
      let act = invitation.kind == .whole ? "staff reset" : "factor released"
      try chain.append(AccessLine(who: who, act: act, subject: account.name), at: now, to: desk.db)
      return true
    }
  }

  /// An account by its name, in any case.
  package func staff(named name: String) async throws(StoreFailure) -> StaffAccount? {
    try await reading { db in
      try db.row("SELECT * FROM staff WHERE name_key = ?", [StaffAccount.key(name)]).map(StaffAccount.init(row:))
    }
  }

  /// An account by its number.
  package func staff(_ id: Int64) async throws(StoreFailure) -> StaffAccount? {
    try await reading { db in try db.row("SELECT * FROM staff WHERE id = ?", [id]).map(StaffAccount.init(row:)) }
  }

  /// All accounts, by name.
  package func allStaff() async throws(StoreFailure) -> [StaffAccount] {
    try await reading { db in try db.rows("SELECT * FROM staff ORDER BY name_key", []).map(StaffAccount.init(row:)) }
  }

  /// Takes the right to log in away, and ends all sessions. The account stays, because the access log names it.
  ///
  /// - Returns: whether that was done: without an active admin nobody could look after accounts in the console.
  package func disableStaff(
    _ id: Int64, by who: String, keepingAnAdmin: Bool, now: Double
  ) async throws(StoreFailure) -> Bool {
    let chain = accessChain
    return try await writer.perform { desk in
      guard let account = try desk.staff(id) else { return false }
      guard try !keepingAnAdmin || desk.isAdminLeft(without: id) else { return false }
      try desk.db.run(
        "UPDATE staff SET state = 'disabled', invitation = NULL, next_factor = NULL WHERE id = ?", [id])
      try desk.db.run("DELETE FROM staff_release WHERE staff_id = ? OR admin_id = ?", [id, id])
      try desk.endSessions(of: id)
      try chain.append(AccessLine(who: who, act: "staff disable", subject: account.name), at: now, to: desk.db)
      return true
    }
  }

  /// Gives an account other roles, from its next page on.
  ///
  /// - Returns: whether that was done: one active admin has to stay.
  package func setRoles(
    _ roles: Set<StaffRole>, of id: Int64, by who: String, now: Double
  ) async throws(StoreFailure) -> Bool {
    let chain = accessChain
    return try await writer.perform { desk in
      guard let account = try desk.staff(id) else { return false }
      guard try roles.contains(.admin) || desk.isAdminLeft(without: id) else { return false }
      try desk.db.run("UPDATE staff SET roles = ? WHERE id = ?", [StaffAccount.text(roles), id])
      let line = AccessLine(who: who, act: "staff roles", subject: account.name, detail: StaffAccount.text(roles))
      try chain.append(line, at: now, to: desk.db)
      return true
    }
  }

  /// An admin says that an account may get a new second factor; it may when two have said so within a day.
  ///
  /// - Returns: how many have said so now; nil when there is no such active account, or when it is the admin's own.
  package func releaseFactor(
    of id: Int64, by admin: StaffAccount, now: Double
  ) async throws(StoreFailure) -> Int? {
    let chain = accessChain
    return try await writer.perform { desk in
      guard id != admin.id, let account = try desk.staff(id), account.state == .active else { return nil }
      try desk.db.run(
        """
        INSERT INTO staff_release (staff_id, admin_id, at) VALUES (?, ?, ?)
        ON CONFLICT (staff_id, admin_id) DO UPDATE SET at = excluded.at
        """, [id, admin.id, now])
      try chain.append(AccessLine(who: admin.name, act: "factor release", subject: account.name), at: now, to: desk.db)
      return try desk.releases(of: id, now: now).count
    }
  }

  /// The admins who released an account's second factor within the last day, by account.
  package func releases(now: Double) async throws(StoreFailure) -> [Int64: [String]] {
    try await reading { db in
      let rows = try db.rows(
        """
        SELECT staff_id, name FROM staff_release JOIN staff ON staff.id = admin_id WHERE at > ? ORDER BY at
        """, [now - StaffRelease.life])
      return Dictionary(grouping: rows) { $0["staff_id"] }.mapValues { $0.map { $0["name"] } }
    }
  }
}

/// When a second factor is given anew.
enum StaffRelease {
  /// Seconds for which an admin's word counts.
  static let life = 86_400.0
  /// Different admins that have to say so.
  static let needed = 2
}

extension Desk {
  func staff(_ id: Int64) throws -> StaffAccount? {
    try db.row("SELECT * FROM staff WHERE id = ?", [id]).map(StaffAccount.init(row:))
  }

  func endSessions(of id: Int64) throws { try db.run("DELETE FROM staff_session WHERE staff_id = ?", [id]) }

  func releases(of id: Int64, now: Double) throws -> [Int64] {
    try db.rows("SELECT admin_id FROM staff_release WHERE staff_id = ? AND at > ?", [id, now - StaffRelease.life]).map {
      $0["admin_id"]
    }
  }

  /// Whether another account can look after accounts.
  fileprivate func isAdminLeft(without id: Int64) throws -> Bool {
    try db.rows("SELECT * FROM staff WHERE state = 'active' AND id <> ?", [id]).map(StaffAccount.init(row:))
      .contains { $0.roles.contains(.admin) }
  }
}

extension StaffAccount {
  init(row: Row) {
    self.init(
      id: row["id"], name: row["name"], roles: StaffAccount.roles(row["roles"]),
      // A state of a newer program gives no right.
      state: State(rawValue: row["state"]) ?? .disabled, lastLogin: row["last_login"],
      lockedUntil: row["locked_until"])
  }
}
