import Messages
import Testing

@testable import Gateways

@Suite("Matrix")
struct MatrixTests {
  private let probe = GatewayProbe(
    .matrix,
    [
      "hs_token": .text("hs-new"), "hs_token_previous": .text("hs-old"), "as_token": .text("as"),
      "bot_user_id": .text("@line:example.org"), "homeserver": .text("https://hs.example.org/"),
    ])

  private func event(_ content: String, type: String = "m.room.message", more: String = "") -> String {
    #"{"type":"\#(type)","event_id":"$e1","room_id":"!r1:example.org","sender":"@sam:example.org","origin_server_ts":5,"content":{\#(content)}\#(more)}"#
  }

  private func read(_ events: String..., ephemeral: String = "[]") throws -> WebhookContents {
    try probe.read(#"{"events":[\#(events.joined(separator: ","))],"ephemeral":\#(ephemeral)}"#, method: "PUT")
  }

  @Test("a person is answered in their room; the whole call, byte for byte")
  func golden() throws {
    let contents = try read(event(#""msgtype":"m.text","body":"hi""#))
    let to = try #require(contents.arrivals.first?.from)
    #expect(contents.messages.first?.from == Address(kind: .matrixUser, value: "@sam:example.org"))
    let call = try probe.call(to: to)
    #expect(call.method == "PUT")
    let message = OutboundMessage(
      id: 7, to: to, text: "50/50 + tired & \"alone\" 😞\nAnn £5", level: .normal)
    let path = "rooms/%21r1%3Aexample.org/send/m.room.message/\(RepeatKey.of(message))"
    #expect(call.url.reveal() == "https://hs.example.org/_matrix/client/v3/\(path)")
    #expect(call.headers.first == HTTPField("Authorization", "Bearer as"))
    #expect(probe.body(call) == #"{"msgtype":"m.text","body":"50/50 + tired & \"alone\" 😞\nAnn £5"}"#)
  }

  @Test("a missing setting is named", arguments: ["as_token", "homeserver"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test("an invitation is followed by joining")
  func invitation() throws {
    let more = #","state_key":"@line:example.org""#
    let contents = try read(event(#""membership":"invite""#, type: "m.room.member", more: more))
    #expect(contents.events == [.roomInvite(room: "!r1:example.org")])
    let call = try #require(try probe.gateway.follow?(contents.events[0], probe.settings()))
    #expect(call.method == "POST")
    #expect(call.url.reveal() == "https://hs.example.org/_matrix/client/v3/rooms/%21r1%3Aexample.org/join")
    #expect(try probe.gateway.follow?(.optIn(GatewayProbe.person), probe.settings()) == nil)
    #expect(try read(event(#""membership":"join""#, type: "m.room.member", more: more)).ignored == "system")
  }

  @Test(
    "what an answer means",
    arguments: [
      (200, #"{"event_id":"$x"}"#, SendOutcome.accepted(id: "$x", state: .sent)),
      (200, "{}", .unknown(reason: "no_id")),
      (403, #"{"errcode":"M_FORBIDDEN"}"#, .rejected(code: "M_FORBIDDEN", permanent: true, cause: .recipient)),
      (
        401, #"{"errcode":"M_UNKNOWN_TOKEN"}"#,
        .rejected(code: "M_UNKNOWN_TOKEN", permanent: false, cause: .operatorSide)
      ),
      (413, #"{"errcode":"M_TOO_LARGE"}"#, .rejected(code: "M_TOO_LARGE", permanent: true, cause: .operatorSide)),
      (429, #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":2500}"#, .throttled(retryAfter: 2.5)),
      (429, "", .throttled(retryAfter: nil)), (502, "", .unknown(reason: "http_502")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "the homeserver shows its token, and hears why not",
    arguments: [
      ("Bearer hs-new", "/t/1", nil, 200, ""), ("bearer hs-old", "/t/1", nil, 200, ""),
      ("Bearer hs", "/t/1", .badToken, 403, "M_FORBIDDEN"), ("Basic hs-new", "/t/1", .badToken, 403, "M_FORBIDDEN"),
      (nil, "/t/1", .missingHeader, 401, "M_UNAUTHORIZED"),
      (nil, "/t/1?access_token=hs-new", .missingHeader, 403, "M_FORBIDDEN"),
    ] as [(String?, String, WebhookRejection.Reason?, Int, String)])
  func tokens(_ header: String?, _ target: String, _ reason: WebhookRejection.Reason?, _ status: Int, _ code: String) {
    let headers = header.map { [HTTPField("Authorization", $0)] } ?? []
    do throws(WebhookRejection) {
      try probe.gateway.verify(
        probe.request("{}", target: target, method: "PUT", headers: headers), probe.settings(), 0)
      #expect(reason == nil)
    } catch {
      #expect(error.reason == reason)
      #expect(error.answer.status == status)
      #expect(error.answer.body == #"{"errcode":"\#(code)"}"#)
    }
  }

  @Test(
    "pings and questions",
    arguments: [
      ("POST", "ping", 200), ("GET", "users/%40line%3Aexample.org", 200), ("GET", "users/@line:example.org", 200),
      ("GET", "users/@other:example.org", 404), ("GET", "rooms/%23x:example.org", 404), ("GET", "users", 404),
      ("PUT", "transactions/1", nil), ("POST", "transactions/ping", nil),
    ] as [(String, String, Int?)])
  func handshake(_ method: String, _ path: String, _ status: Int?) throws {
    let headers = [HTTPField("Authorization", "Bearer hs-new")]
    let target = "/hooks/matrix/line/_matrix/app/v1/\(path)"
    let request = probe.request("", target: target, method: method, headers: headers)
    #expect(try probe.gateway.handshake?(request, probe.settings())?.status == status)
    guard status != nil else { return }
    let problem = #expect(throws: WebhookRejection.self) {
      try probe.gateway.handshake?(probe.request("", target: target, method: method), probe.settings())
    }
    #expect(problem?.status == 401)
  }

  @Test(
    "kinds of messages",
    arguments: [
      (#""msgtype":"m.emote","body":"waves""#, MessageKind.text, "waves"),
      (#""msgtype":"m.image","body":"a.jpg","url":"mxc://x/1","info":{"mimetype":"image/jpeg"}"#, .image, ""),
      (#""msgtype":"m.file","body":"see this","filename":"a.pdf","url":"mxc://x/1""#, .document, "see this"),
      (#""msgtype":"m.location","body":"here","geo_uri":"geo:51.5,-0.1;u=35""#, .location, ""),
      (#""msgtype":"m.new","body":"x""#, .unsupported, ""),
      (
        #""msgtype":"m.text","body":"> <@line:example.org> first\n> second\n\nmine","m.relates_to":{"m.in_reply_to":{"event_id":"$e0"}}"#,
        .text, "mine"
      ),
      (#""msgtype":"m.text","body":"> my own quote""#, .text, "> my own quote"),
    ])
  func kinds(_ content: String, _ kind: MessageKind, _ text: String) throws {
    let contents = try read(event(content))
    #expect(contents.messages.first?.kind == kind)
    #expect(contents.messages.first?.text == Redacted(text))
    #expect((contents.messageDetails.first?.location != nil) == (kind == .location))
    if content.contains("$e0") { #expect(contents.messages.first?.replyTo == "$e0") }
  }

  @Test("reactions, deletions and stickers")
  func others() throws {
    let reaction = try read(
      event(#""m.relates_to":{"rel_type":"m.annotation","event_id":"$e0","key":"👍"}"#, type: "m.reaction"))
    #expect(reaction.messages.first?.kind == .reaction)
    #expect(reaction.messages.first?.text == "👍")
    let deletion = try read(event("", type: "m.room.redaction", more: #","redacts":"$e0""#))
    #expect(deletion.messages.first?.kind == .delete)
    #expect(deletion.messages.first?.replyTo == "$e0")
    #expect(try read(event(#""body":"cat","url":"mxc://x/2""#, type: "m.sticker")).messages.first?.kind == .sticker)
  }

  @Test("read receipts of others, not of ourselves")
  func receipts() throws {
    let readers = #"{"@sam:example.org":{"ts":1792536000005},"@line:example.org":{"ts":1}}"#
    let contents = try read(ephemeral: #"[{"type":"m.receipt","content":{"$ours":{"m.read":\#(readers)}}}]"#)
    #expect(contents.reports.map(\.id) == ["$ours"])
    #expect(contents.reports.first?.read == true)
    #expect(contents.reports.first?.timestamp == 1_792_536_000.005)
    #expect(try read(ephemeral: #"[{"type":"m.typing","content":{}}]"#).ignored == "typing")
  }

  @Test("bots, rooms' own events, and what is not whole")
  func ignored() throws {
    #expect(try read(event(#""msgtype":"m.notice","body":"x""#)).ignored == "bot")
    #expect(try read(event(#""name":"x""#, type: "m.room.name")).ignored == "not_a_message")
    #expect(try read().ignored == "not_a_message")
    #expect(
      try read(#"{"type":"m.room.message","sender":"@a:b","content":{"msgtype":"m.text"}}"#).ignored == "incomplete")
    let both = try read(event(#""msgtype":"m.notice","body":"x""#), event(#""msgtype":"m.text","body":"y""#))
    #expect(both.messages.count == 1)
    #expect(both.ignored == nil)
    #expect(both.answer == WebhookAnswer(status: 200, contentType: "application/json", body: "{}"))
  }
}
