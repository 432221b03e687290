import GRDB
import Messages
import Testing

@testable import Store

@Suite("SQLite: group commit")
struct SQLiteGroupTests {
  /// Lets people text all at once, while the writer is held, so that they share a group. Gives back who failed, and how.
  private static func together(
    _ store: Store, count: Int, verdict: @escaping @Sendable (Int) -> Verdict
  ) async throws -> [Int: StoreFailure] {
    let gate = Gate()
    let (starts, start) = AsyncStream<Void>.makeStream()
    return try await withThrowingTaskGroup(of: (Int, StoreFailure)?.self) { group in
      group.addTask {
        _ = try await store.receive(.text("gate", from: Person.cora)) { _ in
          gate.hold()
          return .saying()
        }
        return nil
      }
      await gate.isHeld()
      for index in 0..<count {
        group.addTask {
          start.yield()
          do throws(StoreFailure) {
            _ = try await store.receive(.text("\(index)", from: Person.number(index % 100))) { _ in verdict(index) }
            return nil
          } catch {
            return (index, error)
          }
        }
      }
      var started = starts.makeAsyncIterator()
      for _ in 0..<count { _ = await started.next() }
      gate.release()
      return try await group.reduce(into: [:]) { failures, failure in
        if let (index, error) = failure { failures[index] = error }
      }
    }
  }

  @Test("Two hundred turns at once share a few transactions, and each has its row")
  func shared() async throws {
    try await withHome { home in
      let store = try home.open()
      let count = TransactionCount()
      store.pool.add(transactionObserver: count)
      let failures = try await Self.together(store, count: 200) { .saying([.saying("to \($0)")]) }
      #expect(failures.isEmpty)
      #expect(try await home.rows("SELECT COUNT(*) AS n FROM inbound") == ["[n:201]"])
      #expect(try await home.rows("SELECT COUNT(*) AS n FROM outbound") == ["[n:200]"])
      #expect(try await home.rows("SELECT COUNT(*) AS n FROM contact") == ["[n:101]"])
      #expect(count.commits < 50)
    }
  }

  @Test("A turn that cannot be stored does not take its group with it")
  func isolated() async throws {
    try await withHome { home in
      let store = try home.open()
      let count = TransactionCount()
      store.pool.add(transactionObserver: count)
      let bad: Set<Int> = [0, 1, 2]
      let failures = try await Self.together(store, count: 60) { index in
        bad.contains(index) ? .impossible : .saying([.saying("to \(index)")])
      }
      #expect(Set(failures.keys) == bad)
      #expect(Set(failures.values.map(\.isPassing)) == [false])
      // The group was shared, and rolled back, before each was tried alone.
      #expect(count.rollbacks > bad.count)
      #expect(try await home.rows("SELECT COUNT(*) AS n FROM inbound") == ["[n:58]"])
      #expect(try await home.rows("SELECT COUNT(*) AS n FROM outbound") == ["[n:57]"])
      for contact in try await store.recentContacts(limit: 100) {
        #expect(try await store.transcript(contact: contact.contact)?.isEmpty == false)
      }
    }
  }

  @Test("A text that is being taken in while its sender is about to be forgotten saves the conversation")
  func forgettingMeanwhile() async throws {
    try await withStore { store in
      let contact = try await store.hear(.text("1")).contact
      #expect(try await store.retire(silentSince: noon + 1, now: noon + 9) == 1)
      let gate = Gate()
      async let admission = store.receive(.text("2", at: noon + 9)) { _ in
        gate.hold()
        return .saying([.saying("welcome back")])
      }
      await gate.isHeld()
      async let forgotten = store.forgetDue(now: noon + 9)
      // Gives it the time to see who is due, as things were before the text.
      for _ in 0..<50 { _ = try await store.recentContacts(limit: 1) }
      gate.release()
      #expect(try await admission != .repeated)
      #expect(try await forgotten == 0)
      #expect(try await store.transcript(contact: contact)?.count == 3)
    }
  }
}
