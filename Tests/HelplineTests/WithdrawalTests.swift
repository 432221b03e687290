import Foundation
import LoopbackServers
import Messages
import Testing

@Suite("Wrong content is taken back", .timeLimit(.minutes(15)))
struct WithdrawalTests {
  @Test("what is withdrawn is not said again by a running server, and recall finds who was sent it")
  func withdrawn() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    let options = ["--config", server.folder + "/helpline.yaml", "--content", Program.root]
    _ = try await server.call(server.text("do i pay tax on this", from: 601, id: "SM61"))
    try await twilio.wait { $0.count >= 2 }
    let before = try await Program.run(["recall", "intent:law.tax"] + options, folder: server.folder)
    #expect(before.output.contains("contact 1  sent 1 times"))
    #expect(!before.output.contains(String(TestServer.number(601).dropFirst(3))))

    let act = ["--by", "A. Editor"] + options
    let done = try await Program.run(
      ["withdraw", "intent:law.tax", "--reason", "threshold changed"] + act, folder: server.folder)
    #expect(done.status == 0, "\(done.errors)")
    try await server.running.wait(forError: "intent:law.tax")
    let count = twilio.sent.count
    _ = try await server.call(server.text("do i pay tax on this", from: 601, id: "SM62"))
    try await twilio.wait { $0.count > count }
    let reply = try #require(twilio.sent.last)
    #expect(reply.body.contains("Samaritans") && !reply.body.contains("tax"), "\(reply.body)")
    let after = try await Program.run(["recall", "intent:law.tax", "--json"] + options, folder: server.folder)
    #expect(after.lines.count == 1 && after.output.contains(#""contact":1,"count":1"#), "\(after.output)")

    let list = try await Program.run(["withdraw", "--list"] + options, folder: server.folder)
    #expect(list.output.contains("intent:law.tax") && list.output.contains("threshold changed"))
    let back = try await Program.run(["withdraw", "--restore", "intent:law.tax"] + act, folder: server.folder)
    #expect(back.output.contains("in use again"))
    await server.stop()
  }

  @Test("a number is found in what was sent, however it was written")
  func number() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    let options = ["--config", server.folder + "/helpline.yaml", "--content", Program.root]
    _ = try await server.call(server.text("hes got a knife and wont let me out", from: 602, id: "SM63"))
    try await twilio.wait { !$0.isEmpty }
    let record = try await Program.run(["recall", "record:emergency"] + options, folder: server.folder)
    #expect(record.output.contains("contact 1"))
    let other = try await Program.run(["recall", "--number", "07700 900999"] + options, folder: server.folder)
    #expect(other.output.contains("nobody was sent it"))
    await server.stop()
  }

  @Test(
    "a name that is not there, or that must stay, is refused",
    arguments: [("intent:law.tacks", "there is no"), ("record:emergency", "is what is sent when all else")])
  func refused(_ subject: String, _ words: String) async throws {
    let server = try await TestServer()
    let options = ["--config", server.folder + "/helpline.yaml", "--content", Program.root]
    let result = try await Program.run(
      ["withdraw", subject, "--by", "A", "--reason", "b"] + options, folder: server.folder)
    #expect(result.status == 64 && result.errors.contains(words))
    await server.stop()
  }

  @Test("changed files are taken without being asked, and staff are told; broken ones are not taken")
  func watched() async throws {
    let folder = try TestServer.makeFolder()
    for name in ["Intents", "Conversations"] {
      try FileManager.default.copyItem(atPath: "\(Program.root)/\(name)", toPath: "\(folder)/\(name)")
    }
    let hook = try LoopbackHTTP { _ in .json("{}") }
    let server = try await TestServer(
      folder: folder, content: folder,
      extra: """
        alerts:
          webhook: {url: "http://127.0.0.1:\(hook.port)/alerts", secret: "\(AlertTests.secret)"}
        """)
    let file = folder + "/Conversations/_texts/en.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("Ask in your own words about", with: "You may ask about").write(
      toFile: file, atomically: true, encoding: .utf8)
    try await hook.changes.wait { hook.requests.contains(where: { $0.text.contains("content.taken") }) }
    try text.replacing("menu: >-", with: "menu: [").write(toFile: file, atomically: true, encoding: .utf8)
    try await hook.changes.wait { hook.requests.contains(where: { $0.text.contains("content.refused") }) }
    #expect(try await server.get("/health/ready").status == 200)
    await server.stop()
  }
}
