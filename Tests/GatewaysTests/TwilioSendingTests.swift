import Messages
import Testing

@testable import Gateways

@Suite("Sending by Twilio")
struct TwilioSendingTests {
  private func call(
    to: Address = Address(kind: .phone, value: "+447700900101"), text: String = "hello",
    _ more: [String: SettingsValue] = [:]
  ) throws -> HTTPCall {
    let message = OutboundMessage(id: 7, to: to, text: Redacted(text), level: .normal)
    return try Gateway.twilio.encode(message, TwilioRequests.settings(more))
  }

  private func body(_ call: HTTPCall) -> String { String(decoding: call.body.reveal(), as: UTF8.self) }

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try call(text: "50/50 + tired & \"alone\" 😞\nAnn £5")
    #expect(call.method == "POST")
    #expect(call.url.reveal() == "https://api.twilio.com/2010-04-01/Accounts/AC0001/Messages.json")
    #expect(
      call.headers == [
        HTTPField("Authorization", "Basic QUMwMDAxOjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVm"),
        HTTPField("Content-Type", "application/x-www-form-urlencoded"), HTTPField("Accept", "application/json"),
      ])
    let expected =
      "To=%2B447700900101&From=%2B447700900001"
      + "&Body=50%2F50%20%2B%20tired%20%26%20%22alone%22%20%F0%9F%98%9E%0AAnn%20%C2%A35"
      + "&StatusCallback=https%3A%2F%2Fhelpline.example.org%2Fhooks%2Ftwilio%2Fline"
    #expect(body(call) == expected)
  }

  @Test("what is sent is what a form reader reads", arguments: ["a b+c%20&=", "é\u{301}😀", "", "line\r\nline"])
  func roundTrip(_ text: String) throws {
    #expect(FormBody(try call(text: text).body.reveal()).text("Body") == text)
  }

  @Test("an API key is used where there is one")
  func apiKey() throws {
    let call = try call(["api_key_sid": .text("SK1"), "api_key_secret": .text("s")])
    #expect(call.headers[0].value == "Basic U0sxOnM=")
    #expect(call.url.reveal().contains("/Accounts/AC0001/"))
  }

  @Test("a messaging service is used where there is one")
  func messagingService() throws {
    let text = body(try call(["messaging_service_sid": .text("MG1")]))
    #expect(text.contains("MessagingServiceSid=MG1"))
    #expect(!text.contains("From="))
  }

  @Test(
    "the channel goes before the number",
    arguments: [
      (Address(kind: .phone, value: "+447700900101"), "whatsapp:+447700900001", "whatsapp:+447700900101"),
      (Address(kind: .phone, value: "+447700900101"), "+447700900001", "+447700900101"),
      (Address(kind: .bsuid, value: "GB.13"), "+447700900001", "whatsapp:GB.13"),
    ])
  func channels(_ to: Address, _ from: String, _ expected: String) throws {
    #expect(FormBody(try call(to: to, ["from": .text(from)]).body.reveal()).text("To") == expected)
  }

  @Test(
    "a missing setting is named",
    arguments: [
      (["account_sid": SettingsValue.none], "account_sid"), (["from": .none], "from"),
      (["auth_token": .none], "auth_token"),
      (["api_key_sid": .text("SK1")], "api_key_secret"), (["api_base": .text("http://api.example")], "api_base"),
      (["api_base": .text("http://127.0.0.1@evil.example")], "api_base"),
    ])
  func missing(_ more: [String: SettingsValue], _ name: String) {
    let problem = #expect(throws: SettingsProblem.self) { try call(more) }
    #expect(problem?.missing == name)
    #expect(problem?.description.contains(TwilioRequests.token) == false)
  }

  @Test(
    "tests may point it at this machine", arguments: ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9"])
  func loopback(_ base: String) throws {
    #expect(try call(["api_base": .text(base)]).url.reveal().hasPrefix(base + "/2010-04-01/"))
  }

  @Test("neither number, text nor secret is printed with the call")
  func redacted() throws {
    let call = try call(text: "private words")
    #expect(!"\(call.url) \(call.body)".contains("7700900101"))
    #expect(!"\(call.url) \(call.body)".contains("private"))
  }
}

