import Content
import Foundation
import LoopbackServers
import Messages
import Switchboard
import Testing

@testable import helpline

@Suite("The alert ladder of a server", .timeLimit(.minutes(15)))
struct LadderTests {
  /// A folder with a rota in which one person always is on call.
  private static func folder(_ shifts: String = "[{role: responder, people: Anna}]") throws -> String {
    let folder = try TestServer.makeFolder()
    try """
    people:
      - {name: Anna, email: anna@example.org, phone: "07700 900555"}
    shifts: \(shifts)
    """.write(toFile: folder + "/rota.yaml", atomically: true, encoding: .utf8)
    return folder
  }

  private static func settings(_ smtp: LoopbackSMTP, by media: String = "[mail, text]") -> String {
    """
    rota: rota.yaml
    console: {url: "https://console.example.org"}
    alerts:
      mail: {host: 127.0.0.1, port: \(smtp.port), security: plain, from: helpline@example.org}
      text: {account: main}
      ladder:
        - {to: responder, by: \(media)}
    """
  }

  @Test("an emergency is with the mail server within a second, and a code from the rota's phone takes the case")
  func climbs() async throws {
    let (twilio, smtp) = (try TwilioStandIn(), try LoopbackSMTP())
    let server = try await TestServer(folder: try Self.folder(), twilio: twilio.server, extra: Self.settings(smtp))
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await server.call(server.text("hes got a knife and wont let me out", from: 801, id: "SM81"))
    try await smtp.changes.wait { !smtp.mails.isEmpty }
    #expect(clock.now - start < .seconds(1), "from webhook to alert")
    let mail = try #require(smtp.mails.first)
    #expect(mail.text.replacing("=\r\n", with: "").contains("console.example.org/ack/"))
    #expect(mail.text.contains("anna@example.org") && !mail.text.contains("knife"))
    try await twilio.wait { sent in sent.contains { $0.to == "+447700900555" } }
    let alert = try #require(twilio.sent.first { $0.to == "+447700900555" })
    #expect(alert.body.hasPrefix("Helpline: case 1, emergency. Reply OK "))
    let code = try #require(alert.body.firstMatch(of: #/OK (\d{4})/#)?.1)
    let wrong = server.webhook(Self.staffText("OK \(code == "9999" ? "9998" : "9999")", id: "SMa"))
    #expect(try await server.call(wrong).status == 200)
    try await twilio.wait { sent in sent.contains { $0.body.hasPrefix("No case has that code") } }
    for _ in 1...2 { _ = try await server.call(server.webhook(Self.staffText("ok \(code)", id: "SMb"))) }
    try await twilio.wait { sent in sent.contains { $0.body == "Case 1 is yours." } }
    #expect(try await server.rows("SELECT acknowledged_by FROM staff_case", as: String.self) == ["Anna"])
    #expect(try await server.rows("SELECT COUNT(*) FROM contact", as: Int.self) == [1], "staff became a contact")
    await server.stop()
    #expect(twilio.sent.count { $0.body == "Case 1 is yours." } == 1)
  }

  private static func staffText(_ text: String, id: String) -> [String: String] {
    [
      "MessageSid": id, "AccountSid": TestServer.accountSID, "From": "+447700900555", "To": "+447700900001",
      "Body": text, "NumMedia": "0",
    ]
  }

  @Test("with nobody on call the start says so, and the reply does not pretend")
  func nobody() async throws {
    let (twilio, smtp) = (try TwilioStandIn(), try LoopbackSMTP())
    let folder = try Self.folder("[{role: responder, people: Anna, first: 2020-01-01, last: 2020-01-02}]")
    let server = try await TestServer(folder: folder, twilio: twilio.server, extra: Self.settings(smtp))
    _ = try await server.call(server.text("hes got a knife and wont let me out", from: 802, id: "SM82"))
    try await twilio.wait { !$0.isEmpty }
    #expect(twilio.sent.first?.body.contains("No person is reading this now") == true)
    await server.stop()
    #expect(server.running.output.contains("NOBODY IS ALERTED"))
    #expect(server.running.output.contains("Nobody is on call as responder now"))
  }

  @Test("a drill reaches everybody with TEST, and says who was not reached")
  func drill() async throws {
    let (twilio, smtp) = (try TwilioStandIn(), try LoopbackSMTP())
    let folder = try Self.folder()
    let file = folder + "/helpline.yaml"
    try """
    gateways:
      main: {kind: twilio, account_sid: \(TestServer.accountSID), auth_token: "\(TestServer.token)", from: "+447700900001",
        api_base: "http://127.0.0.1:\(twilio.server.port)", webhook_url: "https://helpline.example.org/hooks/twilio/main"}
    \(Self.settings(smtp))
    """.write(toFile: file, atomically: true, encoding: .utf8)
    let drilled = try await Program.run(["alert", "test", "--config", file], folder: folder)
    #expect(drilled.status == 0, "\(drilled.errors)")
    #expect(drilled.lines == ["step 1  mail:Anna  taken", "step 1  text:Anna  taken"])
    #expect(smtp.mails.first?.header("Subject")?.contains("TEST") == true)
    #expect(twilio.sent.first?.body.contains("TEST") == true)
    smtp.stop()
    let missed = try await Program.run(["alert", "test", "--step", "1", "--json", "--config", file], folder: folder)
    #expect(missed.status == 69)
    #expect(missed.lines.first?.hasPrefix(#"{"step":1,"way":"mail:Anna","taken":false,"code":"not sent"#) == true)
    #expect(try await Program.run(["alert", "test", "--step", "2", "--config", file], folder: folder).status == 64)
    let rota = try await Program.run(["rota", "--config", file], folder: folder)
    #expect(rota.output == "responder: Anna\n" && rota.status == 0, "\(rota.errors)")
  }

