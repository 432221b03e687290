import Foundation
import GRDB
import LoopbackServers
import Messages
import Testing

@Suite("The database is locked by somebody else", .timeLimit(.minutes(15)))
struct BrokenStoreTests {
  @Test(
    "an emergency is answered in the TwiML and spooled, all else gets 503; afterwards nothing is missing and nothing is said twice"
  )
  func locked() async throws {
    let twilio = try TwilioStandIn()
    let hook = try LoopbackHTTP { _ in .json("{}") }
    let server = try await TestServer(
      twilio: twilio.server,
      extra: #"alerts: {webhook: {url: "http://127.0.0.1:\#(hook.port)/", secret: "\#(AlertTests.secret)"}}"#)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(60)
    let lock = try DatabaseQueue(path: server.folder + "/data/helpline.sqlite", configuration: configuration)
    try await lock.writeWithoutTransaction { db in try db.execute(sql: "BEGIN EXCLUSIVE") }

    let normal = try await server.call(server.text("is it legal what i do", from: 401, id: "SM41"))
    #expect(normal.status == 503)
    let emergency = try await server.call(server.text("hes got a knife and wont let me out", from: 402, id: "SM42"))
    let twiML = String(decoding: emergency.body.reveal(), as: UTF8.self)
    #expect(emergency.status == 200)
    #expect(twiML.contains("<Message>") && twiML.contains("999"))
    #expect(twiML.contains("No person is reading this now"))
    let spooled = try #require(FileManager.default.contents(atPath: server.folder + "/data/emergency.spool"))
    #expect(!String(decoding: spooled, as: UTF8.self).contains("knife"))
    try await hook.changes.wait { !hook.requests.isEmpty }
    #expect(hook.requests.contains { $0.text.contains("database is down") })

    try await lock.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
    while try await server.rows("SELECT COUNT(*) FROM inbound WHERE provider_id = 'SM42'", as: Int.self) != [1] {
      await Task.yield()  // bounded by the suite's time limit
    }
    #expect(try await server.rows("SELECT level FROM staff_case", as: Int.self) == [3])
    try await twilio.wait { $0.contains { $0.to == TestServer.number(402) } }
    #expect(!twilio.sent.contains { $0.to == TestServer.number(402) && $0.body.contains("press 55") })
    #expect(try await server.call(server.text("is it legal what i do", from: 401, id: "SM41")).status == 200)
    await server.stop()
  }

  @Test("when the spool fails too, the person is answered all the same")
  func spoolFails() async throws {
    let server = try await TestServer(twilio: try TwilioStandIn().server)
    try FileManager.default.createDirectory(
      atPath: server.folder + "/data/emergency.spool", withIntermediateDirectories: false)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(60)
    let lock = try DatabaseQueue(path: server.folder + "/data/helpline.sqlite", configuration: configuration)
    try await lock.writeWithoutTransaction { db in try db.execute(sql: "BEGIN EXCLUSIVE") }
    let answer = try await server.call(server.text("hes got a knife and wont let me out", from: 403, id: "SM43"))
    #expect(answer.status == 200)
    #expect(String(decoding: answer.body.reveal(), as: UTF8.self).contains("999"))
    try await lock.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
    await server.stop()
    #expect(server.running.errors.contains("the emergency spool failed too"))
  }
}
