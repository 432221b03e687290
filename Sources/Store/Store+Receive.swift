import Foundation
import GRDB
import Messages

extension Store {
  /// Admits a message: finds or makes the contact, asks for the decision, and commits all of it in one transaction.
  ///
  /// - Parameter decide: gets the conversation's record (nil for a new contact). Must be pure: it may be asked twice.
  /// - Throws: `StoreFailure`; then nothing was stored and the gateway must repeat its webhook.
  package func receive(
    _ arrival: Arrival, decide: @escaping @Sendable (_ record: String?) -> Verdict
  ) async throws(StoreFailure) -> Admission {
    let hash = hash(of: arrival.message.from)
    return try await writer.perform { desk in try desk.admit(arrival, hash: hash, decide: decide) }
  }

  /// Lets something happen to a contact without a message: a timer, a report. Nil when the contact is gone.
  package func happen(
    to contact: Int64, now: Double, decide: @escaping @Sendable (_ record: String) -> Verdict?
  ) async throws(StoreFailure) -> Admission.Committed? {
    try await writer.perform { desk in try desk.happen(to: contact, now: now, decide: decide) }
  }
}

/// Where a verdict takes effect.
private struct Place {
  var contact: ContactRow
  /// The gateway account that replies go out by.
  var account: String
  /// The message that caused it, when one did.
  var inbound: Int64?
  var now: Double
}

extension Desk {
  fileprivate func admit(_ arrival: Arrival, hash: Data, decide: (String?) -> Verdict) throws -> Admission {
    guard try insertInbound(arrival) else { return .repeated }
    let inbound = db.lastInsertedRowID
    let known = try findContact(hash)
    let verdict = decide(try known?.record())
    let contact = try known ?? makeContact(arrival, hash: hash, verdict: verdict)
    try db.run(
      "UPDATE inbound SET contact_id = ?, level = ?, content = ?, trace = ? WHERE id = ?",
      [
        contact.id, verdict.level.rank,
        try contact.sealer.seal(InboundContent.bytes(of: arrival.message), as: .inbound),
        try contact.sealer.seal(verdict.trace, as: .trace), inbound,
      ])
    let place = Place(contact: contact, account: arrival.account, inbound: inbound, now: arrival.receivedAt)
    // Whoever was about to be retired for silence has spoken. After DELETE a contact is not found by its address any more.
    try db.run("UPDATE contact SET last_at = ?, forget_at = NULL WHERE id = ?", [arrival.receivedAt, contact.id])
    return .committed(try enact(verdict, at: place))
  }

  /// The unique key decides what is a repeat, not a look beforehand.
  private func insertInbound(_ arrival: Arrival) throws -> Bool {
    try db.run(
      """
      INSERT INTO inbound (account, provider_id, received_at, level) VALUES (?, ?, ?, 0)
      ON CONFLICT (account, provider_id) DO NOTHING
      """, [arrival.account, arrival.message.id, arrival.receivedAt])
    return db.changesCount > 0
  }

  func happen(
    to id: Int64, now: Double, decide: (String) -> Verdict?
  ) throws -> Admission.Committed? {
    guard let contact = try contact(id), let verdict = decide(try contact.record()) else { return nil }
    let account =
      try db.row(
        "SELECT account FROM inbound WHERE contact_id = ? ORDER BY id DESC LIMIT 1", [id])?["account"] as String?
    return try enact(verdict, at: Place(contact: contact, account: account ?? "", inbound: nil, now: now))
  }

  /// Everything that a decision causes, beside the inbound row.
  private func enact(_ verdict: Verdict, at place: Place) throws -> Admission.Committed {
    let contact = place.contact.id
    try db.run(
      "UPDATE contact SET conversation = ? WHERE id = ?",
      [try place.contact.sealer.seal(verdict.record, as: .conversation), contact])
    for reply in verdict.replies { try insert(reply, at: place) }
    for change in verdict.timers { try set(change, contact: contact) }
    let openCase = try verdict.staffCall.map { try open($0, contact: contact, now: place.now) }
    if verdict.forgets { try scheduleForgetting(contact, now: place.now) }
    let detail = "content \(verdict.contentVersion), \(verdict.replies.count) replies"
    try note("turn", subject: place.inbound, detail: detail, at: place.now)
    return Admission.Committed(
      contact: contact, inbound: place.inbound, openCase: openCase, hasReplies: !verdict.replies.isEmpty,
      wakesTimers: verdict.forgets || verdict.timers.contains { ($0.dueAt ?? .infinity) < place.now + 60 })
  }

  private func insert(_ reply: Reply, at place: Place) throws {
    try db.run(
      """
      INSERT INTO outbound (contact_id, inbound_id, account, level, state, created_at, due_at, settled_at, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        place.contact.id, place.inbound, place.account, reply.level.rank, reply.isPulled ? "delivered" : "waiting",
        place.now, place.now, reply.isPulled ? place.now : nil,
        try place.contact.sealer.seal(reply.text.reveal(), as: .outbound),
      ])
  }

  private func set(_ change: TimerChange, contact: Int64) throws {
    guard let dueAt = change.dueAt else {
      return try db.run("DELETE FROM timer WHERE contact_id = ? AND name = ?", [contact, change.name])
    }
    try db.run(
      """
      INSERT INTO timer (contact_id, name, due_at) VALUES (?, ?, ?)
      ON CONFLICT (contact_id, name) DO UPDATE SET due_at = excluded.due_at
      """, [contact, change.name, dueAt])
  }

  /// One line of the audit trail. `detail` never holds anything of a person.
  func note(_ kind: String, subject: Int64?, detail: String, at now: Double) throws {
    try db.run("INSERT INTO audit (at, kind, subject_id, detail) VALUES (?, ?, ?, ?)", [now, kind, subject, detail])
  }
}
