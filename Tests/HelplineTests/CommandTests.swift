import Foundation
import Testing

@Suite("Commands", .timeLimit(.minutes(15)))
struct CommandTests {
  @Test(
    "every command has help with an example",
    arguments: [
      [], ["serve"], ["chat"], ["check"], ["match"], ["transcript"], ["cases"], ["sign-off"], ["directory", "list"],
      ["directory", "import"], ["directory", "export"], ["withdraw"], ["recall"],
      ["replay"], ["content", "report"], ["test"], ["flows", "draw"],
      ["gateway", "decode"], ["gateway", "list"], ["gateway", "show"], ["gateway", "test"], ["outbox", "list"],
      ["outbox", "retry"], ["outbox", "drop"],
      ["sms", "segments"], ["sms", "substitutions"], ["sms", "address"],
    ])
  func help(_ command: [String]) async throws {
    let result = try await Program.run(command + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("helpline \((command + [""])[0])"))
    #expect(result.output.contains("OVERVIEW"))
    if !command.isEmpty { #expect(result.output.contains("Example:")) }
  }

  @Test("match writes one object a line, with the keys of the contract")
  func match() async throws {
    let input = #"{"text": "hes outside my door", "other": 1}"# + "\n" + #"{"text": "STOP"}"# + "\n"
    let result = try await Program.run(["match", "--jsonl"], input: input)
    #expect(result.status == 0)
    #expect(result.lines.count == 2)
    let first = try object(result.lines[0])
    #expect(Set(first.keys) == ["intent", "decision", "level", "also", "candidates", "why", "language"])
    #expect(first["intent"] as? String == "urgent.danger-now")
    #expect(first["level"] as? String == "emergency")
    #expect(try object(result.lines[1])["decision"] as? String == "command")
  }

  @Test("chat takes its clock from the lines, and time passes without a text")
  func chat() async throws {
    let input = """
      {"text": "condom split what now", "at": "2026-11-21T22:10:00Z"}
      {"at": "2026-11-22T10:10:00Z"}
      """
    let result = try await Program.run(["chat", "--jsonl"], input: input + "\n")
    let first = try object(result.lines[0])
    #expect(Set(first.keys) == ["replies", "intent", "level", "case", "state"])
    #expect(first["state"] as? String == "flow:condom-broke/when")
    #expect(try object(result.lines[1])["state"] as? String == "idle")
  }

  @Test("bad input stops with 65 and names the line", arguments: [["match", "--jsonl"], ["chat", "--jsonl"]])
  func badLine(_ command: [String]) async throws {
    let result = try await Program.run(command, input: "{\"text\": \"hello\"}\nnot json\n")
    #expect(result.status == 65)
    #expect(result.errors.contains("line 2"))
  }

  @Test("decodes the recorded webhooks as expected", arguments: ["twilio", "generic_json"])
  func vectors(_ name: String) async throws {
    let file = "Tests/GatewaysTests/Vectors/\(name).json"
    let result = try await Program.run(["gateway", "decode", "--vectors", file])
    let root = try object(String(contentsOfFile: "\(Program.root)/\(file)", encoding: .utf8))
    let cases = try #require(root["cases"] as? [[String: Any]])
    #expect(result.lines.count == cases.count && !cases.isEmpty)
    for (line, vector) in zip(result.lines, cases) {
      let written = try object(line)
      #expect(written["id"] as? String == vector["id"] as? String)
      let actual = try #require(written["actual"] as? NSDictionary)
      let expected = try #require(vector["expected"] as? NSDictionary)
      #expect(actual["signature_valid"] as? Bool == expected["signature_valid"] as? Bool, "\(line)")
      #expect((actual["messages"] as? NSArray) == (expected["messages"] as? NSArray), "\(line)")
      #expect((actual["statuses"] as? NSArray) == (expected["statuses"] as? NSArray), "\(line)")
    }
  }

  @Test(
    "a configuration mistake is one sentence and status 78",
    arguments: [
      ("server: {port: many}", "server.port"), ("server: {prot: 80}", "server.prot"), ("mode: maybe", "mode"),
      ("mode: demo\nserver: {host: 0.0.0.0}", "server.host"), ("gateways: {a: {kind: pigeon}}", "gateways.a.kind"),
      ("alerts: {webhook: {url: \"https://x.invalid\", secret: short}}", "alerts.webhook.secret"),
      ("service: {name: \"a name that is far too long for a text\"}", "service.name"), ("[", "YAML"),
      ("content: \(Program.root)\nvital_records: [nobody]", "vital_records names nobody"),
      ("under_18: tell-nobody", "under_18"),
      (twilio("fallback: b"), "gateways.a.fallback"), (twilio("fallback: a"), "gateways.a.fallback"),
      (
        twilio("fallback: b") + "\n  b: {kind: telegram, bot_token: \"1:x\", secret_token: \"0123456789abcdef\"}",
        "gateways.a.fallback"
      ),
      (twilio("limits: {in_flight: 0}"), "gateways.a.limits.in_flight"),
      (twilio("breaker: {pause: soon}"), "gateways.a.breaker.pause"),
      (
        "mode: demo\ngateways: {a: {kind: twilio, account_sid: AC1, auth_token: x, from: \"+447700900001\"}}",
        "gateways.a"
      ),
    ])
  func configuration(_ text: String, _ named: String) async throws {
    let folder = try TestServer.makeFolder()
    try text.write(toFile: folder + "/helpline.yaml", atomically: true, encoding: .utf8)
    let result = try await Program.run(["serve"], folder: folder)
    #expect(result.status == 78)
    #expect(result.errors.contains(named), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  /// A configuration with one account `a` and a setting more.
  private static func twilio(_ setting: String) -> String {
    "server: {public_url: \"https://helpline.example.org\"}\ngateways:\n"
      + "  a: {kind: twilio, account_sid: AC1, auth_token: x, from: \"+447700900001\", \(setting)}"
  }

  @Test("broken content is named with file and line, and serve does not start on it")
  func brokenContent() async throws {
    let folder = try TestServer.makeFolder()
    for name in ["Intents", "Conversations"] {
      try FileManager.default.copyItem(atPath: "\(Program.root)/\(name)", toPath: "\(folder)/\(name)")
    }
    let file = "\(folder)/Intents/law/selling.yaml"
    let broken = try String(contentsOfFile: file, encoding: .utf8).replacing("level: normal", with: "level: nromal")
    try broken.write(toFile: file, atomically: true, encoding: .utf8)
    for command in ["check", "serve"] {
      let result = try await Program.run([command], folder: folder)
      #expect(result.status == 65, "\(command)")
      #expect((result.output + result.errors).contains(#/Intents/law/selling\.yaml:\d+: error/#), "\(command)")
    }
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
