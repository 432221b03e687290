import GRDB
package import Messages

/// What became of an order of staff about a case.
package enum CaseChange: Sendable, Equatable {
  /// Committed, with what it caused; nothing is caused to a person who has been forgotten.
  case done(Admission.Committed?)
  case noSuchCase
  /// It was closed before.
  case closed
  /// Somebody else has it.
  case heldBy(String)
  /// The order is for whoever has the case, and nobody has it.
  case notHeld
  /// The person sent STOP, or asked to be forgotten: nothing may be sent to them.
  case mayNotBeSent
}

extension Store {
  /// What a conversation makes of an order of staff; nil refuses it. Must be pure: it may be asked twice.
  package typealias Deciding = @Sendable (_ record: String) -> Verdict?

  /// Gives a case that nobody has to a member of staff. Of two at the same moment one gets it.
  package func claim(
    _ number: Int64, for member: StaffMember, now: Double, decide: @escaping Deciding
  ) async throws(StoreFailure) -> CaseChange {
    try await writer.perform { desk in
      let found = try desk.caseRow(number)
      guard let found, found.isOpen else { return found == nil ? .noSuchCase : .closed }
      if let holder = found.holder { return holder.id == member.id ? .done(nil) : .heldBy(holder.name) }
      try desk.db.run(
        """
        UPDATE staff_case SET holder_id = ?, holder_name = ?, held_at = ?, seen_at = ?,
          first_held_at = COALESCE(first_held_at, ?), acknowledged_at = COALESCE(acknowledged_at, ?),
          acknowledged_by = COALESCE(acknowledged_by, ?), acknowledged_level = level WHERE id = ?
        """, [member.id, member.name, now, now, now, now, member.name, number])
      try desk.standDown(number)
      try desk.note("case", subject: number, detail: "taken by \(member.name)", at: now)
      return .done(try found.contact.flatMap { try desk.happen(to: $0, now: now, decide: decide) })
    }
  }

  /// Gives a case from its holder to a colleague; the person hears of it by `decide`.
  package func handOver(
    _ number: Int64, from member: StaffMember, to colleague: StaffMember, now: Double, decide: @escaping Deciding
  ) async throws(StoreFailure) -> CaseChange {
    try await writer.perform { desk in
      try desk.asHolder(member, of: number) { found in
        try desk.db.run(
          "UPDATE staff_case SET holder_id = ?, holder_name = ?, held_at = ?, seen_at = ? WHERE id = ?",
          [colleague.id, colleague.name, now, now, number])
        try desk.note("case", subject: number, detail: "from \(member.name) to \(colleague.name)", at: now)
        return .done(try found.contact.flatMap { try desk.happen(to: $0, now: now, decide: decide) })
      }
    }
  }

  /// Gives the conversation back to the machine; the case waits for somebody again.
  package func handBack(
    _ number: Int64, by member: StaffMember, now: Double, decide: @escaping Deciding
  ) async throws(StoreFailure) -> CaseChange {
    try await writer.perform { desk in
      try desk.asHolder(member, of: number) { found in
        .done(try desk.letGo(found, "handed back by \(member.name)", now: now, decide: decide))
      }
    }
  }

  /// Takes the cases away from holders who have not done anything since a moment.
  ///
  /// - Parameter call: how staff are called again, by the level of the case.
  /// - Returns: their numbers and what it caused.
  package func lapse(
    silentSince moment: Double, now: Double, call: @escaping @Sendable (Level) -> StaffCall, decide: @escaping Deciding
  ) async throws(StoreFailure) -> [(number: Int64, committed: Admission.Committed?)] {
    try await writer.perform { desk in
      let numbers = try desk.db.rows(
        "SELECT id, level FROM staff_case WHERE closed_at IS NULL AND holder_id IS NOT NULL AND seen_at < ?", [moment]
      ).map { (number: $0["id"] as Int64, level: Level(rank: $0["level"])) }
      return try numbers.map { number, level in
        guard let found = try desk.caseRow(number) else { throw StoreFailure.unreadable }
        let detail = "taken from \(found.holder?.name ?? ""), who went quiet"
        let committed = try desk.letGo(found, detail, now: now, decide: decide)
        try desk.ring(call(level), for: number, now: now)
        return (number, committed)
      }
    }
  }

