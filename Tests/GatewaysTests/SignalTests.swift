import Messages
import Testing

@testable import Gateways

@Suite("Signal")
struct SignalTests {
  private let probe = GatewayProbe(
    .signal,
    ["account": .text("+447700900007"), "path_secret": .text("k3y"), "path_secret_previous": .text("old")])

  private func envelope(_ members: String, number: String? = "+447700900701") -> String {
    let source = number.map { #""sourceNumber":"\#($0)","# } ?? ""
    return
      #"{"envelope":{\#(source)"sourceUuid":"u-1","sourceName":"Kai","timestamp":1792536000125,\#(members)},"account":"+447700900007"}"#
  }

  private func data(_ members: String) -> String { envelope(#""dataMessage":{"timestamp":1792536000125,\#(members)}"#) }

  @Test("the whole call, byte for byte, to this machine")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "http://127.0.0.1:8080/v2/send")
    #expect(
      probe.body(call)
        == #"{"number":"+447700900007","recipients":["+447700900101"],"#
        + #""message":"50/50 + tired & \"alone\" 😞\nAnn £5","text_mode":"normal"}"#)
    #expect(probe.missing(without: "account") == "account")
    #expect(throws: SettingsProblem.self) { try probe.call(with: ["api_base": .text("http://signal.example:8080")]) }
  }

  @Test(
    "what an answer means",
    arguments: [
      (201, #"{"timestamp":"1792536000999"}"#, SendOutcome.accepted(id: "1792536000999", state: .sent)),
      (201, "{}", .unknown(reason: "no_id")),
      (
        400, #"{"error":"Failed to send: Untrusted Identity for \"x\""}"#,
        .rejected(code: "untrusted_identity", permanent: false, cause: .operatorSide)
      ),
      (
        400, #"{"error":"Unregistered user \"x\""}"#,
        .rejected(code: "unregistered", permanent: true, cause: .recipient)
      ),
      (400, #"{"error":"new"}"#, .rejected(code: "http_400", permanent: false, cause: .operatorSide)),
      (
        429, #"{"error":"captcha","challenge_tokens":["t"]}"#,
        .rejected(code: "captcha", permanent: false, cause: .operatorSide)
      ),
      (429, "", .throttled(retryAfter: nil)), (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "a secret in the path, as a segment of it",
    arguments: [("k3y", nil), ("old", nil), ("k3", .badToken), ("K3Y", .badToken)]
      as [(String, WebhookRejection.Reason?)])
  func secrets(_ secret: String, _ reason: WebhookRejection.Reason?) {
    #expect(probe.refusal(probe.request("{}", target: "/hooks/signal/line/\(secret)")) == reason)
    #expect(probe.refusal(probe.request("{}", target: "/hooks/signal/line?\(secret)")) == .badToken)
    #expect(
      probe.refusal(probe.request("{}"), ["path_secret": .none, "path_secret_previous": .none]) == .notConfigured)
  }

  @Test("the three wrappings say the same")
  func wrappings() throws {
    let frame = data(#""message":"hi""#)
    let plain = try probe.read(frame)
    #expect(plain.messages.first?.text == "hi")
    #expect(try probe.read(#"{"jsonrpc":"2.0","method":"receive","params":\#(frame)}"#) == plain)
    #expect(try probe.read("[\(frame)]") == plain)
    #expect(try probe.read("[\(frame),\(frame.replacing("125", with: "126"))]").messages.count == 2)
  }

  @Test("the person is who has the account, with or without a number")
  func person() throws {
    let stable = Address(kind: .signalUUID, value: "u-1")
    let shown = try probe.read(data(#""message":"hi""#))
    #expect(shown.messages.first?.from == Address(kind: .phone, value: "+447700900701"))
    #expect(shown.arrivals.first?.from == stable)
    let hidden = try probe.read(envelope(#""dataMessage":{"timestamp":1,"message":"hi"}"#, number: nil))
    #expect(hidden.arrivals.first?.from == stable)
    #expect(hidden.messages.first?.id == "u-1:1")
  }

  @Test(
    "kinds of messages",
    arguments: [
      (#""message":"see","attachments":[{"id":"a","contentType":"audio/aac"}]"#, MessageKind.audio, "see", nil),
      (#""message":"no","quote":{"id":1792536000001}"#, .text, "no", "1792536000001"),
      (#""reaction":{"emoji":"👍","targetSentTimestamp":7,"isRemove":false}"#, .reaction, "👍", "7"),
      (#""reaction":{"emoji":"👍","targetSentTimestamp":7,"isRemove":true}"#, .reaction, "", "7"),
      (#""remoteDelete":{"timestamp":7}"#, .delete, "", "7"), (#""sticker":{"packId":"p"}"#, .sticker, "", nil),
      (#""contacts":[{"name":{}}]"#, .contact, "", nil), (#""pollCreate":{}"#, .unsupported, "", nil),
    ] as [(String, MessageKind, String, String?)])
  func kinds(_ members: String, _ kind: MessageKind, _ text: String, _ replyTo: String?) throws {
    let message = try #require(try probe.read(data(members)).messages.first)
    #expect(message.kind == kind)
    #expect(message.text == Redacted(text))
    #expect(message.replyTo == replyTo)
  }

  @Test(
    "receipts", arguments: [("isDelivery", "delivery", false), ("isRead", "read", true), ("isViewed", "viewed", true)])
  func receipts(_ flag: String, _ word: String, _ isRead: Bool) throws {
    let contents = try probe.read(
      envelope(#""receiptMessage":{"when":1792536000000,"\#(flag)":true,"timestamps":[5,6]}"#))
    #expect(contents.reports.map(\.id) == ["5", "6"])
    #expect(contents.reports.allSatisfy { $0.read == isRead && $0.state == .delivered })
    #expect(contents.reportDetails.first?.providerStatus == word)
  }

  @Test(
    "what is not for us",
    arguments: [
      (#"{"error":"x"}"#, "provider_error"), ("{}", "not_a_message"), ("[]", "not_a_message"),
      (#"{"envelope":{"dataMessage":{"message":"x"}},"account":"+447700900008"}"#, "other_channel"),
      (#"{"envelope":{"storyMessage":{}},"account":"+447700900007"}"#, "story"),
      (#"{"envelope":{"dataMessage":{"message":"x"}},"account":"+447700900007"}"#, "incomplete"),
    ])
  func ignored(_ body: String, _ reason: String) throws { #expect(try probe.read(body).ignored == reason) }
}
