import Messages
import Testing

@testable import Gateways

@Suite("WhatsApp Cloud")
struct WhatsAppCloudTests {
  private let probe = GatewayProbe(
    .whatsAppCloud,
    [
      "app_secret": .list([.text("app one"), .text("app two")]), "verify_token": .text("v1"),
      "verify_token_previous": .text("v0"), "phone_number_id": .number(106_540_352_242_922),
      "access_token": .text("EAAB"),
    ])

  /// A webhook with one change of messages.
  private func webhook(_ value: String, phone: String = "106540352242922") -> String {
    let metadata = #""metadata":{"display_phone_number":"447700900005","phone_number_id":"\#(phone)"}"#
    return
      #"{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{\#(metadata),\#(value)}}]}]}"#
  }

  private func message(_ members: String) throws -> (InboundMessage, MessageDetail) {
    let contents = try probe.read(webhook(#""messages":[{"id":"wamid.1","from":"447700900501",\#(members)}]"#))
    return (try #require(contents.messages.first), try #require(contents.messageDetails.first))
  }

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.method == "POST")
    #expect(call.url.reveal() == "https://graph.facebook.com/v25.0/106540352242922/messages")
    #expect(call.headers.first == HTTPField("Authorization", "Bearer EAAB"))
    #expect(
      probe.body(call)
        == #"{"messaging_product":"whatsapp","recipient_type":"individual","to":"447700900101","type":"text","#
        + #""text":{"body":"50/50 + tired & \"alone\" 😞\nAnn £5","preview_url":false},"#
        + #""biz_opaque_callback_data":"hl-7"}"#)
    let hidden = try probe.call(to: Address(kind: .bsuid, value: "GB.1349"))
    #expect(probe.body(hidden).contains(#""recipient":"GB.1349""#))
    #expect(!probe.body(hidden).contains(#""to""#))
  }

  @Test("a missing setting is named", arguments: ["phone_number_id", "access_token"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (200, #"{"messages":[{"id":"wamid.9"}]}"#, SendOutcome.accepted(id: "wamid.9", state: .queued)),
      (200, #"{"messages":[]}"#, .unknown(reason: "no_id")), (200, "<html>", .unknown(reason: "no_id")),
      (400, #"{"error":{"code":131047}}"#, .rejected(code: "131047", permanent: true, cause: .operatorSide)),
      (400, #"{"error":{"code":131026}}"#, .rejected(code: "131026", permanent: true, cause: .recipient)),
      (400, #"{"error":{"code":132001}}"#, .rejected(code: "132001", permanent: true, cause: .operatorSide)),
      (400, #"{"error":{"code":131056}}"#, .throttled(retryAfter: nil)), (429, "", .throttled(retryAfter: nil)),
      (400, #"{"error":{"code":80007}}"#, .throttled(retryAfter: nil)),
      (401, #"{"error":{"code":190}}"#, .rejected(code: "190", permanent: true, cause: .operatorSide)),
      (400, #"{"error":{"code":1}}"#, .rejected(code: "1", permanent: false, cause: .operatorSide)),
      (500, #"{"error":{"code":131000}}"#, .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "failures by their codes",
    arguments: [
      ("131047", Fate(.failed, true, "outside_window")), ("131026", Fate(.undeliverable, true, "unknown_number")),
      ("131049", Fate(.failed, false, "rate_limited")), ("131056", Fate(.failed, false, "rate_limited")),
      ("131016", Fate(.failed, false, "unknown")), ("368", Fate(.failed, true, "suspended")),
      ("132012", Fate(.failed, true, "template")), ("200", Fate(.failed, true, "permission")),
      ("299", Fate(.failed, true, "permission")), ("300", Fate(.failed, false, "unknown")),
      ("1", Fate(.failed, false, "unknown")),
    ])
  func faults(_ code: String, _ fate: Fate) throws {
    let contents = try probe.read(
      webhook(#""statuses":[{"id":"w1","status":"failed","recipient_id":"447700900501","errors":[{"code":\#(code)}]}]"#)
    )
    #expect(Fate(contents) == fate)
    #expect(contents.reports.first?.code == code)
  }

  @Test("who stopped marketing may still be answered")
  func marketing() throws {
    let contents = try probe.read(
      webhook(#""statuses":[{"id":"w1","status":"failed","recipient_user_id":"GB.1","errors":[{"code":131050}]}]"#))
    let person = Address(kind: .bsuid, value: "GB.1")
    #expect(Fate(contents) == Fate(.undeliverable, true, "opted_out"))
    #expect(contents.events == [.marketingOptOut(person)])
  }

  @Test("words of a status; each counts once")
  func words() throws {
    let one = #"{"id":"w1","status":"read","recipient_id":"447700900501"}"#
    let contents = try probe.read(webhook(#""statuses":[\#(one),\#(one),{"id":"w1","status":"sent"}]"#))
    #expect(contents.reports.map(\.state) == [.delivered, .sent])
    #expect(contents.reports[0].read)
    #expect(try probe.read(webhook(#""statuses":[{"id":"w1","status":"deleted"}]"#)).ignored == "unknown_status")
  }

  @Test(
    "kinds of messages",
    arguments: [
      (#""type":"text","text":{"body":" hi "}"#, MessageKind.text, " hi ", nil),
      (#""type":"image","image":{"id":"m1","mime_type":"image/jpeg","caption":"look"}"#, .image, "look", nil),
      (
        #""type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"b1","title":"Yes"}}"#,
        .button, "Yes", "b1"
      ),
      (#""type":"reaction","reaction":{"message_id":"w0","emoji":"👍"}"#, .reaction, "👍", nil),
      (#""type":"reaction","reaction":{"message_id":"w0"}"#, .reaction, "", nil),
      (#""type":"order","order":{}"#, .unsupported, "", nil),
      (#""type":"unsupported","errors":[]"#, .unsupported, "", nil),
      (
        #""type":"edit","edit":{"original_message_id":"w0","message":{"type":"text","text":{"body":"new"}}}"#, .edit,
        "new", nil
      ),
      (#""type":"revoke","revoke":{"original_message_id":"w0"}"#, .delete, "", nil),
      (#""type":"text","text":7"#, .text, "", nil), (#""type":"hologram""#, .unsupported, "", nil),
    ] as [(String, MessageKind, String, String?)])
  func kinds(_ members: String, _ kind: MessageKind, _ text: String, _ payload: String?) throws {
    let (message, _) = try message(members)
    #expect(message.kind == kind)
    #expect(message.text == Redacted(text))
    #expect(message.payload == payload)
    if kind == .reaction || kind == .edit || kind == .delete { #expect(message.replyTo == "w0") }
  }

  @Test("milliseconds have been seen, and a hidden number leaves an id")
  func senders() throws {
    let contents = try probe.read(
      webhook(
        #""contacts":[{"user_id":"GB.2","profile":{"name":"Bo"}},{"user_id":"GB.1","profile":{"name":"Al"}}],"#
          + #""messages":[{"id":"w1","from_user_id":"GB.1","timestamp":"1792536000250","type":"text","text":{"body":"x"}}]"#
      ))
    let message = try #require(contents.messages.first)
    #expect(message.from == Address(kind: .bsuid, value: "GB.1"))
    #expect(message.profileName == "Al")
    #expect(message.timestamp == 1_792_536_000.25)
  }

  @Test(
    "what is not for us",
    arguments: [
      (#""messages":[{"id":"1","from":"447700900501","group_id":"g","type":"text"}]"#, "106540352242922", "group"),
      (#""messages":[{"id":"1","from":"447700900501","type":"text"}]"#, "1", "other_channel"),
      (#""messages":[{"id":"1","from":"447700900501","type":"system","system":{}}]"#, "106540352242922", "system"),
      (#""messages":[{"id":"1","type":"text"}]"#, "106540352242922", "incomplete"),
      (#""errors":[{"code":1}]"#, "106540352242922", "provider_error"), (#""x":1"#, "106540352242922", "not_a_message"),
    ])
  func ignored(_ value: String, _ phone: String, _ reason: String) throws {
    let contents = try probe.read(webhook(value, phone: phone))
    #expect(contents.ignored == reason)
    #expect(contents.messages.isEmpty)
  }
}

@Suite("Meta's door")
struct MetaDoorTests {
  private let probe = GatewayProbe(
    .messenger,
    [
      "app_secret": .list([.text("app one"), .text("app two")]), "app_secret_previous": .text("old"),
      "verify_token": .text("v1"), "verify_token_previous": .text("v0"),
    ])

  private func signature(_ secret: String, _ body: String = "{}") -> String {
    "sha256=" + Hex.encode(ProofAlgorithm.sha256.code(Array(body.utf8), secret: Array(secret.utf8)))
  }

  private func refusal(_ values: [String], _ more: [String: SettingsValue] = [:]) -> WebhookRejection.Reason? {
    probe.refusal(probe.request("{}", headers: values.map { HTTPField("x-hub-signature-256", $0) }), more)
  }

  @Test("each app's secret signs, and the previous one", arguments: ["app one", "app two", "old"])
  func secrets(_ secret: String) { #expect(refusal([signature(secret)]) == nil) }

  @Test("nothing else does")
  func forged() {
    let right = signature("app one")
    #expect(refusal([]) == .missingHeader)
    #expect(refusal([right, right]) == .badSignature)
    #expect(refusal([signature("app three")]) == .badSignature)
    #expect(refusal([right.uppercased()]) == .badSignature)
    #expect(refusal(["sha256=" + right.dropFirst(7).uppercased()]) == .badSignature)
    #expect(refusal([right + " "]) == .badSignature)
    #expect(refusal([String(right.dropLast())]) == .badSignature)
    #expect(refusal([right], ["app_secret": .none, "app_secret_previous": .none]) == .notConfigured)
    #expect(refusal([right], ["app_secret": .text(""), "app_secret_previous": .none]) == .notConfigured)
  }

  private func heard(_ query: String, _ more: [String: SettingsValue] = [:], method: String = "GET") -> (Int, String)? {
    do throws(WebhookRejection) {
      let request = probe.request("", target: "/hooks/messenger/line?\(query)", method: method)
      return try probe.gateway.handshake?(request, probe.settings(more)).map { ($0.status, $0.body) }
    } catch {
      return (error.answer.status, error.answer.body)
    }
  }

  @Test(
    "the challenge is echoed to whoever knows the token",
    arguments: [
      ("hub.mode=subscribe&hub.challenge=a%26b+c&hub.verify_token=v1", 200, "a&b c"),
      ("hub.mode=subscribe&hub.challenge=7&hub.verify_token=v0", 200, "7"),
      ("hub.mode=subscribe&hub.challenge=7&hub.verify_token=V1", 403, ""),
      ("hub.mode=subscribe&hub.challenge=7&hub.verify_token=", 403, ""),
      ("hub.mode=subscribe&hub.challenge=7", 403, ""),
      ("hub.mode=unsubscribe&hub.challenge=7&hub.verify_token=v1", 403, ""),
      ("hub.mode=subscribe&hub.verify_token=v1", 403, ""), ("", 403, ""),
    ])
  func handshake(_ query: String, _ status: Int, _ body: String) throws {
    let answer = try #require(heard(query))
    #expect(answer.0 == status)
    #expect(answer.1 == body)
  }

  @Test("without a token of ours nobody is answered, and a POST is a webhook")
  func noToken() {
    let none: [String: SettingsValue] = ["verify_token": .none, "verify_token_previous": .none]
    #expect(heard("hub.mode=subscribe&hub.challenge=7&hub.verify_token=", none)?.0 == 503)
    #expect(heard("hub.mode=subscribe", method: "POST") == nil)
  }
}
