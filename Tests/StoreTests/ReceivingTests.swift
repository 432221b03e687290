import Messages
import Store
import Synchronization
import Testing

@Suite("Receiving")
struct ReceivingTests {
  @Test("The first text of a person makes a contact, and the conversation has no record yet", arguments: StoreMaker.all)
  func newContact(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let asked = Records()
      let admission = try await store.receive(.text("1")) { record in asked.deciding(on: record, next: "first") }
      guard case .committed(let committed) = admission else { throw Unexpected.repeated }
      #expect(asked.all == [nil])
      #expect(try await store.contact(of: Person.anna) == committed.contact)
      #expect(committed.inbound != nil && committed.openCase == nil)
      #expect(!committed.hasReplies && !committed.wakesTimers)
    }
  }

  @Test("A known contact's decision sees the record that the last one left", arguments: StoreMaker.all)
  func knownContact(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let asked = Records()
      let store = try home.open()
      for id in ["1", "2", "3"] {
        _ = try await store.receive(.text(id)) { record in asked.deciding(on: record, next: "after \(id)") }
      }
      store.close()
      _ = try await home.open().receive(.text("4")) { record in asked.deciding(on: record, next: "end") }
      #expect(asked.all == [nil, "after 1", "after 2", "after 3"])
    }
  }

  @Test("Two people are two contacts; one person at two accounts is one", arguments: StoreMaker.all)
  func whoIsWho(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let anna = try await store.hear(.text("1"))
      let beth = try await store.hear(.text("2", from: Person.beth))
      let again = try await store.hear(.text("1", account: "other"))
      let chat = Address(kind: .webSession, value: Person.anna.value)
      let web = try await store.hear(.text("3", from: chat))
      #expect(anna.contact == again.contact)
      #expect(Set([anna.contact, beth.contact, web.contact]).count == 3)
    }
  }

  @Test("A repeat of a webhook changes nothing, whatever it would decide", arguments: StoreMaker.all)
  func repeated(_ maker: StoreMaker) async throws {
    try await withHome(maker) { home in
      let store = try home.open()
      let contact = try await store.hear(.text("1"), .saying([.saying("once")], record: "kept")).contact
      let more = Verdict.saying(
        [.saying("twice")], record: "lost", level: .emergency, call: .calling(.emergency),
        timers: [TimerChange(name: "t", dueAt: noon)], forgets: true)
      for at in [noon, noon + 86_400] {
        #expect(try await store.receive(.text("1", at: at)) { _ in more } == .repeated)
      }
      // Another person's text can't have the same id; if it does, the gateway has repeated itself.
      #expect(try await store.receive(.text("1", from: Person.beth)) { _ in more } == .repeated)
      #expect(try await store.transcript(contact: contact)?.count == 2)
      #expect(try await store.dueTexts() == ["once"])
      #expect(try await store.openCases().isEmpty)
      #expect(try await store.nextTimerDue() == nil)
      #expect(try await store.recentContacts(limit: 9).map(\.contact) == [contact])
      let asked = Records()
      _ = try await store.receive(.text("2")) { asked.deciding(on: $0, next: "end") }
      #expect(asked.all == ["kept"])
    }
  }

  @Test("The same id at another account is another message", arguments: StoreMaker.all)
  func twoAccounts(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let first = try await store.hear(.text("1"), .saying([.saying("a")]))
      try await store.hear(.text("1", account: "other", at: noon + 1), .saying([.saying("b")]))
      #expect(try await store.transcript(contact: first.contact)?.map(\.account) == ["sms", "sms", "other", "other"])
    }
  }

  @Test("A turn that cannot be stored leaves nothing, and may come again", arguments: StoreMaker.all)
  func refused(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let known = try await store.hear(.text("1")).contact
      for (id, person) in [("2", Person.anna), ("3", Person.beth)] {
        let failure = await #expect(throws: StoreFailure.self) {
          _ = try await store.receive(.text(id, from: person)) { _ in .impossible }
        }
        #expect(failure?.isPassing == false)
      }
      #expect(try await store.transcript(contact: known)?.count == 1)
      #expect(try await store.contact(of: Person.beth) == nil)
      try await store.hear(.text("2"))
      #expect(try await store.transcript(contact: known)?.count == 2)
    }
  }

  @Test("Of many turns at once one that cannot be stored fails alone", arguments: StoreMaker.all)
  func neighbours(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let failed = await withTaskGroup(of: Int?.self) { group in
        for index in 0..<60 {
          group.addTask {
            let verdict = index % 20 == 7 ? Verdict.impossible : .saying([.saying("to \(index)")])
            do {
              try await store.hear(.text("\(index)", from: Person.number(index)), verdict)
              return nil
            } catch {
              return index
            }
          }
        }
        return await group.reduce(into: Set<Int>()) { set, index in if let index { set.insert(index) } }
      }
      #expect(failed == [7, 27, 47])
      let contacts = try await store.recentContacts(limit: 100)
      #expect(contacts.count == 57)
      #expect(try await store.lease(now: noon, limit: 100).count == 57)
    }
  }

  @Test("After closing nothing is taken in", arguments: StoreMaker.all)
  func closed(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.probe()
      store.close()
      await #expect(throws: StoreFailure.closed) { try await store.hear(.text("1")) }
      await #expect(throws: StoreFailure.closed) { try await store.probe() }
    }
  }
}

/// Writes down with what record each decision was asked for.
final class Records: Sendable {
  private let seen = Mutex<[String?]>([])

  var all: [String?] { seen.withLock { $0 } }

  func deciding(on record: String?, next: String) -> Verdict {
    seen.withLock { $0.append(record) }
    return .saying(record: next)
  }
}
