import Messages
import Store
import Testing

@Suite("Who has a case")
struct ClaimTests {
  static let dora = StaffMember(id: 1, name: "dora")
  static let ella = StaffMember(id: 2, name: "ella")

  @Test("Of many who reach for a case at the same moment one gets it", arguments: StoreMaker.all)
  func race(_ maker: StoreMaker) async throws {
    try await withCase(maker) { store, number in
      let results = try await withThrowingTaskGroup(of: CaseChange.self) { group in
        for id in 1...20 as ClosedRange<Int64> {
          group.addTask {
            try await store.claim(number, for: StaffMember(id: id, name: "staff \(id)"), now: noon) { _ in .saying() }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let holder = try #require(try await store.staffCase(number)?.holder)
      #expect(results.count { if case .done(.some) = $0 { true } else { false } } == 1)
      #expect(results.count { $0 == .heldBy(holder.name) } == 19)
    }
  }

  @Test("Only the holder writes, hands over and gives back", arguments: StoreMaker.all)
  func holders(_ maker: StoreMaker) async throws {
    try await withCase(maker) { store, number in
      #expect(try await store.write("hi", by: Self.dora, onCase: number, now: noon, decide: quiet) == .notHeld)
      #expect(try await store.claim(number, for: Self.dora, now: noon + 1, decide: quiet).isDone)
      #expect(try await store.write("hi", by: Self.ella, onCase: number, now: noon, decide: quiet) == .heldBy("dora"))
      #expect(try await store.handBack(number, by: Self.ella, now: noon, decide: quiet) == .heldBy("dora"))
      #expect(
        try await store.close(number, as: .safe, by: Self.ella, now: noon, decide: quiet) == .heldBy("dora"))
      #expect(
        try await store.handOver(number, from: Self.dora, to: Self.ella, now: noon + 2, decide: quiet).isDone)
      #expect(try await store.write("hi", by: Self.ella, onCase: number, now: noon + 3, decide: quiet).isDone)
      #expect(try await store.handBack(number, by: Self.ella, now: noon + 4, decide: quiet).isDone)
      let open = try #require(try await store.staffCase(number))
      #expect(open.holder == nil && open.firstHeldAt == noon + 1 && open.answeredAt == noon + 3)
      #expect(!open.isUnanswered && open.renewedAt == noon + 4)
    }
  }

  @Test("What staff write stands in the outbox under their name", arguments: StoreMaker.all)
  func words(_ maker: StoreMaker) async throws {
    try await withCase(maker) { store, number in
      _ = try await store.claim(number, for: Self.dora, now: noon) { _ in .saying([.saying("A person is here.")]) }
      #expect(try await store.write("Are you ok?", by: Self.dora, onCase: number, now: noon + 9, decide: quiet).isDone)
      #expect(try await store.staffCase(number)?.isUnanswered == false)
      let contact = try #require(try await store.contact(ofCase: number))
      let lines = try #require(try await store.transcript(contact: contact))
      let written = lines.compactMap { line in
        if case .staff(let name, let state, _) = line.side { "\(name) \(state): \(line.text.reveal())" } else { nil }
      }
      #expect(written == ["dora waiting: Are you ok?"])
      #expect(lines.count { if case .event = $0.side { true } else { false } } == 2)
    }
  }

  @Test("A refused text leaves nothing behind", arguments: StoreMaker.all)
  func refused(_ maker: StoreMaker) async throws {
    try await withCase(maker) { store, number in
      _ = try await store.claim(number, for: Self.dora, now: noon, decide: quiet)
      let result = try await store.write("hi", by: Self.dora, onCase: number, now: noon) { _ in nil }
      #expect(result == .mayNotBeSent)
      #expect(try await store.staffCase(number)?.answeredAt == nil)
      #expect(try await store.outbox(limit: 9).isEmpty)
    }
  }

  @Test("A holder who goes quiet loses the case; one who works keeps it", arguments: StoreMaker.all)
  func quietHolder(_ maker: StoreMaker) async throws {
    try await withCase(maker) { store, number in
      _ = try await store.claim(number, for: Self.dora, now: noon, decide: quiet)
      #expect(try await store.lapse(silentSince: noon, now: noon + 600, call: calling, decide: quiet).isEmpty)
      try await store.see(number, by: Self.dora, now: noon + 300)
      try await store.see(number, by: Self.ella, now: noon + 900)
      #expect(try await store.lapse(silentSince: noon + 300, now: noon + 900, call: calling, decide: quiet).isEmpty)
      #expect(try await store.lapse(silentSince: noon + 301, now: noon + 901, call: calling, decide: quiet).map(\.number) == [number])
      #expect(try await store.staffCase(number)?.holder == nil)
    }
  }

  @Test("Notes are for colleagues, and go with the person", arguments: StoreMaker.all)
  func notes(_ maker: StoreMaker) async throws {
    try await withCase(maker) { store, number in
      #expect(try await store.note("rings back at 9", by: Self.ella, onCase: number, now: noon + 1) == .done(nil))
      let note = try #require(try await store.notes(onCase: number).first)
      #expect(note.author == "ella" && note.at == noon + 1 && note.text.reveal() == "rings back at 9")
      let member = Self.dora
      #expect(try await store.close(number, as: .safe, by: member, now: noon + 2, decide: quiet).isDone)
      _ = try await store.retire(silentSince: noon + 1e6, now: noon + 1e6)
      #expect(try await store.forgetDue(now: noon + 1e6) == 1)
      #expect(try await store.notes(onCase: number).isEmpty)
      let forgotten = try #require(try await store.staffCase(number))
      #expect(forgotten.contact == nil && forgotten.reason == "" && forgotten.outcome == "safe")
      #expect(try await store.note("late", by: Self.ella, onCase: number, now: noon) == .mayNotBeSent)
    }
  }

  @Test("The reason of the worst call stays, and is sealed", arguments: StoreMaker.all)
  func reason(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      for (index, (level, reason)) in [(Level.urgent, "urgent.theft"), (.emergency, "urgent.trapped"), (.urgent, "x")]
        .enumerated()
      {
        let call = StaffCall(level: level, channels: [], kind: .danger, reason: reason, told: "nobody")
        try await store.hear(.text("\(index)"), .saying(level: level, call: call))
      }
      let open = try #require(try await store.openCases().first)
      #expect(open.reason == "urgent.trapped" && open.kind == .danger && open.told == "nobody")
    }
  }

  private func withCase(
    _ maker: StoreMaker, _ body: (Store, Int64) async throws -> Void
  ) async throws {
    try await withStore(maker) { store in
      let committed = try await store.hear(.text("1"), .saying(level: .urgent, call: .calling(.urgent)))
      try await body(store, try #require(committed.openCase))
    }
  }
}

/// Staff are called as for any case.
private let calling: @Sendable (Level) -> StaffCall = { .calling($0) }

/// A conversation that says nothing and refuses nothing.
private let quiet: Store.Deciding = { _ in .saying() }

extension CaseChange {
  fileprivate var isDone: Bool { if case .done = self { true } else { false } }
}
