import GRDB
package import Messages

/// A past that is written into an empty store, for measurements and demonstrations: by the code that takes in what happens,
/// many turns in one transaction. It never runs in a server.
package struct Past {
  let desk: Desk
  let store: Store

  /// As `Store.receive`, in the transaction of all.
  package func receive(_ arrival: Arrival, decide: (String?) -> Verdict) throws -> Admission {
    try desk.admit(arrival, hash: store.hash(of: arrival.message.from), by: .none) { record, _ in decide(record) }
  }

  /// Lets something happen to a contact without a message.
  package func happen(to contact: Int64, at now: Double, decide: (String) -> Verdict?) throws {
    _ = try desk.happen(to: contact, now: now, decide: decide)
  }

  /// The rows of the newest replies, oldest first.
  package func newestReplies(_ count: Int) throws -> [Int64] {
    try desk.db.rows("SELECT id FROM outbound ORDER BY id DESC LIMIT ?", [count]).map { $0["id"] }.reversed()
  }

  /// A reply that a gateway took, and what became of it.
  package func settle(_ reply: Int64, as state: DeliveryState, code: String?, at now: Double) throws {
    try desk.db.run(
      "UPDATE outbound SET state = ?, code = ?, provider_id = ?, attempt = 1, settled_at = ? WHERE id = ?",
      [state.rawValue, code, "past-\(reply)", now, reply])
    try desk.countDelivery(of: reply, from: nil, to: state.rawValue)
  }

  /// A case that a member of staff took.
  package func take(_ number: Int64, by member: StaffMember, at now: Double) throws {
    try desk.db.run(
      """
      UPDATE staff_case SET holder_id = ?, holder_name = ?, held_at = ?, seen_at = ?,
        first_held_at = COALESCE(first_held_at, ?), answered_at = COALESCE(answered_at, ?) WHERE id = ?
      """, [member.id, member.name, now, now, now, now, number])
    try desk.note("case", subject: number, detail: "taken by \(member.name)", at: now)
  }

  /// A case that ended, whoever had it.
  package func close(_ number: Int64, as outcome: CaseOutcome, at now: Double) throws {
    try desk.db.run(
      "UPDATE staff_case SET closed_at = ?, outcome = ?, holder_id = NULL WHERE id = ?",
      [now, outcome.rawValue, number])
    try desk.note("case", subject: number, detail: "closed: \(outcome.rawValue)", at: now)
  }
}

extension Store {
  /// Writes a piece of a past in one transaction: all of it or nothing.
  package func write<Result: Sendable>(
    past work: @escaping @Sendable (Past) throws -> Result
  ) async throws(StoreFailure) -> Result {
    try await writer.perform { desk in try work(Past(desk: desk, store: self)) }
  }
}
