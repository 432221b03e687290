import GRDB
import Messages
import Testing

@testable import Store
@testable import Switchboard

@Suite("A second gateway for emergencies", .timeLimit(.minutes(5)))
struct HandoverTests {
  /// `main` fails in that way, `backup` works.
  private static func world(
    helps: Bool = true, _ main: @escaping DeliveryWorld.Script
  ) throws -> DeliveryWorld {
    try DeliveryWorld(helps: helps) { call throws(CallFailure) in
      if call.account == "main" { return try await main(call) }
      return .accepted(call)
    }
  }

  @Test("after three passing failures the second gateway sends it, once; the transcript says so")
  func passing() async throws {
    let world = try Self.world { _ throws(CallFailure) in throw .notSent(reason: "not connected") }
    try await withWorld(world) { world in
      let contact = try await world.put("numbers", .emergency)
      let other = try await world.put("hello", .urgent, person: 2)
      try await world.run(until: 60)
      #expect(try await world.states(contact) == ["queued backup for main"])
      #expect(world.calls.count { $0.account == "main" && $0.text == "numbers" } == 3)
      #expect(world.calls.count { $0.account == "backup" } == 1)
      #expect(world.calls.first { $0.account == "backup" }?.second ?? 99 < 10)
      #expect(try await world.states(other) == ["waiting main"], "only emergencies are handed over")
      #expect(try await world.audit("handover") == ["main to backup (not sent: not connected)"])
    }
  }

  @Test("while the breaker is open it goes by the second gateway at once, without a call to the first")
  func open() async throws {
    let world = try Self.world { call throws(CallFailure) in
      if call.second < 1000 { throw .notSent(reason: "not connected") }
      return .accepted(call)
    }
    try await withWorld(world) { world in
      for person in 1...8 { try await world.put(person: person) }
      try await world.run(until: 20)
      let before = world.calls.count { $0.account == "main" }
      let contacts = [
        try await world.put("numbers", .emergency, person: 20), try await world.put("numbers", .emergency, person: 21),
      ]
      try await world.run(until: 21)
      for contact in contacts { #expect(try await world.states(contact) == ["queued backup for main"]) }
      #expect(world.calls.filter { $0.account == "backup" }.map(\.second) == [20, 20])
      #expect(world.calls.count { $0.account == "main" } == before)
      try await world.run(until: 1400)
      let later = try await world.put("numbers", .emergency, person: 22)
      try await world.run(until: 1401)
      #expect(try await world.states(later) == ["queued main"], "it works again")
    }
  }

  @Test(
    "refused for good: by the gateway's fault the second one sends it, by the number's nobody does",
    arguments: [(30007, "queued backup for main"), (30002, "queued backup for main"), (21211, "undeliverable main")])
  func refused(_ code: Int, _ state: String) async throws {
    let world = try Self.world { _ throws(CallFailure) in .json("{\"code\":\(code)}", status: 400) }
    try await withWorld(world) { world in
      let contact = try await world.put("numbers", .emergency)
      try await world.run(until: 60)
      #expect(try await world.states(contact) == [state])
    }
  }

  @Test(
    "in doubt: an emergency is repeated by the second gateway after five seconds, once; others by the first",
    arguments: [(Level.emergency, ["main 0", "backup 5"]), (.urgent, ["main 0", "main 60"])])
  func doubt(_ level: Level, _ calls: [String]) async throws {
    let world = try DeliveryWorld(helps: true) { _ throws(CallFailure) in throw .unknown(reason: "timed out") }
    try await withWorld(world) { world in
      let contact = try await world.put("numbers", level)
      try await world.run(until: 600)
      #expect(world.calls.map { "\($0.account) \(Int($0.second))" } == calls)
      let end = level == .emergency ? "failed backup for main" : "failed main"
      #expect(try await world.states(contact) == [end])
      #expect(try await world.code(contact) == "unknown: unknown: timed out")
      let noted = level == .emergency ? ["main to backup (unknown: timed out, may arrive twice)"] : []
      #expect(try await world.audit("handover") == noted)
    }
  }

  @Test(
    "a report that the gateway failed hands it over; one that the number is dead does not; a late word changes nothing")
  func reported() async throws {
    let world = try Self.world { call throws(CallFailure) in .accepted(call) }
    try await withWorld(world) { world in
      let main = try #require(world.switchboard.account("main"))
      let contact = try await world.put("numbers", .emergency)
      let dead = try await world.put("numbers", .emergency, person: 2)
      try await world.run(until: 1)
      let reports: [DeliveryReport] = [
        DeliveryReport(id: "SMmain1", state: .failed, code: "30008"),
        DeliveryReport(id: "SMmain2", state: .undeliverable, code: "30005"),
      ]
      for report in reports + reports { try await world.switchboard.take(report, account: main) }
      try await world.run(until: 60)
      let ended = [try await world.states(contact), try await world.states(dead)]
      #expect(Set(ended) == [["queued backup for main"], ["undeliverable main"]])
      #expect(world.calls.count { $0.account == "backup" } == 1)
    }
  }

  @Test("with both gateways down an emergency goes by whichever works first, and by no third way")
  func bothDown() async throws {
    let world = try DeliveryWorld(helps: true) { call throws(CallFailure) in
      if call.second < 600 { throw .notSent(reason: "not connected") }
      return .accepted(call)
    }
    try await withWorld(world) { world in
      let contact = try await world.put("numbers", .emergency)
      try await world.run(until: 700)
      #expect(try await world.states(contact) == ["queued backup for main"])
      #expect(world.calls.count { $0.second >= 600 } == 1)
      #expect(world.calls.last?.second ?? 0 <= 606)
    }
  }

  @Test("without a second gateway the first is asked again and again")
  func alone() async throws {
    let world = try Self.world(helps: false) { call throws(CallFailure) in
      if call.second < 600 { throw .notSent(reason: "not connected") }
      return .accepted(call)
    }
    try await withWorld(world) { world in
      let contact = try await world.put("numbers", .emergency)
      try await world.run(until: 700)
      #expect(try await world.states(contact) == ["queued main"])
      #expect(world.calls.allSatisfy { $0.account == "main" })
    }
  }
}

extension DeliveryWorld {
  /// The audit trail's lines of a kind.
  func audit(_ kind: String) async throws -> [String] {
    try await store.pool.read { db in
      try String.fetchAll(db, sql: "SELECT detail FROM audit WHERE kind = ? ORDER BY id", arguments: [kind])
    }
  }
}
