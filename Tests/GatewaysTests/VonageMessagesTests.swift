import Messages
import Testing

@testable import Gateways

@Suite("Vonage Messages")
struct VonageMessagesTests {
  private let now = 1_792_536_000.0
  private let probe = GatewayProbe(
    .vonageMessages,
    [
      "signature_secrets": .table(["a1": .list([.text("new"), .text("second")]), "b2": .text("other")]),
      "signature_secrets_previous": .table(["a1": .text("old")]), "api_key": .text("a1"), "api_secret": .text("s"),
      "from": .text("+447700900002"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "https://api.nexmo.com/v1/messages")
    #expect(call.headers.first == HTTPField("Authorization", "Basic YTE6cw=="))
    #expect(
      probe.body(call)
        == #"{"message_type":"text","channel":"sms","to":"447700900101","from":"447700900002","#
        + #""text":"50/50 + tired & \"alone\" 😞\nAnn £5","client_ref":"hl-7","sms":{"encoding_type":"auto"}}"#)
    #expect(!probe.body(try probe.call(with: ["channel": .text("whatsapp")])).contains("encoding_type"))
  }

  @Test("a missing setting is named", arguments: ["api_key", "api_secret", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (202, #"{"message_uuid":"u1"}"#, SendOutcome.accepted(id: "u1", state: .queued)),
      (202, "{}", .unknown(reason: "no_id")),
      (
        422, #"{"type":"https://developer.vonage.com/api-errors/messages#1170","title":"Invalid"}"#,
        .rejected(code: "1170", permanent: true, cause: .recipient)
      ),
      (422, #"{"type":"https://x.example/#1000"}"#, .throttled(retryAfter: nil)),
      (401, #"{"title":"Unauthorized"}"#, .rejected(code: "http_401", permanent: false, cause: .operatorSide)),
      (402, "", .rejected(code: "http_402", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)),
      (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  /// A token with the usual claims; `claims` replaces them by name, nil leaves one out.
  private func token(_ claims: [String: String?] = [:], body: String = "{}", secret: String = "new") -> String {
    var usual: [String: String?] = [
      "iat": "1792535998", "iss": "\"Vonage\"", "api_key": "\"a1\"",
      "payload_hash": "\"\(Hex.encode(Proof.digest(Array(body.utf8))))\"",
    ]
    usual.merge(claims) { $1 }
    return JSONWebToken.signed(
      { json in
        for (name, value) in usual.sorted(by: { $0.key < $1.key }) {
          guard let value else { continue }
          json.key(name)
          json.raw(Array(value.utf8))
        }
      }, secret: secret)
  }

  private func refusal(_ token: String, _ more: [String: SettingsValue] = [:]) -> WebhookRejection.Reason? {
    probe.refusal(probe.request("{}", headers: [HTTPField("authorization", "Bearer \(token)")]), more, now: now)
  }

  @Test("each secret of the token's key signs, also while it is changed", arguments: ["new", "second", "old"])
  func secrets(_ secret: String) { #expect(refusal(token(secret: secret)) == nil) }

  @Test(
    "claims",
    arguments: [
      (["api_key": nil], .missingClaim), (["api_key": "\"zz\""], .unknownKey), (["api_key": "\"b2\""], .badSignature),
      (["iss": nil], .missingClaim), (["iss": "\"vonage\""], .badClaim), (["iat": nil], .missingClaim),
      (["iat": "\"1792535998\""], .badClaim), (["iat": "1792535700"], nil), (["iat": "1792535699"], .replay),
      (["iat": "1792536301"], .replay), (["iat": "1e400"], .badClaim), (["payload_hash": nil], .missingClaim),
      (["payload_hash": "\"00\""], .badBodyHash),
    ] as [([String: String?], WebhookRejection.Reason?)])
  func claims(_ claims: [String: String?], _ reason: WebhookRejection.Reason?) {
    #expect(refusal(token(claims)) == reason)
  }

  @Test("the digest is of the body as received, in lower case")
  func digest() {
    let upper = Hex.encode(Proof.digest(Array("{}".utf8))).uppercased()
    #expect(refusal(token(["payload_hash": "\"\(upper)\""])) == .badBodyHash)
    #expect(refusal(token(body: "{ }")) == .badBodyHash)
  }

  @Test("other algorithms and what is no token")
  func algorithms() throws {
    let parts = token().split(separator: ".").map(String.init)
    for algorithm in ["none", "hs256", "HS512", "RS256"] {
      let header = Base64.encodeURL(Array(#"{"alg":"\#(algorithm)"}"#.utf8))
      #expect(refusal("\(header).\(parts[1]).\(parts[2])") == .algorithmNotAllowed)
      #expect(refusal("\(header).\(parts[1]).") == .algorithmNotAllowed)
    }
    #expect(refusal("\(parts[0]).\(parts[1])") == .badToken)
    #expect(refusal("\(parts[0]).\(parts[1]).") == .badSignature)
    #expect(refusal(token() + "=") == .badSignature)
    #expect(refusal("a.b.c") == .badToken)
  }

  @Test("without a token Vonage is asked to try again, which it then signs")
  func unsigned() {
    do throws(WebhookRejection) {
      try probe.gateway.verify(probe.request("{}"), probe.settings(), now)
      Issue.record("it was accepted")
    } catch {
      #expect(error.reason == .missingHeader)
      #expect(error.status == 503)
    }
    #expect(refusal(token(), ["signature_secrets": .none]) == .notConfigured)
    #expect(probe.refusal(probe.request("{}", headers: [HTTPField("Authorization", "Basic x")]), now: now) == .badToken)
  }

  private func read(_ members: String) throws -> WebhookContents {
    try probe.read(#"{"message_uuid":"u1","from":"447700900201","to":"447700900002",\#(members)}"#)
  }

  @Test(
    "kinds of messages",
    arguments: [
      (
        #""message_type":"image","image":{"url":"https://x.example/a","caption":"look"}"#, MessageKind.image, "look",
        nil
      ),
      (#""message_type":"file","file":{"url":"https://x.example/a"}"#, .document, "", nil),
      (#""message_type":"reply","reply":{"id":"r1","title":"Yes"}"#, .button, "Yes", "r1"),
      (#""message_type":"button","button":{"payload":"p","text":"No"}"#, .button, "No", "p"),
      (#""message_type":"reaction","reaction":{"action":"react","emoji":"👍"}"#, .reaction, "👍", nil),
      (#""message_type":"location","location":{"lat":1,"long":2}"#, .location, "", nil),
      (#""message_type":"vcard","vcard":{}"#, .contact, "", nil),
      (#""message_type":"unsupported""#, .unsupported, "", nil),
      (#""message_type":"order","order":{}"#, .unsupported, "", nil),
    ] as [(String, MessageKind, String, String?)])
  func kinds(_ members: String, _ kind: MessageKind, _ text: String, _ payload: String?) throws {
    let message = try #require(try read(members).messages.first)
    #expect(message.kind == kind)
    #expect(message.text == Redacted(text))
    #expect(message.payload == payload)
  }

  @Test("Messenger's and WhatsApp's own ids are kept")
  func channels() throws {
    let contents = try probe.read(
      #"{"message_uuid":"u","channel":"messenger","from":"71","to":"18","message_type":"text","text":"x"}"#)
    #expect(contents.messages.first?.from == Address(kind: .psid, value: "71"))
    let hidden = try probe.read(
      #"{"message_uuid":"u","channel":"whatsapp","from":"GB.13","to":"447700900002","message_type":"text","text":"x"}"#)
    #expect(hidden.messages.first?.from == Address(kind: .bsuid, value: "GB.13"))
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read(#"{"message_uuid":"u","message_type":"text"}"#) }
    #expect(try probe.read(#"{"message_uuid":"u"}"#).ignored == "not_a_message")
  }

  @Test(
    "words and codes",
    arguments: [
      ("submitted", "", Fate(.sent)), ("delivered", "", Fate(.delivered)),
      ("undeliverable", "1170", Fate(.failed, false, "unknown")),
      ("rejected", "1300", Fate(.undeliverable, true, "unknown_number")),
      ("rejected", "1476", Fate(.undeliverable, true, "blocked")),
      ("rejected", "1475", Fate(.failed, true, "filtered")), ("rejected", "1241", Fate(.failed, false, "rate_limited")),
      ("rejected", "1120", Fate(.failed, true, "sender")), ("rejected", "9999", Fate(.failed, false, "unknown")),
      ("rejected", "", Fate(.failed, false, "unknown")), ("lost", "", nil),
    ] as [(String, String, Fate?)])
  func statuses(_ word: String, _ code: String, _ fate: Fate?) throws {
    let contents = try read(#""status":"\#(word)","error":{"title":"\#(code)"}"#)
    #expect(Fate(contents) == fate)
    #expect(
      Fate(try read(#""status":"\#(word)","error":{"type":"https://x.example/y#\#(code)","title":"Words"}"#)) == fate)
  }
}
