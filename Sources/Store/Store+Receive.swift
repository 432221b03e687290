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
    try await receive(arrival, by: .none) { record, _ in decide(record) }
  }

  /// As `receive(_:decide:)`, where what is decided may depend on the line, and concern somebody else.
  package func receive(
    _ arrival: Arrival, by deciding: BuddyDeciding,
    decide: @escaping @Sendable (_ record: String?, _ line: LineFacts) -> Verdict
  ) async throws(StoreFailure) -> Admission {
    let hash = hash(of: arrival.message.from)
    var arrival = arrival
    arrival.message.id = anonymous(arrival.message.id, from: arrival.message.from)
    return try await writer.perform { [arrival] desk in
      try desk.admit(arrival, hash: hash, by: deciding, decide: decide)
    }
  }

  /// Lets something happen to a contact without a message: a timer, a report. Nil when the contact is gone.
  package func happen(
    to contact: Int64, now: Double, decide: @escaping @Sendable (_ record: String) -> Verdict?
  ) async throws(StoreFailure) -> Admission.Committed? {
    try await writer.perform { desk in try desk.happen(to: contact, now: now, decide: decide) }
  }
}

/// Hours and days that counts are kept by.
enum Moment {
  /// Hours since 1970, UTC.
  static func hour(_ now: Double) -> Int64 { Int64((now / 3600).rounded(.down)) }

  /// Days since 1970, UTC.
  static func day(_ now: Double) -> Int64 { Int64((now / 86_400).rounded(.down)) }
}

/// Where a verdict takes effect.
private struct Place {
  var contact: ContactRow
  /// The gateway account that replies go out by.
  var account: String
  /// The message that caused it, when one did.
  var inbound: Int64?
  /// Of the address, as contacts are found by it.
  var hash: Data?
  var now: Double
}

extension Desk {
  func admit(
    _ arrival: Arrival, hash: Data, by deciding: BuddyDeciding, decide: (String?, LineFacts) -> Verdict
  ) throws -> Admission {
    let known = try findContact(hash)
    // Nothing is made for a stranger whose message is a repeat; for all others the unique key decides below.
    if known == nil, try isStored(arrival) { return .repeated }
    let from = arrival.message.from
    let line = LineFacts(
      account: arrival.account, number: from.kind == .phone ? from.value : nil,
      request: try request(to: from, hash: hash, isKnown: known != nil))
    let verdict = decide(try known?.record(), line)
    let contact = try known ?? makeContact(arrival, hash: hash, verdict: verdict)
    guard try insert(arrival, contact: contact, verdict: verdict) else { return .repeated }
    let place = Place(
      contact: contact, account: arrival.account, inbound: db.lastInsertedRowID, hash: hash, now: arrival.receivedAt)
    try count(verdict, at: place)
    // Whoever was about to be retired for silence has spoken. After DELETE a contact is not found by its address any more.
    try runHot(
      """
      UPDATE contact SET conversation = ?, last_at = ?, forget_at = NULL,
        opted_out_at = CASE WHEN ? THEN COALESCE(opted_out_at, ?) END WHERE id = ?
      """, .blob(try contact.sealer.seal(verdict.record, as: .conversation)), .real(arrival.receivedAt),
      .whole(verdict.isOptedOut ? 1 : 0), .real(arrival.receivedAt), .whole(contact.id))
    return .committed(try enact(verdict, at: place, by: deciding))
  }

  private func isStored(_ arrival: Arrival) throws -> Bool {
    try db.row(
      "SELECT 1 FROM inbound WHERE account = ? AND provider_id = ?", [arrival.account, arrival.message.id]) != nil
  }

  /// The message's row is its audit line too: when, where, how urgent, by which content. False for a repeat.
  private func insert(_ arrival: Arrival, contact: ContactRow, verdict: Verdict) throws -> Bool {
    let content = InboundContent.bytes(of: arrival.message, trace: verdict.trace)
    try runHot(
      """
      INSERT INTO inbound (contact_id, account, provider_id, received_at, level, content_version, replies, content,
        tag, decision, language, marks)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, provider_id) DO NOTHING
      """, .whole(contact.id), .text(arrival.account), .text(arrival.message.id), .real(arrival.receivedAt),
      .whole(Int64(verdict.level.rank)), .text(verdict.contentVersion), .whole(Int64(verdict.replies.count)),
      .blob(try contact.sealer.seal(content, as: .inbound)),
      verdict.facts.intent.map { .whole(tags.tag(of: $0)) } ?? .null,
      .text(verdict.facts.decision), .text(verdict.facts.language), .whole(verdict.facts.marks.rawValue))
    return db.changesCount > 0
  }

  func happen(
    to id: Int64, now: Double, decide: (String) -> Verdict?
  ) throws -> Admission.Committed? {
    try happen(to: id, now: now, by: .none) { record, _ in decide(record) }
  }

