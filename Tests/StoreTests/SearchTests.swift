import GRDB
import Messages
import Testing

@testable import Store

@Suite("Searching conversations")
struct SearchTests {
  static let intents = ["law.selling", "health.gp", "urgent.trapped"]

  private static func heard(
    _ store: Store, _ id: String, _ person: Int, at moment: Double, intent: String? = "law.selling",
    level: Level = .normal, account: String = "sms", language: String = "en", marks: TurnFacts.Marks = [],
    replies: Int = 1, call: StaffCall? = nil
  ) async throws -> Admission.Committed {
    var verdict = Verdict.saying(
      (0..<replies).map { .saying("answer \($0)") }, level: level, call: call)
    verdict.facts = TurnFacts(intent: intent, decision: "answer", language: language, marks: marks)
    return try await store.hear(
      .text(id, from: Person.number(person), account: account, at: noon + moment), verdict)
  }

  /// Six people; the number of each is their contact.
  private static func fill(_ store: Store) async throws {
    _ = try await heard(store, "1", 1, at: 0)
    _ = try await heard(store, "2", 2, at: 10, intent: "health.gp", language: "ro")
    _ = try await heard(store, "3", 3, at: 20, level: .urgent, call: .calling(.urgent))
    _ = try await heard(store, "4", 4, at: 30, intent: nil, marks: .notUnderstood)
    _ = try await heard(store, "5", 5, at: 40, account: "web", replies: 0)
    _ = try await heard(store, "6", 6, at: 50, level: .emergency, call: .calling(.emergency))
    _ = try await heard(store, "7", 1, at: 60, intent: "health.gp", level: .sensitive)
    _ = try await store.close(2)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var found: [Int64]
    var search: TalkSearch

    init(_ name: String, _ found: [Int64], _ change: (inout TalkSearch) -> Void) {
      testDescription = name
      self.found = found
      search = TalkSearch()
      change(&search)
    }
  }

  static let cases = [
    Case("all", [1, 6, 5, 4, 3, 2]) { _ in },
    Case("days", [4, 3]) { $0.span = (noon + 15)..<(noon + 35) },
    Case("an intent", [1, 2]) { $0.intent = "health.gp" },
    Case("an older text of the same talk", [6, 5, 3, 1]) { $0.intent = "law.selling" },
    Case("a level", [6]) { $0.level = .emergency }, Case("the lowest level", [5, 4, 2, 1]) { $0.level = .normal },
    Case("an account", [5]) { $0.account = "web" }, Case("a language", [2]) { $0.language = "ro" },
    Case("an open case", [3]) { $0.ending = .open }, Case("an outcome", [6]) { $0.ending = .closed(.reached) },
    Case("another outcome", []) { $0.ending = .closed(.safe) },
    Case("not understood", [4]) { $0.isNotUnderstood = true }, Case("unanswered", [5, 4]) { $0.isUnanswered = true },
    Case("several", [1]) {
      $0.intent = "health.gp"
      $0.language = "en"
    },
  ]

  @Test("Each condition finds what it says, the newest first", arguments: cases)
  func conditions(_ wanted: Case) async throws {
    try await withStore { store in
      try await Self.fill(store)
      let page = try await store.talks(wanted.search, limit: 50, naming: Self.intents)
      #expect(page.talks.map(\.contact) == wanted.found)
      #expect(page.next == nil && page.lookedBackTo == nil)
    }
  }

  @Test("Page by page everything is found once, whatever the length of a page", arguments: [1, 2, 4])
  func pages(_ length: Int) async throws {
    try await withStore { store in
      try await Self.fill(store)
      var search = TalkSearch()
      var found: [Int64] = []
      for _ in 0..<10 {
        let page = try await store.talks(search, limit: length, naming: [])
        found += page.talks.map(\.contact)
        search.before = page.next
        if page.next == nil { break }
      }
      #expect(found == [1, 6, 5, 4, 3, 2])
    }
  }

  @Test("A row tells what it was about, how urgent it was, and how its case stands")
  func row() async throws {
    try await withStore { store in
      try await Self.fill(store)
      let talks = try await store.talks(TalkSearch(), limit: 50, naming: Self.intents).talks
      let first = try #require(talks.first)
      #expect(first.intents == ["health.gp", "law.selling"] && first.level == .sensitive && first.staffCase == nil)
      #expect(first.place.at == noon + 60)
      #expect(talks[1].staffCase == .init(number: 2, level: .emergency, holder: nil, outcome: "reached"))
      #expect(talks[4].staffCase?.outcome == nil && talks[4].staffCase?.number == 1)
      #expect(talks[3].intents.isEmpty)
    }
  }

