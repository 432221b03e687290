import Messages
import Testing

@testable import Gateways

@Suite("Generic webhooks by their mapping")
struct GenericMappingTests {
  private func message(_ body: String, _ settings: Settings = GenericRequests.settings()) throws -> InboundMessage {
    try #require(try GenericRequests.read(body, settings).messages.first)
  }

  @Test("long numeric ids stay exact", arguments: ["12345", "12345678901234567890123", "1.50", "-7"])
  func numericIds(_ number: String) throws {
    #expect(try message(#"{"id":\#(number),"from":447700900850}"#).id == number)
  }

  @Test(
    "senders in national and international forms",
    arguments: [
      ("\"07700900802\"", AddressKind.phone, "+447700900802"), ("447700900850", .phone, "+447700900850"),
      ("\"0033612345678\"", .phone, "+33612345678"), ("\"33612345678\"", .phone, "+33612345678"),
      ("\"60777\"", .shortCode, "60777"), ("\"HMRC\"", .alphanumeric, "HMRC"),
    ])
  func senders(_ from: String, _ kind: AddressKind, _ value: String) throws {
    #expect(try message(#"{"id":"1","from":\#(from)}"#).from == Address(kind: kind, value: Redacted(value)))
  }

  @Test("addresses of another kind are kept as they are")
  func otherKinds() throws {
    let settings = GenericRequests.mapping(["from_type": .text("web_session")])
    #expect(
      try message(#"{"id":"1","from":"07700 abc"}"#, settings).from == Address(kind: .webSession, value: "07700 abc"))
  }

  @Test(
    "without sender or id the request is refused as incomplete",
    arguments: [
      #"{"id":"1"}"#, #"{"from":"07700900802"}"#, #"{"id":"","from":"07700900802"}"#, #"{"id":"1","from":""}"#,
      #"{"id":null,"from":"07700900802"}"#, #"{"id":{},"from":"07700900802"}"#, #"{"id":"1","from":[]}"#, "{}", "7",
    ])
  func incomplete(_ body: String) {
    let problem = #expect(throws: WebhookRejection.self) { try GenericRequests.read(body) }
    #expect(problem?.reason == .incomplete)
  }

  @Test("the complete messages of a batch are kept when another is incomplete")
  func partlyIncomplete() throws {
    let contents = try GenericRequests.read(#"[{"id":"1"},{"id":"2","from":"07700900802"}]"#)
    #expect(contents.messages.map(\.id) == ["2"])
    #expect(contents.ignored == "incomplete")
  }

  @Test("what is no JSON is refused as malformed", arguments: ["", "{", "[1,]", "{\"a\":}", "nul", "{} {}"])
  func malformed(_ body: String) {
    let problem = #expect(throws: WebhookRejection.self) { try GenericRequests.read(body) }
    #expect(problem?.reason == .malformed)
  }

  @Test("an empty batch holds nothing", arguments: ["[]", "null"])
  func empty(_ body: String) throws { #expect(try GenericRequests.read(body).ignored == "not_a_message") }

  @Test("an id can be made of parts, all of which must be there")
  func idTemplate() throws {
    let settings = GenericRequests.mapping(["id": .text("{from}:{timestamp}:{/seq}"), "timestamp": .text("/at")])
    #expect(try message(#"{"from":"07700900802","at":"5","seq":3}"#, settings).id == "07700900802:5:3")
    #expect(throws: WebhookRejection(.incomplete)) {
      try GenericRequests.read(#"{"from":"07700900802","at":"5"}"#, settings)
    }
  }

  @Test(
    "times in every format",
    arguments: [
      ("rfc3339", "2026-10-20T23:39:59.25+01:00", nil, 1_792_535_999.25), ("unix", "1792536000", nil, 1_792_536_000),
      ("unix_ms", "1792536000123", nil, 1_792_536_000.123),
      ("yyyy-MM-dd HH:mm:ss", "2026-10-20 22:40:00", "UTC", 1_792_536_000),
      ("yyyy-MM-dd HH:mm:ss", "2026-10-20 23:40:00", "+01:00", 1_792_536_000),
      ("dd/MM/yyyy HH:mm", "20/10/2026 23:40", "Europe/London", 1_792_536_000),
      ("yyyyMMddHHmmss", "20261225120000", "Europe/London", 1_798_200_000),
      ("rfc3339", "yesterday", nil, nil), ("unix", "inf", nil, nil), ("yyyy-MM-dd", "2026-02-30", nil, nil),
      ("yyyy-MM-dd", "2026-02-3", nil, nil), ("unix", "1e300", nil, nil),
    ] as [(String, String, String?, Double?)])
  func timestamps(_ format: String, _ text: String, _ zone: String?, _ expected: Double?) throws {
    let settings = GenericRequests.mapping([
      "timestamp": .text("/at"), "timestamp_format": .text(format),
      "timestamp_zone": zone.map(SettingsValue.text) ?? .none,
    ])
    #expect(try message(#"{"id":"1","from":"07700900802","at":"\#(text)"}"#, settings).timestamp == expected)
  }

  @Test("the hour in which the clocks change")
  func clockChange() {
    func seconds(_ text: String) -> Double? { GenericTimestamp.seconds(text, "yyyy-MM-dd HH:mm", "Europe/London") }
    #expect(seconds("2026-03-29 00:59") == Timestamps.rfc3339("2026-03-29T00:59:00Z"))
    #expect(seconds("2026-03-29 02:00") == Timestamps.rfc3339("2026-03-29T01:00:00Z"))
    #expect(seconds("2026-10-25 00:30") == Timestamps.rfc3339("2026-10-24T23:30:00Z"))
    #expect(seconds("2026-10-25 02:00") == Timestamps.rfc3339("2026-10-25T02:00:00Z"))
  }

  @Test("kinds, payloads and files")
  func extras() throws {
    let settings = GenericRequests.mapping([
      "kind": .text("/type"), "kinds": .table(["tap.ped": .text("button")]), "payload": .text("/data"),
      "media": .text("/files"),
    ])
    let tapped = try message(#"{"id":"1","from":"07700900802","type":"tap.ped","data":"yes"}"#, settings)
    #expect(tapped.kind == .button)
    #expect(tapped.payload == "yes")
    #expect(try message(#"{"id":"1","from":"07700900802","type":"hologram"}"#, settings).kind == .unsupported)
    let file = #"{"url":"https://x.example/a.jpg","content_type":"image/jpeg"}"#
    let picture = try message(#"{"id":"1","from":"07700900802","files":[\#(file),"https://x.example/b",{}]}"#, settings)
    #expect(picture.kind == .image)
    #expect(picture.media.count == 2)
  }

  @Test("forms are read by field names")
  func forms() throws {
    let settings = GenericRequests.mapping(["id": .text("MsgId"), "from": .text("Sender"), "text": .text("/Text")])
    let request = GenericRequests.request(
      "MsgId=9&Sender=07700900802&Text=a+b%26c",
      headers: [HTTPField("content-type", "application/x-www-form-urlencoded")])
    let message = try #require(try Gateway.genericJSON.decode(request, settings).messages.first)
    #expect(message.id == "9")
    #expect(message.text == "a b&c")
  }

  @Test("the answer to the webhook is what the settings say")
  func acknowledgement() {
    #expect(Gateway.genericJSON.acknowledgement(GenericRequests.settings()) == WebhookAnswer(status: 200))
    let respond = SettingsValue.table([
      "status": .number(202), "body": .text("{}"), "content_type": .text("application/json"),
    ])
    let answer = Gateway.genericJSON.acknowledgement(GenericRequests.settings(["respond": respond]))
    #expect(answer == WebhookAnswer(status: 202, contentType: "application/json", body: "{}"))
  }
}

@Suite("Generic delivery reports")
struct GenericStatusTests {
  private let status: [String: SettingsValue] = [
    "id": .text("/ref"), "value": .text("/state"), "error": .text("/code"), "recipient": .text("/to"),
    "permanent_codes": .list([.text("E1"), .number(7)]),
    "map": .table([
      "DELIVRD": .text("delivered"), "seen.it": .text("read"), "REJECTD": .text("failed"),
      "UNDELIV": .text("undeliverable"),
      "STOPPED": .text("opted_out"), "ODD": .text("nonsense"),
    ]),
  ]

  private func read(_ body: String, list: String? = nil) throws -> WebhookContents {
    var table = status
    table["list"] = list.map(SettingsValue.text) ?? SettingsValue.none
    return try GenericRequests.read(body, GenericRequests.settings(["status": .table(table)]))
  }

  @Test(
    "words become states",
    arguments: [
      ("DELIVRD", "", DeliveryState.delivered, nil), ("seen.it", "", .delivered, nil), ("REJECTD", "E1", .failed, true),
      ("REJECTD", "7", .failed, true), ("REJECTD", "E2", .failed, false), ("UNDELIV", "E2", .undeliverable, true),
      ("STOPPED", "", .undeliverable, true),
    ] as [(String, String, DeliveryState, Bool?)])
  func words(_ word: String, _ code: String, _ state: DeliveryState, _ permanent: Bool?) throws {
    let contents = try read(#"{"ref":5,"state":"\#(word)","code":"\#(code)","to":"07700900130"}"#)
    let report = try #require(contents.reports.first)
    #expect(report.id == "5")
    #expect(report.state == state)
    #expect(report.permanent == permanent)
    #expect(report.read == (word == "seen.it"))
    #expect(contents.events.isEmpty == (word != "STOPPED"))
  }

  @Test("unknown words are ignored with a reason", arguments: ["EN_ROUTE", "ODD"])
  func unknown(_ word: String) throws {
    let contents = try read(#"{"ref":"5","state":"\#(word)"}"#)
    #expect(contents.ignored == "unknown_status")
    #expect(contents.reports.isEmpty)
  }

  @Test("messages and reports come mixed, or in lists of their own")
  func mixed() throws {
    let message = #"{"id":"1","from":"07700900802"}"#
    let report = #"{"ref":"5","state":"DELIVRD"}"#
    let together = try read("[\(message),\(report)]")
    #expect(together.messages.count == 1)
    #expect(together.reports.count == 1)
    #expect(try read(#"{"reports":[\#(report)]}"#, list: "/reports").reports.count == 1)
    #expect(try read(message, list: "/reports").messages.count == 1)
  }
}
