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
    let found = try firstHot(
      "SELECT id, key_id, conversation FROM contact WHERE address_hash = ?", .blob(hash)
    ) { row in (id: row.whole(0), key: row.whole(1), conversation: row.blob(2)) }
    guard let found, let sealer = try keys.sealer(found.key) else { return nil }
    return ContactRow(id: found.id, sealer: sealer, conversation: found.conversation)
  }

  /// The contact of that id, or nil when it is gone or has asked to be: nothing happens to it any more.
  func contact(_ id: Int64) throws -> ContactRow? {
    try contact(
      from: db.row("SELECT id, key_id, conversation FROM contact WHERE id = ? AND forget_at IS NULL", [id]))
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

/// How a message and the reason of its answer are written before they are sealed: kind, bytes of the text, text, trace.
enum InboundContent {
  static func bytes(of message: InboundMessage, trace: [UInt8]) -> [UInt8] {
    Self.bytes(message.kind, message.text.reveal(), trace: trace)
  }

  static func bytes(_ kind: MessageKind, _ text: String, trace: [UInt8]) -> [UInt8] {
    let text = text.utf8
    var bytes = Array("\(kind.rawValue)\n\(text.count)\n".utf8)
    bytes.reserveCapacity(bytes.count + text.count + trace.count)
    bytes.append(contentsOf: text)
    bytes.append(contentsOf: trace)
    return bytes
  }

  /// What cannot be read as that is shown as text, never lost.
  static func parse(_ bytes: Data) -> (kind: MessageKind, text: String, trace: [UInt8]) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let kind = MessageKind(rawValue: String(decoding: parts[0], as: UTF8.self)),
      let length = Int(String(decoding: parts[1], as: UTF8.self)), (0...parts[2].count).contains(length)
    else { return (.text, String(decoding: bytes, as: UTF8.self), []) }
    return (kind, String(decoding: parts[2].prefix(length), as: UTF8.self), Array(parts[2].dropFirst(length)))
  }
}