  @Test("What staff wrote answers, and a reply that failed is found")
  func repliesCount() async throws {
    try await withStore { store in
      try await Self.fill(store)
      _ = try await Self.heard(store, "8", 3, at: 70, marks: .notUnderstood)
      let dora = StaffMember(id: 1, name: "dora")
      var search = TalkSearch()
      search.isUnanswered = true
      #expect(try await store.talks(search, limit: 9, naming: []).talks.map(\.contact) == [3, 5, 4])
      _ = try await store.claim(1, for: dora, now: noon + 80) { _ in nil }
      _ = try await store.write("I am here", by: dora, onCase: 1, now: noon + 81) { _ in .saying() }
      #expect(try await store.talks(search, limit: 9, naming: []).talks.map(\.contact) == [5, 4])
    }
    try await withHome { home in
      let store = try home.open()
      try await Self.fill(store)
      try await home.tamper("UPDATE outbound SET state = 'failed' WHERE contact_id = 2")
      var search = TalkSearch()
      search.hasFailed = true
      #expect(try await store.talks(search, limit: 9, naming: []).talks.map(\.contact) == [2])
      search.span = noon..<(noon + 5)
      #expect(try await store.talks(search, limit: 9, naming: []).talks.isEmpty)
    }
  }

  @Test("No search sorts, or walks through the messages themselves", arguments: cases)
  func plan(_ wanted: Case) async throws {
    try await withHome { home in
      let store = try home.open()
      var search = wanted.search
      search.before = TalkPlace(at: noon, id: 9)
      let query = TalkQuery(search, tag: search.intent.map { store.tags.tag(of: $0) })
      let plan = try await store.reading { db in
        let (sql, values) = query.statement(from: 0, limit: 51)
        return try db.rows("EXPLAIN QUERY PLAN \(sql)", values).map { $0["detail"] as String }
      }
      #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(plan)")
      #expect(
        plan.contains { $0.hasPrefix("SEARCH i USING") || $0.hasPrefix("SCAN i USING COVERING INDEX inbound_search") },
        "\(plan)")
      #expect(!plan.contains { $0 == "SCAN i" || $0 == "SCAN j" || $0 == "SCAN o" || $0 == "SCAN outbound" }, "\(plan)")
      if search.intent == nil, search.level.map({ $0 == .normal }) ?? true {
        #expect(plan.contains { $0.contains("i USING COVERING INDEX inbound_search") }, "\(plan)")
      }
    }
  }

  @Test("A search that finds little breaks off, says so, and goes on from there", .timeLimit(.minutes(2)))
  func size() async throws {
    try await withHome { home in
      let store = try home.open()
      try await Self.fill(store)
      // 200,000 messages of 10,000 people, all after those above.
      try await home.tamper(
        """
        WITH RECURSIVE n(x) AS (VALUES (101) UNION ALL SELECT x + 1 FROM n WHERE x < 10100)
        INSERT INTO contact (id, key_id, address, conversation, created_at, last_at)
        SELECT x, x, x'00', x'00', \(noon), \(noon) FROM n;
        WITH RECURSIVE n(x) AS (VALUES (1000) UNION ALL SELECT x + 1 FROM n WHERE x < 200999)
        INSERT INTO inbound (id, contact_id, account, provider_id, received_at, level, content_version, replies, content, tag,
          decision, language, marks)
        SELECT x, 101 + (x * 7919) % 10000, 'sms', 'p' || x, \(noon) + 100 + x, 0, 'v', 1, zeroblob(600), 7, 'answer', 'en', 0
        FROM n
        """)
      var search = TalkSearch()
      search.language = "ro"
      let first = try await store.talks(search, limit: 50, naming: [])
      #expect(first.talks.isEmpty && first.lookedBackTo != nil)
      search.before = first.next
      let second = try await store.talks(search, limit: 50, naming: [])
      #expect(second.talks.map(\.contact) == [2] && second.next == nil && second.lookedBackTo == nil)
      let clock = ContinuousClock()
      let time = try await clock.measure { _ = try await store.talks(TalkSearch(), limit: 50, naming: Self.intents) }
      // Some milliseconds on a quiet machine: what is caught here is a walk over all messages.
      #expect(time < .seconds(2), "\(time)")
    }
  }
}

@Suite("Pages of transcripts")
struct TranscriptPageTests {
  @Test("Pages end between turns, and together hold every line once", arguments: [1, 2, 3, 5, 100])
  func pages(_ length: Int) async throws {
    try await withStore { store in
      var contact: Int64 = 0
      for number in 0..<9 {
        let replies: [Reply] = [.saying("a\(number)"), .saying("b\(number)")]
        contact = try await store.hear(.text("\(number)", saying: "t", at: noon + Double(number)), .saying(replies))
          .contact
      }
      let whole = try #require(try await store.transcript(contact: contact))
      var found: [TranscriptLine] = []
      var before: Double?
      repeat {
        let page = try #require(try await store.transcript(contact: contact, before: before, lines: length))
        #expect(page.lines.count >= min(length, 3) && page.lines.count < length + 3)
        #expect(page.lines.count % 3 == 0)
        found = page.lines + found
        before = page.older
      } while before != nil
      #expect(found.map(\.text) == whole.map(\.text))
      #expect(try await store.transcript(contact: 99, lines: 9) == nil)
    }
  }

  @Test("The same person has the same bytes in the same helpline alone")
  func pseudonyms() async throws {
    try await withHome { home in
      let store = try home.open()
      #expect(store.pseudonymBytes(of: 1) == store.pseudonymBytes(of: 1))
      #expect(store.pseudonymBytes(of: 1) != store.pseudonymBytes(of: 11))
    }
  }
}
