import Foundation
import GRDB
import Messages
import Testing

@testable import Store

@Suite("How content is used")
struct ContentUseTests {
  private static func verdict(_ intent: String?, _ moves: [TurnFacts.Move] = []) -> Verdict {
    Verdict(
      record: "record", trace: Array("{}".utf8), level: .normal, replies: [], contentVersion: "test",
      facts: TurnFacts(intent: intent, decision: "answer", language: "en", moves: moves))
  }

  @Test("conversations are told once each, the newest first; whoever is forgotten is counted and not named")
  func conversations() async throws {
    try await withHome { home in
      let store = try home.open()
      for (id, index, moment) in [("1", 1, noon), ("2", 2, noon + 10), ("3", 1, noon + 20), ("4", 3, noon + 5)] {
        try await store.hear(
          .text(id, from: Person.number(index), at: moment), Self.verdict(index == 3 ? "law.tax" : "law.age"))
      }
      let age = try await store.conversations(asking: ["law.age"], since: noon, most: 100, limit: 10)
      #expect(age.newest.map(\.contact) == [1, 2] && age.newest.map(\.count) == [2, 1])
      #expect(age.newest.first?.last == noon + 20 && age.conversations == 2 && !age.isCut)
      let both = try await store.conversations(asking: ["law.age", "law.tax"], since: noon, most: 1, limit: 1)
      #expect(both.newest.map(\.contact) == [1] && both.conversations == 2 && both.isCut)
      #expect(
        try await store.conversations(asking: ["law.age"], since: noon + 15, most: 9, limit: 9).conversations == 1)
      try await home.tamper("UPDATE inbound SET contact_id = NULL WHERE contact_id = 2")
      let later = try await store.conversations(asking: ["law.age"], since: noon, most: 100, limit: 10)
      #expect(later.conversations == 1 && later.forgotten == 1)
      let counts = try await store.uses(of: ["law.age", "law.tax", "law.none"], since: noon, most: 2)
      #expect(counts == ["law.age": 2, "law.tax": 1, "law.none": 0])
    }
  }

  @Test("moves are summed from the beginning of a day, of all flows or of one")
  func moves() async throws {
    try await withStore { store in
      let said = TurnFacts.Move(flow: "condom", step: "when", way: "said")
      let gone = TurnFacts.Move(flow: "condom", step: "when", next: "soon", way: "choice 1")
      let other = TurnFacts.Move(flow: "leaving", step: "first", way: "said")
      try await store.hear(.text("1", at: noon), Self.verdict(nil, [said, gone]))
      try await store.hear(.text("2", at: noon + 86_400), Self.verdict(nil, [said, other]))
      let all = try await store.moves(since: noon)
      #expect(
        all == [MoveCount(move: said, count: 2), MoveCount(move: gone, count: 1), MoveCount(move: other, count: 1)])
      #expect(try await store.moves(in: "condom", since: noon + 86_400) == [MoveCount(move: said, count: 1)])
    }
  }

  @Test("neither looks at the messages themselves")
  func plan() async throws {
    try await withHome { home in
      _ = try home.open()
      for (sql, index) in [
        (Store.askingSQL, "COVERING INDEX inbound_tag"), (Store.usesSQL, "COVERING INDEX inbound_tag"),
        (Store.movesSQL(ofOne: true), "traffic USING PRIMARY KEY (day>?)"),
      ] {
        let plan = try await home.rows("EXPLAIN QUERY PLAN \(sql.replacing("?", with: "1"))").joined()
        #expect(plan.contains(index), "\(plan)")
        #expect(!plan.contains("SCAN inbound") && !plan.contains("SCAN traffic"), "\(plan)")
      }
    }
  }
}
