import Foundation
import GRDB
package import Messages

/// One line of a transcript, opened for staff.
package struct TranscriptLine: Sendable {
  /// The row: of a message for the person's lines, of a reply for the helpline's and staff's, of an event for events.
  package var id: Int64
  /// Seconds since 1970: when it arrived or was put into the outbox, not when it was sent.
  package var at: Double
  /// The gateway account that it came or went by.
  package var account: String
  /// The account that was to send it before `account` took it over; nil for all others.
  package var firstAccount: String? = nil
  /// Empty for a picture or a voice message alone.
  package var text: Redacted<String>
  /// Who spoke, and what is known of that side only.
  package var side: Side

  /// Who spoke.
  package enum Side: Sendable {
    /// The person, with the reason of the answer as JSON.
    case person(kind: MessageKind, level: Level, trace: Redacted<[UInt8]>)
    /// The helpline, with the state of the delivery.
    case helpline(level: Level, state: String, code: String?, attempt: Int)
    /// A member of staff, with the state of the delivery.
    case staff(name: String, state: String, code: String?)
    /// Something happened without a message, such as a timer, with the reason of what was said then as JSON. Its text is empty.
    case event(trace: Redacted<[UInt8]>)
  }
}

extension Store {
  /// A conversation from its beginning. Nil when the contact is unknown or forgotten.
  package func transcript(contact: Int64) async throws(StoreFailure) -> [TranscriptLine]? {
    let keys = keys
    return try await reading { db in
      guard let row = try db.row("SELECT key_id FROM contact WHERE id = ?", [contact]),
        let sealer = try keys.sealer(row["key_id"])
      else { return nil }
      return try Transcript(db: db, sealer: sealer, contact: contact).lines()
    }
  }

  /// A conversation's record, to know how somebody may be written to. Nil when the contact is unknown, forgotten, or asked to be.
  package func record(of contact: Int64) async throws(StoreFailure) -> String? {
    let keys = keys
    return try await reading { db in
      guard
        let row = try db.row("SELECT key_id, conversation FROM contact WHERE id = ? AND forget_at IS NULL", [contact]),
        let sealer = try keys.sealer(row["key_id"])
      else { return nil }
      return try sealer.openText(row["conversation"], as: .conversation)
    }
  }

  /// Where a contact can be reached, shown to staff who must call back; written into the audit trail first.
  package func reveal(_ contact: Int64, now: Double) async throws(StoreFailure) -> Address? {
    let address = try await writer.perform { desk -> Address? in
      guard let row = try desk.db.row("SELECT key_id, address FROM contact WHERE id = ?", [contact]),
        let sealer = try desk.keys.sealer(row["key_id"])
      else { return nil }
      try desk.note("reveal", subject: contact, detail: "the address was shown", at: now)
      return AddressContent.address(from: try sealer.openText(row["address"], as: .address))
    }
    return address
  }

  /// Writes into the audit trail that staff read a conversation.
  /// - Parameter detail: how they read it, in words that hold nothing of the conversation.
  package func noteReading(
    of contact: Int64, detail: String = "a transcript was printed", now: Double
  ) async throws(StoreFailure) {
    try await writer.perform { desk in try desk.note("read", subject: contact, detail: detail, at: now) }
  }

  /// Writes into the audit trail that staff looked for who was sent something.
  package func noteRecall(of subject: String, now: Double) async throws(StoreFailure) {
    try await writer.perform { desk in
      try desk.note("recall", subject: nil, detail: "who was sent \(subject)", at: now)
    }
  }

  /// Writes into the audit trail that the traffic of all conversations was counted.
  /// - Parameter detail: what for, in words that hold nothing of a conversation.
  package func noteCount(detail: String, now: Double) async throws(StoreFailure) {
    try await writer.perform { desk in try desk.note("count", subject: nil, detail: detail, at: now) }
  }

  /// All contacts that are not forgotten, oldest first.
  package func allContacts() async throws(StoreFailure) -> [Int64] {
    try await reading { db in try db.rows("SELECT id FROM contact ORDER BY id", []).map { $0["id"] } }
  }

