import Messages
import Testing

@testable import Gateways

@Suite("Plivo")
struct PlivoTests {
  private static let url = "https://helpline.example.org/hooks/plivo/line"
  private let probe = GatewayProbe(
    .plivo,
    [
      "auth_id": .text("MA1"), "auth_token": .text("new"), "auth_token_previous": .text("old"),
      "main_auth_token": .text("main"), "webhook_url": .text(url), "from": .text("+447700900011"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "https://api.plivo.com/v1/Account/MA1/Message/")
    #expect(call.headers.first == HTTPField("Authorization", "Basic TUExOm5ldw=="))
    #expect(
      probe.body(call)
        == #"{"src":"447700900011","dst":"447700900101","text":"50/50 + tired & \"alone\" 😞\nAnn £5","type":"sms","#
        + #""url":"\#(PlivoTests.url)/report/hl-7","method":"POST"}"#)
    #expect(probe.body(try probe.call(with: ["channel": .text("whatsapp")])).contains(#""type":"whatsapp""#))
  }

  @Test("a missing setting is named", arguments: ["auth_id", "auth_token", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (202, #"{"message_uuid":["p1","p2"]}"#, SendOutcome.accepted(id: "p1", state: .queued)),
      (202, #"{"message_uuid":[]}"#, .unknown(reason: "no_id")), (202, "", .unknown(reason: "no_id")),
      (400, #"{"error":"x"}"#, .rejected(code: "http_400", permanent: true, cause: .operatorSide)),
      (401, "", .rejected(code: "http_401", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)), (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "words and codes become states",
    arguments: [
      ("queued", "", Fate(.queued)), ("Sent", "", Fate(.sent)), ("delivered", "", Fate(.delivered)),
      ("read", "", Fate(.delivered)), ("undelivered", "80", Fate(.failed, false, "unreachable")),
      ("failed", "20", Fate(.failed, false, "network")), ("failed", "90", Fate(.failed, false, "routing")),
      ("failed", "300", Fate(.failed, false, "provider_error")), ("failed", "420", Fate(.failed, false, "expired")),
      ("failed", "1000", Fate(.failed, false, "unknown")), ("rejected", "", Fate(.failed, false, "unknown")),
      ("failed", "50", Fate(.undeliverable, true, "unknown_number")),
      ("failed", "70", Fate(.undeliverable, true, "unreachable")),
      ("failed", "200", Fate(.undeliverable, true, "opted_out")), ("failed", "30", Fate(.failed, true, "filtered")),
      ("failed", "100", Fate(.failed, true, "rejected")), ("failed", "110", Fate(.failed, true, "content")),
      ("failed", "900", Fate(.failed, true, "billing")), ("failed", "4711", Fate(.failed, false, "unknown")),
      ("teleported", "", nil),
    ])
  func statuses(_ word: String, _ code: String, _ fate: Fate?) throws {
    let contents = try probe.read(
      "messageuuid=p2&parentmessageuuid=p1&to=447700900101&status=\(word)&errorcode=\(code)")
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
    #expect(contents.events.isEmpty == (code != "200"))
    #expect(contents.reports.allSatisfy { $0.id == "p1" && $0.read == (word == "read") })
  }

  @Test("our id in the path comes back as the reference")
  func reference() throws {
    let contents = try probe.read("MessageUUID=p1&Status=sent", target: "/hooks/plivo/line/report/hl-7?x=1")
    #expect(contents.reportDetails.first?.reference == "hl-7")
  }

  @Test("pictures and WhatsApp")
  func media() throws {
    let contents = try probe.read(
      "MessageUUID=p1&From=447700900101&Type=whatsapp&Media0=https%3A%2F%2Fm.example%2F1&Media1=x")
    #expect(contents.messages.first?.kind == .image)
    #expect(contents.messages.first?.media.count == 2)
    #expect(contents.messages.first?.text == "")
    #expect(contents.messageDetails.first?.channel == "whatsapp")
  }

  @Test("a message without a sender is incomplete, and a call of another kind is not for us")
  func others() throws {
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read("MessageUUID=p1&Text=x") }
    #expect(try probe.read("CallUUID=1").ignored == "not_a_message")
  }

  // MARK: - Signatures

  private func signed(
    _ text: String, token: String = "new", header: String = "V3", target: String = "/hooks/plivo/line",
    body: String = "", method: String = "POST"
  ) -> WebhookRequest {
    let code = Base64.encode(ProofAlgorithm.sha256.code(Array("\(text)n1".utf8), secret: Array(token.utf8)))
    let family = header.suffix(2)
    return probe.request(
      body, target: target, method: method,
      headers: [
        HTTPField("x-plivo-signature-\(header)", String(decoding: code, as: UTF8.self)),
        HTTPField("x-plivo-signature-\(family)-nonce", "n1"),
      ])
  }

  @Test(
    "what V3 signs",
    arguments: [
      ("GET", "?b=2&a=1&a=%200", "", "?a= 0&a=1&b=2."), ("GET", "", "", "."),
      ("POST", "", "To=1&From=%2B2&To=0", "?From+2To0To1."), ("POST", "?z=&y", "B=1", "?y=&z=.B1."),
      ("POST", "", "", "."),
    ])
  func thirdFamily(_ method: String, _ query: String, _ body: String, _ signedPart: String) {
    let request = signed(
      PlivoTests.url + signedPart, target: "/hooks/plivo/line\(query)", body: body, method: method)
    #expect(probe.refusal(request) == nil)
    #expect(probe.refusal(request, ["webhook_url": .text("https://other.example/hooks/plivo/line")]) == .badSignature)
  }

  @Test(
    "which tokens count for which header",
    arguments: [
      ("V2", "new", nil), ("V2", "old", nil), ("V2", "main", .badSignature), ("Ma-V2", "main", nil),
      ("Ma-V2", "new", nil), ("Ma-V2", "x", .badSignature),
    ] as [(String, String, WebhookRejection.Reason?)])
  func tokens(_ header: String, _ token: String, _ reason: WebhookRejection.Reason?) {
    #expect(probe.refusal(signed(PlivoTests.url, token: token, header: header)) == reason)
  }

  @Test("a right V2 does not help a wrong V3, unless V3 is not accepted")
  func bestFamily() {
    var request = signed(PlivoTests.url, header: "V2")
    request.headers += signed("wrong", header: "V3").headers
    #expect(probe.refusal(request) == .badSignature)
    #expect(probe.refusal(request, ["accept": .list([.text("v2")])]) == nil)
    #expect(probe.refusal(signed(PlivoTests.url, header: "V2"), ["accept": .text("v3")]) == .familyNotAccepted)
  }

  @Test("headers must be there, once; other methods are refused; without a token nothing is accepted")
  func headers() {
    #expect(probe.refusal(probe.request("")) == .missingHeader)
    var twice = signed(PlivoTests.url + ".")
    twice.headers.append(twice.headers[0])
    #expect(probe.refusal(twice) == .badSignature)
    #expect(probe.refusal(signed(PlivoTests.url + ".", method: "PUT")) == .badRequest)
    let nothing: [String: SettingsValue] = ["auth_token": .none, "auth_token_previous": .none]
    #expect(probe.refusal(signed(PlivoTests.url + "."), nothing) == .notConfigured)
  }
}
