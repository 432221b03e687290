import Foundation
import GRDB
package import Messages

/// An example that an editor proposes for an intent. It changes nothing by itself: somebody puts it into the content.
package struct Proposal: Sendable, Equatable {
  /// Never given twice.
  package var id: Int64
  /// The message that it was thought of at; nil when there is none.
  package var inbound: Int64?
  /// Seconds since 1970.
  package var at: Double
  /// Who proposed it.
  package var author: String
  /// `Intent.id`.
  package var intent: String
  /// Open until somebody settles it.
  package var state: State
  /// In the editor's own words, on one line.
  package var text: Redacted<String>
  /// Whether the text must not find the intent.
  package var isCounterexample: Bool

  /// What became of it.
  package enum State: String, Sendable, CaseIterable { case open, taken, dropped }

  /// A proposal as it is kept.
  package init(
    id: Int64, inbound: Int64?, at: Double, author: String, intent: String, state: State, text: Redacted<String>,
    isCounterexample: Bool
  ) {
    self.id = id
    self.inbound = inbound
    self.at = at
    self.author = author
    self.intent = intent
    self.state = state
    self.text = text
    self.isCounterexample = isCounterexample
  }

  /// As a line of a list of examples.
  package var line: String { (isCounterexample ? "! " : "") + text.reveal() }
}

extension Store {
  /// Keeps a proposal. Its text is sealed under the office's key: it is an editor's, and outlives the person whom it was thought of at.
  /// - Returns: its number.
  @discardableResult
  package func propose(
    _ text: Redacted<String>, for intent: String, isCounterexample: Bool = false, at inbound: Int64?, by author: String,
    now: Double
  ) async throws(StoreFailure) -> Int64 {
    let line = (isCounterexample ? "! " : "") + text.reveal()
    let office = office
    return try await writer.perform { desk in
      try desk.db.run(
        """
        INSERT INTO proposal (inbound_id, at, staff_name, intent, state, content) VALUES (?, ?, ?, ?, 'open', ?)
        """, [inbound, now, author, intent, try office.seal(line, as: .proposal)])
      return desk.db.lastInsertedRowID
    }
  }

  /// Proposals in a state, the newest first.
  /// - Parameter before: only those with a smaller number: the next page.
  package func proposals(
    _ state: Proposal.State, before: Int64 = .max, limit: Int
  ) async throws(StoreFailure) -> [Proposal] {
    let office = office
    return try await reading { db in
      try db.rows(
        "SELECT * FROM proposal WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?", [state.rawValue, before, limit]
      ).map { try Proposal($0, office) }
    }
  }

  /// Says what became of open proposals. Those that are not open stay as they are.
  /// - Returns: how many were open.
  package func settle(_ numbers: [Int64], as state: Proposal.State) async throws(StoreFailure) -> Int {
    try await writer.perform { desk in
      var count = 0
      for number in numbers {
        try desk.db.run(
          "UPDATE proposal SET state = ? WHERE id = ? AND state = 'open'", [state.rawValue, number])
        count += desk.db.changesCount
      }
      return count
    }
  }
}

extension Proposal {
  fileprivate init(_ row: Row, _ office: Sealer) throws {
    let line = try office.openText(row["content"], as: .proposal)
    let isCounterexample = line.hasPrefix("! ")
    self.init(
      id: row["id"], inbound: row["inbound_id"], at: row["at"], author: row["staff_name"], intent: row["intent"],
      state: State(rawValue: row["state"]) ?? .dropped,
      text: Redacted(isCounterexample ? String(line.dropFirst(2)) : line),
      isCounterexample: isCounterexample)
  }
}
