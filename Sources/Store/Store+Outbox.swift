import Foundation
import GRDB
package import Messages

/// A reply that is due at a gateway; whoever leased it must settle it.
package struct Parcel: Sendable {
  /// The row; the message has the same id.
  package var id: Int64
  /// The row of the person.
  package var contact: Int64
  /// The gateway account to send by; it may have been removed from the configuration.
  package var account: String
  /// Opened: it holds the text and the address.
  package var message: OutboundMessage
  /// 1 for the first try.
  package var attempt: Int
}

/// What became of a parcel.
package enum Settlement: Sendable, Equatable {
  /// The gateway has it under that id.
  case accepted(id: String, state: DeliveryState)
  /// To be tried again at a moment.
  case later(at: Double, code: String)
  /// Never to be sent as it is.
  case failed(DeliveryState, code: String)
  /// It may or may not have been sent.
  case unknown(code: String)
}

/// What follows from a settlement.
package struct AfterSending: Sendable, Equatable {
  /// Whether the contact is waiting to be forgotten, so that the moment of it may have moved.
  package var forgets: Bool
  /// The case that was opened or renewed because a reply was lost.
  package var openCase: Int64?
}

extension Store {
  /// After how many seconds an unknown send is repeated (gateways.md 0.5; an emergency does not wait a minute).
  static func patience(_ level: Int) -> Double { level >= Level.emergency.rank ? 5 : 60 }

  /// What was in flight when the last process ended may or may not have been sent; it is repeated at most once.
  static func markInterrupted(_ db: Database, now: Double) throws {
    try db.run(
      """
      INSERT INTO audit (at, kind, subject_id, detail)
      SELECT ?, 'undelivered', id, 'failed (unknown: interrupted)' FROM outbound
      WHERE state = 'sending' AND (doubts > 0 OR errand = 'request')
      """, [now])
    try db.run(
      """
      INSERT INTO delivery_tally (hour, account, state, count)
      SELECT CAST(created_at / 3600 AS INTEGER), account, 'failed', COUNT(*) FROM outbound
      WHERE state = 'sending' AND (doubts > 0 OR errand = 'request') GROUP BY 1, 2
      ON CONFLICT (hour, account, state) DO UPDATE SET count = count + excluded.count
      """)
    // A friend is never asked twice, not even where nobody knows whether the first question left.
    try db.run(
      """
      UPDATE outbound SET state = 'failed', code = 'unknown: interrupted', settled_at = ?, recipient = NULL
      WHERE state = 'sending' AND (doubts > 0 OR errand = 'request')
      """, [now])
    try db.run(
      """
      UPDATE outbound SET state = 'unknown', code = 'interrupted', doubts = doubts + 1,
        due_at = ? + CASE WHEN level >= 3 THEN \(patience(3)) ELSE \(patience(0)) END
      WHERE state = 'sending'
      """, [now])
    try db.execute(sql: "UPDATE alert SET state = 'waiting' WHERE state = 'sending'")
  }

  /// Takes replies that are due, the most urgent first, at most one a contact, in order; an emergency overtakes. Texts to a
  /// person's friend are a line of their own.
  package func lease(now: Double, limit: Int) async throws(StoreFailure) -> [Parcel] {
    try await writer.perform { desk in
      let rows = try desk.db.rows(
        """
        SELECT o.id, o.contact_id, o.account, o.level, o.attempt, o.content, o.errand, o.recipient, c.address,
          c.key_id
        FROM outbound o JOIN contact c ON c.id = o.contact_id
        WHERE o.state IN ('waiting', 'unknown') AND o.due_at <= ?
          AND NOT EXISTS (
            SELECT 1 FROM outbound e WHERE e.contact_id = o.contact_id AND e.state IN ('waiting', 'sending', 'unknown')
              AND (e.errand IS NULL) = (o.errand IS NULL)
              AND (e.state = 'sending' OR e.level > o.level OR (e.level = o.level AND e.id < o.id)))
        ORDER BY o.level DESC, o.id LIMIT ?
        """, [now, limit])
      return try rows.compactMap { row in try desk.take(row, now: now) }
    }
  }

  /// Writes down what became of a parcel.
  ///
  /// - Parameters:
  ///   - call: opens a case when a reply has ended without reaching its person, and calls staff when it was about an
  ///     emergency; nil opens none.
  ///   - deciding: tells the person when a text to their friend was given up.
  @discardableResult
  package func settle(
    _ parcel: Parcel, _ settlement: Settlement, onFailure call: StaffCall? = nil, by deciding: BuddyDeciding = .none,
    now: Double
  ) async throws(StoreFailure) -> AfterSending {
    try await writer.perform { desk in
      switch settlement {
      case .accepted(let id, let state): try desk.accept(parcel, id: id, state: state, now: now)
      case .later(let at, let code):
        try desk.db.run(
          "UPDATE outbound SET state = 'waiting', due_at = ?, code = ? WHERE id = ?", [at, code, parcel.id])
      case .failed(let state, let code): try desk.finish(parcel.id, state.rawValue, code: code, now: now)
      case .unknown(let code): try desk.wonder(parcel, code: code, now: now)
      }
      let opened = try call.flatMap { try desk.callStaff($0, ifLost: parcel.id, now: now) }
      try desk.tellOfLost(parcel.id, now: now, by: deciding)
      return AfterSending(forgets: try desk.forgetWhenDone(parcel.contact, now: now), openCase: opened)
    }
  }

