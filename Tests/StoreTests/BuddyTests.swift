import Messages
import Store
import Synchronization
import Testing

@Suite("A friend of a check-in")
struct BuddyTests {
  private static let cora = Person.cora.value

  /// What the conversations of the people heard of each other.
  final class Meeting: Sendable {
    private let heard = Mutex<[String]>([])

    var all: [String] { heard.withLock { $0 } }

    /// `barred` is the record of somebody who must not be texted.
    func deciding(barred: String = "never") -> BuddyDeciding {
      BuddyDeciding(
        hears: { [self] record, news in
          heard.withLock { $0.append("\(record): \(news)") }
          return .saying([.saying("news")], record: record)
        }, isBarred: { $0 == barred })
    }
  }

  private static func ask(_ number: Redacted<String> = cora) -> Verdict {
    var verdict = Verdict.saying([.saying("asked")], record: "asker")
    verdict.errands = [.ask(number, text: "May they?")]
    return verdict
  }

  private static func tell() -> Verdict {
    var verdict = Verdict.saying(record: "told", level: .emergency, call: .calling(.emergency))
    verdict.errands = [.tell(cora, text: "They need you."), .release]
    return verdict
  }

  private static func answer(_ agrees: Bool) -> Verdict {
    var verdict = Verdict.saying([.saying("thanks")], record: "friend")
    verdict.errands = [.answer(agrees: agrees)]
    return verdict
  }

  /// Everything that is due, by whom it goes to.
  private static func due(_ store: Store, at now: Double = noon) async throws -> [String] {
    try await store.lease(now: now, limit: 9).map { "\($0.message.to.value.reveal()) \($0.message.text.reveal())" }
      .sorted()
  }

  /// Everything that is due has left.
  private static func send(_ store: Store) async throws {
    for parcel in try await store.lease(now: noon, limit: 9) {
      try await store.settle(parcel, .accepted(id: "sent-\(parcel.id)", state: .sent), now: noon)
    }
  }

  private static let anna = Person.anna.value.reveal()
  private static let beth = Person.beth.value.reveal()

