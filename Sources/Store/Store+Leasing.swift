import Foundation
import GRDB
package import Messages

/// How many replies one account may be given now.
package struct SendingRoom: Sendable, Equatable {
  /// 0 for none.
  package var count: Int
  /// Replies below it are not given out.
  package var least: Level

  /// Room for so many replies of that level or above.
  package init(_ count: Int, least: Level = .normal) {
    self.count = count
    self.least = least
  }
}

/// Replies that were leased, and when to ask again.
package struct Lease: Sendable {
  /// Each must be settled.
  package var parcels: [Parcel]
  /// When a reply comes due that there was room for; nil when none waits. Seconds since 1970.
  package var nextDue: Double?
}

extension Store {
  /// Takes replies that are due, for each account the most urgent first, at most one a contact, in order; an emergency overtakes.
  /// Texts to a person's friend are a line of their own.
  ///
  /// No account waits for another one's replies. Within an account `count` bounds how many are taken.
  /// - Parameters:
  ///   - rooms: by the names of accounts.
  ///   - others: for each account that `rooms` does not name.
  package func lease(
    now: Double, rooms: [String: SendingRoom], others: SendingRoom
  ) async throws(StoreFailure) -> Lease {
    try await writer.perform { desk in
      var lease = Lease(parcels: [], nextDue: nil)
      for account in try desk.waitingAccounts() {
        let room = rooms[account] ?? others
        guard room.count > 0 else { continue }
        let parcels = try desk.lease(account, room, now: now)
        lease.parcels += parcels
        // Where all places are taken, the end of a send is what matters next.
        if parcels.count < room.count, let due = try desk.nextDue(account, room.least, after: now) {
          lease.nextDue = min(due, lease.nextDue ?? due)
        }
      }
      return lease
    }
  }

  /// As the other `lease`, with room for so many replies over all accounts together.
  package func lease(now: Double, limit: Int) async throws(StoreFailure) -> [Parcel] {
    try await writer.perform { desk in
      let due = try desk.waitingAccounts().flatMap { account in
        try desk.dueRows(account, SendingRoom(limit), now: now)
      }
      let urgent = due.sorted { ($1["level"] as Int, $0["id"] as Int64) < ($0["level"] as Int, $1["id"] as Int64) }
      return try urgent.prefix(limit).compactMap { row in try desk.take(row, now: now) }
    }
  }
}

extension Desk {
  /// Accounts for which something waits, found without a look at each reply.
  fileprivate func waitingAccounts() throws -> [String] {
    try db.rows(
      """
      WITH RECURSIVE found (account) AS (
        SELECT MIN(account) FROM outbound WHERE state IN ('waiting', 'unknown')
        UNION ALL
        SELECT (SELECT MIN(o.account) FROM outbound o
          WHERE o.state IN ('waiting', 'unknown') AND o.account > found.account)
        FROM found WHERE found.account IS NOT NULL)
      SELECT account FROM found WHERE account IS NOT NULL
      """, []
    ).map { $0["account"] }
  }

  fileprivate func lease(_ account: String, _ room: SendingRoom, now: Double) throws -> [Parcel] {
    try dueRows(account, room, now: now).compactMap { row in try take(row, now: now) }
  }

  fileprivate func dueRows(_ account: String, _ room: SendingRoom, now: Double) throws -> [Row] {
    try db.rows(
      """
      SELECT o.id, o.contact_id, o.account, o.level, o.attempt, o.outages, o.doubts, o.first_account, o.content,
        COALESCE(o.asked_at, o.created_at) AS asked_at, o.errand, o.recipient, c.address, c.key_id
      FROM outbound o INDEXED BY outbound_work JOIN contact c ON c.id = o.contact_id
      WHERE o.account = ? AND o.state IN ('waiting', 'unknown') AND o.level >= ? AND o.due_at <= ?
        AND NOT EXISTS (
          SELECT 1 FROM outbound e WHERE e.contact_id = o.contact_id AND e.state IN ('waiting', 'sending', 'unknown')
            AND (e.errand IS NULL) = (o.errand IS NULL)
            AND (e.state = 'sending' OR e.level > o.level OR (e.level = o.level AND e.id < o.id)))
      ORDER BY o.level DESC, o.id LIMIT ?
      """, [account, room.least.rank, now, room.count])
  }

  fileprivate func nextDue(_ account: String, _ least: Level, after now: Double) throws -> Double? {
    try db.row(
      """
      SELECT MIN(due_at) AS due FROM outbound INDEXED BY outbound_work
      WHERE account = ? AND state IN ('waiting', 'unknown') AND level >= ? AND due_at > ?
      """, [account, least.rank, now])?["due"]
  }

  fileprivate func take(_ row: Row, now: Double) throws -> Parcel? {
    let id: Int64 = row["id"]
    guard let sealer = try keys.sealer(row["key_id"]) else {
      try finish(id, "failed", code: "key destroyed", now: now)
      return nil
    }
    guard let message = try open(row, id: id, with: sealer) else {
      // One damaged row must not stop the outbox for everybody.
      try finish(id, "failed", code: "unreadable", now: now)
      return nil
    }
    try runHot(
      "UPDATE outbound SET state = 'sending', attempt = attempt + 1, due_at = ? WHERE id = ?", .real(now), .whole(id))
    return Parcel(
      id: id, contact: row["contact_id"], account: row["account"], message: message, attempt: row["attempt"] + 1,
      ownTries: row["attempt"] + 1 - row["outages"], doubts: row["doubts"], firstAccount: row["first_account"],
      askedAt: row["asked_at"])
  }

  private func open(_ row: Row, id: Int64, with sealer: Sealer) throws -> OutboundMessage? {
    do {
      // A text to a friend whose number is gone must not go to the person instead.
      let sealed: Data? = row["errand"] as String? == nil ? row["address"] : row["recipient"]
      guard let sealed, let address = AddressContent.address(from: try sealer.openText(sealed, as: .address)) else {
        return nil
      }
      let text = try sealer.openText(row["content"], as: .outbound)
      return OutboundMessage(id: id, to: address, text: Redacted(text), level: Level(rank: row["level"]))
    } catch StoreFailure.wrongKey {
      return nil
    }
  }
}
