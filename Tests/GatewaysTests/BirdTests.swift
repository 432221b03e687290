import Messages
import Testing

@testable import Gateways

@Suite("Bird")
struct BirdTests {
  private static let url = "https://helpline.example.org/hooks/bird/line"
  private let probe = GatewayProbe(
    .bird,
    [
      "signing_key": .text("new"), "signing_key_previous": .text("old"), "webhook_url": .text(url),
      "access_key": .text("k"), "workspace_id": .text("w1"), "channel_id": .text("c/1"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "https://api.bird.com/workspaces/w1/channels/c%2F1/messages")
    #expect(call.headers.first == HTTPField("Authorization", "AccessKey k"))
    #expect(
      probe.body(call)
        == #"{"receiver":{"contacts":[{"identifierValue":"+447700900101","identifierKey":"phonenumber"}]},"#
        + #""body":{"type":"text","text":{"text":"50/50 + tired & \"alone\" 😞\nAnn £5"}},"reference":"hl-7"}"#)
  }

  @Test("a missing setting is named", arguments: ["access_key", "workspace_id", "channel_id"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (202, #"{"id":"b1","status":"accepted"}"#, SendOutcome.accepted(id: "b1", state: .queued)),
      (202, #"{"id":"b1","status":"sent"}"#, .accepted(id: "b1", state: .sent)),
      (202, #"{"status":"accepted"}"#, .unknown(reason: "no_id")), (202, "<html>", .unknown(reason: "no_id")),
      (401, #"{"code":"Unauthorized"}"#, .rejected(code: "Unauthorized", permanent: false, cause: .operatorSide)),
      (422, "{}", .rejected(code: "http_422", permanent: true, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)), (503, "", .unknown(reason: "http_503")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "words and reasons become states",
    arguments: [
      ("accepted", "", Fate(.queued)), ("processing", "", Fate(.queued)), ("scheduled", "", Fate(.queued)),
      ("sent", "", Fate(.sent)), ("delivered", "", Fate(.delivered)), ("skipped", "", Fate(.failed, true, "canceled")),
      ("deleted", "", Fate(.failed, true, "canceled")), ("rejected", "", Fate(.failed, false, "unknown")),
      ("sending_failed", "opted_out", Fate(.undeliverable, true, "opted_out")),
      ("delivery_failed", "unknown_subscriber", Fate(.undeliverable, true, "unknown_number")),
      ("rejected", "insufficient balance", Fate(.failed, true, "billing")), ("teleported", "", nil),
    ])
  func statuses(_ word: String, _ reason: String, _ fate: Fate?) throws {
    let contents = try probe.read(
      #"{"event":"sms.outbound","payload":{"id":"b1","status":"\#(word)","reason":"\#(reason)"}}"#)
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
  }

  private func inbound(_ body: String, event: String = "whatsapp.inbound") throws -> WebhookContents {
    try probe.read(
      #"{"event":"\#(event)","payload":{"id":"i1","createdAt":"2026-10-20T22:39:59.736Z","body":\#(body),"#
        + #""sender":{"contact":{"identifierKey":"phonenumber","identifierValue":"+447700900101"}}}}"#)
  }

  @Test(
    "bodies by their type",
    arguments: [
      (#"{"type":"text","text":{"text":" hi 😞"}}"#, MessageKind.text, " hi 😞", 0),
      (#"{"type":"image","image":{"images":[{"mediaUrl":"https://m.example/1"}],"text":"see"}}"#, .image, "see", 1),
      (
        #"{"type":"file","file":{"files":[{"mediaUrl":"https://m.example/1","contentType":"audio/ogg"}]}}"#, .audio, "",
        1
      ),
      (#"{"type":"file","file":{"files":[{"mediaUrl":"https://m.example/1"}]}}"#, .document, "", 1),
      (#"{"type":"location","location":{"coordinates":{"latitude":51.5,"longitude":-0.1}}}"#, .location, "", 0),
      (#"{"type":"carousel","carousel":{"text":"x"}}"#, .unsupported, "", 0), ("null", .unsupported, "", 0),
    ])
  func bodies(_ body: String, _ kind: MessageKind, _ text: String, _ files: Int) throws {
    let message = try #require(try inbound(body).messages.first)
    #expect(message.kind == kind)
    #expect(message.text.reveal() == text)
    #expect(message.media.count == files)
    #expect(message.timestamp == 1_792_535_999.736)
  }

  @Test("a tapped button has its payload")
  func button() throws {
    let body = #"{"type":"text","text":{"text":"Yes","actions":[{"type":"postback","postback":{"payload":"y"}}]}}"#
    let message = try #require(try inbound(body).messages.first)
    #expect(message.kind == .button)
    #expect(message.payload == "y")
  }

  @Test("another event is acknowledged and ignored; no JSON is malformed")
  func others() throws {
    #expect(try inbound("{}", event: "sms.interaction").ignored == "unknown_event")
    #expect(try probe.read("{}").ignored == "not_a_message")
    #expect(throws: WebhookRejection(.malformed)) { try probe.read("hello") }
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read(#"{"event":"sms.inbound","payload":{}}"#) }
  }

  private func signed(_ body: String, key: String = "new", time: String = "1000", query: String = "") -> WebhookRequest
  {
    let message = Array("\(time)\n\(BirdTests.url)\(query)\n".utf8) + Proof.digest(Array(body.utf8))
    let code = Base64.encode(ProofAlgorithm.sha256.code(message, secret: Array(key.utf8)))
    return probe.request(
      body, target: "/hooks/bird/line\(query)",
      headers: [
        HTTPField("messagebird-signature", String(decoding: code, as: UTF8.self)),
        HTTPField("messagebird-request-timestamp", time),
      ])
  }

  @Test(
    "signatures are accepted for 300 seconds either way",
    arguments: [(700.0, nil), (1300, nil), (699, .replay), (1301, .replay)]
      as [(Double, WebhookRejection.Reason?)])
  func window(_ now: Double, _ reason: WebhookRejection.Reason?) {
    #expect(probe.refusal(signed("{}"), now: now) == reason)
  }

  @Test("both keys count, the query is signed, and times are whole seconds")
  func signatures() {
    #expect(probe.refusal(signed("{}", key: "old"), now: 1000) == nil)
    #expect(probe.refusal(signed("{}", key: "other"), now: 1000) == .badSignature)
    #expect(probe.refusal(signed("{}", query: "?a=%20b"), now: 1000) == nil)
    #expect(probe.refusal(signed("{}", time: "soon"), now: 1000) == .badTimestamp)
    var twice = signed("{}")
    twice.headers.append(twice.headers[1])
    #expect(probe.refusal(twice, now: 1000) == .badSignature)
    #expect(probe.refusal(probe.request("{}"), now: 1000) == .missingHeader)
  }
}
