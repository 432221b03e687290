import Foundation
import GRDB
package import Messages

/// What a sample of answers is drawn from: each message belongs to the first of these that fits it.
package enum AuditStratum: String, Sendable, CaseIterable, Codable {
  /// Distress or risk that is no clear emergency.
  case amber
  /// Something urgent came close to being what was read.
  case nearlyUrgent = "nearly-urgent"
  /// Not read as urgent, and the same person wrote something urgent within a day.
  case turnedUrgent = "turned-urgent"
  case notUnderstood = "not-understood"
  /// All other messages.
  case rest
}

/// How a sample is drawn; stored with it, so that anybody can draw it again.
package struct AuditPlan: Sendable, Equatable, Codable {
  /// Of the random numbers.
  package var seed: UInt64
  /// Messages received from then on, in seconds since 1970.
  package var from: Double
  /// And before then.
  package var until: Double
  /// Messages to draw.
  package var size: Int
  /// The share of each stratum in the sample, by its word, as whole numbers of any sum.
  package var weights: [String: Int]
  /// Messages that there were of each stratum, by its word.
  package var populations: [String: Int]

  /// A plan; the populations are found when it is drawn.
  package init(seed: UInt64, from: Double, until: Double, size: Int, weights: [AuditStratum: Int]) {
    self.seed = seed
    self.from = from
    self.until = until
    self.size = size
    self.weights = Dictionary(uniqueKeysWithValues: weights.map { ($0.key.rawValue, $0.value) })
    populations = [:]
  }

  /// How many of each stratum are wanted. What a stratum has not, the rest gives.
  package func wanted(_ available: [AuditStratum: Int]) -> [AuditStratum: Int] {
    let sum = max(1, AuditStratum.allCases.reduce(0) { $0 + (weights[$1.rawValue] ?? 0) })
    var wanted: [AuditStratum: Int] = [:]
    for stratum in AuditStratum.allCases where stratum != .rest {
      wanted[stratum] = min(size * (weights[stratum.rawValue] ?? 0) / sum, available[stratum] ?? 0)
    }
    wanted[.rest] = min(size - wanted.values.reduce(0, +), available[.rest] ?? 0)
    return wanted
  }
}

/// A sample in the list.
package struct AuditSample: Sendable, Equatable {
  /// What staff call it by.
  package var id: Int64
  /// Seconds since 1970.
  package var drawnAt: Double
  /// Who drew it.
  package var staffName: String
  /// Anybody can draw it again by this.
  package var plan: AuditPlan
  /// How many messages it has.
  package var items: Int
  /// Who rated how many, the first two who began; nobody else may.
  package var raters: [(id: Int64, name: String, count: Int)]

  /// Raters are compared by their counts.
  package static func == (a: AuditSample, b: AuditSample) -> Bool {
    a.id == b.id && a.plan == b.plan && a.items == b.items && a.raters.map(\.count) == b.raters.map(\.count)
  }
}

/// What an auditor thinks of an answer. The words are stored.
package struct AuditRating: Sendable, Equatable {
  /// Who rates.
  package var staff: StaffMember
  /// `yes`, `no` or `unsure`.
  package var intent: String
  /// `right`, `low` or `high`.
  package var level: String
  /// `fine` or `bad`.
  package var tone: String
  /// `none`, `possible` or `serious`.
  package var harm: String
  /// In the auditor's own words; sealed.
  package var note: Redacted<String>

  /// A rating.
  package init(
    staff: StaffMember, intent: String, level: String, tone: String, harm: String, note: Redacted<String>
  ) {
    self.staff = staff
    self.intent = intent
    self.level = level
    self.tone = tone
    self.harm = harm
    self.note = note
  }
}

/// A place in a sample with the ratings that it has.
package struct AuditItem: Sendable, Equatable {
  /// From 1 on.
  package var position: Int
  /// The message.
  package var inbound: Int64
  /// Why it was drawn.
  package var stratum: AuditStratum
  /// At most two, the earlier rater first.
  package var ratings: [AuditRating]
}

/// What an auditor judges: a message, its reading, and what was answered.
package struct AuditedTurn: Sendable {
  /// Seconds since 1970.
  package var at: Double
  /// As it was read.
  package var level: Level
  /// The person's words.
  package var text: Redacted<String>
  /// As JSON.
  package var trace: Redacted<[UInt8]>
  /// In the order in which they were sent; who wrote it is nil for content.
  package var replies: [(author: String?, text: Redacted<String>)]
  /// The message of the same person before this one; nil for the first.
  package var before: Int64?
}

/// What became of a rating.
package enum AuditChange: Sendable, Equatable {
  case done
  case noSuchItem
  /// Both have rated it: what they said stands.
  case final
  /// Two others rate this sample.
  case taken
}

extension Store {
  /// Draws a sample and keeps it.
  /// - Returns: its id; nil when there is nothing to draw.
  package func draw(_ plan: AuditPlan, by name: String, now: Double) async throws(StoreFailure) -> Int64? {
    let (plan, items) = try await reading { db in try AuditDraw(db: db, plan: plan).draw() }
    guard !items.isEmpty else { return nil }
    return try await writer.perform { desk in
      let text = String(decoding: try JSONEncoder().encode(plan), as: UTF8.self)
      try desk.db.run("INSERT INTO audit_sample (drawn_at, staff_name, plan) VALUES (?, ?, ?)", [now, name, text])
      let sample = desk.db.lastInsertedRowID
      for (index, item) in items.enumerated() {
        try desk.db.run(
          "INSERT INTO audit_item (sample_id, position, inbound_id, stratum) VALUES (?, ?, ?, ?)",
          [sample, index + 1, item.id, item.stratum.rawValue])
      }
      return sample
    }
  }

