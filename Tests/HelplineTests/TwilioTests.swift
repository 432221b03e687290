import Foundation
import LoopbackServers
import Messages
import Testing

@Suite("A text through Twilio, there and back", .timeLimit(.minutes(15)))
struct TwilioTests {
  @Test("the answer goes out by Twilio's API, and its delivery report comes back")
  func thereAndBack() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    let answer = try await server.call(server.text("is it legal what i do", from: 201, id: "SM01"))
    #expect(answer.status == 200)
    #expect(String(decoding: answer.body.reveal(), as: UTF8.self).contains("<Response"))
    try await twilio.wait { $0.count >= 2 }
    let first = try #require(twilio.sent.first)
    #expect(first.to == TestServer.number(201))
    #expect(first.body.localizedCaseInsensitiveContains("selling sex"))
    let request = try #require(twilio.server.requests.first)
    #expect(request.target == "/2010-04-01/Accounts/\(TestServer.accountSID)/Messages.json")
    #expect(request.header("Authorization")?.hasPrefix("Basic ") == true)
    #expect(request.form["StatusCallback"] == "\(TestServer.publicURL)/hooks/twilio/main")
    let report = server.webhook(["MessageSid": first.sid, "MessageStatus": "delivered", "To": first.to])
    while try await server.rows("SELECT state FROM outbound WHERE provider_id = '\(first.sid)'", as: String.self) != [
      "queued"
    ] {
      await Task.yield()  // the stand-in has answered; the outcome is being written down
    }
    #expect(try await server.call(report).status == 200)
    #expect(
      try await server.rows("SELECT state FROM outbound WHERE provider_id = '\(first.sid)'", as: String.self)
        == ["delivered"])
    await server.stop()
  }

  @Test("a forged webhook is refused and stores nothing; a repeat changes nothing")
  func forgedAndRepeated() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    let fields = ["MessageSid": "SM02", "From": TestServer.number(202), "To": "+447700900001", "Body": "hello"]
    #expect(try await server.call(server.webhook(fields, signed: false)).status == 401)
    #expect(try await server.rows("SELECT COUNT(*) FROM inbound", as: Int.self) == [0])
    for _ in 1...3 { #expect(try await server.call(server.webhook(fields)).status == 200) }
    #expect(try await server.rows("SELECT COUNT(*) FROM inbound", as: Int.self) == [1])
    let replies = try await server.rows("SELECT COUNT(*) FROM outbound", as: Int.self)
    try await twilio.wait { [count = replies[0]] in $0.count >= count }
    #expect(twilio.sent.count == replies[0])
    await server.stop()
  }

  @Test("a body over the limit is 413, an unknown account 404, and neither is stored")
  func refusals() async throws {
    let server = try await TestServer(twilio: try TwilioStandIn().server)
    var call = server.text("hello", from: 203, id: "SM03")
    call.body = Redacted(Array(repeating: UInt8(ascii: "a"), count: (1 << 20) + 1))
    #expect(try await server.call(call).status == 413)
    let metrics = try await server.call(HTTPCall(method: "GET", url: Redacted(server.url + "/metrics")))
    let refused = String(decoding: metrics.body.reveal(), as: UTF8.self).split(separator: "\n").filter {
      $0.hasPrefix("helpline_webhooks_refused") && $0.contains("too_large")
    }
    #expect(refused.count == 1)
    for path in ["/hooks/twilio/other", "/hooks/nobody/main", "/hooks/twilio"] {
      var call = server.text("hello", from: 203, id: "SM03")
      call.url = Redacted(server.url + path)
      #expect(try await server.call(call).status == 404)
    }
    #expect(try await server.rows("SELECT COUNT(*) FROM inbound", as: Int.self) == [0])
    await server.stop()
  }

  @Test("DELETE says farewell, then the key is gone for good")
  func delete() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    _ = try await server.call(server.text("is it legal what i do", from: 204, id: "SM04"))
    try await twilio.wait { $0.count >= 2 }
    #expect(try await server.rows("SELECT COUNT(*) FROM contact_key", of: "keys.sqlite", as: Int.self) == [1])
    _ = try await server.call(server.text("DELETE", from: 204, id: "SM05"))
    try await twilio.wait { $0.contains { $0.body.contains("Text YES to erase") } }
    #expect(try await server.rows("SELECT COUNT(*) FROM contact", as: Int.self) == [1])
    _ = try await server.call(server.text("YES", from: 204, id: "SM06"))
    try await twilio.wait { $0.contains { $0.body.contains("erased") } }
    while try await server.rows("SELECT COUNT(*) FROM contact", as: Int.self) != [0] {
      await Task.yield()  // bounded by the suite's time limit
    }
    #expect(try await server.rows("SELECT COUNT(*) FROM contact_key", of: "keys.sqlite", as: Int.self) == [0])
    await server.stop()
  }

  @Test("short texts in a row are answered as one, and those that wait survive a kill")
  func window() async throws {
    let twilio = try TwilioStandIn()
    let folder = try TestServer.makeFolder()
    let first = try await TestServer(folder: folder, twilio: twilio.server, window: 5)
    for (index, text) in ["is it", "legal what i do"].enumerated() {
      #expect(try await first.call(first.text(text, from: 206, id: "SM2\(index)")).status == 200)
    }
    await first.killNow()
    #expect(twilio.sent.isEmpty)
    let second = try await TestServer(folder: folder, twilio: twilio.server, window: 5)
    try await twilio.wait { $0.contains { $0.body.localizedCaseInsensitiveContains("selling sex") } }
    await second.stop()
    #expect(twilio.sent.filter { $0.body.localizedCaseInsensitiveContains("selling sex") }.count == 1)
    // The last of them has the answer and its reasons.
    #expect(
      try await second.rows("SELECT decision FROM inbound ORDER BY id", as: String.self) == ["waits", "answer"])
    #expect(try await second.rows("SELECT inbound_id FROM outbound", as: Int?.self).allSatisfy { $0 == 2 })
    #expect(try await second.rows("SELECT COUNT(*) FROM event", as: Int.self) == [0])
  }

  @Test("no text and no number reaches the log, the output or the metrics")
  func silence() async throws {
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server)
    let marker = "zanzibarine"
    for (index, text) in ["hes got a knife \(marker)", "is it legal \(marker)", marker, "DELETE", "YES"].enumerated() {
      _ = try await server.call(server.text(text, from: 205, id: "SM1\(index)"))
    }
    _ = try await server.call(
      server.webhook(["MessageSid": "SM19", "Body": marker, "From": TestServer.number(205)], signed: false))
    try await twilio.wait { $0.contains { $0.body.contains("erased") } }
    let metrics = String(decoding: try await server.get("/metrics").body.reveal(), as: UTF8.self)
    #expect(metrics.contains("helpline_messages_total"))
    for line in [
      #"helpline_sends_total{account="main",outcome="accepted"}"#, #"helpline_queue{account="main"} 0.0"#,
      #"helpline_gateway_state{account="main"} 0.0"#,
    ] { #expect(metrics.contains(line)) }
    await server.stop()
    for place in [server.running.output, server.running.errors, metrics] {
      #expect(!place.contains(marker))
      #expect(!place.contains(String(TestServer.number(205).dropFirst(3))))
    }
  }
}