  func happen(
    to id: Int64, now: Double, by deciding: BuddyDeciding, decide: (String, LineFacts) -> Verdict?
  ) throws -> Admission.Committed? {
    guard let contact = try contact(id) else { return nil }
    let (line, hash) = try self.line(of: contact)
    guard let verdict = decide(try contact.record(), line) else { return nil }
    try db.run(
      """
      UPDATE contact SET conversation = ?, opted_out_at = CASE WHEN ? THEN COALESCE(opted_out_at, ?) END WHERE id = ?
      """, [try contact.sealer.seal(verdict.record, as: .conversation), verdict.isOptedOut, now, id])
    let place = Place(
      contact: contact, account: line.account,
      inbound: verdict.answersWaiting ? try settleWaiting(verdict, of: contact) : nil, hash: hash, now: now)
    if place.inbound == nil {
      try db.run(
        "INSERT INTO event (contact_id, at, content) VALUES (?, ?, ?)",
        [id, now, try contact.sealer.seal(verdict.trace, as: .event)])
    } else {
      try count(verdict, at: place)
    }
    try note(
      "event", subject: id, detail: "content \(verdict.contentVersion), \(verdict.replies.count) replies", at: now)
    return try enact(verdict, at: place, by: deciding)
  }

  /// The line that a contact texted on last, and the hash of its address.
  private func line(of contact: ContactRow) throws -> (LineFacts, Data?) {
    let row = try db.row(
      """
      SELECT address, address_hash,
        (SELECT account FROM inbound WHERE contact_id = contact.id ORDER BY id DESC LIMIT 1) AS account
      FROM contact WHERE id = ?
      """, [contact.id])
    guard let row, let hash = row["address_hash"] as Data?,
      let address = AddressContent.address(from: try contact.sealer.openText(row["address"], as: .address))
    else { return (LineFacts(account: row?["account"] ?? ""), nil) }
    let line = LineFacts(
      account: row["account"] ?? "", number: address.kind == .phone ? address.value : nil,
      request: try request(to: address, hash: hash, isKnown: true))
    return (line, hash)
  }

  /// Everything that a decision causes, beside the inbound row.
  private func enact(
    _ verdict: Verdict, at place: Place, by deciding: BuddyDeciding
  ) throws -> Admission.Committed {
    let contact = place.contact.id
    for reply in verdict.replies { try insert(reply, at: place) }
    for change in verdict.timers { try set(change, contact: contact) }
    for move in verdict.facts.moves { try count(move, at: place.now) }
    let openCase = try verdict.staffCall.map { try open($0, for: place.contact, now: place.now) }
    let errandPlace = ErrandPlace(
      contact: place.contact, account: place.account, hash: place.hash, now: place.now)
    let others = try verdict.errands.compactMap { try run($0, at: errandPlace, by: deciding) }
    if verdict.forgets { try scheduleForgetting(contact, now: place.now) }
    let own = Admission.Committed(
      contact: contact, inbound: place.inbound, openCase: openCase,
      hasReplies: !verdict.replies.isEmpty || !verdict.errands.isEmpty,
      wakesTimers: verdict.forgets || verdict.timers.contains { ($0.dueAt ?? .infinity) < place.now + 60 })
    return others.reduce(own) { $0.joined(with: $1) }
  }

  private func insert(_ reply: Reply, at place: Place) throws {
    try runHot(
      """
      INSERT INTO outbound (contact_id, inbound_id, account, level, state, created_at, due_at, settled_at, content,
        staff_id, staff_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .whole(place.contact.id), place.inbound.map(HotValue.whole) ?? .null, .text(place.account),
      .whole(Int64(reply.level.rank)), .text(reply.isPulled ? "delivered" : "waiting"), .real(place.now),
      .real(place.now), reply.isPulled ? .real(place.now) : .null,
      .blob(try place.contact.sealer.seal(reply.text.reveal(), as: .outbound)),
      reply.author.map { .whole($0.id) } ?? .null, reply.author.map { .text($0.name) } ?? .null)
  }

  /// What waits for others is counted with them.
  private func count(_ verdict: Verdict, at place: Place) throws {
    guard verdict.facts.decision != TurnFacts.waits else { return }
    try runHot(
      """
      INSERT INTO tally (hour, account, language, decision, level, count) VALUES (?, ?, ?, ?, ?, 1)
      ON CONFLICT (hour, account, language, decision, level) DO UPDATE SET count = count + 1
      """, .whole(Moment.hour(place.now)), .text(place.account), .text(verdict.facts.language),
      .text(verdict.facts.decision), .whole(Int64(verdict.level.rank)))
  }

  private func count(_ move: TurnFacts.Move, at now: Double) throws {
    try runHot(
      """
      INSERT INTO traffic (day, flow, step, next, way, count) VALUES (?, ?, ?, ?, ?, 1)
      ON CONFLICT (day, flow, step, next, way) DO UPDATE SET count = count + 1
      """, .whole(Moment.day(now)), .text(move.flow), .text(move.step), .text(move.next), .text(move.way))
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
