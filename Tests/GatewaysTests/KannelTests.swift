import Messages
import Testing

@testable import Gateways

@Suite("Kannel")
struct KannelTests {
  private static let url = "https://helpline.example.org/hooks/kannel/line"
  private let probe = GatewayProbe(
    .kannel,
    [
      "url_secret": .text("s-1"), "url_secret_previous": .text("s-0"), "username": .text("u"), "password": .text("p&w"),
      "from": .text("80800"), "webhook_url": .text(url),
    ])

  @Test("the whole call, byte for byte: the reports' address goes in once encoded")
  func golden() throws {
    let call = try probe.call("£5 & more", with: ["validity": .number(60), "smsc": .text("net a")])
    #expect(call.method == "GET")
    #expect(call.body.reveal().isEmpty)
    #expect(
      call.url.reveal()
        == "http://127.0.0.1:13013/cgi-bin/sendsms?username=u&password=p%26w&from=80800&to=%2B447700900101"
        + "&text=%C2%A35%20%26%20more&charset=UTF-8&coding=0&dlr-mask=31"
        + "&dlr-url=https%3A%2F%2Fhelpline.example.org%2Fhooks%2Fkannel%2Fline%2Fdlr%3Fk%3Ds-1%26mid%3Dhl-7"
        + "%26d%3D%25d%26a%3D%25A%26f%3D%25F&validity=60&smsc=net%20a")
    #expect(try probe.call("tân").url.reveal().contains("&coding=2&"))
  }

  @Test("a missing setting is named", arguments: ["username", "password", "from", "webhook_url"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test("a secret that Kannel would take for an escape, and plain HTTP to another machine, are refused")
  func unusable() {
    #expect(throws: SettingsProblem.self) { try probe.call(with: ["url_secret": .text("a%d")]) }
    #expect(throws: SettingsProblem.self) { try probe.call(with: ["api_base": .text("http://kannel.example:13013")]) }
  }

  @Test(
    "what an answer means: the id is ours",
    arguments: [
      (202, "0: Accepted for delivery", SendOutcome.accepted(id: "hl-7", state: .queued)),
      (202, "3: Queued for later delivery", .accepted(id: "hl-7", state: .queued)),
      (202, "Sent.", .unknown(reason: "no_code")), (202, "", .unknown(reason: "no_code")),
      (403, "Authorization failed", .rejected(code: "http_403", permanent: false, cause: .operatorSide)),
      (503, "", .rejected(code: "http_503", permanent: false, cause: .passing)),
      (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  private func get(_ query: String, _ more: [String: SettingsValue] = [:]) throws -> WebhookContents {
    try probe.read("", target: "/hooks/kannel/line/x?\(query)", method: "GET", more)
  }

  @Test(
    "reports",
    arguments: [
      ("1", "", Fate(.delivered)), ("4", "", Fate(.sent)), ("8", "ACK/", Fate(.sent)),
      ("2", "stat:UNDELIV", Fate(.failed, false, "unknown")), ("2", "stat:REJECTD", Fate(.failed, true, "rejected")),
      ("2", "id:1%20stat:expired%20err:1", Fate(.failed, false, "expired")),
      ("2", "stat:DELETED", Fate(.failed, false, "unknown")),
      ("16", "NACK/", Fate(.failed, true, "rejected")), ("32", "", nil), ("x", "", nil),
    ])
  func reports(_ word: String, _ answer: String, _ fate: Fate?) throws {
    let contents = try get("mid=hl-7&d=\(word)&a=\(answer)")
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
  }

  @Test(
    "bytes are read by their charset",
    arguments: [
      ("coding=0&charset=UTF-8&text=%C2%A3", "£"), ("coding=0&text=%C2%A3+a%0Ab", "£ a\nb"), ("coding=0&text=%A3", "£"),
      ("coding=0&charset=GSM&text=%E2%82%AC", "€"), ("coding=0&charset=GSM&text=%80", "\u{80}"),
      ("coding=2&charset=UTF-16BE&text=%00A%D8%3D%DE%1E%00%00", "A😞"), ("coding=2&text=%20%AC+%AC", "€€"),
      ("coding=2&charset=UTF-16BE&text=%D8%3D%00a%00", "\u{FFFD}a\u{FFFD}"),
      ("coding=2&charset=UTF-8&text=%C2%A3", "£"),
      ("charset=WINDOWS-1252&text=%80%A3", "€£"), ("charset=iso-8859-1&text=%A3", "£"), ("coding=0&text=", ""),
    ])
  func charsets(_ query: String, _ text: String) throws {
    let message = try #require(try get("id=1&from=447700900101&\(query)").messages.first)
    #expect(message.text.reveal() == text)
    #expect(message.kind == .text)
  }

  @Test("the account says what bytes are without a charset")
  func defaultCharset() throws {
    let contents = try get("id=1&from=447700900101&coding=0&text=%C2%A3", ["default_charset": .text("ISO-8859-1")])
    #expect(contents.messages.first?.text == "Â£")
  }

  @Test("nothing that Kannel would text to the person")
  func acknowledgement() throws {
    let empty = WebhookAnswer(status: 200, contentType: "text/plain", body: "")
    #expect(probe.gateway.acknowledgement(probe.settings()) == empty)
    #expect(try get("id=1&from=447700900101&text=x").answer == empty)
    #expect(try get("a=b").ignored == "not_a_message")
    #expect(throws: WebhookRejection(.incomplete)) { try get("id=1&text=x") }
  }

  @Test(
    "the secret stands in the query, once",
    arguments: [
      ("k=s-1", nil), ("a=b&k=s-0", nil), ("k=s-1&k=s-1", .badToken), ("k=", .badToken), ("", .badToken),
      ("k=s", .badToken),
    ] as [(String, WebhookRejection.Reason?)])
  func secrets(_ query: String, _ reason: WebhookRejection.Reason?) {
    let request = probe.request("", target: "/hooks/kannel/line?\(query)", method: "GET")
    #expect(probe.refusal(request) == reason)
    #expect(probe.refusal(request, ["url_secret": .none, "url_secret_previous": .none]) == .notConfigured)
  }
}
