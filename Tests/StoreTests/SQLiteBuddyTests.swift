import Foundation
import Messages
import Testing

@testable import Store

@Suite("SQLite: friends")
struct SQLiteBuddyTests {
  @Test("No file holds the friend's number, and what held it sealed is empty when all is over")
  func sealed() async throws {
    try await withHome { home in
      let store = try home.open()
      var ask = Verdict.saying(record: "asker")
      ask.errands = [.ask(Person.cora.value, text: "Zwetschgen asks")]
      try await store.hear(.text("1"), ask)
      #expect(try await home.rows("SELECT 1 FROM outbound WHERE recipient IS NOT NULL").count == 1)
      for text in ["7700900103", "Zwetschgen"] { #expect(try home.filesHolding(Data(text.utf8)) == []) }
      let parcel = try #require(try await store.lease(now: noon, limit: 9).first)
      try await store.settle(parcel, .accepted(id: "p", state: .sent), now: noon)
      var yes = Verdict.saying(record: "friend", forgets: true)
      yes.errands = [.answer(agrees: true)]
      try await store.hear(.text("2", from: Person.cora), yes)
      var tell = Verdict.saying(record: "told")
      tell.errands = [.tell(Person.cora.value, text: "Zwetschgen needs you"), .release]
      try await store.hear(.text("3"), tell)
      #expect(try await home.rows("SELECT 1 FROM buddy").isEmpty)
      let alarm = try #require(try await store.lease(now: noon, limit: 9).first)
      #expect(alarm.message.to == Person.cora)
      try await store.settle(alarm, .accepted(id: "q", state: .sent), now: noon)
      #expect(try await home.rows("SELECT 1 FROM outbound WHERE recipient IS NOT NULL").isEmpty)
      // Of the number a keyed hash is left, and it is not the one that contacts are found by.
      let texted = try await home.rows("SELECT hex(hash) AS hash FROM texted")
      let contacts = try await home.rows("SELECT hex(address_hash) AS hash FROM contact")
      #expect(texted.count == 1 && !contacts.contains(texted[0]))
    }
  }

  @Test("A text to a friend whose number is gone goes to nobody, least of all to the person")
  func gone() async throws {
    try await withHome { home in
      let store = try home.open()
      var ask = Verdict.saying(record: "asker")
      ask.errands = [.ask(Person.cora.value, text: "May they?")]
      try await store.hear(.text("1"), ask)
      try await home.tamper("UPDATE outbound SET recipient = NULL")
      #expect(try await store.lease(now: noon, limit: 9).isEmpty)
      #expect(try await home.rows("SELECT 1 FROM outbound WHERE state = 'failed'").count == 1)
    }
  }
}
