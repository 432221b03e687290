import Messages
import Testing

@testable import Gateways

@Suite("Infobip")
struct InfobipTests {
  private let probe = GatewayProbe(
    .infobip,
    [
      "basic_user": .text("ib"), "basic_password": .text("pa:ss"), "basic_password_previous": .text("old"),
      "api_base": .text("https://xyz.api.infobip.com/"), "api_key": .text("k"), "from": .text("+447700900012"),
      "webhook_url": .text("https://helpline.example.org/hooks/infobip/line"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "https://xyz.api.infobip.com/sms/3/messages")
    #expect(call.headers.first == HTTPField("Authorization", "App k"))
    #expect(
      probe.body(call)
        == #"{"messages":[{"sender":"447700900012","destinations":[{"to":"447700900101"}],"#
        + #""content":{"text":"50/50 + tired & \"alone\" 😞\nAnn £5"},"webhooks":{"delivery":"#
        + #"{"url":"https://helpline.example.org/hooks/infobip/line","intermediateReport":true},"#
        + #""contentType":"application/json","callbackData":"hl-7"}}]}"#)
    #expect(probe.body(try probe.call(with: ["path_secret": .text("s/1")])).contains("hooks/infobip/line/s%2F1"))
  }

  @Test("a missing setting is named", arguments: ["api_base", "api_key", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  private static func answer(_ group: String, _ name: String, permanent: Bool = true) -> String {
    #"{"messages":[{"messageId":"i1","status":{"groupName":"\#(group)","name":"\#(name)"},"error":{"permanent":\#(permanent)}}]}"#
  }

  @Test(
    "what an answer means",
    arguments: [
      (200, answer("PENDING", "PENDING_ACCEPTED"), SendOutcome.accepted(id: "i1", state: .queued)),
      (200, answer("PENDING", "PENDING_ENROUTE"), .accepted(id: "i1", state: .sent)),
      (
        200, answer("REJECTED", "REJECTED_NOT_ENOUGH_CREDITS"),
        .rejected(code: "REJECTED_NOT_ENOUGH_CREDITS", permanent: true, cause: .operatorSide)
      ),
      (
        200, answer("REJECTED", "REJECTED_DESTINATION"),
        .rejected(code: "REJECTED_DESTINATION", permanent: true, cause: .recipient)
      ),
      (200, #"{"messages":[]}"#, .unknown(reason: "no_id")), (200, "<", .unknown(reason: "no_id")),
      (400, #"{"errorCode":"E400"}"#, .rejected(code: "E400", permanent: true, cause: .operatorSide)),
      (401, "", .rejected(code: "http_401", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)), (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "groups, names and errors become states",
    arguments: [
      ("PENDING", "PENDING_WAITING_DELIVERY", false, Fate(.queued)), ("PENDING", "PENDING_ENROUTE", false, Fate(.sent)),
      ("DELIVERED", "DELIVERED_TO_HANDSET", false, Fate(.delivered)),
      ("EXPIRED", "EXPIRED_EXPIRED", true, Fate(.failed, false, "expired")),
      ("UNDELIVERABLE", "X", true, Fate(.undeliverable, true, "unknown_number")),
      ("UNDELIVERABLE", "X", false, Fate(.failed, false, "unreachable")),
      ("REJECTED", "REJECTED_SENDER", true, Fate(.failed, true, "sender")),
      ("REJECTED", "REJECTED_ROUTE_NOT_AVAILABLE", false, Fate(.failed, true, "routing")),
      ("REJECTED", "REJECTED_SYSTEM_ERROR", false, Fate(.failed, false, "rejected")),
      ("REJECTED", "REJECTED_DESTINATION_USER_OPTED_OUT", true, Fate(.undeliverable, true, "opted_out")),
      ("TELEPORTED", "X", false, nil),
    ])
  func statuses(_ group: String, _ name: String, _ permanent: Bool, _ fate: Fate?) throws {
    let contents = try probe.read(
      #"{"results":[{"messageId":"i1","to":"447700900101","status":{"groupName":"\#(group)","name":"\#(name)"},"#
        + #""error":{"groupName":"OK","name":"NO_ERROR","permanent":\#(permanent)},"callbackData":"hl-7"}]}"#)
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
    #expect(contents.reports.allSatisfy { $0.code == nil })
    #expect(contents.reportDetails.allSatisfy { $0.reference == "hl-7" })
    #expect(contents.events.isEmpty == !name.contains("OPTED_OUT"))
  }

  @Test("a group is known by its number too")
  func groupNumber() throws {
    let contents = try probe.read(#"{"results":[{"messageId":"i1","status":{"groupId":3}}]}"#)
    #expect(contents.reports.first?.state == .delivered)
  }

  @Test("a batch keeps what is complete; the keyword is not cut from the text")
  func batch() throws {
    let help = #"{"messageId":"1","from":"447700900101","text":"HELP me","cleanText":"me"}"#
    let contents = try probe.read(#"{"results":[\#(help),{"messageId":"2"}]}"#)
    #expect(contents.messages.map { $0.text } == ["HELP me"])
    #expect(contents.ignored == "incomplete")
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read(#"{"results":[{"messageId":"2"}]}"#) }
    #expect(try probe.read(#"{"results":[]}"#).ignored == "not_a_message")
    #expect(try probe.read(#"{"x":1}"#).ignored == "not_a_message")
    #expect(throws: WebhookRejection(.malformed)) { try probe.read("x") }
  }

  @Test(
    "credentials or a secret in the path, and both where both are set",
    arguments: [
      ("Basic aWI6cGE6c3M=", "/a", nil, nil), ("basic aWI6b2xk", "/a", nil, nil),
      ("Basic aWI6eA==", "/a", nil, .badToken),
      ("Basic ???", "/a", nil, .badToken), ("Bearer aWI6cGE6c3M=", "/a", nil, .badToken),
      (nil, "/a", nil, .missingHeader),
      ("Basic aWI6cGE6c3M=", "/a/s1", "s1", nil), ("Basic aWI6cGE6c3M=", "/a/s2", "s1", .badToken),
      (nil, "/a/s1", "s1", .missingHeader),
    ] as [(String?, String, String?, WebhookRejection.Reason?)])
  func shownSecrets(_ header: String?, _ path: String, _ secret: String?, _ reason: WebhookRejection.Reason?) {
    let headers = header.map { [HTTPField("Authorization", $0)] } ?? []
    let more = secret.map { ["path_secret": SettingsValue.text($0)] } ?? [:]
    #expect(probe.refusal(probe.request("{}", target: path, headers: headers), more) == reason)
    #expect(
      probe.refusal(probe.request("{}", target: path, headers: headers + headers), more)
        == (header == nil ? reason : .badToken))
  }

  @Test("without any secret, or with half of the credentials, nothing is accepted")
  func notConfigured() {
    let half: [String: SettingsValue] = ["basic_password": .none, "basic_password_previous": .none]
    #expect(probe.refusal(probe.request("{}"), half) == .notConfigured)
    #expect(probe.refusal(probe.request("{}"), half.merging(["basic_user": .none]) { $1 }) == .notConfigured)
    #expect(probe.refusal(probe.request("{}"), half.merging(["path_secret": .text("hooks")]) { $1 }) == .notConfigured)
  }
}
