import Foundation
import GRDB
package import Messages

/// Sessions of our own web page. An address of theirs is a secret token, and whoever has it reads the talk.
extension Store {
  /// What was said to an address since so many replies, oldest first. Nil when there is no talk, or it is over.
  ///
  /// - Parameter seen: how many replies the page shows already; they are counted in the order in which they were stored.
  package func replies(to address: Address, after seen: Int) async throws(StoreFailure) -> [TranscriptLine]? {
    let (keys, hash) = (keys, hash(of: address))
    return try await reading { db in
      guard let contact = try db.row("SELECT id, key_id FROM contact WHERE address_hash = ?", [hash]),
        let sealer = try keys.sealer(contact["key_id"])
      else { return nil }
      return try Transcript(db: db, sealer: sealer, contact: contact["id"]).replies(after: seen)
    }
  }

  /// Lets go of an address, so that it finds nothing any more, and lets the conversation know. Nil when it found nothing.
  ///
  /// The address stays known under another hash until the contact is forgotten: a token that was left is not a new one.
  package func leave(
    _ address: Address, now: Double, decide: @escaping Deciding
  ) async throws(StoreFailure) -> Admission.Committed? {
    let (hash, left) = (hash(of: address), hash(of: Store.left(address)))
    return try await writer.perform { desk in
      guard let contact = try desk.findContact(hash) else { return nil }
      let committed = try desk.happen(to: contact.id, now: now, decide: decide)
      try desk.db.run("UPDATE contact SET address_hash = ? WHERE id = ?", [left, contact.id])
      return committed
    }
  }

  /// Whether a session of that token was ended by the person.
  package func hasLeft(_ address: Address) async throws(StoreFailure) -> Bool {
    try await contact(of: Store.left(address)) != nil
  }

  private static func left(_ address: Address) -> Address {
    Address(kind: address.kind, value: Redacted("left \(address.value.reveal())"))
  }
}