  /// Takes a delivery report in. It may overtake the gateway's answer to our call: then it waits for it.
  ///
  /// - Parameters: as of `settle`.
  /// - Returns: whether a case was opened or renewed.
  @discardableResult
  package func report(
    _ report: DeliveryReport, account: String, onFailure call: StaffCall? = nil, by deciding: BuddyDeciding = .none,
    now: Double
  ) async throws(StoreFailure) -> Bool {
    try await writer.perform { desk in
      try desk.db.run(
        "INSERT INTO report (account, provider_id, state, code, at) VALUES (?, ?, ?, ?, ?)",
        [account, report.id, report.state.rawValue, report.code, now])
      guard let moved = try desk.applyReports(account: account, providerID: report.id, now: now) else { return false }
      let opened = try call.flatMap { try desk.callStaff($0, ifLost: moved, now: now) }
      try desk.tellOfLost(moved, now: now, by: deciding)
      return opened != nil
    }
  }

  /// When the next reply of the outbox is due; nil when none waits.
  package func nextReplyDue() async throws(StoreFailure) -> Double? {
    try await reading { db in
      try db.row("SELECT MIN(due_at) AS due FROM outbound WHERE state IN ('waiting', 'unknown')")?["due"]
    }
  }
}

extension Desk {
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
    try db.run("UPDATE outbound SET state = 'sending', attempt = attempt + 1, due_at = ? WHERE id = ?", [now, id])
    return Parcel(
      id: id, contact: row["contact_id"], account: row["account"], message: message, attempt: row["attempt"] + 1)
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

  /// A gateway that gives an id twice must not stop us: then the reports of that id belong to the first message.
  fileprivate func accept(_ parcel: Parcel, id: String, state: DeliveryState, now: Double) throws {
    let taken = try db.row(
      "SELECT id FROM outbound WHERE account = ? AND provider_id = ? AND id <> ?", [parcel.account, id, parcel.id])
    try db.run(
      "UPDATE outbound SET state = ?, provider_id = ?, code = ?, settled_at = ?, recipient = NULL WHERE id = ?",
      [state.rawValue, taken == nil ? id : nil, taken == nil ? nil : "id given twice", now, parcel.id])
    try countDelivery(of: parcel.id, from: nil, to: state.rawValue)
    if taken == nil { try applyReports(account: parcel.account, providerID: id, now: now) }
  }

  fileprivate func finish(_ id: Int64, _ state: String, code: String, now: Double) throws {
    try db.run(
      "UPDATE outbound SET state = ?, code = ?, settled_at = ?, recipient = NULL WHERE id = ?", [state, code, now, id])
    try countDelivery(of: id, from: nil, to: state)
    try note("undelivered", subject: id, detail: "\(state) (\(code))", at: now)
  }

  /// An unknown send is repeated at most once, and a question to a friend never; tries that certainly failed do not count.
  fileprivate func wonder(_ parcel: Parcel, code: String, now: Double) throws {
    try db.run(
      "UPDATE outbound SET state = 'unknown', doubts = doubts + 1, due_at = ?, code = ? WHERE id = ? AND doubts = 0 "
        + "AND errand IS NOT 'request'",
      [now + Store.patience(parcel.message.level.rank), code, parcel.id])
    guard db.changesCount == 0 else { return }
    try finish(parcel.id, "failed", code: "unknown: \(code)", now: now)
  }

  /// Moves the row forward by all reports that are known of it; reports that come late do not move it back.
  /// - Returns: the row, when it was moved.
  @discardableResult
  fileprivate func applyReports(account: String, providerID: String, now: Double) throws -> Int64? {
    guard
      let row = try db.row(
        "SELECT id, state FROM outbound WHERE account = ? AND provider_id = ?", [account, providerID]),
      var state = DeliveryState(rawValue: row["state"])
    else { return nil }
    let before = state
    var code: String?
    for report in try db.rows(
      "SELECT state, code FROM report WHERE account = ? AND provider_id = ? ORDER BY id", [account, providerID])
    {
      guard let next = DeliveryState(rawValue: report["state"]), state.advances(to: next) else { continue }
      state = next
      code = report["code"]
    }
    guard state != before else { return nil }
    let reply: Int64 = row["id"]
    try db.run(
      "UPDATE outbound SET state = ?, code = ?, settled_at = ? WHERE id = ?", [state.rawValue, code, now, reply])
    try countDelivery(of: reply, from: before.rawValue, to: state.rawValue)
    return reply
  }
}
