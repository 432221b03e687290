import Messages
import Testing

@testable import Gateways

@Suite("Calls to the number")
struct CallTests {
  private static let words = CallWords(
    greeting: "Texts only & no calls. Call 999. Samaritans 116 123.", forwarding: "Calling. Or 999.",
    ending: "Nobody is here.")
  private static let line: [String: SettingsValue] = ["forward_calls": .text("+447700900009")]
  private static let now = 1_792_536_000.0

  // MARK: Requests

  private static func twilio(
    _ path: String = "/voice", signedURL: String = "\(TwilioRequests.url)/voice", called: String = "+447700900001"
  ) -> WebhookRequest {
    TwilioRequests.signed(
      [("CallSid", "CA0001"), ("From", "+447700900101"), ("To", called), ("CallStatus", "ringing")],
      signedURL: signedURL, target: "/hooks/twilio/line\(path)")
  }

  private static func vonage(_ path: String = "/voice", body: String = usual, signed: String? = nil) -> WebhookRequest {
    let token = JSONWebToken.signed(
      { json in
        json.key("iat")
        json.value(Int(now))
        json.member("iss", "Vonage")
        json.member("api_key", "a1")
        json.member("payload_hash", Hex.encode(Proof.digest(Array((signed ?? body).utf8))))
      }, secret: "s")
    return WebhookRequest(
      method: "POST", target: "/hooks/vonage_messages/line\(path)",
      headers: [HTTPField("Authorization", "Bearer \(token)")], body: Array(body.utf8))
  }

  private static let usual = #"{"from":"447700900101","to":"447700900002","uuid":"u1"}"#

  private static func vonageSettings(_ more: [String: SettingsValue] = [:]) -> Settings {
    Settings(
      account: "line",
      table: ["signature_secrets": .table(["a1": .text("s")]), "from": .text("447700900002")].merging(more) { $1 })
  }

  private func answer(
    _ gateway: Gateway, _ request: WebhookRequest, _ settings: Settings, isStaffed: Bool = true
  ) throws -> WebhookAnswer {
    try gateway.answerCall(request, settings, words: CallTests.words, isStaffed: isStaffed, now: CallTests.now)
  }

  // MARK: What a caller hears

