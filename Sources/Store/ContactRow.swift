import Foundation
import GRDB
import Messages

/// A contact as the writer works on it: its id, its key, its sealed conversation.
struct ContactRow {
  let id: Int64
  let sealer: Sealer
  fileprivate let conversation: Data

  /// The conversation's record.
  func record() throws -> String { try sealer.openText(conversation, as: .conversation) }
}

extension Desk {
  /// The contact of that address, or nil. A contact whose key is gone is nobody.
  func findContact(_ hash: Data) throws -> ContactRow? {
    try contact(from: db.row("SELECT id, key_id, conversation FROM contact WHERE address_hash = ?", [hash]))
  }

  func contact(_ id: Int64) throws -> ContactRow? {
    try contact(from: db.row("SELECT id, key_id, conversation FROM contact WHERE id = ?", [id]))
  }

  private func contact(from row: Row?) throws -> ContactRow? {
    guard let row, let sealer = try keys.sealer(row["key_id"]) else { return nil }
    return ContactRow(id: row["id"], sealer: sealer, conversation: row["conversation"])
  }

  func makeContact(_ arrival: Arrival, hash: Data, verdict: Verdict) throws -> ContactRow {
    let key = try keys.makeKey()
    let conversation = try key.sealer.seal(verdict.record, as: .conversation)
    // A row whose key was destroyed half-way gives up its address to the newcomer.
    try db.run("UPDATE contact SET address_hash = NULL WHERE address_hash = ?", [hash])
    try db.run(
      """
      INSERT INTO contact (key_id, address_hash, address, conversation, created_at, last_at) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        key.id, hash, try key.sealer.seal(AddressContent.text(of: arrival.message.from), as: .address), conversation,
        arrival.receivedAt, arrival.receivedAt,
      ])
    return ContactRow(id: db.lastInsertedRowID, sealer: key.sealer, conversation: conversation)
  }
}

/// How an address is written before it is sealed: `phone:+447700900123`.
enum AddressContent {
  static func text(of address: Address) -> String { "\(address.kind.rawValue):\(address.value.reveal())" }

  static func address(from text: String) -> Address? {
    guard let colon = text.firstIndex(of: ":"), let kind = AddressKind(rawValue: String(text[..<colon])) else {
      return nil
    }
    return Address(kind: kind, value: Redacted(String(text[text.index(after: colon)...])))
  }
}

/// How a message is written before it is sealed: its kind, a line feed, its text.
enum InboundContent {
  static func bytes(of message: InboundMessage) -> [UInt8] {
    Array(message.kind.rawValue.utf8) + [0x0A] + Array(message.text.reveal().utf8)
  }

  static func parse(_ text: String) -> (kind: MessageKind, text: String) {
    guard let end = text.firstIndex(of: "\n"), let kind = MessageKind(rawValue: String(text[..<end])) else {
      return (.text, text)
    }
    return (kind, String(text[text.index(after: end)...]))
  }
}
