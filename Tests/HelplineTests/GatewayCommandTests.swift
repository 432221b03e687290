import Foundation
import LoopbackServers
import Messages
import Testing

@Suite("Gateways by command", .timeLimit(.minutes(10)))
struct GatewayCommandTests {
  private static let number = "07700 900123"

  @Test("the list has one line a gateway, and its objects the members of the contract")
  func list() async throws {
    let plain = try await Program.run(["gateway", "list"])
    let json = try await Program.run(["gateway", "list", "--json"])
    #expect(plain.lines.count == json.lines.count && plain.lines.count >= 23)
    for (line, object) in zip(plain.lines, json.lines) {
      let members = try #require(try JSONSerialization.jsonObject(with: Data(object.utf8)) as? [String: Any])
      #expect(Set(members.keys) == ["id", "name", "carries", "verification", "statuses"])
      #expect(members["id"] as? String == line.split(separator: " ").first.map(String.init))
    }
  }

  @Test("what to enter at the provider has the public address of the account, and no secret")
  func show() async throws {
    let folder = try TestServer.makeFolder()
    try """
    server: {public_url: "https://helpline.example.org"}
    gateways:
      main: {kind: twilio, auth_token: hidden-word}
      second: {kind: esendex, path_secret: hidden-word}
    """.write(toFile: folder + "/helpline.yaml", atomically: true, encoding: .utf8)
    for (id, address) in [
      ("twilio", "main: https://helpline.example.org/hooks/twilio/main#rc=5&rp=all"),
      ("esendex", "second: https://helpline.example.org/hooks/esendex/second/<path_secret>"),
      ("telnyx", "NAME: https://helpline.example.org/hooks/telnyx/NAME"),
    ] {
      let result = try await Program.run(["gateway", "show", id], folder: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("  \(address)\n"), "\(result.output)")
      #expect(result.output.contains("  needed  ") && !result.output.contains("hidden-word"))
    }
    #expect(try await Program.run(["gateway", "show", "pigeon"], folder: folder).status == 64)
  }

  @Test("a test text is followed to its delivery report")
  func delivered() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    async let tested = Program.run(arguments(server), folder: server.folder)
    try await twilio.wait { !$0.isEmpty }
    let sent = try #require(twilio.sent.first)
    #expect(sent.to == "+447700900123" && sent.body == "This is a test text. You need not answer.")
    let report = server.webhook(["MessageSid": sent.sid, "MessageStatus": "delivered", "To": sent.to])
    #expect(try await server.call(report).status == 200)
    let result = try await tested
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "main: taken by Twilio, queued\nmain: delivered\n")
    #expect(try await server.rows("SELECT COUNT(*) FROM outbound", as: Int.self) == [0])
    #expect(try await server.rows("SELECT COUNT(*) FROM audit WHERE kind = 'trial'", as: Int.self) == [1])
    let late = try await Program.run(arguments(server) + ["--wait", "0"], folder: server.folder)
    #expect(late.status == 75 && late.errors.contains("the last word is queued"))
    async let failing = Program.run(arguments(server), folder: server.folder)
    try await twilio.wait { $0.count == 3 }
    let fields = [
      "MessageSid": twilio.sent[2].sid, "MessageStatus": "undelivered", "ErrorCode": "30005", "To": sent.to,
    ]
    #expect(try await server.call(server.webhook(fields)).status == 200)
    let failed = try await failing
    #expect(failed.status == 67 && failed.errors.contains("undeliverable (30005)"), "\(failed.errors)")
    await server.stop()
    let alone = try await Program.run(arguments(server), folder: server.folder)
    #expect(alone.status == 0 && alone.output.contains("no server runs"), "\(alone.errors)")
  }

  @Test(
    "what the gateway refuses ends with a status that says whose side it is on",
    arguments: [
      (LoopbackResponse.json(#"{"code":21211}"#, status: 400), 67), (.json(#"{"code":20003}"#, status: 401), 78),
      (.json("{}", status: 429), 75), (.json("{}", status: 500), 76), (.hangUp, 76),
    ] as [(LoopbackResponse, Int32)])
  func refused(_ response: LoopbackResponse, _ status: Int32) async throws {
    let twilio = try LoopbackHTTP { _ in response }
    let server = try await TestServer(twilio: twilio)
    let result = try await Program.run(arguments(server), folder: server.folder)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.hasPrefix("helpline: main: ") && !result.errors.contains("900123"))
    await server.stop()
  }

  @Test("an account that is not there, and what is no number, are wrong use")
  func wrongUse() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    let config = ["--config", server.folder + "/helpline.yaml"]
    for (id, number) in [("other", Self.number), ("main", "hello"), ("telnyx", Self.number)] {
      let result = try await Program.run(["gateway", "test", id, "--to", number] + config, folder: server.folder)
      #expect(result.status == 64, "\(result.errors)")
    }
    #expect(twilio.sent.isEmpty)
    await server.stop()
  }

  private func arguments(_ server: TestServer) -> [String] {
    ["gateway", "test", "main", "--to", Self.number, "--config", server.folder + "/helpline.yaml"]
  }
}
