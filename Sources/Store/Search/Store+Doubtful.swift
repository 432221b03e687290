import GRDB
package import Messages

/// A text that was not understood, was answered with a question, or was answered wrongly.
package struct DoubtfulText: Sendable {
  /// The message.
  package var inbound: Int64
  /// Who sent it.
  package var contact: Int64
  /// Seconds since 1970.
  package var at: Double
  /// As it was sent.
  package var text: Redacted<String>
  /// Why it was answered as it was, as JSON.
  package var trace: Redacted<[UInt8]>
  /// Why somebody should look at it; `corrects` when the person said next that the answer was wrong.
  package var marks: TurnFacts.Marks
}

/// Texts to look at, of a span.
package struct DoubtfulPage: Sendable {
  /// The newest first.
  package var texts: [DoubtfulText]
  /// Set where there were more: nothing before this moment was looked at. Seconds since 1970.
  package var lookedBackTo: Double?
}

extension Store {
  /// The newest texts that were not understood, asked back about or corrected. Where a text corrects, the one before it is given:
  /// that is the one that was read wrongly.
  /// - Parameters:
  ///   - moment: seconds since 1970; nothing before is given.
  ///   - limit: how many at most are opened.
  package func doubtful(since moment: Double, limit: Int) async throws(StoreFailure) -> DoubtfulPage {
    let keys = keys
    return try await reading { db in
      let rows = try db.rows(
        """
        SELECT id, contact_id, received_at, marks FROM inbound
        WHERE received_at >= ? AND marks <> 0 AND marks & \(TurnFacts.Marks.doubtful.rawValue) <> 0
          AND +contact_id IS NOT NULL
        ORDER BY received_at DESC LIMIT ?
        """, [moment, limit + 1])
      var found: [Int64: DoubtfulText] = [:]
      for row in rows.prefix(limit) {
        let marks = TurnFacts.Marks(rawValue: row["marks"])
        guard let id = try DoubtfulText.meant(row, marks, db),
          let text = try DoubtfulText.open(id, marks: marks.intersection(.doubtful), keys, db)
        else { continue }
        // What was corrected may have been asked back about as well: it is one text all the same.
        found[id, default: text].marks.formUnion(text.marks)
      }
      return DoubtfulPage(
        texts: found.values.sorted { ($0.at, $0.inbound) > ($1.at, $1.inbound) },
        lookedBackTo: rows.count > limit ? rows[limit - 1]["received_at"] : nil)
    }
  }

  /// One text to look at; nil when it is not known or has been forgotten.
  package func doubtfulText(_ inbound: Int64) async throws(StoreFailure) -> DoubtfulText? {
    let keys = keys
    return try await reading { db in try DoubtfulText.open(inbound, marks: nil, keys, db) }
  }
}

extension TurnFacts.Marks {
  /// Marks for which editors look at a text.
  static let doubtful: TurnFacts.Marks = [.notUnderstood, .corrects, .asked]
}

extension DoubtfulText {
  /// The message that was read wrongly.
  fileprivate static func meant(_ row: Row, _ marks: TurnFacts.Marks, _ db: Database) throws -> Int64? {
    guard marks.contains(.corrects) else { return row["id"] }
    return try db.row(
      "SELECT id FROM inbound WHERE contact_id = ? AND id < ? ORDER BY id DESC LIMIT 1",
      [row["contact_id"] as Int64, row["id"] as Int64])?["id"]
  }

  fileprivate static func open(
    _ inbound: Int64, marks: TurnFacts.Marks?, _ keys: KeyRing, _ db: Database
  ) throws -> DoubtfulText? {
    let row = try db.row(
      """
      SELECT i.contact_id, i.received_at, i.marks, i.content, c.key_id
      FROM inbound i JOIN contact c ON c.id = i.contact_id WHERE i.id = ? AND i.content IS NOT NULL
      """, [inbound])
    guard let row, let sealer = try keys.sealer(row["key_id"]) else { return nil }
    let content = InboundContent.parse(try sealer.open(row["content"], as: .inbound))
    return DoubtfulText(
      inbound: inbound, contact: row["contact_id"], at: row["received_at"], text: Redacted(content.text),
      trace: Redacted(content.trace), marks: marks ?? TurnFacts.Marks(rawValue: row["marks"]))
  }
}
