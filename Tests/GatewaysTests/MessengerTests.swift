import Messages
import Testing

@testable import Gateways

@Suite("Messenger")
struct MessengerTests {
  private let probe = GatewayProbe(
    .messenger,
    [
      "app_secret": .text("s"), "verify_token": .text("v"), "page_id": .text("18"), "page_access_token": .text("EAAB"),
    ])

  private func read(_ members: String, recipient: String = "18") throws -> WebhookContents {
    let parties = #""sender":{"id":"71"},"recipient":{"id":"\#(recipient)"},"timestamp":1792536000250"#
    return try probe.read(#"{"object":"page","entry":[{"messaging":[{\#(parties),\#(members)}]}]}"#)
  }

  @Test("the whole call, byte for byte; the token is no part of the address")
  func golden() throws {
    let call = try probe.call(to: Address(kind: .psid, value: "71"))
    #expect(call.url.reveal() == "https://graph.facebook.com/v25.0/me/messages")
    #expect(call.headers.first == HTTPField("Authorization", "Bearer EAAB"))
    #expect(
      probe.body(call)
        == #"{"recipient":{"id":"71"},"messaging_type":"RESPONSE","#
        + #""message":{"text":"50/50 + tired & \"alone\" 😞\nAnn £5"}}"#)
    #expect(probe.missing(without: "page_access_token") == "page_access_token")
  }

  @Test(
    "what an answer means",
    arguments: [
      (200, #"{"recipient_id":"71","message_id":"m_1"}"#, SendOutcome.accepted(id: "m_1", state: .sent)),
      (200, "{}", .unknown(reason: "no_id")),
      (
        400, #"{"error":{"code":10,"error_subcode":2018278}}"#,
        .rejected(code: "2018278", permanent: true, cause: .operatorSide)
      ),
      (400, #"{"error":{"code":551,"error_subcode":1}}"#, .rejected(code: "551", permanent: true, cause: .recipient)),
      (
        400, #"{"error":{"code":100,"error_subcode":2018001}}"#,
        .rejected(code: "2018001", permanent: true, cause: .recipient)
      ),
      (400, #"{"error":{"code":613}}"#, .throttled(retryAfter: nil)), (429, "", .throttled(retryAfter: nil)),
      (401, #"{"error":{"code":190}}"#, .rejected(code: "190", permanent: false, cause: .operatorSide)),
      (503, "", .unknown(reason: "http_503")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "kinds of messages",
    arguments: [
      (#""message":{"mid":"m","text":"hi"}"#, MessageKind.text, "hi", nil),
      (#""message":{"mid":"m","text":"Yes","quick_reply":{"payload":"y"}}"#, .button, "Yes", "y"),
      (#""postback":{"mid":"m","title":"Start","payload":"s"}"#, .button, "Start", "s"),
      (#""postback":{"title":"Start","payload":"s"}"#, .button, "Start", "s"),
      (
        #""message":{"mid":"m","attachments":[{"type":"file","payload":{"url":"https://x.example/a"}}]}"#, .document,
        "", nil
      ),
      (
        #""message":{"mid":"m","attachments":[{"type":"image","payload":{"url":"https://x.example/a","sticker_id":369239263222822}}]}"#,
        .sticker, "👍", nil
      ),
      (#""message":{"mid":"m","attachments":[{"type":"fallback","payload":{"url":"fb://x"}}]}"#, .unsupported, "", nil),
      (
        #""message":{"mid":"m","text":"see","attachments":[{"type":"fallback","payload":{"url":"https://x.example/a"}}]}"#,
        .text, "see", nil
      ),
      (#""message":{"mid":"m","attachments":[{"type":"ig_reel","payload":{}}]}"#, .unsupported, "", nil),
      (#""message":{"mid":"m","is_deleted":true}"#, .delete, "", nil),
      (#""reaction":{"mid":"m","action":"react","emoji":"❤"}"#, .reaction, "❤", nil),
      (#""reaction":{"mid":"m","action":"unreact","emoji":"❤"}"#, .reaction, "", nil),
      (#""message":{"mid":"m"}"#, .unsupported, "", nil),
    ] as [(String, MessageKind, String, String?)])
  func kinds(_ members: String, _ kind: MessageKind, _ text: String, _ payload: String?) throws {
    let message = try #require(try read(members).messages.first)
    #expect(message.kind == kind)
    #expect(message.text == Redacted(text))
    #expect(message.payload == payload)
    #expect(message.from == Address(kind: .psid, value: "71"))
  }

  @Test("a shared place")
  func location() throws {
    let contents = try read(
      #""message":{"mid":"m","attachments":[{"type":"location","payload":{"coordinates":{"lat":51.5,"long":-0.1}}}]}"#)
    #expect(contents.messages.first?.kind == .location)
    #expect(contents.messageDetails.first?.location == Redacted(Coordinates(latitude: 51.5, longitude: -0.1)))
  }

  @Test("every named message of a delivery is reported, and all items of all entries are read")
  func several() throws {
    let contents = try read(#""delivery":{"mids":["m1","m2"],"watermark":1792536000000}"#)
    #expect(contents.reports.map(\.id) == ["m1", "m2"])
    #expect(contents.reports.allSatisfy { $0.state == .delivered && !$0.read })
    let item = #"{"sender":{"id":"71"},"recipient":{"id":"18"},"message":{"mid":"m1","text":"a"}}"#
    let other = item.replacing("m1", with: "m2")
    let batch = try probe.read(
      #"{"object":"page","entry":[{"messaging":[\#(item),\#(other)]},{"messaging":[\#(item)]}]}"#)
    #expect(batch.messages.map(\.id) == ["m1", "m2"])
  }

  @Test(
    "what is not for us",
    arguments: [
      (#""message":{"mid":"m","is_echo":true}"#, "echo"), (#""delivery":{"watermark":1}"#, "watermark_only"),
      (#""optin":{}"#, "not_a_message"), (#""message":{"text":"no id"}"#, "incomplete"),
    ])
  func ignored(_ members: String, _ reason: String) throws { #expect(try read(members).ignored == reason) }

  @Test("another page's messages are left to it")
  func otherPage() throws {
    #expect(try read(#""message":{"mid":"m","text":"x"}"#, recipient: "19").ignored == "other_channel")
  }
}
