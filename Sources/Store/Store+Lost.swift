import GRDB
import Messages

/// Replies that ended without reaching their person.
extension Store {
  /// Opens cases for replies that a crash has left lost, for which none was opened. To be called once after opening the store.
  ///
  /// - Parameter call: as of `settle`.
  /// - Returns: the cases.
  package func callForInterrupted(_ call: StaffCall, now: Double) async throws(StoreFailure) -> [Int64] {
    try await writer.perform { desk in
      let lost = try desk.db.rows(
        """
        SELECT o.id FROM outbound o
        WHERE o.state IN ('failed', 'undeliverable') AND o.code = 'unknown: interrupted' AND o.created_at > ?
          AND NOT EXISTS (SELECT 1 FROM staff_case s WHERE s.contact_id = o.contact_id AND s.renewed_at >= o.settled_at)
        ORDER BY o.level DESC, o.id
        """, [now - Store.interruptedMemory])
      return try lost.compactMap { row in try desk.callStaff(call, ifLost: row["id"], now: now) }
    }
  }

  /// Seconds after which a lost reply is history.
  private static var interruptedMemory: Double { 7 * 24 * 60 * 60 }
}

extension Desk {
  /// Opens a case for a reply that has not reached its person; nil when it has or may still.
  ///
  /// Only what was said about an emergency wakes somebody. The reply to a mere command opens none: after STOP the gateway
  /// itself blocks what we confirm. Of a friend who could not be asked the person hears.
  func callStaff(_ call: StaffCall, ifLost reply: Int64, now: Double) throws -> Int64? {
    let lost = try db.row(
      """
      SELECT o.contact_id, o.level FROM outbound o LEFT JOIN inbound i ON i.id = o.inbound_id
      WHERE o.id = ? AND o.state IN ('failed', 'undeliverable') AND o.errand IS NOT 'request'
        AND (o.level > 0 OR i.decision IS NOT 'command')
      """, [reply])
    guard let lost, let contact = try contact(lost["contact_id"]) else { return nil }
    let level = Level(rank: lost["level"])
    return try open(level == .emergency ? call : call.silent(level), for: contact, now: now)
  }
}

extension StaffCall {
  /// The same for the inbox alone.
  fileprivate func silent(_ level: Level) -> StaffCall {
    StaffCall(level: level, channels: [], kind: kind, reason: reason, told: told)
  }
}
