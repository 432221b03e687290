import Messages
import Store
import Testing

@Suite("Leasing replies")
struct LeasingTests {
  @Test(
    "Replies to one person go out one by one, in order, each after the last was accepted", arguments: StoreMaker.all)
  func inOrder(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying([.saying("a"), .saying("b")]))
      try await store.hear(.text("2"), .saying([.saying("c")]))
      var said: [Redacted<String>] = []
      while let parcel = try await store.lease(now: noon, limit: 10).first {
        #expect(try await store.lease(now: noon, limit: 10).isEmpty)
        said.append(parcel.message.text)
        try await store.settle(parcel, .accepted(id: "p\(said.count)", state: .queued), now: noon)
      }
      #expect(said == ["a", "b", "c"])
    }
  }

  @Test("A parcel holds the address, the account, the level and the number of the try", arguments: StoreMaker.all)
  func contents(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let arrival = Arrival.text("1", from: Person.cora, account: "web")
      let contact = try await store.hear(arrival, .saying([.saying("out", .urgent)])).contact
      let parcel = try #require(try await store.lease(now: noon, limit: 1).first)
      #expect(
        parcel.message == OutboundMessage(id: parcel.id, to: Person.cora, text: "out", level: .urgent))
      #expect(parcel.account == "web" && parcel.contact == contact && parcel.attempt == 1)
    }
  }

  @Test("The most urgent person first, then who waits longest", arguments: StoreMaker.all)
  func mostUrgentFirst(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let levels: [Level] = [.normal, .urgent, .sensitive, .emergency, .normal, .emergency, .urgent]
      for (index, level) in levels.enumerated() {
        let person = Person.number(index)
        try await store.hear(.text("\(index)", from: person), .saying([.saying("\(index)", level)], level: level))
      }
      #expect(try await store.dueTexts(limit: 3) == ["3", "5", "1"])
      #expect(try await store.dueTexts(limit: 9) == ["6", "2", "0", "4"])
    }
  }

  @Test("An emergency overtakes what waits for the same person", arguments: StoreMaker.all)
  func overtakes(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      try await store.hear(.text("1"), .saying([.saying("a"), .saying("b")]))
      try await store.hear(.text("2"), .saying([.saying("numbers", .emergency)]))
      let first = try #require(try await store.lease(now: noon, limit: 9).first)
      #expect(first.message.text == "numbers")
      try await store.settle(first, .accepted(id: "p", state: .sent), now: noon)
      #expect(try await store.dueTexts() == ["a"])
    }
  }

  @Test("Even an emergency waits for what is under way to the same person", arguments: StoreMaker.all)
  func oneInFlight(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let underWay = try await store.parcel("1")
      try await store.hear(.text("2"), .saying([.saying("numbers", .emergency)]))
      try await store.hear(.text("3", from: Person.beth), .saying([.saying("to Beth")]))
      #expect(try await store.dueTexts() == ["to Beth"])
      try await store.settle(underWay, .failed(.failed, code: "x"), now: noon)
      #expect(try await store.dueTexts() == ["numbers"])
    }
  }

  @Test("An emergency does not wait for a reply that is put off", arguments: StoreMaker.all)
  func notBehindLater(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let putOff = try await store.parcel("1")
      try await store.settle(putOff, .later(at: noon + 300, code: "throttled"), now: noon)
      try await store.hear(.text("2"), .saying([.saying("later")]))
      try await store.hear(.text("3"), .saying([.saying("numbers", .emergency)]))
      #expect(try await store.dueTexts() == ["numbers"])
    }
  }

  @Test("A reply that a page pulls is never leased", arguments: StoreMaker.all)
  func pulled(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      let reply = Reply(text: "on the page", level: .normal, isPulled: true)
      let contact = try await store.hear(.text("1"), .saying([reply])).contact
      #expect(try await store.dueTexts(now: noon + 1e6).isEmpty)
      #expect(try await store.nextReplyDue() == nil)
      #expect(try await store.replies(to: contact) == [Sending("delivered", attempt: 0)])
    }
  }

  @Test("Each account is leased up to its own room, from its own level, and says when its next reply is due")
  func rooms() async throws {
    try await withStore { store in
      for (index, account) in ["a", "a", "a", "b", "b", "gone"].enumerated() {
        let level: Level = index == 2 ? .emergency : .normal
        try await store.hear(
          .text("\(index)", from: Person.number(index), account: account), .saying([.saying("\(index)", level)]))
      }
      let full = try await store.lease(
        now: noon, rooms: ["a": SendingRoom(2), "b": SendingRoom(0)], others: SendingRoom(1))
      #expect(full.parcels.map(\.message.text) == ["2", "0", "5"])
      #expect(full.nextDue == nil)
      try await store.settle(full.parcels[1], .later(at: noon + 30, code: "x"), now: noon)
      let urgent = try await store.lease(
        now: noon, rooms: ["a": SendingRoom(5, least: .emergency), "b": SendingRoom(5)], others: SendingRoom(0))
      #expect(urgent.parcels.map(\.message.text) == ["3", "4"])
      let rest = try await store.lease(now: noon, rooms: ["a": SendingRoom(5)], others: SendingRoom(0))
      #expect(rest.parcels.map(\.message.text) == ["1"] && rest.nextDue == noon + 30)
    }
  }

  @Test("No reply is leased twice, however many ask at once", arguments: StoreMaker.all)
  func together(_ maker: StoreMaker) async throws {
    try await withStore(maker) { store in
      for index in 0..<50 {
        try await store.hear(.text("\(index)", from: Person.number(index)), .saying([.saying("\(index)")]))
      }
      let ids = try await withThrowingTaskGroup(of: [Int64].self) { group in
        for _ in 0..<20 { group.addTask { try await store.lease(now: noon, limit: 4).map(\.id) } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(ids.count == 50)
      #expect(Set(ids).count == 50)
    }
  }
}
