import Messages
import Testing

@testable import Gateways

@Suite("Telegram")
struct TelegramTests {
  private let probe = GatewayProbe(
    .telegram,
    [
      "secret_token": .text("tok_New"), "secret_token_previous": .text("tok_Old"), "bot_token": .text("12:AbC"),
      "bot_username": .text("line_bot"),
    ])

  private func read(_ members: String, chat: String = "private") throws -> WebhookContents {
    let usual =
      #""message_id":5,"from":{"id":352,"is_bot":false},"chat":{"id":352,"type":"\#(chat)"},"date":1792536000"#
    return try probe.read(#"{"update_id":9,"message":{\#(usual),\#(members)}}"#)
  }

  @Test("the whole call, byte for byte, without a parse mode")
  func golden() throws {
    let call = try probe.call(to: Address(kind: .telegramUser, value: "352"))
    #expect(call.url.reveal() == "https://api.telegram.org/bot12:AbC/sendMessage")
    #expect(
      probe.body(call)
        == #"{"chat_id":"352","text":"50/50 + tired & \"alone\" 😞\nAnn £5","link_preview_options":{"is_disabled":true}}"#
    )
    #expect(!"\(call)".contains("AbC"))
    #expect(probe.missing(without: "bot_token") == "bot_token")
    #expect(throws: SettingsProblem.self) { try probe.call(with: ["bot_token": .text("a/../b")]) }
  }

  @Test(
    "what an answer means",
    arguments: [
      (200, #"{"ok":true,"result":{"message_id":77}}"#, SendOutcome.accepted(id: "77", state: .sent)),
      (200, #"{"ok":false}"#, .unknown(reason: "no_id")),
      (
        403, #"{"ok":false,"description":"Forbidden: bot was blocked by the user"}"#,
        .rejected(code: "blocked", permanent: true, cause: .optedOut)
      ),
      (
        403, #"{"description":"Forbidden: user is deactivated"}"#,
        .rejected(code: "deactivated", permanent: true, cause: .recipient)
      ),
      (
        403, #"{"description":"Forbidden: bot can't initiate conversation with a user"}"#,
        .rejected(code: "not_started", permanent: true, cause: .recipient)
      ),
      (
        400, #"{"description":"Bad Request: chat not found"}"#,
        .rejected(code: "chat_not_found", permanent: true, cause: .recipient)
      ),
      (
        400, #"{"description":"Bad Request: new"}"#, .rejected(code: "http_400", permanent: false, cause: .operatorSide)
      ),
      (401, "", .rejected(code: "http_401", permanent: false, cause: .operatorSide)),
      (429, #"{"parameters":{"retry_after":31}}"#, .throttled(retryAfter: 31)), (429, "", .throttled(retryAfter: nil)),
      (502, "", .unknown(reason: "http_502")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "the secret is shown whole, once",
    arguments: [
      (["tok_New"], nil), (["tok_Old"], nil), (["tok_new"], .badToken), (["tok_New "], .badToken),
      (["tok_Ne"], .badToken),
      ([""], .badToken), ([], .missingHeader), (["tok_New", "tok_New"], .badToken),
    ] as [([String], WebhookRejection.Reason?)])
  func secrets(_ values: [String], _ reason: WebhookRejection.Reason?) {
    let headers = values.map { HTTPField("x-telegram-bot-api-secret-token", $0) }
    #expect(probe.refusal(probe.request("{}", headers: headers)) == reason)
    let none: [String: SettingsValue] = ["secret_token": .text(""), "secret_token_previous": .none]
    #expect(probe.refusal(probe.request("{}", headers: headers), none) == .notConfigured)
  }

  @Test(
    "kinds of messages",
    arguments: [
      (#""text":"hi""#, MessageKind.text, "hi", nil),
      (#""photo":[{"file_id":"s"},{"file_id":"l"}],"caption":"look""#, .image, "look", "l"),
      (#""animation":{"file_id":"a","mime_type":"video/mp4"},"document":{"file_id":"d"}"#, .video, "", "a"),
      (#""video_note":{"file_id":"v"}"#, .video, "", "v"), (#""audio":{"file_id":"u"}"#, .audio, "", "u"),
      (#""document":{"file_id":"d","mime_type":"application/pdf"}"#, .document, "", "d"),
      (#""contact":{"phone_number":"1"}"#, .contact, "", nil),
      (#""venue":{"location":{"latitude":1,"longitude":2}}"#, .location, "", nil),
      (#""location":{"latitude":1,"longitude":2},"venue":{}"#, .location, "", nil),
      (#""dice":{}"#, .unsupported, "", nil),
      (#""photo":[]"#, .image, "", nil),
    ] as [(String, MessageKind, String, String?)])
  func kinds(_ members: String, _ kind: MessageKind, _ text: String, _ file: String?) throws {
    let contents = try read(members)
    let message = try #require(contents.messages.first)
    #expect(message.kind == kind)
    #expect(message.text == Redacted(text))
    #expect(message.media.first?.id == file)
    #expect((contents.messageDetails[0].location != nil) == (kind == .location))
    #expect(contents.arrivals.first?.id == "update 9")
  }

  @Test(
    "opening a conversation is answered like a text",
    arguments: [("/start", nil), ("/start ref_1", "ref_1"), ("/start@line_bot", nil)])
  func start(_ text: String, _ payload: String?) throws {
    let contents = try read(#""text":"\#(text)""#)
    #expect(contents.messages.isEmpty)
    let message = try #require(contents.arrivals.first)
    #expect(contents.events == [.conversationStart(message)])
    #expect(message.payload == payload)
    #expect(message.text == Redacted(text))
    #expect(try read(#""text":"/starting""#).messages.count == 1)
  }

  @Test("a person blocks and unblocks the bot", arguments: [("kicked", true), ("member", false)])
  func membership(_ status: String, _ isOut: Bool) throws {
    let person = Address(kind: .telegramUser, value: "352")
    let contents = try probe.read(
      #"{"update_id":9,"my_chat_member":{"chat":{"id":352,"type":"private"},"from":{"id":352},"new_chat_member":{"status":"\#(status)"}}}"#
    )
    #expect(contents.events == [isOut ? .optOut(person) : .optIn(person)])
  }

  @Test("a reaction names what it is about")
  func reaction() throws {
    let contents = try probe.read(
      #"{"update_id":9,"message_reaction":{"chat":{"id":352,"type":"private"},"user":{"id":352},"message_id":4,"new_reaction":[{"type":"emoji","emoji":"👍"}]}}"#
    )
    #expect(contents.messages.first?.kind == .reaction)
    #expect(contents.messages.first?.replyTo == "4")
  }

  @Test(
    "what is not for us",
    arguments: [
      (#"{"update_id":9,"poll":{}}"#, "unknown_event"), (#"{"update_id":9,"channel_post":{}}"#, "group"),
      (#"{"x":1}"#, "not_a_message"), (#"{"update_id":9,"message":{"chat":{"type":"private"}}}"#, "incomplete"),
      (#"{"update_id":9,"callback_query":{"id":"q","from":{"id":1},"message":{"chat":{"type":"group"}}}}"#, "group"),
    ])
  func ignored(_ body: String, _ reason: String) throws { #expect(try probe.read(body).ignored == reason) }

  @Test("groups are not answered")
  func groups() throws { #expect(try read(#""text":"hi""#, chat: "supergroup").ignored == "group") }
}
