import Messages
import Store
import Synchronization
import Testing

@testable import Switchboard

/// What gateways do wrong, and that nothing is lost by it. The clock jumps; nobody waits.
@Suite("Gateways that fail", .timeLimit(.minutes(5)))
struct GatewayFaultTests {
  @Test(
    "a gateway that is down for an hour: every reply arrives once, and it is asked seldom",
    arguments: [
      CallFailure.notSent(reason: "not connected"), .notSent(reason: "name not found"),
      .notSent(reason: "certificate not trusted"), .notSent(reason: "connect timed out"),
    ])
  func downForAnHour(_ fault: CallFailure) async throws {
    let world = try DeliveryWorld { call throws(CallFailure) in
      if call.second < 3600 { throw fault }
      return .accepted(call)
    }
    try await withWorld(world) { world in
      var contacts: [Int64] = []
      for person in 1...20 { contacts.append(try await world.put("to \(person)", person: person)) }
      contacts.append(try await world.put("numbers", .emergency, person: 21))
      try await world.run(until: 3000)
      contacts.append(try await world.put("late", person: 22))
      #expect(world.switchboard.standings.first { $0.account == "main" }?.standing != .closed)
      #expect(world.switchboard.gatewayWarnings.count == 1)
      try await world.run(until: 4200)
      for contact in contacts { #expect(try await world.states(contact) == ["queued main"]) }
      let arrived = world.calls.filter { $0.second >= 3600 }
      #expect(arrived.count == 22 && Set(arrived.map(\.to)).count == 22)
      #expect(arrived.allSatisfy { $0.second <= 3600 + 301 }, "the longest pause after it is back")
      #expect(world.switchboard.gatewayWarnings.isEmpty)
      // Five or twenty to find out, then a probe a pause; the emergency each five seconds.
      #expect(world.calls.filter { $0.second < 3600 && $0.text != "numbers" }.count < 50)
      #expect(world.calls.filter { $0.text == "numbers" }.count < 3600 / 5 + 10)
      #expect(try await world.store.openCases().count == 1, "staff know of the emergency that does not get out")
    }
  }

  @Test("a storm of 429: its Retry-After is kept, and nothing is given up", arguments: [nil, 90, 1800])
  func storm(_ seconds: Int?) async throws {
    let world = try DeliveryWorld { call throws(CallFailure) in
      call.second < 3600 ? .tooMany(seconds) : .accepted(call)
    }
    try await withWorld(world) { world in
      var contacts: [Int64] = []
      for person in 1...40 { contacts.append(try await world.put(person: person)) }
      try await world.run(until: 3 * 3600)
      for contact in contacts { #expect(try await world.states(contact) == ["queued main"]) }
      let refused = world.calls.filter { $0.second < 3600 }
      #expect(world.calls.count == refused.count + 40)
      // The first wave is under way before the first refusal is known.
      for call in refused.dropFirst(32) where call.second > 0 {
        let before = refused.last { $0.number < call.number && $0.second < call.second }
        #expect(call.second - (before?.second ?? 0) >= Double(min(seconds ?? 0, 30)))
      }
      if let seconds { #expect(refused.filter { $0.second > 0 }.count <= 3600 / seconds + 1) }
    }
  }

  @Test("a gateway that asks for a year of patience is asked again within the hour")
  func absurdPatience() async throws {
    let world = try DeliveryWorld { call throws(CallFailure) in
      call.number == 1 ? .tooMany(31_536_000) : .accepted(call)
    }
    try await withWorld(world) { world in
      let contact = try await world.put()
      try await world.run(until: 3600)
      #expect(try await world.states(contact) == ["queued main"])
    }
  }

  @Test(
    "in doubt: repeated once after a minute and then recorded, whatever the doubt",
    arguments: ["timed out", "connection broke", "answer unreadable", "answer too large", "503", "200"])
  func doubt(_ kind: String) async throws {
    let world = try DeliveryWorld { _ throws(CallFailure) in
      switch kind {
      case "503": return .serverError
      case "200": return .json(#"{"sid":12,"status":null"#, status: 200)
      default: throw .unknown(reason: kind)
      }
    }
    try await withWorld(world) { world in
      let contact = try await world.put()
      try await world.run(until: 3600)
      #expect(world.calls.map(\.second) == [0, 60])
      #expect(try await world.states(contact) == ["failed main"])
      #expect(try await world.code(contact)?.hasPrefix("unknown: ") == true)
      #expect(try await world.store.openCases().count == 1)
    }
  }

  @Test("a gateway that takes everything and means nothing by it is not believed")
  func lies() async throws {
    let lies = ["", "null", "[]", #"{"sid":""}"#, #"{"sid":null,"status":"queued"}"#, "<html>ok</html>", "\u{0}"]
    let world = try DeliveryWorld { call throws(CallFailure) in
      call.second == 0 ? .json(lies[(call.number - 1) % lies.count], status: 201) : .accepted(call)
    }
    try await withWorld(world) { world in
      var contacts: [Int64] = []
      for person in 1...lies.count { contacts.append(try await world.put(person: person)) }
      try await world.run(until: 900)
      for contact in contacts { #expect(try await world.states(contact) == ["queued main"]) }
      // Five lies open the breaker; what had not been sent yet is held back.
      #expect(world.calls.count { $0.second > 0 } == lies.count)
    }
  }

  @Test("refused for now again and again: given up after eight tries, and then a case")
  func refusedForNow() async throws {
    let world = try DeliveryWorld { call throws(CallFailure) in
      call.text == "refused" ? .json(#"{"code":30001}"#, status: 400) : .accepted(call)
    }
    try await withWorld(world) { world in
      let contact = try await world.put("refused")
      for minute in 0..<180 {
        try await world.run(until: Double(minute) * 60)
        try await world.put("other", person: 2)
      }
      #expect(world.calls.count { $0.text == "refused" } == 8)
      #expect(try await world.states(contact) == ["failed main"])
      #expect(try await world.store.openCases().count == 1)
    }
  }

  @Test("one reply that is always refused for now keeps nobody else waiting for long")
  func poison() async throws {
    let world = try DeliveryWorld { call throws(CallFailure) in
      call.text == "refused" ? .json(#"{"code":30001}"#, status: 400) : .accepted(call)
    }
    try await withWorld(world) { world in
      try await world.put("refused")
      try await world.run(until: 40)
      #expect(world.switchboard.standings.first { $0.account == "main" }?.standing != .closed)
      let other = try await world.put("other", person: 2)
      try await world.run(until: 40 + 61)
      #expect(try await world.states(other) == ["queued main"])
    }
  }

  @Test("a reply that could not be sent for hours is not sent any more, and staff know")
  func tooOld() async throws {
    let world = try DeliveryWorld { call throws(CallFailure) in
      if call.second < 5 * 3600 { throw .notSent(reason: "not connected") }
      return .accepted(call)
    }
    try await withWorld(world) { world in
      let old = try await world.put("old")
      try await world.run(until: 4.5 * 3600)
      let fresh = try await world.put("fresh", person: 2)
      try await world.run(until: 6 * 3600)
      #expect(try await world.states(old) == ["failed main"])
      #expect(try await world.code(old) == "too old")
      #expect(try await world.states(fresh) == ["queued main"])
      #expect(try await world.store.openCases().count == 1)
      let id = try #require(try await world.store.outbox(limit: 1).first?.id)
      #expect(try await world.store.retry(reply: id, by: "A", now: world.switchboard.now) == .done)
      try await world.run(until: 6 * 3600 + 10)
      #expect(try await world.states(old) == ["queued main"], "staff may have it sent all the same")
    }
  }

  @Test("receipts before the answer, twice and out of order move a reply forward only")
  func receipts() async throws {
    let reported = Mutex<(@Sendable (String) async -> Void)?>(nil)
    let world = try DeliveryWorld { call throws(CallFailure) in
      await reported.withLock { $0 }?("SMmain\(call.number)")
      return .accepted(call)
    }
    try await withWorld(world) { world in
      let account = try #require(world.switchboard.account("main"))
      let states: [DeliveryState] = [.delivered, .sent, .delivered, .queued, .failed, .delivered]
      reported.withLock {
        $0 = { [switchboard = world.switchboard] id in
          for state in states {
            try? await switchboard.take(DeliveryReport(id: id, state: state), account: account)
          }
        }
      }
      let contact = try await world.put()
      try await world.run(until: 10)
      #expect(try await world.states(contact) == ["delivered main"])
      for state in states {
        try await world.switchboard.take(DeliveryReport(id: "SMmain1", state: state), account: account)
      }
      #expect(try await world.states(contact) == ["delivered main"])
      #expect(world.calls.count == 1)
    }
  }

  /// Where the process ends: before the call, while it is under way, and after its answer but before the commit.
  enum Death: CaseIterable { case leased, calling, answered }

  @Test("the process ends at any point: nothing lost; repeated once where it was in doubt", arguments: Death.allCases)
  func killed(_ death: Death) async throws {
    let first = try DeliveryWorld()
    let contact = try await first.put("numbers", .emergency)
    let parcel = try #require(
      try await first.store.lease(now: first.switchboard.now, limit: 1).first)
    // What the dead process had called is known to the test alone.
    if death != .leased {
      _ = await Sending(
        switchboard: first.switchboard, parcel: parcel, account: try #require(first.switchboard.account("main"))
      ).call()
    }
    let before = first.calls.count
    first.store.close()
    let second = try DeliveryWorld(folder: first.abandon())
    try await withWorld(second) { world in
      #expect(try await world.states(contact) == ["unknown main"])
      try await world.run(until: 600)
      #expect(try await world.states(contact) == ["queued main"])
      #expect(world.calls.map(\.second) == [5], "an emergency is repeated after five seconds, once")
      #expect(before == (death == .leased ? 0 : 1))
    }
  }
}
