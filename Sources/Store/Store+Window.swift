import GRDB
import Messages

/// Texts that waited to be read together.
extension Desk {
  /// Gives the last text that waits what it was read as with those before it. Nil when none waits.
  func settleWaiting(_ verdict: Verdict, of contact: ContactRow) throws -> Int64? {
    let row = try db.row(
      "SELECT id, decision, content FROM inbound WHERE contact_id = ? ORDER BY id DESC LIMIT 1", [contact.id])
    guard let row, row["decision"] as String? == TurnFacts.waits else { return nil }
    let content = InboundContent.parse(try contact.sealer.open(row["content"], as: .inbound))
    let bytes = InboundContent.bytes(content.kind, content.text, trace: verdict.trace)
    let id: Int64 = row["id"]
    try db.run(
      """
      UPDATE inbound SET content = ?, level = ?, content_version = ?, replies = ?, tag = ?, decision = ?, language = ?,
        marks = ? WHERE id = ?
      """,
      [
        try contact.sealer.seal(bytes, as: .inbound), verdict.level.rank, verdict.contentVersion, verdict.replies.count,
        verdict.facts.intent.map { tags.tag(of: $0) }, verdict.facts.decision, verdict.facts.language,
        verdict.facts.marks.rawValue, id,
      ])
    return id
  }
}
