import GRDB
import Messages

/// Draws a sample: the same plan over the same store gives the same messages.
struct AuditDraw {
  let db: Database
  let plan: AuditPlan
  private static let day = 86_400.0

  func draw() throws -> (plan: AuditPlan, items: [(id: Int64, stratum: AuditStratum)]) {
    var (strata, taken) = try flagged()
    let ids = try span()
    let rest = max(0, try count() - taken.count)
    var populations = strata.mapValues(\.count)
    populations[.rest] = rest
    let wanted = plan.wanted(populations)
    var random = SplitMix(state: plan.seed)
    var items: [(id: Int64, stratum: AuditStratum)] = []
    for stratum in AuditStratum.allCases where stratum != .rest {
      var candidates = strata[stratum] ?? []
      var left = wanted[stratum] ?? 0
      while left > 0, !candidates.isEmpty {
        let index = random.below(candidates.count)
        let id = candidates[index]
        candidates.swapAt(index, candidates.count - 1)
        candidates.removeLast()
        guard try isKept(id) else { continue }
        items.append((id, stratum))
        left -= 1
      }
    }
    items += try others(wanted[.rest] ?? 0, in: ids, but: &taken, &random).map { ($0, .rest) }
    // In an order that does not tell which stratum a message is of.
    for index in items.indices.dropFirst().reversed() { items.swapAt(index, random.below(index + 1)) }
    var plan = plan
    plan.populations = Dictionary(uniqueKeysWithValues: populations.map { ($0.key.rawValue, $0.value) })
    return (plan, items)
  }

  /// The messages that somebody should look at first, each in its first stratum, in the order of their ids.
  private func flagged() throws -> (strata: [AuditStratum: [Int64]], taken: Set<Int64>) {
    let turned = try turnedUrgent()
    var strata: [AuditStratum: [Int64]] = [:]
    var taken: Set<Int64> = []
    func take(_ id: Int64, _ stratum: AuditStratum) {
      strata[stratum, default: []].append(id)
      taken.insert(id)
    }
    let marked = try Row.fetchCursor(
      db.cachedStatement(
        sql:
          "SELECT id, marks FROM inbound WHERE marks <> 0 AND marks & 13 <> 0 AND received_at >= ? AND received_at < ? ORDER BY received_at, id"
      ),
      arguments: [plan.from, plan.until])
    while let row = try marked.next() {
      let (id, marks): (Int64, TurnFacts.Marks) = (row[0], TurnFacts.Marks(rawValue: row[1]))
      if marks.contains(.amber) {
        take(id, .amber)
      } else if marks.contains(.nearlyUrgent) {
        take(id, .nearlyUrgent)
      } else if turned.contains(id) {
        take(id, .turnedUrgent)
      } else if marks.contains(.notUnderstood) {
        take(id, .notUnderstood)
      }
    }
    for id in turned.sorted() where !taken.contains(id) { take(id, .turnedUrgent) }
    return (strata, taken)
  }

  /// The last message before each urgent one of the same person, when it was not urgent and came within the day before.
  private func turnedUrgent() throws -> Set<Int64> {
    let rows = try db.rows(
      """
      SELECT p.id AS id FROM inbound u JOIN inbound p ON p.id = (
        SELECT e.id FROM inbound e WHERE e.contact_id = u.contact_id AND e.id < u.id ORDER BY e.id DESC LIMIT 1)
      WHERE u.level IN (2, 3) AND u.received_at >= ? AND u.received_at < ?
        AND p.level < 2 AND p.received_at >= u.received_at - ? AND p.received_at >= ? AND p.received_at < ?
      """, [plan.from, plan.until + AuditDraw.day, AuditDraw.day, plan.from, plan.until])
    return Set(rows.map { $0["id"] })
  }

  private func count() throws -> Int {
    try db.row(
      "SELECT COUNT(*) AS n FROM inbound WHERE received_at >= ? AND received_at < ?", [plan.from, plan.until])?[
        "n"] ?? 0
  }

  /// The first and the last id, more or less: ids go with time.
  private func span() throws -> ClosedRange<Int64>? {
    let ends = try db.row(
      """
      SELECT (SELECT id FROM inbound WHERE received_at >= ? ORDER BY received_at, id LIMIT 1) AS first,
        (SELECT id FROM inbound WHERE received_at < ? ORDER BY received_at DESC, id DESC LIMIT 1) AS last
      """, [plan.from, plan.until])
    guard let first = ends?["first"] as Int64?, let last = ends?["last"] as Int64?, first <= last else { return nil }
    return first...last
  }

  /// Any other messages; ids are guessed, because most of them are there.
  private func others(
    _ wanted: Int, in ids: ClosedRange<Int64>?, but taken: inout Set<Int64>, _ random: inout SplitMix
  ) throws -> [Int64] {
    guard let ids else { return [] }
    var found: [Int64] = []
    var tries = 0
    while found.count < wanted, tries < 200 + wanted * 50 {
      tries += 1
      let id = ids.lowerBound + Int64(random.below(ids.count))
      guard !taken.contains(id), try isKept(id) else { continue }
      taken.insert(id)
      found.append(id)
    }
    return found
  }

  /// Whether the message lies in the span and can still be read.
  private func isKept(_ id: Int64) throws -> Bool {
    try db.row(
      """
      SELECT 1 FROM inbound WHERE id = ? AND contact_id IS NOT NULL AND content IS NOT NULL AND decision IS NOT 'waits'
        AND received_at >= ? AND received_at < ?
      """, [id, plan.from, plan.until]) != nil
  }
}

extension SplitMix {
  /// A number from 0 to `count` - 1 (Lemire 2019, without the correction: `count` is far below 2^64).
  fileprivate mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }
}
