import GRDB

extension Store {
  /// How long a reply to DELETE may take to go out before the key is destroyed all the same.
  static let longestFarewell: Double = 3600
  /// How long an open case keeps what staff need to see after DELETE: whoever holds the phone must not be able to switch off an alarm.
  static let caseKeeps: Double = 72 * 3600

  /// Destroys the keys whose time has come. Returns how many.
  package func forgetDue(now: Double) async throws(StoreFailure) -> Int {
    let due = try await reading { db in
      try db.rows("SELECT id, key_id FROM contact WHERE forget_at <= ?", [now]).map {
        (contact: $0["id"] as Int64, key: $0["key_id"] as Int64)
      }
    }
    var count = 0
    for (contact, key) in due where try await forget(contact, key: key, now: now) { count += 1 }
    return count
  }

  /// Schedules the forgetting of contacts that have been silent for too long, and drops delivery reports as old.
  /// Whoever waits for a timer, such as a check-in, is not silent. Returns how many contacts.
  package func retire(silentSince moment: Double, now: Double) async throws(StoreFailure) -> Int {
    try await writer.perform { desk in
      try desk.db.run("DELETE FROM report WHERE at < ?", [moment])
      try desk.db.run(
        """
        UPDATE contact SET forget_at = ? WHERE last_at < ? AND forget_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM staff_case s WHERE s.contact_id = contact.id AND s.closed_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM timer t WHERE t.contact_id = contact.id AND t.due_at > ?)
        """, [now, moment, now])
      return desk.db.changesCount
    }
  }

  /// The key first: once it is gone nothing of the contact can be read, whatever happens to the rows.
  /// - Returns: false when the contact has written again meanwhile.
  private func forget(_ contact: Int64, key: Int64, now: Double) async throws(StoreFailure) -> Bool {
    try await writer.perform { desk in
      guard try desk.db.row("SELECT id FROM contact WHERE id = ? AND forget_at <= ?", [contact, now]) != nil else {
        return false
      }
      try desk.keys.destroy(key)
      try desk.db.run("UPDATE inbound SET content = NULL WHERE contact_id = ?", [contact])
      try desk.db.run("DELETE FROM contact WHERE id = ?", [contact])
      try desk.note("forgotten", subject: nil, detail: "a contact's key was destroyed", at: now)
      return true
    }
  }
}

extension Desk {
  /// The address is let go at once, so that a new text starts a new talk; the key lives on until the farewell has gone out.
  func scheduleForgetting(_ contact: Int64, now: Double) throws {
    try db.run(
      "UPDATE contact SET address_hash = NULL, forget_at = ? WHERE id = ?", [now + Store.longestFarewell, contact])
    try db.run("DELETE FROM timer WHERE contact_id = ?", [contact])
    try release(contact, now: now)
    try forgetWhenDone(contact, now: now)
  }

  /// Brings the destruction forward once nothing is left to send, and holds it back while a case is open.
  /// - Returns: whether the contact is waiting to be forgotten.
  @discardableResult
  func forgetWhenDone(_ contact: Int64, now: Double) throws -> Bool {
    try runHot(
      """
      UPDATE contact SET forget_at = CASE
        WHEN EXISTS (SELECT 1 FROM staff_case s WHERE s.contact_id = contact.id AND s.closed_at IS NULL)
          THEN last_at + ?
        WHEN EXISTS (SELECT 1 FROM outbound o WHERE o.contact_id = contact.id AND o.state IN ('waiting', 'sending', 'unknown'))
          THEN last_at + ?
        ELSE ? END
      WHERE id = ? AND forget_at IS NOT NULL
      """, .real(Store.caseKeeps), .real(Store.longestFarewell), .real(now), .whole(contact))
    return db.changesCount > 0
  }
}
