import Foundation
import GRDB
import Messages

/// Where an errand begins.
struct ErrandPlace {
  var contact: ContactRow
  /// The gateway account that texts go out by.
  var account: String
  /// The address behind the message or event, as the hash that contacts are found by; nil for a contact that has let it go.
  var hash: Data?
  var now: Double
}

extension Desk {
  /// Does it, in the transaction of the turn that ordered it.
  /// - Returns: what it caused to the other person.
  func run(_ errand: Errand, at place: ErrandPlace, by deciding: BuddyDeciding) throws -> Admission.Committed? {
    switch errand {
    case .ask(let number, let text): try ask(number, text, at: place, by: deciding)
    case .tell(let number, let text): try tell(number, text, at: place)
    case .release: try release(place.contact.id, now: place.now)
    case .answer(let agrees):
      return try place.hash.flatMap { try answer(from: $0, agrees: agrees, now: place.now, by: deciding) }
    }
    return nil
  }

  // MARK: Asking and telling

  /// The unique key of `texted` decides. The person is never told which way it went: a number that somebody else has named, or
  /// whose owner sent us STOP, is silent like one that does not answer.
  private func ask(
    _ number: Redacted<String>, _ text: Redacted<String>, at place: ErrandPlace, by deciding: BuddyDeciding
  ) throws {
    try release(place.contact.id, now: place.now)
    let address = Address(kind: .phone, value: number)
    try db.run("INSERT INTO texted (hash) VALUES (?) ON CONFLICT DO NOTHING", [hashes.texted(address)])
    guard db.changesCount > 0 else { return }
    let hash = hashes.contact(address)
    if let known = try findContact(hash), deciding.isBarred(try known.record()) { return }
    try db.run(
      "INSERT INTO buddy (hash, contact_id, asked_at) VALUES (?, ?, ?)", [hash, place.contact.id, place.now])
    try insert(.request, text, to: address, level: .urgent, at: place)
  }

  /// Only to a number that agreed, whatever the conversation says.
  private func tell(_ number: Redacted<String>, _ text: Redacted<String>, at place: ErrandPlace) throws {
    let address = Address(kind: .phone, value: number)
    let agreed = try db.row(
      "SELECT 1 FROM buddy WHERE contact_id = ? AND hash = ? AND agreed_at IS NOT NULL",
      [place.contact.id, hashes.contact(address)])
    guard agreed != nil else { return }
    try insert(.alarm, text, to: address, level: .emergency, at: place)
  }

  private func insert(
    _ errand: BuddyText, _ text: Redacted<String>, to address: Address, level: Level, at place: ErrandPlace
  ) throws {
    let sealer = place.contact.sealer
    try db.run(
      """
      INSERT INTO outbound (contact_id, account, level, state, created_at, due_at, content, errand, recipient)
      VALUES (?, ?, ?, 'waiting', ?, ?, ?, ?, ?)
      """,
      [
        place.contact.id, place.account, level.rank, place.now, place.now,
        try sealer.seal(text.reveal(), as: .outbound), errand.rawValue,
        try sealer.seal(AddressContent.text(of: address), as: .address),
      ])
    try note("buddy", subject: place.contact.id, detail: "\(errand.rawValue) put into the outbox", at: place.now)
  }

  /// The link goes, and a request that has not left yet is not sent any more.
  func release(_ contact: Int64, now: Double) throws {
    try db.run("DELETE FROM buddy WHERE contact_id = ?", [contact])
    try db.run(
      """
      UPDATE outbound SET state = 'failed', code = 'over', settled_at = ?, recipient = NULL
      WHERE contact_id = ? AND errand = 'request' AND state IN ('waiting', 'unknown')
      """, [now, contact])
  }

  // MARK: Answers

  /// YES counts while the question is open; NO at any time. Both conversations change in one transaction.
  func answer(
    from hash: Data, agrees: Bool, now: Double, by deciding: BuddyDeciding
  ) throws -> Admission.Committed? {
    guard let row = try db.row("SELECT contact_id, agreed_at FROM buddy WHERE hash = ?", [hash]) else { return nil }
    let person: Int64 = row["contact_id"]
    if agrees {
      guard row["agreed_at"] as Double? == nil else { return nil }
      try db.run("UPDATE buddy SET agreed_at = ? WHERE hash = ?", [now, hash])
    } else {
      try db.run("DELETE FROM buddy WHERE hash = ?", [hash])
    }
    return try happen(to: person, now: now, by: deciding) { record, _ in
      deciding.hears(record, agrees ? .agreed : .declined)
    }
  }

  /// What the number was asked. That it was, once, matters to somebody of whom nothing else is known.
  func request(to address: Address, hash: Data, isKnown: Bool) throws -> BuddyRequest? {
    guard address.kind == .phone else { return nil }
    let found = try firstHot("SELECT asked_at, agreed_at IS NOT NULL FROM buddy WHERE hash = ?", .blob(hash)) {
      BuddyRequest(standing: $0.whole(1) == 1 ? .agreed : .open, at: $0.real(0))
    }
    if let found { return found }
    guard !isKnown else { return nil }
    return try firstHot("SELECT 1 FROM texted WHERE hash = ?", .blob(hashes.texted(address))) { _ in
      BuddyRequest(standing: .over, at: 0)
    }
  }

  // MARK: Texts that were lost

  /// The person hears of a text to their friend that was given up. Not of one that may have arrived.
  @discardableResult
  func tellOfLost(_ reply: Int64, now: Double, by deciding: BuddyDeciding) throws -> Admission.Committed? {
    let lost = try db.row(
      """
      SELECT contact_id, errand FROM outbound WHERE id = ? AND errand IS NOT NULL
        AND state IN ('failed', 'undeliverable') AND NOT (errand = 'request' AND COALESCE(code, '') LIKE 'unknown%')
      """, [reply])
    guard let lost, let errand = BuddyText(rawValue: lost["errand"]) else { return nil }
    return try happen(to: lost["contact_id"], now: now, by: deciding) { record, _ in
      deciding.hears(record, .lost(errand))
    }
  }
}
