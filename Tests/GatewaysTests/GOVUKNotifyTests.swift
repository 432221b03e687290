import Messages
import Testing

@testable import Gateways

@Suite("GOV.UK Notify")
struct GOVUKNotifyTests {
  private static let key = "my-key-7aaa1111-1111-4222-8333-000000000001-9bbb2222-1111-4222-8333-000000000002"
  private let probe = GatewayProbe(
    .govUKNotify,
    [
      "bearer_token": .text("inbound-token"), "bearer_token_previous": .text("older-token"),
      "receipt_bearer_token": .text("receipt-token"), "api_key": .text(key), "template_id": .text("t-1"),
    ])

  @Test("the whole call, byte for byte, with a token of this second")
  func golden() throws {
    let message = OutboundMessage(
      id: 7, to: GatewayProbe.person, text: "hi \"x\" £5", level: .normal, now: 1_792_536_000.9)
    let call = try probe.gateway.encode(message, probe.settings())
    #expect(call.url.reveal() == "https://api.notifications.service.gov.uk/v2/notifications/sms")
    #expect(call.timeout == 30)
    #expect(
      probe.body(call)
        == #"{"phone_number":"+447700900101","template_id":"t-1","personalisation":{"message":"hi \"x\" £5"},"#
        + #""reference":"hl-7"}"#)
    let bearer = try #require(call.headers.first?.value)
    let token = try JSONWebToken(String(bearer.dropFirst(7)))
    #expect(throws: Never.self) { try token.check(["9bbb2222-1111-4222-8333-000000000002"]) }
    let service = "7aaa1111-1111-4222-8333-000000000001"
    #expect(token.claims == .object(["iss": .string(service), "iat": .number("1792536000")]))
    let more: [String: SettingsValue] = ["placeholder": .text("body"), "sms_sender_id": .text("s-1")]
    #expect(probe.body(try probe.call("x", with: more)).contains(#""personalisation":{"body":"x"}"#))
    #expect(probe.body(try probe.call("x", with: more)).contains(#""sms_sender_id":"s-1""#))
  }

  @Test("a missing setting is named", arguments: ["api_key", "template_id"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what is no key is refused without being quoted",
    arguments: ["short", String(key.dropLast()), key + "x", String(key.dropFirst(20))])
  func badKeys(_ key: String) {
    let problem = #expect(throws: SettingsProblem.self) { try probe.call(with: ["api_key": .text(key)]) }
    #expect(problem?.missing == "api_key")
    #expect(problem?.description.contains(key) == false)
  }

  @Test(
    "what an answer means",
    arguments: [
      (201, #"{"id":"n1"}"#, SendOutcome.accepted(id: "n1", state: .queued)), (201, "", .unknown(reason: "no_id")),
      (
        400, #"{"status_code":400,"errors":[{"error":"ValidationError"}]}"#,
        .rejected(code: "ValidationError", permanent: true, cause: .operatorSide)
      ),
      (
        403, #"{"errors":[{"error":"AuthError"}]}"#,
        .rejected(code: "AuthError", permanent: false, cause: .operatorSide)
      ),
      (429, #"{"errors":[{"error":"RateLimitError"}]}"#, .throttled(retryAfter: 60)),
      (429, #"{"errors":[{"error":"TooManyRequestsError"}]}"#, .throttled(retryAfter: 1800)),
      (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "bearer tokens",
    arguments: [
      (["Bearer inbound-token"], nil), (["BEARER older-token"], nil), (["Bearer receipt-token"], nil),
      (["Bearer inbound-toke"], .badToken), (["Bearer inbound-token2"], .badToken),
      (["Bearer  inbound-token"], .badToken),
      (["Bearer"], .badToken), (["inbound-token"], .badToken), (["Basic inbound-token"], .badToken),
      ([], .missingHeader),
      (["Bearer inbound-token", "Bearer inbound-token"], .badToken),
    ] as [([String], WebhookRejection.Reason?)])
  func tokens(_ values: [String], _ reason: WebhookRejection.Reason?) {
    #expect(probe.refusal(probe.request("{}", headers: values.map { HTTPField("authorization", $0) })) == reason)
  }

  @Test(
    "receipts",
    arguments: [
      ("delivered", Fate(.delivered)), ("sent", Fate(.sent)), ("sending", Fate(.queued)), ("pending", Fate(.queued)),
      ("permanent-failure", Fate(.undeliverable, true, "unknown_number")),
      ("temporary-failure", Fate(.failed, false, "unreachable")),
      ("technical-failure", Fate(.failed, false, "provider_error")), ("lost", nil),
    ] as [(String, Fate?)])
  func receipts(_ word: String, _ fate: Fate?) throws {
    let contents = try probe.read(
      #"{"id":"n1","to":"07700900499","status":"\#(word)","notification_type":"sms","reference":"hl-7"}"#)
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
  }

  @Test(
    "what is not for us",
    arguments: [
      (#"{"id":"n1","notification_type":"email","status":"delivered"}"#, "other_channel"),
      (#"{"notification_id":"n1"}"#, "not_a_message"), (#"{"id":"n1"}"#, "not_a_message"),
    ])
  func ignored(_ body: String, _ reason: String) throws { #expect(try probe.read(body).ignored == reason) }

  @Test("numbers abroad are not read as ours, and a sender must be there")
  func senders() throws {
    let contents = try probe.read(
      #"{"id":"1","source_number":"33612345678","destination_number":"07700900004","message":"x"}"#)
    #expect(contents.messages.first?.from == Address(kind: .phone, value: "+33612345678"))
    #expect(contents.messages.first?.to == "+447700900004")
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read(#"{"id":"1","message":"x"}"#) }
  }

  @Test("a recorded token is made again")
  func recordedToken() throws {
    let text =
      #"{"gateway":"govuk_notify","cases":[{"id":"j","type":"outbound_jwt","clock_unix":1792536000,"config":{"api_key":"\#(GOVUKNotifyTests.key)"}},{"id":"k","type":"outbound_jwt"}]}"#
    let lines = try VectorFile(Array(text.utf8)).lines
    #expect(lines[0].contains(#""claims":{"iss":"7aaa1111-1111-4222-8333-000000000001","iat":1792536000}"#))
    #expect(lines[1].contains(#""error":"gateways.vector.api_key"#))
  }
}
