import Foundation
import Messages
import Testing

@testable import Store

@Suite("What was not understood, and what comes of it")
struct ProposalTests {
  private func hear(
    _ store: Store, _ id: String, _ text: Redacted<String>, from: Address = Person.anna, at moment: Double,
    marks: TurnFacts.Marks
  ) async throws -> Int64? {
    var verdict = Verdict.saying()
    verdict.facts.marks = marks
    return try await store.hear(.text(id, from: from, saying: text, at: noon + moment), verdict).inbound
  }

  @Test("Texts with marks are opened, the newest first; a correction stands for the text before it")
  func doubtful() async throws {
    try await withStore { store in
      _ = try await hear(store, "0", "old", at: -100, marks: .notUnderstood)
      let first = try await hear(store, "1", "blah", at: 0, marks: .notUnderstood)
      _ = try await hear(store, "2", "fine", at: 1, marks: .amber)
      let wrong = try await hear(store, "3", "a thing", from: Person.beth, at: 2, marks: [])
      _ = try await hear(store, "4", "no not that", from: Person.beth, at: 3, marks: .corrects)
      let asked = try await hear(store, "5", "hm", at: 4, marks: [.asked, .held])
      let page = try await store.doubtful(since: noon - 50, limit: 10)
      #expect(page.texts.map(\.text) == ["hm", "a thing", "blah"])
      #expect(page.texts.map { Optional($0.inbound) } == [asked, wrong, first])
      #expect(page.texts.map(\.marks) == [.asked, .corrects, .notUnderstood])
      #expect(page.lookedBackTo == nil)
      let cut = try await store.doubtful(since: noon - 50, limit: 2)
      #expect(cut.texts.count == 2 && cut.lookedBackTo == noon + 3)
      #expect(try await store.doubtfulText(try #require(wrong))?.text == "a thing")
      #expect(try await store.doubtfulText(99) == nil)
    }
  }

  @Test("A proposal is kept sealed, and stays as it was once it is settled")
  func life() async throws {
    try await withHome { home in
      let store = try home.open()
      let yes = try await store.propose("where is my nearest gp", for: "health.gp", at: nil, by: "Edda", now: noon)
      let no = try await store.propose(
        "gp means grand prix", for: "health.gp", isCounterexample: true, at: nil, by: "Edda", now: noon + 1)
      #expect(
        try await store.proposals(.open, limit: 9).map(\.line) == ["! gp means grand prix", "where is my nearest gp"])
      #expect(try await store.proposals(.open, before: no, limit: 9).map(\.id) == [yes])
      #expect(try home.filesHolding(Data("nearest gp".utf8)).isEmpty)
      #expect(try await store.settle([yes, 99], as: .taken) == 1)
      #expect(try await store.settle([yes], as: .dropped) == 0)
      #expect(try await store.proposals(.taken, limit: 9).map(\.id) == [yes])
      let kept = try #require(try await store.proposals(.open, limit: 9).first)
      #expect(kept.isCounterexample && kept.author == "Edda" && kept.intent == "health.gp" && kept.at == noon + 1)
    }
  }
}
