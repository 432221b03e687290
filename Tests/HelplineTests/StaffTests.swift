import Foundation
import Messages
import Testing

@Suite("What staff see", .timeLimit(.minutes(15)))
struct StaffTests {
  @Test("a transcript shows each text with the reason of its answer, and reading it is written down")
  func transcript() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    _ = try await server.call(server.text("hes got a knife and wont let me out", from: 501, id: "SM51"))
    try await twilio.wait { !$0.isEmpty }
    let config = ["--config", server.folder + "/helpline.yaml"]
    let printed = try await Program.run(["transcript", "--case", "1"] + config, folder: server.folder)
    #expect(printed.status == 0)
    for part in [
      "hes got a knife", "urgent.danger-now", "why: ", "intent:urgent.danger-now:en", "999", "staff: nobody",
    ] {
      #expect(printed.output.contains(part), "\(part)")
    }
    #expect(try await server.rows("SELECT COUNT(*) FROM audit WHERE kind = 'read'", as: Int.self) == [1])
    #expect(!printed.output.contains(TestServer.number(501)))
    let revealed = try await Program.run(["transcript", "--case", "1", "--reveal"] + config, folder: server.folder)
    #expect(revealed.output.contains(TestServer.number(501)))
    #expect(try await server.rows("SELECT COUNT(*) FROM audit WHERE kind = 'reveal'", as: Int.self) == [1])
    #expect(try await Program.run(["cases"] + config, folder: server.folder).output.contains("case 1  emergency"))
    let closed = try await Program.run(["cases", "--close", "1", "--outcome", "safe"] + config, folder: server.folder)
    #expect(closed.output.contains("case 1 closed: safe"))
    #expect(try await Program.run(["transcript", "--case", "9"] + config, folder: server.folder).status == 66)
    await server.stop()
  }

  @Test("changed content is taken on SIGHUP when it passes the check, and not when it does not")
  func reload() async throws {
    let folder = try TestServer.makeFolder()
    for name in ["Intents", "Conversations"] {
      try FileManager.default.copyItem(atPath: "\(Program.root)/\(name)", toPath: "\(folder)/\(name)")
    }
    let server = try await TestServer(folder: folder, content: folder)
    let file = folder + "/Conversations/_texts/en.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("menu: >-", with: "menu: [").write(toFile: file, atomically: true, encoding: .utf8)
    server.running.signal(SIGHUP)
    try await server.running.wait(forError: "changed content not taken")
    #expect(server.running.errors.contains("Conversations/_texts/en.yaml:"))
    #expect(try await server.get("/health/ready").status == 200)
    try text.replacing("Ask in your own words about", with: "You may ask about").write(
      toFile: file, atomically: true, encoding: .utf8)
    server.running.signal(SIGHUP)
    try await server.running.wait(forError: "content taken")
    await server.stop()
  }

  @Test("a second server on the same folder is refused, and so is a database without its key")
  func oneServerOneKey() async throws {
    let server = try await TestServer()
    let config = server.folder + "/helpline.yaml"
    let second = try await Program.run(["serve", "--config", config], folder: server.folder)
    #expect(second.status == 69)
    #expect(second.errors.contains("another helpline serves"))
    await server.stop()
    try FileManager.default.removeItem(atPath: server.folder + "/data/master.key")
    let keyless = try await Program.run(["serve", "--config", config], folder: server.folder)
    #expect(keyless.status == 78)
    #expect(keyless.errors.contains("master.key is missing"))
  }
}
