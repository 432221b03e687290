import Messages
import Testing

@testable import Gateways

@Suite("Esendex")
struct EsendexTests {
  private let probe = GatewayProbe(
    .esendex,
    [
      "path_secret": .text("s1"), "account_id": .text("6145d724-98cb-41a2-8c4e-4b81ef694897"),
      "account_reference": .text("EX0010000"), "username": .text("u"), "password": .text("p"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call(with: ["from": .text("+447700900014")])
    #expect(call.url.reveal() == "https://api.esendex.com/v1.0/messagedispatcher")
    #expect(call.headers.first == HTTPField("Authorization", "Basic dTpw"))
    #expect(
      probe.body(call)
        == #"{"accountreference":"EX0010000","from":"447700900014","characterset":"Auto","messages":"#
        + #"[{"to":"447700900101","body":"50/50 + tired & \"alone\" 😞\nAnn £5"}]}"#)
  }

  @Test("a missing setting is named", arguments: ["account_reference", "username", "password"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (
        200, #"{"batch":{"batchid":"b","messageheaders":[{"id":"m1"}]}}"#,
        SendOutcome.accepted(id: "m1", state: .queued)
      ),
      (200, #"{"messageheaders":{"messageheader":{"id":"m1"}}}"#, .accepted(id: "m1", state: .queued)),
      (200, #"{"batch":{"batchid":"b"}}"#, .unknown(reason: "no_id")), (200, "<xml/>", .unknown(reason: "no_id")),
      (400, "", .rejected(code: "http_400", permanent: true, cause: .operatorSide)),
      (403, "", .rejected(code: "http_403", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)), (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test("failed texts may be tried again; times have no zone and are UTC")
  func failed() throws {
    let contents = try probe.read(
      "<MessageFailed><Id>e</Id><MessageId> m1 </MessageId><OccurredAt>2026-10-20T22:39:59.25</OccurredAt></MessageFailed>"
    )
    #expect(Fate(contents) == Fate(.failed, false, "unknown"))
    #expect(contents.reports.first?.id == "m1")
    #expect(contents.reports.first?.timestamp == 1_792_535_999.25)
  }

  @Test("an opt-out that Esendex keeps is an event")
  func optOut() throws {
    let contents = try probe.read(
      "<OptOut xmlns='urn:x'><Id>o</Id><From><PhoneNumber>447700900101</PhoneNumber></From></OptOut>")
    #expect(contents.events == [.optOut(GatewayProbe.person)])
    #expect(try probe.read("<OptOut/>").ignored == "not_a_message")
    #expect(try probe.read("<Newsletter/>").ignored == "unknown_event")
  }

  @Test(
    "the older form",
    arguments: [
      ("MessageEvent&type=Delivered", Fate(.delivered)), ("MessageEvent&type=Submitted", Fate(.sent)),
      ("MessageEvent&type=Failed", Fate(.failed, false, "unknown")), ("MessageError", Fate(.failed, false, "unknown")),
      ("MessageEvent&type=Teleported", nil), ("SubscriptionEvent", nil),
    ])
  func form(_ rest: String, _ fate: Fate?) throws {
    let contents = try probe.read("id=m1&account=EX0010000&notificationType=\(rest)")
    #expect(Fate(contents) == fate)
    #expect((contents.ignored != nil) == (fate == nil))
  }

  @Test(
    "the account must be ours",
    arguments: [
      ("<A><AccountId>6145D724-98cb-41a2-8c4e-4b81ef694897</AccountId></A>", nil),
      ("<A><AccountId>x</AccountId></A>", .unknownKey),
      ("<A/>", .unknownKey), ("account=ex0010000", nil), ("account=EX1", .unknownKey), ("a=b", .unknownKey),
      ("<!DOCTYPE A><A/>", .malformed),
    ] as [(String, WebhookRejection.Reason?)])
  func account(_ body: String, _ reason: WebhookRejection.Reason?) {
    #expect(probe.refusal(probe.request(body, target: "/hooks/esendex/line/s1")) == reason)
    #expect(probe.refusal(probe.request(body, target: "/hooks/esendex/line/s2")) == .badToken)
  }

  @Test(
    "a message without sender or id is incomplete",
    arguments: [
      "<InboundMessage><MessageId>1</MessageId></InboundMessage>",
      "<InboundMessage><From>447700900101</From></InboundMessage>", "notificationType=MessageReceived&id=1",
      "<MessageDelivered/>",
    ])
  func incomplete(_ body: String) {
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read(body) }
  }
}
