import Dialogue
import LoopbackServers
import Messages
import Store
import Synchronization
import Testing
import Transport

@testable import Switchboard

@Suite("Alerts climb until somebody answers")
struct AlertLadderTests {
  private static let danger = "hes got a knife and wont let me out"

  @Test("step by step by mail; a link takes the case and ends it")
  func climbing() async throws {
    let staffed = try StaffedSwitchboard()
    try await staffed.text(Self.danger, id: "1")
    #expect(staffed.switchboard.staffing == .alerted)
    await AlertLoop(staffed.switchboard).turn()
    let mail = try #require(staffed.world.mails.withLock { $0.first })
    let body = mail.body.reveal()
    #expect(body.contains("Case 1 (emergency)") && body.contains("or: helpline cases --take 1"))
    #expect(!body.contains("knife"))
    let token = try #require(body.firstMatch(of: #/https://console\.example\.org/ack/([0-9a-f]{32})\n/#)?.1)
    #expect(await staffed.mailed(at: 299) == ["Anna@example.org"])  // the one of the beginning
    #expect(await staffed.mailed(at: 300) == ["Beth@example.org"])
    let seen = try #require(try await staffed.switchboard.acknowledgeable(token: String(token)))
    #expect(seen.recipient == "Anna" && seen.acknowledgedBy == nil)
    var news = staffed.switchboard.news.listen().makeAsyncIterator()
    #expect(try await staffed.switchboard.acknowledge(token: String(token)) == .yours(case: 1, by: "Anna"))
    #expect(await news.next() == .staffCase(1))
    #expect(await staffed.mailed(at: 5000) == [])
    try staffed.remove()
  }

  @Test("a step whose alerts all fail is not waited for; when all have failed replies do not pretend")
  func failing() async throws {
    let staffed = try StaffedSwitchboard()
    staffed.world.failing.withLock { $0 = ["Anna@example.org"] }
    try await staffed.text(Self.danger, id: "1")
    var reached: [String] = []
    for second in stride(from: 0.0, to: 200, by: 5) { reached += await staffed.mailed(at: second) }
    #expect(reached == ["Beth@example.org"])
    #expect(staffed.switchboard.staffing == .alerted)
    staffed.switchboard.mark("mail:Beth", deaf: true)
    #expect(staffed.switchboard.staffing == .nobody)
    try staffed.remove()
  }

  @Test("the truth about staff follows the rota, and warnings say what is missing")
  func truth() async throws {
    let staffed = try StaffedSwitchboard(rota: Rota())
    #expect(staffed.switchboard.staffing == .nobody)
    #expect(staffed.switchboard.warnings.first?.hasPrefix("NOBODY IS ALERTED") == true)
    #expect(staffed.switchboard.warnings.contains { $0.hasPrefix("Nobody is on call as lead now") })
    try await staffed.text(Self.danger, id: "1")
    #expect(await staffed.mailed(at: 10) == [])
    await staffed.switchboard.take(StaffedSwitchboard.rota)
    #expect(staffed.switchboard.staffing == .alerted)
    #expect(staffed.switchboard.warnings == [])
    #expect(await staffed.mailed(at: 75).contains("Anna@example.org"), "whose shift begins later is called then")
    var shared = StaffedSwitchboard.rota
    shared.people[1].mail = shared.people[0].mail
    await staffed.switchboard.take(shared)
    #expect(staffed.switchboard.warnings == ["Anna and Beth have the same e-mail in the rota: give each their own."])
    try staffed.remove()
  }

  @Test("without a ladder it is said that there is none")
  func none() throws {
    let staffed = try StaffedSwitchboard(ladder: nil)
    #expect(staffed.switchboard.warnings.first?.hasPrefix("NOBODY IS ALERTED") == true)
    #expect(staffed.switchboard.staffing == .nobody)
    try staffed.remove()
  }

  @Test("codes are taken from phones of the rota alone")
  func phones() async throws {
    var rota = StaffedSwitchboard.rota
    rota.people[0].phone = "+447700900555"
    let staffed = try StaffedSwitchboard(rota: rota)
    let stranger = Address(kind: .phone, value: "+447700900556")
    #expect(try await staffed.switchboard.acknowledge(code: "4821", from: stranger) == .unknown)
    let anna = Address(kind: .phone, value: "+447700900555")
    for _ in 1...5 { #expect(try await staffed.switchboard.acknowledge(code: "4821", from: anna) == .unknown) }
    #expect(try await staffed.switchboard.acknowledge(code: "4821", from: anna) == .ignored)
    try staffed.remove()
  }
}

@Suite("Heartbeat")
struct HeartbeatTests {
  @Test("a monitor is fetched while loops turn and the store commits, and not otherwise")
  func beats() async throws {
    let monitor = try LoopbackHTTP { _ in .json("{}") }
    let transport = try Transport(TransportOptions(product: "tests"))
    let staffed = try StaffedSwitchboard(
      call: { call throws(CallFailure) in try await transport.call(call) })
    let board = staffed.switchboard
    let heartbeat = Heartbeat(board, url: Redacted("http://127.0.0.1:\(monitor.port)/ping"))
    #expect(await !heartbeat.beat(), "no loop has turned yet")
    for loop in Pulse.Loop.allCases { board.pulse.turned(loop, at: RotaTests.november) }
    #expect(await heartbeat.beat())
    #expect(monitor.requests.map(\.method) == ["GET"])
    staffed.world.now.withLock { $0 += Heartbeat.patience + 1 }
    for loop in Pulse.Loop.allCases.dropFirst() { board.pulse.turned(loop, at: board.outside.now()) }
    #expect(await !heartbeat.beat(), "one loop stands still")
    board.pulse.turned(.alerts, at: board.outside.now())
    #expect(await heartbeat.beat())
    board.store.close()
    #expect(await !heartbeat.beat(), "the store does not commit")
    #expect(monitor.requests.count == 2)
    await transport.close()
    try staffed.remove()
  }

  @Test("the service rings the loops, so that those without work turn too")
  func rings() async throws {
    let monitor = try LoopbackHTTP { _ in .json("{}") }
    let transport = try Transport(TransportOptions(product: "tests"))
    let staffed = try StaffedSwitchboard(
      call: { call throws(CallFailure) in try await transport.call(call) })
    let bell = Doorbell()
    let heartbeat = Heartbeat(
      staffed.switchboard, url: Redacted("http://127.0.0.1:\(monitor.port)/ping"), bell: bell)
    for loop in Pulse.Loop.allCases { staffed.switchboard.pulse.turned(loop, at: RotaTests.november) }
    let running = Task { try await heartbeat.run() }
    bell.ring()
    try await monitor.changes.wait { !monitor.requests.isEmpty }
    var rings = staffed.switchboard.alarms.rings.makeAsyncIterator()
    #expect(await rings.next() != nil)
    bell.close()
    try await running.value
    await transport.close()
    try staffed.remove()
  }
}
