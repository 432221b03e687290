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
  /// The same without the tries that failed because the gateway as a whole did.
  package var ownTries = 1
  /// How often the outcome of a send was unknown.
  package var doubts = 0
  /// The account that was to send it before another one took it over; nil when none did.
  package var firstAccount: String?
  /// Since when it waits, in seconds since 1970: when it was written, or when staff had it sent again.
  package var askedAt = 0.0
}

/// What became of a parcel.
package enum Settlement: Sendable, Equatable {
  /// The gateway has it under that id.
  case accepted(id: String, state: DeliveryState)
  /// To be tried again at a moment.
  case later(at: Double, code: String)
  /// Never to be sent as it is.
  case failed(DeliveryState, code: String)
  /// The same, because the gateway as a whole failed: it uses up no try.
  case outage(until: Double, code: String)
  /// It may or may not have been sent.
  case unknown(code: String)
  /// Another account is to send it. `inDoubt`: this one may have sent it.
  case handedOver(to: String, at: Double, code: String, inDoubt: Bool)
}

/// What follows from a settlement.
package struct AfterSending: Sendable, Equatable {
  /// Whether the contact is waiting to be forgotten, so that the moment of it may have moved.
  package var forgets: Bool
  /// The case that was opened or renewed because a reply was lost.
  package var openCase: Int64?
}

/// What follows from a delivery report.
package struct AfterReport: Sendable, Equatable {
  /// The state that the reply has now; nil when the report changed nothing.
  package var moved: DeliveryState?
  /// The case that was opened or renewed because a reply was lost.
  package var openCase: Int64?
  /// Whether a second account is to send it.
  package var isHandedOver = false
}

/// The account that sends what another one cannot.
package struct Helper: Sendable, Equatable {
  /// Of the configuration.
  package var account: String
  /// The sort of address that it can send to.
  package var reaches: AddressKind

  /// An account that reaches that sort of address.
  package init(account: String, reaches: AddressKind) {
    self.account = account
    self.reaches = reaches
  }
}

extension Store {
  /// After how many seconds an unknown send is repeated (gateways.md 0.5; an emergency does not wait a minute).
  package static func patience(_ level: Int) -> Double { level >= Level.emergency.rank ? 5 : 60 }

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
      case .accepted(let id, let state):
        // What nothing has been reported of is on its way: nobody need be called or told.
        guard try desk.accept(parcel, id: id, state: state, now: now) else {
          return AfterSending(forgets: try desk.forgetWhenDone(parcel.contact, now: now))
        }
      case .later(let at, let code):
        try desk.db.run(
          "UPDATE outbound SET state = 'waiting', due_at = ?, code = ? WHERE id = ?", [at, code, parcel.id])
      case .outage(let until, let code):
        try desk.db.run(
          "UPDATE outbound SET state = 'waiting', due_at = ?, code = ?, outages = outages + 1 WHERE id = ?",
          [until, code, parcel.id])
      case .failed(let state, let code): try desk.finish(parcel.id, state.rawValue, code: code, now: now)
      case .unknown(let code): try desk.wonder(parcel, code: code, now: now)
      case .handedOver(let account, let at, let code, let inDoubt):
        try desk.handOver(parcel.id, to: account, at: at, code: code, inDoubt: inDoubt, now: now)
      }
      let opened = try call.flatMap { try desk.callStaff($0, about: parcel, settlement, now: now) }
      try desk.tellOfLost(parcel.id, now: now, by: deciding)
      return AfterSending(forgets: try desk.forgetWhenDone(parcel.contact, now: now), openCase: opened)
    }
  }

  /// Takes a delivery report in. It may overtake the gateway's answer to our call: then it waits for it.
  ///
  /// - Parameters:
  ///   - call: as of `settle`.
  ///   - helper: sends a reply about an emergency that this account has failed to deliver; nil where there is none.
  ///   - deciding: as of `settle`.
  @discardableResult
  package func report(
    _ report: DeliveryReport, account: String, onFailure call: StaffCall? = nil, helper: Helper? = nil,
    by deciding: BuddyDeciding = .none, now: Double
  ) async throws(StoreFailure) -> AfterReport {
    try await writer.perform { desk in
      try desk.db.run(
        "INSERT INTO report (account, provider_id, state, code, at) VALUES (?, ?, ?, ?, ?)",
        [account, report.id, report.state.rawValue, report.code, now])
      guard let moved = try desk.applyReports(account: account, providerID: report.id, now: now) else {
        return AfterReport()
      }
      var after = AfterReport(moved: moved.state)
      if let helper { after.isHandedOver = try desk.handOverLost(moved.reply, to: helper, now: now) }
      if let call, !after.isHandedOver {
        after.openCase = try desk.callStaff(call, ifLost: moved.reply, now: now)
      }
      try desk.tellOfLost(moved.reply, now: now, by: deciding)
      return after
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
  /// A gateway that gives an id twice must not stop us: then the reports of that id belong to the first message.
  /// - Returns: whether the reply may have failed, by the answer or by reports that came before it.
  fileprivate func accept(_ parcel: Parcel, id: String, state: DeliveryState, now: Double) throws -> Bool {
    let isTaken =
      try firstHot(
        "SELECT 1 FROM outbound WHERE account = ? AND provider_id = ? AND id <> ?", .text(parcel.account), .text(id),
        .whole(parcel.id)
      ) { _ in true } ?? false
    try runHot(
      "UPDATE outbound SET state = ?, provider_id = ?, code = ?, settled_at = ?, recipient = NULL WHERE id = ?",
      .text(state.rawValue), isTaken ? .null : .text(id), isTaken ? .text("id given twice") : .null, .real(now),
      .whole(parcel.id))
    try countDelivery(of: parcel.id, from: nil, to: state.rawValue)
    let isReported = try firstHot(
      "SELECT 1 FROM report WHERE account = ? AND provider_id = ?", .text(parcel.account), .text(id)
    ) { _ in true }
    if !isTaken, isReported != nil { try applyReports(account: parcel.account, providerID: id, now: now) }
    return isReported != nil || state == .failed || state == .undeliverable
  }

  func finish(_ id: Int64, _ state: String, code: String, now: Double) throws {
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
  /// - Returns: the row and its new state, when it was moved.
  @discardableResult
  fileprivate func applyReports(
    account: String, providerID: String, now: Double
  ) throws -> (reply: Int64, state: DeliveryState)? {
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
    return (reply, state)
  }
}
