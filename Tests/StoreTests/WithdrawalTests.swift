import Store
import Testing

@Suite("What staff took out of use")
struct WithdrawalTests {
  private static let number = Withdrawal(
    subject: "record:crimestoppers", reason: "rings out", by: "A. Editor", at: noon)

  @Test("stands until it is brought back, and a second withdrawal changes the reason", arguments: StoreMaker.all)
  func restored(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      #expect(try await store.withdrawals().isEmpty)
      try await store.withdraw(Self.number)
      var again = Self.number
      again.reason = "belongs to somebody else"
      again.at = noon + 5
      try await store.withdraw(again)
      try await store.withdraw(Withdrawal(subject: "intent:law.tax", reason: "old", by: "B", at: noon))
      #expect(try await store.withdrawals().map(\.subject) == ["intent:law.tax", "record:crimestoppers"])
      #expect(try await store.withdrawals().last == again)
      #expect(try await store.restore("record:crimestoppers", by: "B", now: noon + 9))
      #expect(try await store.restore("record:crimestoppers", by: "B", now: noon + 9) == false)
      #expect(try await store.withdrawals().map(\.subject) == ["intent:law.tax"])
    }
  }
}
