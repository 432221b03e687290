import Messages
import Store
import Testing

@Suite("Texts that wait for each other")
struct WaitingTextTests {
  private static func waiting(_ trace: String = "waits") -> Verdict {
    var verdict = Verdict.saying(record: "waiting", timers: [TimerChange(name: "window", dueAt: noon + 3)])
    verdict.trace = Array(trace.utf8)
    verdict.facts = TurnFacts(decision: TurnFacts.waits)
    return verdict
  }

  private static var answer: Verdict {
    var verdict = Verdict.saying([.saying("both")], record: "answered", level: .sensitive)
    verdict.trace = Array("reasons".utf8)
    verdict.facts = TurnFacts(intent: "law.selling", decision: "answer", language: "en", marks: .amber)
    verdict.answersWaiting = true
    return verdict
  }

  @Test("the last of them gets the answer and its reasons; they count once", arguments: StoreMaker.all)
  func together(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1", saying: "is it legal"), Self.waiting()).contact
      try await store.hear(.text("2", saying: "what i do"), Self.waiting())
      let timer = try #require(try await store.dueTimers(now: noon + 3, limit: 9).first)
      #expect(try await store.fire(timer, now: noon + 3) { _ in Self.answer } != nil)
      let lines = try #require(try await store.transcript(contact: contact))
      let persons = lines.compactMap { line -> String? in
        guard case .person(_, let level, let trace) = line.side else { return nil }
        return "\(line.text.reveal()) \(level) \(String(decoding: trace.reveal(), as: UTF8.self))"
      }
      #expect(persons == ["is it legal normal waits", "what i do sensitive reasons"])
      #expect(!lines.contains { if case .event = $0.side { true } else { false } })
      let day = Int64(noon) / 86_400
      let clock = LocalClock(local: { (day: $0 / 24, hour: Int($0 % 24)) }, start: { $0 * 24 })
      let numbers = try await store.turnNumbers(day...day, clock: clock)
      #expect(numbers.days.values.map(\.answered) == [1])
      #expect(numbers.days.values.map(\.messages) == [1])
    }
  }

  @Test("where nothing waits any more it is an event", arguments: StoreMaker.all)
  func late(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let contact = try await store.hear(.text("1")).contact
      _ = try await store.happen(to: contact, now: noon + 3) { _ in Self.answer }
      let lines = try #require(try await store.transcript(contact: contact))
      #expect(lines.contains { if case .event = $0.side { true } else { false } })
    }
  }
}
