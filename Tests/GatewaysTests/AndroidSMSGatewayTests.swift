import Messages
import Testing

@testable import Gateways

@Suite("SMS Gateway for Android")
struct AndroidSMSGatewayTests {
  private let now = 1_792_536_000.0
  private let probe = GatewayProbe(
    .androidSMSGateway,
    [
      "signing_key": .text("new key"), "signing_key_previous": .text("old key"), "username": .text("u"),
      "password": .text("p"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "https://api.sms-gate.app/3rdparty/v1/messages")
    #expect(call.headers.first == HTTPField("Authorization", "Basic dTpw"))
    #expect(
      probe.body(call)
        == #"{"id":"hl-7-77e82de8","textMessage":{"text":"50/50 + tired & \"alone\" 😞\nAnn £5"},"#
        + #""phoneNumbers":["+447700900101"],"withDeliveryReport":true}"#)
    #expect(probe.body(try probe.call(with: ["sim": .number(2)])).contains(#""simNumber":2"#))
  }

  @Test("a repeat has the same id, another text another")
  func ids() throws {
    #expect(probe.body(try probe.call("a")) == probe.body(try probe.call("a")))
    let id = RepeatKey.of(OutboundMessage(id: 7, to: GatewayProbe.person, text: "a", level: .normal))
    #expect(id != RepeatKey.of(OutboundMessage(id: 7, to: GatewayProbe.person, text: "b", level: .normal)))
    #expect(!id.contains("7700900101"))
  }

  @Test("a missing setting is named", arguments: ["username", "password"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means; the id is ours",
    arguments: [
      (202, #"{"id":"x","state":"Pending"}"#, SendOutcome.accepted(id: "hl-7-7b012bfc", state: .queued)),
      (200, #"{"id":"x","state":"Sent"}"#, .accepted(id: "hl-7-7b012bfc", state: .sent)),
      (409, "", .accepted(id: "hl-7-7b012bfc", state: .queued)), (202, "{}", .unknown(reason: "no_id")),
      (200, #"{"id":"x","state":"Failed"}"#, .rejected(code: "Failed", permanent: false, cause: .passing)),
      (401, "", .rejected(code: "http_401", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)), (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  private func refusal(
    _ time: String, key: String = "new key", body: String = "{}", signed: String = "{}",
    _ more: [String: SettingsValue] = [:],
    extra: [HTTPField] = []
  ) -> WebhookRejection.Reason? {
    let code = ProofAlgorithm.sha256.code(Array((signed + time).utf8), secret: Array(key.utf8))
    let headers = [HTTPField("x-signature", Hex.encode(code)), HTTPField("x-timestamp", time)]
    return probe.refusal(probe.request(body, headers: headers + extra), more, now: now)
  }

  @Test("signature and window")
  func signature() {
    #expect(refusal("1792536000") == nil)
    #expect(refusal("1792536000", key: "old key") == nil)
    #expect(refusal("1792535700") == nil)
    #expect(refusal("1792536300") == nil)
    #expect(refusal("1792535699") == .replay)
    #expect(refusal("1792536301") == .replay)
    #expect(refusal("1792535100", ["max_skew_seconds": .number(900)]) == nil)
    #expect(refusal("1792532400", ["max_skew_seconds": .number(9000)]) == .replay)
    #expect(refusal("1792536000.5") == .badTimestamp)
    #expect(refusal("-1") == .badTimestamp)
    #expect(refusal("") == .badTimestamp)
    #expect(refusal("1792536000", key: "other") == .badSignature)
    #expect(refusal("1792536000", body: "{} ") == .badSignature)
    // The boundary between body and time is not signed: moving it must not pass.
    #expect(refusal("1792536000", body: "{}1", signed: "{}") == .badSignature)
    #expect(refusal("1792536000", extra: [HTTPField("X-Timestamp", "1792536000")]) == .badSignature)
    #expect(refusal("1792536000", ["signing_key": .text(""), "signing_key_previous": .none]) == .notConfigured)
    #expect(probe.refusal(probe.request("{}"), now: now) == .missingHeader)
  }

  private func read(_ event: String, _ payload: String, _ more: [String: SettingsValue] = [:]) throws -> WebhookContents
  {
    try probe.read(#"{"id":"e1","deviceId":"d","event":"\#(event)","payload":{"messageId":"m1",\#(payload)}}"#, more)
  }

  @Test(
    "senders in national form, letters, and by the deprecated name",
    arguments: [
      (#""sender":"07700900801""#, AddressKind.phone, "+447700900801"),
      (#""phoneNumber":"+447700900801""#, .phone, "+447700900801"), (#""sender":"MyBank""#, .alphanumeric, "MyBank"),
      (#""sender":"60777""#, .shortCode, "60777"),
    ])
  func senders(_ payload: String, _ kind: AddressKind, _ value: String) throws {
    let contents = try read("sms:received", payload + #","message":" hi ""#)
    #expect(contents.messages.first?.from == Address(kind: kind, value: Redacted(value)))
    #expect(contents.messages.first?.text == " hi ")
    #expect(contents.messages.first?.id == "e1")
  }

  @Test("picture messages: a header, then the content")
  func pictures() throws {
    #expect(try read("mms:received", #""sender":"+447700900801""#).messages.first?.kind == .unsupported)
    let files =
      #"[{"partId":1,"contentType":"application/smil"},{"partId":2,"contentType":"text/plain"},{"partId":3,"contentType":"image/png"}]"#
    let contents = try read("mms:downloaded", #""sender":"+447700900801","body":"look","attachments":\#(files)"#)
    #expect(contents.messages.first?.kind == .image)
    #expect(contents.messages.first?.media == [Media(id: "3", contentType: "image/png")])
    #expect(try read("mms:downloaded", #""sender":"+447700900801","body":"just text""#).messages.first?.kind == .text)
  }

  @Test(
    "reports",
    arguments: [
      ("sms:sent", Fate(.sent)), ("sms:delivered", Fate(.delivered)),
      ("sms:failed", Fate(.failed, false, "provider_error")),
      ("sms:cancelled", Fate(.failed, true, "canceled")),
    ])
  func reports(_ event: String, _ fate: Fate) throws {
    let contents = try read(event, #""recipient":"07700900801""#)
    #expect(Fate(contents) == fate)
    #expect(contents.reports.first?.id == "m1")
    #expect(contents.reports.first?.recipient == Address(kind: .phone, value: "+447700900801"))
  }

  @Test(
    "what is not for us",
    arguments: [("system:ping", "system"), ("app:started", "system"), ("sms:new", "unknown_event")])
  func ignored(_ event: String, _ reason: String) throws { #expect(try read(event, #""x":1"#).ignored == reason) }

  @Test("a message without a sender is refused as incomplete")
  func incomplete() {
    #expect(throws: WebhookRejection(.incomplete)) { try read("sms:received", #""message":"x""#) }
  }
}
