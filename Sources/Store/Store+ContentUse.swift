import Foundation
import GRDB

/// A move of a flow with how often it was made.
package struct MoveCount: Sendable, Equatable {
  /// What happened.
  package var move: TurnFacts.Move
  /// At least 1.
  package var count: Int

  /// A move, counted.
  package init(move: TurnFacts.Move, count: Int) {
    self.move = move
    self.count = count
  }
}

/// A conversation in which something was asked.
package struct ContentUse: Sendable, Equatable {
  /// The row of the person.
  package var contact: Int64
  /// Messages that asked it.
  package var count: Int
  /// Seconds since 1970 of the newest.
  package var last: Double
}

/// Conversations in which something was asked, as far as they were looked at.
package struct ContentUses: Sendable, Equatable {
  /// The newest first, as many as were wished for.
  package var newest: [ContentUse]
  /// Conversations that were found.
  package var conversations: Int
  /// Messages of people who are forgotten since: nobody can be told of them any more.
  package var forgotten: Int
  /// Whether there are more than were looked at: the counts are at least so many.
  package var isCut: Bool
}

extension Store {
  /// What people did in flows, summed.
  /// - Parameters:
  ///   - flow: one flow alone; nil for all.
  ///   - moment: from the beginning of its day (UTC) on; seconds since 1970.
  package func moves(in flow: String? = nil, since moment: Double) async throws(StoreFailure) -> [MoveCount] {
    try await reading { db in
      let rows = try db.rows(Store.movesSQL(ofOne: flow != nil), [Moment.day(moment)] + [flow].compactMap(\.self))
      return rows.map {
        MoveCount(
          move: TurnFacts.Move(flow: $0["flow"], step: $0["step"], next: $0["next"], way: $0["way"]), count: $0["n"])
      }
    }
  }

  /// How many messages were read as each intent.
  /// - Parameter most: counting ends there, so that a page never waits for a busy year.
  package func uses(
    of intents: [String], since moment: Double, most: Int
  ) async throws(StoreFailure) -> [String: Int] {
    let tags = tags
    return try await reading { db in
      var counts: [String: Int] = [:]
      for intent in intents {
        let row = try db.row(Store.usesSQL, [tags.tag(of: intent), moment, most])
        counts[intent] = row?["n"] ?? 0
      }
      return counts
    }
  }

  /// The conversations in which one of some intents was asked, by their tags; no message is opened.
  /// - Parameters:
  ///   - most: messages of each intent that are looked at, the newest first.
  ///   - limit: conversations that are named.
  package func conversations(
    asking intents: [String], since moment: Double, most: Int, limit: Int
  ) async throws(StoreFailure) -> ContentUses {
    let tags = tags
    return try await reading { db in
      var found: [Int64: ContentUse] = [:]
      var (forgotten, isCut) = (0, false)
      for intent in intents {
        let rows = try Row.fetchCursor(
          db, sql: Store.askingSQL, arguments: [tags.tag(of: intent), moment, most + 1])
        var count = 0
        while let row = try rows.next() {
          count += 1
          guard count <= most else {
            isCut = true
            break
          }
          guard let contact = row["contact_id"] as Int64? else {
            forgotten += 1
            continue
          }
          found[contact, default: ContentUse(contact: contact, count: 0, last: 0)].add(row["received_at"])
        }
      }
      let newest = found.values.sorted { ($0.last, $0.contact) > ($1.last, $1.contact) }.prefix(limit)
      return ContentUses(newest: Array(newest), conversations: found.count, forgotten: forgotten, isCut: isCut)
    }
  }

  static func movesSQL(ofOne: Bool) -> String {
    """
    SELECT flow, step, next, way, SUM(count) AS n FROM traffic WHERE day >= ?\(ofOne ? " AND flow = ?" : "")
    GROUP BY flow, step, next, way ORDER BY flow, step, next, way
    """
  }

  // Both are answered by the index alone.

  static let usesSQL =
    "SELECT COUNT(*) AS n FROM (SELECT 1 FROM inbound WHERE tag = ? AND received_at >= ? LIMIT ?)"

  static let askingSQL =
    "SELECT contact_id, received_at FROM inbound WHERE tag = ? AND received_at >= ? ORDER BY received_at DESC LIMIT ?"
}

extension ContentUse {
  fileprivate mutating func add(_ moment: Double) {
    count += 1
    last = max(last, moment)
  }
}