  @Test("The question goes to the friend beside what the person hears, and to nobody twice", arguments: StoreMaker.all)
  func once(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let anna = try await store.hear(.text("1"), Self.ask()).contact
      #expect(try await Self.due(store) == ["\(Self.anna) asked", "\(Self.cora.reveal()) May they?"])
      try await store.hear(.text("2", from: Person.beth), Self.ask())
      #expect(try await Self.due(store) == ["\(Self.beth) asked"])
      // Not even when everything of the person who asked first is gone.
      try await store.hear(.text("3"), .saying(forgets: true))
      _ = try await store.forgetDue(now: noon + 9e6)
      #expect(try await store.transcript(contact: anna) == nil)
      try await store.hear(.text("4", at: noon + 9e6), Self.ask())
      #expect(try await Self.due(store, at: noon + 9e6) == ["\(Self.anna) asked"])
    }
  }

  @Test(
    "YES and NO change the asker's conversation in the friend's transaction", arguments: StoreMaker.all, [true, false])
  func answers(_ maker: StoreMaker, _ agrees: Bool) async throws {
    try await withStore(maker) { store in
      let meeting = Meeting()
      try await store.hear(.text("1"), Self.ask())
      _ = try await store.lease(now: noon, limit: 9)
      let committed = try await store.receive(.text("2", from: Person.cora), by: meeting.deciding()) { _, line in
        #expect(line.request == BuddyRequest(standing: .open, at: noon))
        return Self.answer(agrees)
      }
      guard case .committed(let done) = committed else { throw Unexpected.repeated }
      #expect(done.hasReplies)
      #expect(meeting.all == ["asker: \(agrees ? BuddyNews.agreed : .declined)"])
      // A second answer, or a repeat of the first, is no news.
      _ = try await store.receive(.text("2", from: Person.cora), by: meeting.deciding()) { _, _ in Self.answer(agrees) }
      _ = try await store.receive(.text("3", from: Person.cora), by: meeting.deciding()) { _, line in
        #expect(line.request?.standing == (agrees ? .agreed : nil))
        return Self.answer(agrees)
      }
      #expect(meeting.all.count == 1)
      _ = try await store.receive(.text("4", from: Person.cora), by: meeting.deciding()) { _, _ in Self.answer(false) }
      #expect(meeting.all.count == (agrees ? 2 : 1))
    }
  }

  @Test("Only who said YES to this person is told, and once", arguments: StoreMaker.all, [true, false])
  func told(_ maker: StoreMaker, _ agrees: Bool) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.ask())
      try await Self.send(store)
      try await store.hear(.text("2", from: Person.cora), Self.answer(agrees))
      try await store.hear(.text("3"), Self.tell())
      try await store.hear(.text("4"), Self.tell())
      let due = try await Self.due(store)
      #expect(due.filter { $0.hasSuffix("need you.") }.count == (agrees ? 1 : 0))
      #expect(try await store.openCases().count == 1)
    }
  }

  @Test("A question that is called off before it left is not sent", arguments: StoreMaker.all)
  func released(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), Self.ask())
      var off = Verdict.saying(record: "off")
      off.errands = [.release]
      try await store.hear(.text("2"), off)
      #expect(try await Self.due(store) == ["\(Self.anna) asked"])
      _ = try await store.receive(.text("3", from: Person.cora), by: .none) { _, line in
        #expect(line.request?.standing == .over)
        return .saying()
      }
    }
  }

  @Test("Who sent STOP in a talk of their own is not texted, and nobody learns it", arguments: StoreMaker.all)
  func barred(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1", from: Person.cora), .saying(record: "stopped"))
      _ = try await store.receive(.text("2"), by: Meeting().deciding(barred: "stopped")) { _, _ in Self.ask() }
      #expect(try await Self.due(store) == ["\(Self.anna) asked"])
    }
  }

  @Test("A question in doubt is never repeated; an alarm is, once", arguments: StoreMaker.all, [false, true])
  func doubt(_ maker: StoreMaker, _ isAlarm: Bool) async throws {
    try await withHome(maker) { home in
      let store = try home.open()
      try await store.hear(.text("1"), Self.ask())
      if isAlarm {
        for parcel in try await store.lease(now: noon, limit: 9) {
          try await store.settle(parcel, .accepted(id: "p\(parcel.id)", state: .sent), now: noon)
        }
        try await store.hear(.text("2", from: Person.cora), Self.answer(true))
        try await store.hear(.text("3"), Self.tell())
      }
      let first = try await store.lease(now: noon, limit: 9).filter { $0.message.to == Person.cora }
      let parcel = try #require(first.first { $0.message.text != Redacted("thanks") })
      store.close()  // as if killed while it was being sent
      let again = try home.open(now: noon + 100)
      let due = try await Self.due(again, at: noon + 1000).filter { $0.hasSuffix(parcel.message.text.reveal()) }
      #expect(due.count == (isAlarm ? 1 : 0))
      let third = try home.open(now: noon + 2000)
      #expect(try await Self.due(third, at: noon + 9000).filter { $0.hasSuffix(parcel.message.text.reveal()) }.isEmpty)
    }
  }

  static let losses: [(Settlement, Bool)] = [
    (.failed(.undeliverable, code: "30006"), true), (.unknown(code: "timeout"), false),
    (.later(at: noon + 60, code: "throttled"), false), (.accepted(id: "p", state: .queued), false),
  ]

  @Test(
    "The person hears of a question that was given up, not of one that may have arrived", arguments: StoreMaker.all,
    losses)
  func lost(_ maker: StoreMaker, _ rule: (settlement: Settlement, isTold: Bool)) async throws {
    try await withStore(maker) { store in
      let meeting = Meeting()
      try await store.hear(.text("1"), Self.ask())
      let parcel = try #require(try await store.lease(now: noon, limit: 9).first { $0.message.to == Person.cora })
      try await store.settle(parcel, rule.settlement, by: meeting.deciding(), now: noon)
      #expect(meeting.all == (rule.isTold ? ["asker: \(BuddyNews.lost(.request))"] : []))
      #expect(try await store.openCases().isEmpty)
    }
  }

  @Test(
    "An alarm that is lost, at once or by a report, is a case again, and the person's conversation hears of it",
    arguments: StoreMaker.all, [false, true])
  func lostAlarm(_ maker: StoreMaker, _ byReport: Bool) async throws {
    try await withStore(maker) { store in
      let meeting = Meeting()
      try await store.hear(.text("1"), Self.ask())
      try await Self.send(store)
      try await store.hear(.text("2", from: Person.cora), Self.answer(true))
      try await store.hear(.text("3"), Self.tell())
      let parcel = try #require(
        try await store.lease(now: noon, limit: 9).first { $0.message.text == Redacted("They need you.") })
      #expect(parcel.message.level == .emergency)
      let call = StaffCall.calling(.emergency, ["pager"])
      if byReport {
        try await store.settle(parcel, .accepted(id: "p", state: .sent), now: noon)
        let report = DeliveryReport(id: "p", state: .undeliverable, code: "30003")
        let after = try await store.report(
          report, account: "sms", onFailure: call, by: meeting.deciding(), now: noon)
        #expect(after.openCase != nil)
      } else {
        let after = try await store.settle(
          parcel, .failed(.failed, code: "x"), onFailure: call, by: meeting.deciding(), now: noon)
        #expect(after.openCase != nil)
      }
      #expect(meeting.all == ["told: \(BuddyNews.lost(.alarm))"])
      #expect(try await store.openCases().count == 1)
      #expect(try await store.retry(reply: parcel.id, by: "dora", now: noon) != .done)
    }
  }

  @Test("Their provider's block is a no", arguments: StoreMaker.all)
  func blocked(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let meeting = Meeting()
      try await store.hear(.text("1"), Self.ask())
      #expect(try await store.refuse(Person.beth, now: noon, by: meeting.deciding()) == nil)
      #expect(try await store.refuse(Person.cora, now: noon, by: meeting.deciding()) != nil)
      #expect(meeting.all == ["asker: \(BuddyNews.declined)"])
    }
  }
}