  /// The newest samples first.
  package func auditSamples(limit: Int) async throws(StoreFailure) -> [AuditSample] {
    try await reading { db in
      try db.rows("SELECT * FROM audit_sample ORDER BY id DESC LIMIT ?", [limit]).compactMap { try AuditSample($0, db) }
    }
  }

  /// One sample; nil when there is none of that number.
  package func auditSample(_ id: Int64) async throws(StoreFailure) -> AuditSample? {
    try await reading { db in
      try db.row("SELECT * FROM audit_sample WHERE id = ?", [id]).flatMap { try AuditSample($0, db) }
    }
  }

  /// All places of a sample, with whoever rated them.
  package func auditItems(_ sample: Int64) async throws(StoreFailure) -> [AuditItem] {
    let office = office
    return try await reading { db in
      let ratings = Dictionary(
        grouping: try db.rows("SELECT * FROM audit_rating WHERE sample_id = ? ORDER BY staff_id", [sample])
      ) { $0["position"] as Int }
      return try db.rows("SELECT * FROM audit_item WHERE sample_id = ? ORDER BY position", [sample]).map { row in
        let position: Int = row["position"]
        return AuditItem(
          position: position, inbound: row["inbound_id"], stratum: AuditStratum(rawValue: row["stratum"]) ?? .rest,
          ratings: try (ratings[position] ?? []).map { try AuditRating($0, office) })
      }
    }
  }

  /// What is judged; nil when the person has had it deleted.
  package func auditedTurn(_ inbound: Int64) async throws(StoreFailure) -> AuditedTurn? {
    let keys = keys
    return try await reading { db in
      let row = try db.row(
        """
        SELECT i.contact_id, i.received_at, i.level, i.content, c.key_id FROM inbound i
        JOIN contact c ON c.id = i.contact_id WHERE i.id = ?
        """, [inbound])
      guard let row, let sealed = row["content"] as Data?, let sealer = try keys.sealer(row["key_id"]) else {
        return nil
      }
      let content = InboundContent.parse(try sealer.open(sealed, as: .inbound))
      let replies = try db.rows(
        """
        SELECT staff_name, content FROM outbound WHERE contact_id = ? AND inbound_id = ? ORDER BY id
        """, [row["contact_id"] as Int64, inbound])
      let before = try db.row(
        "SELECT id FROM inbound WHERE contact_id = ? AND id < ? ORDER BY id DESC LIMIT 1",
        [row["contact_id"] as Int64, inbound])
      return AuditedTurn(
        at: row["received_at"], level: Level(rank: row["level"]), text: Redacted(content.text),
        trace: Redacted(content.trace),
        replies: try replies.map { ($0["staff_name"], Redacted(try sealer.openText($0["content"], as: .outbound))) },
        before: before?["id"])
    }
  }

  /// Keeps a rating. Each may change theirs until both have rated.
  package func rate(
    _ rating: AuditRating, sample: Int64, position: Int, now: Double
  ) async throws(StoreFailure) -> AuditChange {
    let office = office
    return try await writer.perform { desk in
      guard try desk.db.row("SELECT 1 FROM audit_item WHERE sample_id = ? AND position = ?", [sample, position]) != nil
      else { return .noSuchItem }
      let raters = try desk.db.rows("SELECT DISTINCT staff_id FROM audit_rating WHERE sample_id = ?", [sample]).map {
        $0["staff_id"] as Int64
      }
      if raters.count >= 2, !raters.contains(rating.staff.id) { return .taken }
      let given = try desk.db.row(
        "SELECT COUNT(*) AS n FROM audit_rating WHERE sample_id = ? AND position = ?", [sample, position])
      if (given?["n"] ?? 0) >= 2 { return .final }
      try desk.db.run(
        """
        INSERT INTO audit_rating (sample_id, position, staff_id, staff_name, at, intent, level, tone, harm, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (sample_id, position, staff_id) DO UPDATE SET at = excluded.at, intent = excluded.intent,
          level = excluded.level, tone = excluded.tone, harm = excluded.harm, note = excluded.note
        """,
        [
          sample, position, rating.staff.id, rating.staff.name, now, rating.intent, rating.level, rating.tone,
          rating.harm, rating.note.reveal().isEmpty ? nil : try office.seal(rating.note.reveal(), as: .rating),
        ])
      return .done
    }
  }
}

extension AuditSample {
  /// Nil for a plan of another version.
  fileprivate init?(_ row: Row, _ db: Database) throws {
    // The caller leaves such a sample out.
    guard let plan = try? JSONDecoder().decode(AuditPlan.self, from: Data((row["plan"] as String).utf8)) else {
      return nil
    }
    let id: Int64 = row["id"]
    let items = try db.row("SELECT COUNT(*) AS n FROM audit_item WHERE sample_id = ?", [id])
    let raters = try db.rows(
      """
      SELECT staff_id, staff_name, COUNT(*) AS n FROM audit_rating WHERE sample_id = ? GROUP BY staff_id ORDER BY MIN(at)
      """, [id])
    self.init(
      id: id, drawnAt: row["drawn_at"], staffName: row["staff_name"], plan: plan, items: items?["n"] ?? 0,
      raters: raters.map { ($0["staff_id"], $0["staff_name"], $0["n"]) })
  }
}

extension AuditRating {
  fileprivate init(_ row: Row, _ office: Sealer) throws {
    self.init(
      staff: StaffMember(id: row["staff_id"], name: row["staff_name"]), intent: row["intent"], level: row["level"],
      tone: row["tone"], harm: row["harm"],
      note: Redacted(try (row["note"] as Data?).map { try office.openText($0, as: .rating) } ?? ""))
  }
}