  @Test("Twilio says the words twice, with numbers digit by digit, and hangs up")
  func twilioSays() throws {
    let answer = try answer(.twilio, CallTests.twilio(), TwilioRequests.settings())
    #expect(answer.contentType == "text/xml")
    #expect(
      answer.body == #"<?xml version="1.0" encoding="UTF-8"?><Response><Say language="en-GB" loop="2">"#
        + "Texts only &amp; no calls. Call 9 9 9. Samaritans 1 1 6, 1 2 3.</Say><Hangup/></Response>")
  }

  @Test("Twilio puts the call through and shows the line our number")
  func twilioForwards() throws {
    let answer = try answer(.twilio, CallTests.twilio(), TwilioRequests.settings(CallTests.line))
    #expect(
      answer.body == #"<?xml version="1.0" encoding="UTF-8"?><Response><Say language="en-GB" loop="1">"#
        + #"Calling. Or 9 9 9.</Say><Dial timeout="25" callerId="+447700900001"><Number>+447700900009</Number></Dial>"#
        + #"<Say language="en-GB" loop="1">Nobody is here.</Say><Hangup/></Response>"#)
  }

  @Test("Vonage says the words twice")
  func vonageSays() throws {
    let answer = try answer(.vonageMessages, CallTests.vonage(), CallTests.vonageSettings())
    #expect(answer.contentType == "application/json")
    #expect(
      answer.body == #"[{"action":"talk","text":"Texts only & no calls. Call 9 9 9. Samaritans 1 1 6, 1 2 3.","#
        + #""language":"en-GB","loop":2}]"#)
  }

  @Test("Vonage puts the call through and shows the line our number")
  func vonageForwards() throws {
    let answer = try answer(.vonageMessages, CallTests.vonage(), CallTests.vonageSettings(CallTests.line))
    #expect(
      answer.body == #"[{"action":"talk","text":"Calling. Or 9 9 9.","language":"en-GB","loop":1},"#
        + #"{"action":"connect","from":"447700900002","timeout":"25","endpoint":[{"type":"phone","#
        + #""number":"447700900009"}]},{"action":"talk","text":"Nobody is here.","language":"en-GB","loop":1}]"#)
  }

  @Test("nobody at the line, or no number of ours to show: the call is not put through")
  func notForwarded() throws {
    let settings = TwilioRequests.settings(CallTests.line)
    let usual = try answer(.twilio, CallTests.twilio(), TwilioRequests.settings())
    #expect(try answer(.twilio, CallTests.twilio(), settings, isStaffed: false) == usual)
    #expect(try answer(.twilio, CallTests.twilio(called: "sip:line@example.org"), settings) == usual)
  }

  @Test("news of a call are taken and nothing is done", arguments: [Gateway.twilio.id, Gateway.vonageMessages.id])
  func news(_ id: String) throws {
    let isTwilio = id == Gateway.twilio.id
    let path = "/voice/events"
    // News are signed over the address that they go to.
    let request =
      isTwilio ? CallTests.twilio(path, signedURL: "\(TwilioRequests.url)\(path)") : CallTests.vonage(path)
    let settings = isTwilio ? TwilioRequests.settings() : CallTests.vonageSettings()
    #expect(try answer(isTwilio ? .twilio : .vonageMessages, request, settings) == WebhookAnswer(status: 204))
  }

  // MARK: Who is refused

  @Test("what the provider did not sign is refused")
  func forged() throws {
    let settings = TwilioRequests.settings()
    // Signed for the address of texts.
    #expect(throws: WebhookRejection(.badSignature)) {
      try answer(.twilio, CallTests.twilio(signedURL: TwilioRequests.url), settings)
    }
    var changed = CallTests.twilio()
    changed.body += Array("&To=%2B447700900999".utf8)
    #expect(throws: WebhookRejection(.badSignature)) { try answer(.twilio, changed, settings) }
    #expect(throws: WebhookRejection(.badBodyHash)) {
      try answer(.vonageMessages, CallTests.vonage(signed: "{}"), CallTests.vonageSettings())
    }
    var named = CallTests.vonage()
    named.headers = []
    #expect(throws: WebhookRejection(.missingHeader, answer: WebhookAnswer(status: 503))) {
      try answer(.vonageMessages, named, CallTests.vonageSettings())
    }
  }

  @Test("a call by GET is refused: the caller's number would stand in the address")
  func get() {
    var request = CallTests.twilio()
    request.method = "GET"
    #expect(throws: WebhookRejection(.badRequest)) { try answer(.twilio, request, TwilioRequests.settings()) }
  }

  @Test("behind a proxy that strips a prefix the signature is over the whole address")
  func stripped() throws {
    let settings = TwilioRequests.settings([
      "webhook_url": .text("https://helpline.example.org/line/hooks/twilio/line")
    ])
    let request = CallTests.twilio(signedURL: "https://helpline.example.org/line/hooks/twilio/line/voice")
    #expect(try answer(.twilio, request, settings).status == 200)
  }

  @Test("which requests are about calls")
  func paths() {
    let text = TwilioRequests.signed(TwilioRequests.message())
    #expect(!Gateway.twilio.isCall(text, account: "line"))
    #expect(Gateway.twilio.isCall(CallTests.twilio(), account: "line"))
    #expect(!Gateway.twilio.isCall(CallTests.twilio(), account: "other"))
    #expect(!Gateway.telnyx.isCall(CallTests.twilio(), account: "line"))
  }

  // MARK: Settings

  @Test(
    "a line that cannot be called is a mistake of the configuration",
    arguments: [
      ("twilio", [:], nil), ("twilio", ["forward_calls": "+447700900009"], nil),
      ("twilio", ["forward_calls": "07700900009"], "forward_calls"),
      ("twilio", ["forward_calls": "+44x"], "forward_calls"),
      ("twilio", ["forward_calls_role": "first"], "forward_calls"),
      ("telnyx", ["forward_calls": "+447700900009"], "forward_calls"),
    ] as [(String, [String: String], String?)])
  func settings(_ id: String, _ table: [String: String], _ missing: String?) throws {
    let settings = Settings(account: "a", table: table.mapValues(SettingsValue.text))
    #expect(settings.callProblem(at: try #require(Gateway.named(id)))?.missing == missing)
  }

  @Test("the address to enter for calls")
  func address() {
    #expect(Gateway.twilio.callAddress(TwilioRequests.settings()) == "\(TwilioRequests.url)/voice")
    #expect(Gateway.telnyx.callAddress(TwilioRequests.settings()) == nil)
  }

  @Test(
    "numbers are said digit by digit, amounts and times are not",
    arguments: [
      ("call 999.", "call 9 9 9."), ("116 123", "1 1 6, 1 2 3"), ("0808 802 9999", "0 8 0 8, 8 0 2, 9 9 9 9"),
      ("24 hours, 9am", "24 hours, 9am"), ("a\n999", "a. 9 9 9"), ("", ""),
    ])
  func spoken(_ text: String, _ said: String) { #expect(Spoken.text(text) == said) }
}