  /// The contact of an open or closed case.
  package func contact(ofCase number: Int64) async throws(StoreFailure) -> Int64? {
    try await reading { db in try db.row("SELECT contact_id FROM staff_case WHERE id = ?", [number])?["contact_id"] }
  }

  /// The contact of an address, when it is known.
  package func contact(of address: Address) async throws(StoreFailure) -> Int64? {
    let hash = hash(of: address)
    return try await reading { db in try db.row("SELECT id FROM contact WHERE address_hash = ?", [hash])?["id"] }
  }

  /// The contacts that wrote last, newest first.
  package func recentContacts(limit: Int) async throws(StoreFailure) -> [(contact: Int64, lastAt: Double)] {
    try await reading { db in
      try db.rows("SELECT id, last_at FROM contact ORDER BY last_at DESC LIMIT ?", [limit]).map {
        ($0["id"], $0["last_at"])
      }
    }
  }
}

/// The lines of a conversation, or of a part of it.
struct Transcript {
  let db: Database
  let sealer: Sealer
  let contact: Int64
  /// Seconds since 1970: from the first, and before the second.
  var span = -Double.infinity..<Double.infinity

  /// A reply stands behind the message that it answers, whatever the clocks say.
  func lines() throws -> [TranscriptLine] {
    let inbound = try rows("id, account, received_at, level, content FROM inbound", "received_at")
    let outbound = try rows("\(Transcript.reply) FROM outbound", "created_at")
    let events = try rows("id, at, content FROM event", "at")
    var lines: [(order: Double, rank: Int64, line: TranscriptLine)] = []
    for row in events { lines.append((row["at"], -2, try event(row))) }
    for row in inbound { lines.append((row["received_at"], -1, try person(row))) }
    for row in outbound { lines.append((row["created_at"], row["id"], try helpline(row))) }
    return lines.sorted { ($0.order, $0.rank) < ($1.order, $1.rank) }.map(\.line)
  }

  /// What was said to the person after so many replies, in the order in which it was stored.
  func replies(after seen: Int) throws -> [TranscriptLine] {
    try db.rows(
      "SELECT \(Transcript.reply) FROM outbound WHERE contact_id = ? ORDER BY id LIMIT 200 OFFSET ?", [contact, seen]
    ).map(helpline)
  }

  private static let reply =
    "id, inbound_id, account, created_at, level, state, code, attempt, content, staff_name, errand, first_account"

  private func rows(_ what: String, _ time: String) throws -> [Row] {
    try db.rows(
      "SELECT \(what) WHERE contact_id = ? AND \(time) >= ? AND \(time) < ? ORDER BY id",
      [contact, span.lowerBound, span.upperBound])
  }

  private func person(_ row: Row) throws -> TranscriptLine {
    let content = InboundContent.parse(try sealer.open(row["content"], as: .inbound))
    return TranscriptLine(
      id: row["id"], at: row["received_at"], account: row["account"], text: Redacted(content.text),
      side: .person(kind: content.kind, level: Level(rank: row["level"]), trace: Redacted(content.trace)))
  }

  private func helpline(_ row: Row) throws -> TranscriptLine {
    let (state, code): (String, String?) = (row["state"], row["code"])
    let author: String? = row["staff_name"]
    let text = try sealer.openText(row["content"], as: .outbound)
    let isToFriend = row["errand"] as String? != nil
    return TranscriptLine(
      id: row["id"], at: row["created_at"], account: row["account"], firstAccount: row["first_account"],
      text: Redacted(isToFriend ? "(to their friend) \(text)" : text),
      side: author.map { .staff(name: $0, state: state, code: code) }
        ?? .helpline(level: Level(rank: row["level"]), state: state, code: code, attempt: row["attempt"]))
  }

  private func event(_ row: Row) throws -> TranscriptLine {
    TranscriptLine(
      id: row["id"], at: row["at"], account: "", text: "",
      side: .event(trace: Redacted(Array(try sealer.open(row["content"], as: .event)))))
  }
}
