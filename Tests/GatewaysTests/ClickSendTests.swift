import Messages
import Testing

@testable import Gateways

@Suite("ClickSend")
struct ClickSendTests {
  private let probe = GatewayProbe(
    .clickSend,
    [
      "path_secret": .text("s1"), "path_secret_previous": .text("s0"), "username": .text("u"), "api_key": .text("k"),
      "from": .text("+447700900016"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "https://rest.clicksend.com/v3/sms/send")
    #expect(call.headers.first == HTTPField("Authorization", "Basic dTpr"))
    #expect(
      probe.body(call)
        == #"{"messages":[{"to":"+447700900101","from":"+447700900016","body":"50/50 + tired & \"alone\" 😞\nAnn £5","#
        + #""source":"helpline","custom_string":"hl-7"}]}"#)
  }

  @Test("a missing setting is named", arguments: ["username", "api_key"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  private static func answer(_ word: String, id: String = "c1") -> String {
    #"{"response_code":"SUCCESS","data":{"messages":[{"status":"\#(word)","message_id":"\#(id)"}]}}"#
  }

  @Test(
    "what an answer means",
    arguments: [
      (200, answer("SUCCESS"), SendOutcome.accepted(id: "c1", state: .queued)),
      (200, answer("SUCCESS", id: ""), .unknown(reason: "no_id")), (200, "{}", .unknown(reason: "no_id")),
      (200, answer("INVALID_RECIPIENT"), .rejected(code: "INVALID_RECIPIENT", permanent: true, cause: .recipient)),
      (
        200, answer("COUNTRY_NOT_ENABLED"),
        .rejected(code: "COUNTRY_NOT_ENABLED", permanent: true, cause: .operatorSide)
      ),
      (
        200, answer("INSUFFICIENT_CREDIT"),
        .rejected(code: "INSUFFICIENT_CREDIT", permanent: false, cause: .operatorSide)
      ),
      (
        401, #"{"response_code":"UNAUTHORIZED"}"#,
        .rejected(code: "UNAUTHORIZED", permanent: false, cause: .operatorSide)
      ),
      (429, "", .throttled(retryAfter: nil)), (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "codes become states, as numbers and as texts",
    arguments: [
      ("200", Fate(.sent)), ("\"201\"", Fate(.delivered)), ("300", Fate(.queued)),
      ("301", Fate(.failed, false, "unknown")), ("302", nil),
    ])
  func statuses(_ code: String, _ fate: Fate?) throws {
    let contents = try probe.read(
      #"{"message_id":"c1","status_code":\#(code),"error_code":null,"timestamp":"1792536000"}"#)
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
    #expect(contents.reports.allSatisfy { $0.timestamp == 1_792_536_000 && $0.code == nil })
  }

  @Test("our own last text is never taken for theirs")
  func originalBody() throws {
    let contents = try probe.read("message_id=c1&from=%2B447700900101&original_body=Reply+HELP&body=")
    #expect(contents.messages.first?.text == "")
    #expect(contents.messages.first?.to == nil)
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read("body=x&from=%2B447700900101") }
    #expect(try probe.read("a=b").ignored == "not_a_message")
    #expect(throws: WebhookRejection(.malformed)) { try probe.read("{") }
  }

  @Test(
    "both secrets of a change count, as whole segments of the path only",
    arguments: [
      ("/hooks/clicksend/line/s1", nil), ("/x/s0/y", nil), ("/hooks/clicksend/line/s1x", .badToken),
      ("/hooks/clicksend/line?s1", .badToken), ("/", .badToken),
    ] as [(String, WebhookRejection.Reason?)])
  func paths(_ target: String, _ reason: WebhookRejection.Reason?) {
    #expect(probe.refusal(probe.request("", target: target)) == reason)
  }
}
