import Crypto
import Messages
import Testing

@testable import Gateways

@Suite("Telnyx")
struct TelnyxTests {
  private let now = 1_792_536_000.0
  private let key = Curve25519.Signing.PrivateKey()
  private let probe = GatewayProbe(
    .telnyx,
    [
      "api_key": .text("KEY1"), "from": .text("+447700900010"),
      "webhook_url": .text("https://helpline.example.org/hooks/telnyx/line"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call(with: ["messaging_profile_id": .text("mp")])
    #expect(call.url.reveal() == "https://api.telnyx.com/v2/messages")
    #expect(call.headers.first == HTTPField("Authorization", "Bearer KEY1"))
    #expect(
      probe.body(call)
        == #"{"from":"+447700900010","to":"+447700900101","text":"50/50 + tired & \"alone\" 😞\nAnn £5","#
        + #""messaging_profile_id":"mp","webhook_url":"https://helpline.example.org/hooks/telnyx/line","#
        + #""type":"SMS","encoding":"auto"}"#)
  }

  @Test("a missing setting is named", arguments: ["api_key", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (200, #"{"data":{"id":"t1","to":[{"status":"queued"}]}}"#, SendOutcome.accepted(id: "t1", state: .queued)),
      (200, #"{"data":{"id":"t1"}}"#, .accepted(id: "t1", state: .queued)), (200, "{}", .unknown(reason: "no_id")),
      (
        200, #"{"data":{"id":"t1","to":[{"status":"sending_failed"}],"errors":[{"code":"40301"}]}}"#,
        .rejected(code: "40301", permanent: true, cause: .recipient)
      ),
      (400, #"{"errors":[{"code":"40300"}]}"#, .rejected(code: "40300", permanent: true, cause: .optedOut)),
      (403, #"{"errors":[{"code":"20100"}]}"#, .rejected(code: "20100", permanent: true, cause: .operatorSide)),
      (401, #"{"errors":[{"code":"10009"}]}"#, .rejected(code: "10009", permanent: false, cause: .operatorSide)),
      (400, #"{"errors":[{"code":"40318"}]}"#, .throttled(retryAfter: nil)), (429, "", .throttled(retryAfter: nil)),
      (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  private func refusal(
    _ time: String = "1792536000", body: String = "{}", with more: [String: SettingsValue] = [:],
    change: (inout [HTTPField]) -> Void = { _ in }
  ) throws -> WebhookRejection.Reason? {
    let signature = Array(try key.signature(for: Array("\(time)|{}".utf8)))
    var headers = [
      HTTPField("Telnyx-Signature-Ed25519", String(decoding: Base64.encode(signature), as: UTF8.self)),
      HTTPField("Telnyx-Timestamp", time),
    ]
    change(&headers)
    let ours = String(decoding: Base64.encode(Array(key.publicKey.rawRepresentation)), as: UTF8.self)
    let table: [String: SettingsValue] = ["public_key": .text(ours)]
    return probe.refusal(probe.request(body, headers: headers), table.merging(more) { $1 }, now: now)
  }

  @Test("signature and window")
  func signature() throws {
    #expect(try refusal() == nil)
    #expect(try refusal("1792535700") == nil)
    #expect(try refusal("1792535699") == .replay)
    #expect(try refusal("1792536301") == .replay)
    #expect(try refusal("soon") == .badTimestamp)
    #expect(try refusal(body: "{ }") == .badSignature)
    #expect(try refusal { $0[1].value = "1792536001" } == .badSignature)
    #expect(try refusal { $0[0].value += "=" } == .badSignature)
    #expect(try refusal { $0[0].value = "" } == .badSignature)
    #expect(try refusal { $0.append($0[0]) } == .badSignature)
    #expect(try refusal { $0.append($0[1]) } == .badSignature)
    #expect(try refusal { $0.remove(at: 0) } == .missingHeader)
    #expect(try refusal { $0.remove(at: 1) } == .missingHeader)
  }

  @Test("keys: two while one is changed, none that is no key")
  func keys() throws {
    let other = String(
      decoding: Base64.encode(Array(Curve25519.Signing.PrivateKey().publicKey.rawRepresentation)), as: UTF8.self)
    let ours = String(decoding: Base64.encode(Array(key.publicKey.rawRepresentation)), as: UTF8.self)
    #expect(try refusal(with: ["public_key": .text(other)]) == .badSignature)
    #expect(try refusal(with: ["public_key": .text(other), "public_key_previous": .text(ours)]) == nil)
    #expect(try refusal(with: ["public_key": .text("c2hvcnQ=")]) == .notConfigured)
    #expect(try refusal(with: ["public_key": .none]) == .notConfigured)
  }

  private func read(_ payload: String, event: String = "message.received") throws -> WebhookContents {
    try probe.read(
      #"{"data":{"id":"ev1","event_type":"\#(event)","occurred_at":"2026-10-20T22:39:55.120Z","payload":{"id":"p1",\#(payload)}}}"#
    )
  }

  @Test(
    "kinds of messages",
    arguments: [
      (#""text":"hi""#, MessageKind.text, "hi", nil),
      (#""text":"","media":[{"url":"https://x.example/a","content_type":"image/jpeg"}]"#, .image, "", nil),
      (#""type":"WHATSAPP","body":{"type":"text","text":{"body":"hi"}}"#, .text, "hi", nil),
      (
        #""type":"WHATSAPP","body":{"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"b","title":"Yes"}}}"#,
        .button, "Yes", "b"
      ),
      (#""type":"RCS","body":{"suggestion_response":{"postback_data":"b","text":"Yes"}}"#, .button, "Yes", "b"),
      (#""type":"RCS","body":{"location":{"latitude":1,"longitude":2}}"#, .location, "", nil),
      (#""type":"RCS","body":{"text":"hi"}"#, .text, "hi", nil),
      (#""type":"RCS","body":{"new":1}"#, .unsupported, "", nil),
    ] as [(String, MessageKind, String, String?)])
  func kinds(_ members: String, _ kind: MessageKind, _ text: String, _ payload: String?) throws {
    let contents = try read(#""from":{"phone_number":"+447700900851"},"to":"+447700900010",\#(members)"#)
    #expect(contents.messages.first?.kind == kind)
    #expect(contents.messages.first?.text == Redacted(text))
    #expect(contents.messages.first?.payload == payload)
    #expect(contents.messages.first?.to == "+447700900010")
    #expect(contents.messages.first?.timestamp == 1_792_535_995.12)
  }

  @Test("a hidden number, and nobody at all")
  func senders() throws {
    let contents = try read(
      #""type":"WHATSAPP","to":"+447700900010","body":{"type":"text","from_user_id":"GB.13","text":{"body":"x"}}"#)
    #expect(contents.messages.first?.from == Address(kind: .bsuid, value: "GB.13"))
    #expect(contents.messageDetails.first?.channel == "whatsapp")
    #expect(throws: WebhookRejection(.incomplete)) { try read(#""text":"x""#) }
  }

  @Test("keywords that Telnyx acted on", arguments: [("STOP", true), ("opt_in", false)])
  func keywords(_ word: String, _ isOut: Bool) throws {
    let contents = try read(#""from":{"phone_number":"+447700900101"},"text":"x","autoresponse_type":"\#(word)""#)
    #expect(contents.events == [isOut ? .optOut(GatewayProbe.person) : .optIn(GatewayProbe.person)])
    #expect(contents.messages.first?.providerKeyword == word)
  }

  @Test(
    "words and codes",
    arguments: [
      ("queued", "", Fate(.queued)), ("sent", "", Fate(.sent)), ("read", "", Fate(.delivered)),
      ("expired", "", Fate(.failed, false, "expired")),
      ("delivery_failed", "40300", Fate(.undeliverable, true, "opted_out")),
      ("delivery_failed", "40002", Fate(.failed, true, "filtered")),
      ("sending_failed", "40305", Fate(.failed, true, "sender")),
      ("sending_failed", "20100", Fate(.failed, true, "billing")),
      ("delivery_failed", "1", Fate(.failed, false, "unknown")),
      ("delivery_failed", "", Fate(.failed, false, "unknown")), ("lost", "", nil),
    ] as [(String, String, Fate?)])
  func statuses(_ word: String, _ code: String, _ fate: Fate?) throws {
    let contents = try read(
      #""to":[{"phone_number":"+447700900101","status":"\#(word)"}],"errors":[{"code":"\#(code)"}]"#,
      event: "message.finalized")
    #expect(Fate(contents) == fate)
    #expect(contents.events.isEmpty == (code != "40300"))
  }
}
