import Foundation
import GRDB
package import Messages

/// A case as staff see it in a list.
package struct StaffCase: Sendable, Equatable {
  /// What staff call it by: `helpline transcript --case 12`.
  package var number: Int64
  /// Nil once the contact has been forgotten.
  package var contact: Int64?
  /// The highest that any message of the case had.
  package var level: Level
  /// What sort of case it is; a sort of another version counts as danger.
  package var kind: CaseKind
  /// The intent or the event behind it; empty once the contact has been forgotten.
  package var reason: String
  /// What the person was told about staff when they last called: a word of `Staffing`.
  package var told: String
  /// Seconds since 1970; a renewal leaves it as it was.
  package var openedAt: Double
  /// Seconds since 1970, of the newest call.
  package var renewedAt: Double
  /// Who has it; nil while it waits.
  package var holder: StaffMember?
  /// Since when they have it, in seconds since 1970.
  package var heldAt: Double?
  /// When anybody first had it, in seconds since 1970.
  package var firstHeldAt: Double?
  /// Who has said that they see to it; nil while nobody has.
  package var acknowledgedBy: String?
  /// When a member of staff first wrote to the person, in seconds since 1970.
  package var answeredAt: Double?
  /// Seconds since 1970; nil while the case is open.
  package var closedAt: Double?
  /// How it ended; nil while the case is open.
  package var outcome: String?
  /// When the person last texted, in seconds since 1970; nil once the contact has been forgotten.
  package var lastTextAt: Double?
  /// Whether a text of the person came after the last one that staff wrote.
  package var isUnanswered: Bool
}

/// How a case ended.
package enum CaseOutcome: String, Sendable, CaseIterable { case reached, safe, refused, unreachable, other }

/// Something that a member of staff wrote about a case, for colleagues.
package struct CaseNote: Sendable {
  /// Who wrote it.
  package var author: String
  /// Seconds since 1970.
  package var at: Double
  package var text: Redacted<String>
}

extension Store {
  /// The open cases, the most urgent and oldest first.
  package func openCases() async throws(StoreFailure) -> [StaffCase] {
    try await cases("WHERE s.closed_at IS NULL ORDER BY s.level DESC, s.opened_at", [])
  }

  /// The cases that were closed last, newest first.
  package func closedCases(limit: Int) async throws(StoreFailure) -> [StaffCase] {
    try await cases("WHERE s.closed_at IS NOT NULL ORDER BY s.id DESC LIMIT ?", [limit])
  }

  /// A case by its number; nil when there is none.
  package func staffCase(_ number: Int64) async throws(StoreFailure) -> StaffCase? {
    try await cases("WHERE s.id = ?", [number]).first
  }

  /// All cases of a contact, newest first.
  package func cases(ofContact contact: Int64) async throws(StoreFailure) -> [StaffCase] {
    try await cases("WHERE s.contact_id = ? ORDER BY s.id DESC", [contact])
  }

  /// What colleagues wrote about the cases of a contact, oldest first.
  package func notes(onCase number: Int64) async throws(StoreFailure) -> [CaseNote] {
    let keys = keys
    return try await reading { db in
      try db.rows(
        """
        SELECT n.staff_name, n.at, n.content, c.key_id FROM case_note n JOIN contact c ON c.id = n.contact_id
        WHERE n.case_id = ? ORDER BY n.id
        """, [number]
      ).compactMap { row in
        guard let sealer = try keys.sealer(row["key_id"]) else { return nil }
        return CaseNote(
          author: row["staff_name"], at: row["at"], text: Redacted(try sealer.openText(row["content"], as: .note)))
      }
    }
  }

  private func cases(
    _ condition: String, _ arguments: [any DatabaseValueConvertible & Sendable]
  ) async throws(StoreFailure) -> [StaffCase] {
    let keys = keys
    return try await reading { db in
      try db.rows(
        """
        SELECT s.*, c.key_id, c.last_at,
          (SELECT MAX(received_at) FROM inbound i WHERE i.contact_id = s.contact_id) AS texted_at,
          (SELECT MAX(created_at) FROM outbound o WHERE o.contact_id = s.contact_id AND o.staff_id IS NOT NULL) AS wrote_at
        FROM staff_case s LEFT JOIN contact c ON c.id = s.contact_id \(condition)
        """, arguments
      ).map { try StaffCase(row: $0, keys: keys) }
    }
  }
}

extension StaffCase {
  fileprivate init(row: Row, keys: KeyRing) throws {
    let texted: Double? = row["texted_at"]
    self.init(
      number: row["id"], contact: row["contact_id"], level: Level(rank: row["level"]),
      kind: CaseKind(rawValue: row["kind"]) ?? .danger, reason: try StaffCase.reason(row, keys), told: row["told"],
      openedAt: row["opened_at"], renewedAt: row["renewed_at"], holder: StaffCase.holder(row), heldAt: row["held_at"],
      firstHeldAt: row["first_held_at"], acknowledgedBy: row["acknowledged_by"], answeredAt: row["answered_at"], closedAt: row["closed_at"],
      outcome: row["outcome"], lastTextAt: texted,
      isUnanswered: (texted ?? 0) > (row["wrote_at"] as Double? ?? 0))
  }

  private static func reason(_ row: Row, _ keys: KeyRing) throws -> String {
    guard let sealed = row["reason"] as Data?, let key = row["key_id"] as Int64?, let sealer = try keys.sealer(key)
    else { return "" }
    return try sealer.openText(sealed, as: .reason)
  }

  private static func holder(_ row: Row) -> StaffMember? {
    guard let id = row["holder_id"] as Int64? else { return nil }
    return StaffMember(id: id, name: row["holder_name"] ?? "")
  }
}
