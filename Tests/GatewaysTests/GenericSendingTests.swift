import Messages
import Testing

@testable import Gateways

@Suite("Sending by a generic gateway")
struct GenericSendingTests {
  private let text = "Say \"hi\" \\ {to}\nnow & £"

  private func call(_ outbound: [String: SettingsValue], text: String? = nil, to: String = "+447700900101") throws
    -> HTTPCall
  {
    var table: [String: SettingsValue] = [
      "url": .text("https://sms.example/send/{to_digits}?ref={id}"), "from": .text("Line"),
    ]
    table.merge(outbound) { $1 }
    let settings = GenericRequests.settings(["outbound": .table(table), "public_url": .text("https://h.example")])
    let address = Address(kind: .phone, value: Redacted(to))
    let message = OutboundMessage(id: 42, to: address, text: Redacted(text ?? self.text), level: .normal)
    return try Gateway.genericJSON.encode(message, settings)
  }

  private func body(_ call: HTTPCall) -> String { String(decoding: call.body.reveal(), as: UTF8.self) }

  @Test("a tree of the configuration becomes JSON, values only ever inside strings")
  func tree() throws {
    let tree = SettingsValue.table([
      "to": .text("{to}"), "from": .text("{from}"), "content": .table(["body": .text("{text}")]), "n": .number(1),
      "b": .flag(true),
      "tags": .list([.text("id-{id}"), .none]), "callback": .text("{callback_url}"),
    ])
    let call = try call(["body": tree, "headers": .table(["Authorization": .text("Key k1"), "X-Id": .text("{id}")])])
    #expect(call.url.reveal() == "https://sms.example/send/447700900101?ref=42")
    let expected =
      #"{"b":true,"callback":"https://h.example/hooks/generic/line","content":{"body":"Say \"hi\" \\ {to}\nnow & £"},"#
      + #""from":"Line","n":1,"tags":["id-42",null],"to":"+447700900101"}"#
    #expect(body(call) == expected)
    #expect(
      call.headers == [
        HTTPField("Authorization", "Key k1"), HTTPField("X-Id", "42"), HTTPField("Content-Type", "application/json"),
      ])
  }

  @Test("a JSON template knows whether it stands in a string")
  func jsonTemplate() throws {
    let call = try call([
      "body": .text(#"{"to": "{to}", "text": {text_json}, "again": "x {text}", "id": {id}, "s": "\"{id}"}"#)
    ])
    let json = try JSONParser.parse(call.body.reveal())
    #expect(json["to"] == .string("+447700900101"))
    #expect(json["text"] == .string(text))
    #expect(json["again"] == .string("x " + text))
    #expect(json["id"] == .number("42"))
    #expect(json["s"] == .string("\"42"))
  }

  @Test(
    "no text breaks out of its place",
    arguments: [#"","admin":true,"x":""#, "1, 2", "\\", "\u{2028}\u{0}", "{text}{id}", "&to=1"])
  func injection(_ hostile: String) throws {
    let template = #"{"text": "{text}", "bare": {text}}"#
    let json = try JSONParser.parse(try call(["body": .text(template)], text: hostile).body.reveal())
    #expect(json["text"]?.scalarText == hostile.replacing("\0", with: ""))
    #expect(json["bare"] == json["text"])
    #expect(json["admin"] == nil)
    let form = FormBody(
      try call(["body": .text("to={to}&text={text}"), "encoding": .text("form")], text: hostile).body.reveal())
    #expect(form.fields.count == 2)
    #expect(form.text("text") == hostile.replacing("\0", with: ""))
    let header = try call(["headers": .table(["X": .text("{text}")])], text: hostile + "\r\nY: 1").headers[0].value
    #expect(!header.contains("\n") && !header.contains("\r"))
  }

  @Test("form fields are encoded")
  func formFields() throws {
    let call = try call(["encoding": .text("form"), "body": .table(["To": .text("{to}"), "Text": .text("{text}")])])
    #expect(body(call) == "Text=Say%20%22hi%22%20%5C%20%7Bto%7D%0Anow%20%26%20%C2%A3&To=%2B447700900101")
    #expect(call.headers.last == HTTPField("Content-Type", "application/x-www-form-urlencoded"))
  }

  @Test("the alphabet field follows the text", arguments: [("hello", "0"), ("tân", "8")])
  func alphabet(_ text: String, _ flag: String) throws {
    let alphabet = SettingsValue.table(["gsm": .text("0"), "ucs2": .text("8")])
    #expect(
      body(try call(["alphabet": alphabet, "body": .table(["dcs": .text("{alphabet}")])], text: text))
        == #"{"dcs":"\#(flag)"}"#)
  }

  @Test(
    "settings that cannot work are named",
    arguments: [
      (["url": SettingsValue.none], "outbound.url"), (["url": .text("http://sms.example/")], "outbound.url"),
      (["url": .text("{text}")], "outbound.url"), (["body": .text("{\"a\": ")], "outbound.body"),
      (["max_chars": .number(3)], "outbound.max_chars"),
    ])
  func problems(_ outbound: [String: SettingsValue], _ name: String) {
    let problem = #expect(throws: SettingsProblem.self) { try call(outbound) }
    #expect(problem?.missing == name)
  }
}

@Suite("A generic gateway's answers")
struct GenericAnswerTests {
  private let outbound: SettingsValue = .table([
    "success": .table(["status": .list([.number(200), .number(202)]), "id": .text("/messages/0/id")]),
    "throttle": .table(["status": .list([.number(429)]), "pointer": .text("/error"), "value": .text("slow")]),
    "errors": .table([
      "code": .text("/error"),
      "map": .table([
        "bad.number": .text("recipient"), "stop": .text("opted_out"), "credit": .text("operator"),
        "busy": .text("passing"),
      ]),
    ]),
  ])

  @Test(
    "what an answer means",
    arguments: [
      (200, #"{"messages":[{"id":9}]}"#, SendOutcome.accepted(id: "9", state: .queued)),
      (202, #"{"messages":[]}"#, .unknown(reason: "no_id")), (200, "ok", .unknown(reason: "no_id")),
      (200, #"{"error":"stop"}"#, .rejected(code: "stop", permanent: true, cause: .optedOut)),
      (400, #"{"error":"bad.number"}"#, .rejected(code: "bad.number", permanent: true, cause: .recipient)),
      (400, #"{"error":"credit"}"#, .rejected(code: "credit", permanent: true, cause: .operatorSide)),
      (400, #"{"error":"busy"}"#, .rejected(code: "busy", permanent: false, cause: .passing)),
      (400, #"{"error":"new"}"#, .rejected(code: "new", permanent: false, cause: .operatorSide)),
      (403, "", .rejected(code: "http_403", permanent: false, cause: .operatorSide)),
      (201, "", .rejected(code: "http_201", permanent: false, cause: .operatorSide)),
      (400, #"{"error":"slow"}"#, .throttled(retryAfter: nil)), (429, "", .throttled(retryAfter: nil)),
      (502, "", .unknown(reason: "http_502")), (408, "", .unknown(reason: "http_408")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    let answer = HTTPAnswer(status: status, body: Redacted(Array(body.utf8)))
    #expect(Gateway.genericJSON.interpret(answer, GenericRequests.settings(["outbound": outbound])) == outcome)
  }

  @Test("without rules any 2xx is taken")
  func noRules() {
    let outcome = Gateway.genericJSON.interpret(HTTPAnswer(status: 204), GenericRequests.settings())
    #expect(outcome == .accepted(id: "", state: .queued))
  }
}
