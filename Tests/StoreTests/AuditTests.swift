import Foundation
import Messages
import Testing

@testable import Store

@Suite("Samples of answers, and what auditors say of them")
struct AuditTests {
  static let ada = StaffMember(id: 1, name: "Ada")
  static let bea = StaffMember(id: 2, name: "Bea")

  private func hear(
    _ store: Store, _ id: Int, from person: Address, at moment: Double, _ marks: TurnFacts.Marks = [],
    _ level: Level = .normal
  ) async throws -> Int64 {
    var verdict = Verdict.saying([.saying("answer \(id)")], level: level)
    verdict.facts.marks = marks
    return try #require(try await store.hear(.text("\(id)", from: person, at: moment), verdict).inbound)
  }

  private func plan(_ size: Int, seed: UInt64 = 7) -> AuditPlan {
    AuditPlan(
      seed: seed, from: noon, until: noon + 86_400, size: size,
      weights: [.amber: 20, .nearlyUrgent: 20, .turnedUrgent: 20, .notUnderstood: 20, .rest: 20])
  }

  private func rating(_ staff: StaffMember, level: String = "right") -> AuditRating {
    AuditRating(staff: staff, intent: "yes", level: level, tone: "fine", harm: "none", note: "kind words")
  }

  @Test("take each message in its first stratum, and say how many there were")
  func strata() async throws {
    try await withStore { store in
      let amber = try await hear(store, 1, from: Person.anna, at: noon, [.amber, .notUnderstood])
      let near = try await hear(store, 2, from: Person.anna, at: noon + 1, .nearlyUrgent)
      let lost = try await hear(store, 3, from: Person.beth, at: noon + 2, .notUnderstood)
      let before = try await hear(store, 4, from: Person.cora, at: noon + 3)
      let urgent = try await hear(store, 5, from: Person.cora, at: noon + 4, [], .urgent)
      let calm = try await hear(store, 6, from: Person.anna, at: noon + 5, .asked)
      _ = try await hear(store, 7, from: Person.anna, at: noon + 86_400)
      let id = try #require(try await store.draw(plan(100), by: "Ada", now: noon))
      let items = try await store.auditItems(id)
      let found = Dictionary(uniqueKeysWithValues: items.map { ($0.inbound, $0.stratum) })
      #expect(
        found == [
          amber: .amber, near: .nearlyUrgent, lost: .notUnderstood, before: .turnedUrgent, urgent: .rest, calm: .rest,
        ])
      #expect(items.map(\.position) == Array(1...6))
      let sample = try #require(try await store.auditSample(id))
      #expect(
        sample.plan.populations == [
          "amber": 1, "nearly-urgent": 1, "not-understood": 1, "turned-urgent": 1, "rest": 2,
        ])
      #expect(sample.items == 6 && sample.staffName == "Ada" && sample.raters.isEmpty)
    }
  }

  @Test("an urgent text more than a day later, or of somebody else, turns nothing")
  func notTurned() async throws {
    try await withStore { store in
      _ = try await hear(store, 1, from: Person.anna, at: noon)
      _ = try await hear(store, 2, from: Person.beth, at: noon + 60, [], .emergency)
      _ = try await hear(store, 3, from: Person.anna, at: noon + 86_401, [], .emergency)
      let id = try #require(try await store.draw(plan(9), by: "Ada", now: noon))
      #expect(try await store.auditItems(id).allSatisfy { $0.stratum == .rest })
    }
  }

  @Test("are the same for the same seed and others for another, without a message twice")
  func seeds() async throws {
    try await withStore { store in
      for index in 0..<60 { _ = try await hear(store, index, from: Person.number(index % 9), at: noon + Double(index)) }
      var drawn: [[Int64]] = []
      for seed: UInt64 in [7, 7, 8] {
        let id = try #require(try await store.draw(plan(20, seed: seed), by: "Ada", now: noon))
        drawn.append(try await store.auditItems(id).map(\.inbound))
      }
      #expect(drawn[0] == drawn[1] && drawn[0] != drawn[2])
      #expect(drawn.allSatisfy { $0.count == 20 && Set($0).count == 20 })
    }
  }

  @Test("nothing is drawn where there is nothing, or only what has been deleted")
  func nothing() async throws {
    try await withStore { store in
      #expect(try await store.draw(plan(5), by: "Ada", now: noon) == nil)
      try await store.hear(.text("1", at: noon), .saying(forgets: true))
      _ = try await store.forgetDue(now: noon + 4_000)
      #expect(try await store.draw(plan(5), by: "Ada", now: noon) == nil)
    }
  }

  @Test("a message is shown with its replies until it is deleted")
  func turn() async throws {
    try await withStore { store in
      let inbound = try await hear(store, 1, from: Person.anna, at: noon, [], .sensitive)
      let turn = try #require(try await store.auditedTurn(inbound))
      #expect(turn.text == "hello" && turn.level == .sensitive && turn.replies.map(\.text) == ["answer 1"])
      try await store.hear(.text("2", at: noon), .saying(forgets: true))
      _ = try await store.forgetDue(now: noon + 4_000)
      #expect(try await store.auditedTurn(inbound) == nil)
    }
  }

  @Test("two may rate, change their minds until both have, and nobody else may")
  func rating() async throws {
    try await withHome { home in
      let store = try home.open()
      for index in 1...2 { _ = try await hear(store, index, from: Person.anna, at: noon + Double(index)) }
      let id = try #require(try await store.draw(plan(5), by: "Ada", now: noon))
      #expect(try await store.rate(rating(Self.ada), sample: id, position: 3, now: noon) == .noSuchItem)
      #expect(try await store.rate(rating(Self.ada), sample: id, position: 1, now: noon) == .done)
      #expect(try await store.rate(rating(Self.ada, level: "low"), sample: id, position: 1, now: noon) == .done)
      #expect(try await store.rate(rating(Self.bea), sample: id, position: 1, now: noon) == .done)
      #expect(try await store.rate(rating(Self.ada), sample: id, position: 1, now: noon) == .final)
      let cyn = StaffMember(id: 3, name: "Cyn")
      #expect(try await store.rate(rating(cyn), sample: id, position: 2, now: noon) == .taken)
      let items = try await store.auditItems(id)
      #expect(items[0].ratings.map(\.level) == ["low", "right"] && items[1].ratings.isEmpty)
      #expect(items[0].ratings[0].note == "kind words")
      #expect(try home.filesHolding(Data("kind words".utf8)).isEmpty, "notes are sealed")
      #expect(try await store.auditSample(id)?.raters.map(\.count) == [1, 1])
    }
  }
}