  /// What stands in the file, and what the message says about it.
  static let mistakes = [
    ("people: [{name: Anna}]\nshifts: [{role: responder, people: Ana}]", "rota.yaml:2", "nobody has the name Ana"),
    ("people: [{name: Anna, phone: 12}]", "rota.yaml:1", "phone is no number"),
    ("people:\n  - {name: Anna, mail: x}", "rota.yaml:2", "no field mail"),
    ("people: [{name: Anna}]\nshifts:\n  - {role: r, people: Anna, days: [moon]}", "rota.yaml:3", "days are"),
    ("people: [{name: Anna}]\nshifts:\n  - {role: r, people: Anna, from: 25:00}", "rota.yaml:3", "25:00 is no time"),
    ("people: [{name: Anna}]\naway: [{person: Anna, from: 2026-12-24, to: 2026-12-20}]", "rota.yaml:2", "to must come"),
    (
      "people: [{name: Anna}]\nswaps: [{in: Anna, from: 2026-12-24, to: 2026-12-24}]", "rota.yaml:2", "a swap needs out"
    ),
    ("people: [{name: Anna}, {name: Anna}]", "rota.yaml:1", "two people have the name"),
    ("people: [{name: Anna, webhook: {url: \"https://x.example.org\"}}]", "rota.yaml:1", "alerts must be signed"),
    ("people: [", "rota.yaml", "is not YAML"), ("", "rota.yaml", "is empty"),
  ]

  @Test("a mistake in a rota names its line and says what to do", arguments: mistakes)
  func mistake(_ text: String, _ place: String, _ words: String) throws {
    guard case .problems(let problems) = RotaFile.read(text: text, file: "rota.yaml") else {
      return #expect(Bool(false), "taken: \(text)")
    }
    let said = problems.map(\.description).joined(separator: "\n")
    #expect(said.contains(place) && said.contains(words), "\(said)")
  }

  @Test("the rota of the documents can be read, and covers its week")
  func example() throws {
    guard case .rota(let rota) = RotaFile.read(Program.root + "/docs/rota.yaml") else {
      return #expect(Bool(false), "\(RotaFile.read(Program.root + "/docs/rota.yaml"))")
    }
    #expect(rota.roles == ["responder", "lead", "operator"])
    for role in rota.roles {
      #expect(rota.gaps(role, from: 1_796_000_000, to: 1_796_000_000 + 7 * 86_400).isEmpty, "\(role)")
    }
  }

  @Test(
    "a role that calls are forwarded to has to be one of the rota",
    arguments: [("responder", nil), ("respondr", "gateways.main.forward_calls_role names the role respondr")])
  func forwarded(_ role: String, _ problem: String?) throws {
    var needs = RotaNeeds(ladder: nil)
    #expect(try RotaFile.demand(nil, for: needs) == Rota())
    needs.lines = [("main", role)]
    #expect(throws: Stop.self) { try RotaFile.demand(nil, for: needs) }
    let file = Program.root + "/docs/rota.yaml"
    guard let problem else { return #expect(try RotaFile.demand(file, for: needs).roles.contains(role)) }
    guard case .problems(let problems) = RotaFile.checked(file, for: needs) else {
      return #expect(Bool(false), "taken: \(role)")
    }
    #expect(problems.map(\.description).joined().contains(problem))
  }

  /// Settings that do not go together, and a word of the message.
  static let refused = [
    ("ladder: [{to: responder, by: [text]}]", "alerts.text.account"), ("ladder: [{to: responder}]", "step 1 needs to"),
    ("ladder: [{to: responder, by: [pigeon]}]", "by must be"), ("ladder: [{to: lead, by: [mail]}]", "role lead"),
    ("ladder: [{to: responder, by: [webhook]}]", "no webhook of that person"), ("ladder: []", "must be a list"),
    ("ladder: [{after: 5, to: responder, by: mail}, {to: responder, by: mail}]", "comes before"),
    ("ladder: [{channels: [webhook]}]", "channels can be"), ("ladder: [{too: responder}]", "no field too"),
  ]

  @Test("a ladder that could not work ends the start", arguments: refused)
  func refusedLadder(_ ladder: String, _ words: String) async throws {
    let folder = try Self.folder()
    try """
    rota: rota.yaml
    alerts:
      mail: {host: 127.0.0.1, port: 25, security: plain, from: helpline@example.org}
      \(ladder)
    """.write(toFile: folder + "/helpline.yaml", atomically: true, encoding: .utf8)
    let tried = try await Program.run(["alert", "test", "--config", folder + "/helpline.yaml"], folder: folder)
    #expect(tried.status == 78 && tried.errors.contains(words), "\(tried.errors)")
  }
}