@Suite("Twilio's answers")
struct TwilioAnswerTests {
  @Test(
    "what an answer means",
    arguments: [
      (201, #"{"sid":"SM1","status":"queued"}"#, SendOutcome.accepted(id: "SM1", state: .queued)),
      (201, #"{"sid":"SM1","status":"sent"}"#, .accepted(id: "SM1", state: .sent)),
      (200, #"{"sid":"SM1","status":"brand-new"}"#, .accepted(id: "SM1", state: .queued)),
      (
        201, #"{"sid":"SM1","status":"failed","error_code":30007}"#,
        .rejected(code: "30007", permanent: true, cause: .operatorSide)
      ),
      (201, "{}", .unknown(reason: "no_id")), (201, "<html>", .unknown(reason: "no_id")),
      (400, #"{"code":21610,"status":400}"#, .rejected(code: "21610", permanent: true, cause: .optedOut)),
      (400, #"{"code":21211}"#, .rejected(code: "21211", permanent: true, cause: .recipient)),
      (400, #"{"code":21606}"#, .rejected(code: "21606", permanent: true, cause: .operatorSide)),
      (400, #"{"code":21611}"#, .rejected(code: "21611", permanent: false, cause: .passing)),
      (400, #"{"code":12345}"#, .rejected(code: "12345", permanent: false, cause: .operatorSide)),
      (401, #"{"code":20003}"#, .rejected(code: "20003", permanent: false, cause: .operatorSide)),
      (404, "", .rejected(code: "http_404", permanent: false, cause: .operatorSide)),
      (302, "", .rejected(code: "http_302", permanent: false, cause: .operatorSide)),
      (429, #"{"code":20429}"#, .throttled(retryAfter: nil)), (400, #"{"code":20429}"#, .throttled(retryAfter: nil)),
      (408, "", .unknown(reason: "http_408")), (500, "", .unknown(reason: "http_500")),
      (503, #"{"code":20503}"#, .unknown(reason: "http_503")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    let answer = HTTPAnswer(status: status, body: Redacted(Array(body.utf8)))
    #expect(Gateway.twilio.interpret(answer, TwilioRequests.settings()) == outcome)
  }

  @Test(
    "patience is told in seconds or as a date",
    arguments: [
      ("7", 7.0), ("0.5", 0.5), ("Tue, 20 Oct 2026 22:40:29 GMT", 30), ("Tue, 20 Oct 2026 22:39:00 GMT", 0),
      ("soon", nil), ("-1", nil), ("nan", nil),
    ] as [(String, Double?)])
  func retryAfter(_ value: String, _ seconds: Double?) {
    let headers = [HTTPField("retry-after", value), HTTPField("Date", "Tue, 20 Oct 2026 22:39:59 GMT")]
    let outcome = Gateway.twilio.interpret(HTTPAnswer(status: 429, headers: headers), TwilioRequests.settings())
    #expect(outcome == .throttled(retryAfter: seconds))
  }

  @Test("the webhook is answered with an empty document")
  func acknowledgement() {
    let answer = Gateway.twilio.acknowledgement(TwilioRequests.settings())
    #expect(answer == WebhookAnswer(status: 200, contentType: "text/xml", body: "<Response/>"))
  }

  @Test("the one inline reply is escaped")
  func inlineReply() throws {
    let inline = try #require(Gateway.twilio.inlineReply)
    let reply = inline("Call <999> & \"stay\"\u{0}\u{1B} £ 😀\nnow]]>")
    #expect(reply.contentType == "text/xml")
    let expected = "<Message>Call &lt;999&gt; &amp; \"stay\" £ 😀\nnow]]&gt;</Message></Response>"
    #expect(reply.body == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + expected)
  }
}
