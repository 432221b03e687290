import Crypto
import Foundation
import LoopbackServers
import Messages
import Testing

@Suite("Staff are called", .timeLimit(.minutes(15)))
struct AlertTests {
  static let secret = "whsec_" + Data("a secret of thirty-two bytes....".utf8).base64EncodedString()

  @Test("an urgent text opens a case and reaches staff by mail and by a signed webhook, without text or number")
  func both() async throws {
    let twilio = try TwilioStandIn()
    let smtp = try LoopbackSMTP()
    let hook = try LoopbackHTTP { _ in .json("{}") }
    let server = try await TestServer(
      twilio: twilio.server,
      extra: """
        alerts:
          mail: {host: 127.0.0.1, port: \(smtp.port), security: plain, from: helpline@example.org, to: [duty@example.org]}
          webhook: {url: "http://127.0.0.1:\(hook.port)/alerts", secret: "\(Self.secret)"}
        """)
    _ = try await server.call(server.text("hes got a knife and wont let me out", from: 301, id: "SM31"))
    try await twilio.wait { !$0.isEmpty }
    let reply = try #require(twilio.sent.first)
    #expect(reply.body.contains("999"))
    #expect(reply.body.contains("I have alerted our team. I can't say when they will see it"))
    try await hook.changes.wait { !hook.requests.isEmpty }
    try await smtp.changes.wait { !smtp.mails.isEmpty }
    let mail = try #require(smtp.mails.first)
    #expect(mail.header("Subject")?.contains("case 1, emergency") == true)
    let call = try #require(hook.requests.first)
    #expect(call.text.contains(#""case":1"#))
    #expect(try signature(of: call) == call.header("webhook-signature"))
    for text in [mail.text, call.text] {
      #expect(!text.contains("knife"))
      #expect(!text.contains(String(TestServer.number(301).dropFirst(3))))
    }
    #expect(try await server.rows("SELECT level FROM staff_case", as: Int.self) == [3])
    await server.stop()
  }

  @Test("with nobody configured the server says so loudly, and the reply does not pretend")
  func nobody() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    _ = try await server.call(server.text("hes got a knife and wont let me out", from: 302, id: "SM32"))
    try await twilio.wait { !$0.isEmpty }
    let reply = try #require(twilio.sent.first)
    #expect(reply.body.contains("No person is reading this now"))
    #expect(!reply.body.contains("alerted"))
    #expect(try await server.rows("SELECT COUNT(*) FROM staff_case", as: Int.self) == [1])
    await server.stop()
    #expect(server.running.output.contains("NOBODY IS ALERTED"))
  }

  private func signature(of request: LoopbackRequest) throws -> String {
    let id = try #require(request.header("webhook-id"))
    let timestamp = try #require(request.header("webhook-timestamp"))
    let key = SymmetricKey(data: Data("a secret of thirty-two bytes....".utf8))
    let mac = HMAC<SHA256>.authenticationCode(for: Data("\(id).\(timestamp).".utf8) + request.body, using: key)
    return "v1," + Data(mac).base64EncodedString()
  }
}