  /// Puts the words of a member of staff into the outbox, beside what the conversation makes of it. For the holder alone.
  package func write(
    _ text: Redacted<String>, by member: StaffMember, onCase number: Int64, now: Double, decide: @escaping Deciding
  ) async throws(StoreFailure) -> CaseChange {
    try await writer.perform { desk in
      try desk.asHolder(member, of: number) { found in
        guard let contact = found.contact else { return .mayNotBeSent }
        let committed = try desk.happen(to: contact, now: now) { record in
          var verdict = decide(record)
          verdict?.replies.append(Reply(text: text, level: .urgent, author: member))
          return verdict
        }
        guard let committed else { return .mayNotBeSent }
        try desk.db.run(
          "UPDATE staff_case SET answered_at = COALESCE(answered_at, ?), seen_at = ? WHERE id = ?", [now, now, number])
        return .done(committed)
      }
    }
  }

  /// Writes something about a case for colleagues. Anybody who may work on cases may.
  package func note(
    _ text: Redacted<String>, by member: StaffMember, onCase number: Int64, now: Double
  ) async throws(StoreFailure) -> CaseChange {
    try await writer.perform { desk in
      guard let found = try desk.caseRow(number) else { return .noSuchCase }
      guard let contact = found.contact,
        let row = try desk.db.row("SELECT key_id FROM contact WHERE id = ?", [contact]),
        let sealer = try desk.keys.sealer(row["key_id"])
      else { return .mayNotBeSent }
      try desk.db.run(
        "INSERT INTO case_note (case_id, contact_id, staff_name, at, content) VALUES (?, ?, ?, ?, ?)",
        [number, contact, member.name, now, try sealer.seal(text.reveal(), as: .note)])
      try desk.see(number, member, now: now)
      return .done(nil)
    }
  }

  /// Writes down that the holder is at work on a case; of anybody else it says nothing.
  package func see(_ number: Int64, by member: StaffMember, now: Double) async throws(StoreFailure) {
    try await writer.perform { desk in try desk.see(number, member, now: now) }
  }

  /// Closes a case, and lets go of a contact that it alone still held. Whoever closes a case that a colleague has is told so.
  package func close(
    _ number: Int64, as outcome: CaseOutcome, by member: StaffMember, now: Double, decide: @escaping Deciding
  ) async throws(StoreFailure) -> CaseChange {
    try await writer.perform { desk in
      guard let found = try desk.caseRow(number) else { return .noSuchCase }
      guard found.isOpen else { return .closed }
      if let holder = found.holder, holder.id != member.id { return .heldBy(holder.name) }
      let committed = try found.contact.flatMap { try desk.happen(to: $0, now: now, decide: decide) }
      try desk.db.run(
        "UPDATE staff_case SET closed_at = ?, outcome = ?, holder_id = NULL WHERE id = ?",
        [now, outcome.rawValue, number])
      try desk.standDown(number)
      if let contact = found.contact { try desk.forgetWhenDone(contact, now: now) }
      try desk.note("case", subject: number, detail: "closed by \(member.name): \(outcome.rawValue)", at: now)
      return .done(committed)
    }
  }
}

/// What an order about a case has to know of it.
private struct CaseRow {
  var number: Int64
  var contact: Int64?
  var isOpen: Bool
  var holder: StaffMember?
}

extension Desk {
  fileprivate func caseRow(_ number: Int64) throws -> CaseRow? {
    guard
      let row = try db.row(
        "SELECT contact_id, closed_at, holder_id, holder_name FROM staff_case WHERE id = ?", [number])
    else { return nil }
    let holder = (row["holder_id"] as Int64?).map { StaffMember(id: $0, name: row["holder_name"] ?? "") }
    return CaseRow(
      number: number, contact: row["contact_id"], isOpen: row["closed_at"] as Double? == nil, holder: holder)
  }

  fileprivate func asHolder(
    _ member: StaffMember, of number: Int64, _ work: (CaseRow) throws -> CaseChange
  ) throws -> CaseChange {
    guard let found = try caseRow(number) else { return .noSuchCase }
    guard found.isOpen else { return .closed }
    guard let holder = found.holder else { return .notHeld }
    guard holder.id == member.id else { return .heldBy(holder.name) }
    return try work(found)
  }

  fileprivate func letGo(
    _ found: CaseRow, _ detail: String, now: Double, decide: Store.Deciding
  ) throws -> Admission.Committed? {
    try db.run(
      """
      UPDATE staff_case SET holder_id = NULL, holder_name = NULL, held_at = NULL, renewed_at = ?, acknowledged_at = NULL,
        acknowledged_by = NULL, acknowledged_level = NULL WHERE id = ?
      """, [now, found.number])
    try note("case", subject: found.number, detail: detail, at: now)
    return try found.contact.flatMap { try happen(to: $0, now: now, decide: decide) }
  }

  fileprivate func see(_ number: Int64, _ member: StaffMember, now: Double) throws {
    try db.run("UPDATE staff_case SET seen_at = ? WHERE id = ? AND holder_id = ?", [now, number, member.id])
  }
}
