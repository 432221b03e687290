import Crypto
import Foundation
import GRDB

/// A part of a conversation.
package struct TranscriptPage: Sendable {
  /// The oldest first. A turn is never cut: what was said at the same moment stands on the same page.
  package var lines: [TranscriptLine]
  /// Before this moment the page before it ends, in seconds since 1970; nil at the beginning of the conversation.
  package var older: Double?
}

extension Store {
  /// The newest lines of a conversation before a moment. Nil when the contact is unknown or forgotten.
  ///
  /// - Parameters:
  ///   - before: seconds since 1970; nil for the newest of all.
  ///   - lines: how many at least, where there are as many.
  package func transcript(
    contact: Int64, before: Double? = nil, lines: Int
  ) async throws(StoreFailure) -> TranscriptPage? {
    let keys = keys
    return try await reading { db in
      guard let row = try db.row("SELECT key_id FROM contact WHERE id = ?", [contact]),
        let sealer = try keys.sealer(row["key_id"])
      else { return nil }
      let end = before ?? .infinity
      let beginning = try TranscriptPage.beginning(db, contact, before: end, lines: lines)
      let transcript = Transcript(db: db, sealer: sealer, contact: contact, span: (beginning ?? -.infinity)..<end)
      return TranscriptPage(lines: try transcript.lines(), older: beginning)
    }
  }

  /// Bytes that stand for a contact and for nobody else, from a key of ours: for a pseudonym.
  package func pseudonymBytes(of contact: Int64) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data("contact \(contact)".utf8), using: pseudonymKey))
  }
}

extension TranscriptPage {
  /// The moment of the first line of a page; nil where the page reaches the beginning.
  fileprivate static func beginning(_ db: Database, _ contact: Int64, before: Double, lines: Int) throws -> Double? {
    let moments = try db.rows(
      """
      SELECT moment FROM (
        SELECT received_at AS moment FROM inbound WHERE contact_id = ? AND received_at < ?
        UNION ALL SELECT created_at FROM outbound WHERE contact_id = ? AND created_at < ?
        UNION ALL SELECT at FROM event WHERE contact_id = ? AND at < ?)
      ORDER BY moment DESC LIMIT 2 OFFSET ?
      """, [contact, before, contact, before, contact, before, lines - 1]
    ).map { $0["moment"] as Double }
    guard let first = moments.first, moments.count > 1 else { return nil }
    let isMore = try db.row(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM inbound WHERE contact_id = ? AND received_at < ?)
        OR EXISTS (SELECT 1 FROM outbound WHERE contact_id = ? AND created_at < ?)
        OR EXISTS (SELECT 1 FROM event WHERE contact_id = ? AND at < ?)
      """, [contact, first, contact, first, contact, first])
    return isMore == nil ? nil : first
  }
}
