import Messages
import Testing

@testable import Gateways

@Suite("Messages from Twilio")
struct TwilioMessageTests {
  private func message(_ more: [(String, String)]) throws -> InboundMessage {
    try #require(try TwilioRequests.read(TwilioRequests.message(more)).messages.first)
  }

  @Test(
    "who wrote",
    arguments: [
      ("+447700900101", AddressKind.phone, "+447700900101"), ("whatsapp:+447700900101", .phone, "+447700900101"),
      ("whatsapp:GB.1349120865", .bsuid, "GB.1349120865"), ("messenger:10150", .psid, "10150"),
      ("+33612345678", .phone, "+33612345678"), (" 447700900101", .phone, "+447700900101"),
      ("60777", .shortCode, "60777"), ("MyBank", .alphanumeric, "MyBank"), ("+2101234567", .phone, "+2101234567"),
    ])
  func senders(_ from: String, _ kind: AddressKind, _ value: String) throws {
    #expect(try message([("From", from)]).from == Address(kind: kind, value: Redacted(value)))
  }

  @Test("without a sender the message is refused as incomplete")
  func noSender() {
    let problem = #expect(throws: WebhookRejection.self) {
      try TwilioRequests.read(TwilioRequests.message([("From", "")]))
    }
    #expect(problem?.reason == .incomplete)
    #expect(problem?.status == 422)
  }

  @Test("the business-scoped id stands in for a missing number")
  func externalUser() throws {
    let fields = [("From", ""), ("ExternalUserId", "whatsapp:GB.13")]
    #expect(try message(fields).from == Address(kind: .bsuid, value: "GB.13"))
  }

  @Test(
    "files decide the kind by the first one",
    arguments: [
      ("image/jpeg", MessageKind.image), ("audio/ogg", .audio), ("video/mp4", .video), ("text/x-vcard", .contact),
      ("application/pdf", .document), ("", .document),
    ])
  func media(_ type: String, _ kind: MessageKind) throws {
    let read = try message([
      ("Body", ""), ("NumMedia", "2"), ("MediaUrl0", "https://api.twilio.com/m/0"), ("MediaContentType0", type),
      ("MediaUrl1", "https://api.twilio.com/m/1"), ("MediaContentType1", "image/png"),
    ])
    #expect(read.kind == kind)
    #expect(read.text == "")
    #expect(read.media.count == 2)
    #expect(read.media[1] == Media(url: "https://api.twilio.com/m/1", contentType: "image/png"))
  }

  @Test("counts of files are not believed beyond ten", arguments: ["99999999", "-1", "x", "99999999999999999999"])
  func mediaCounts(_ count: String) throws {
    #expect(try message([("NumMedia", count)]).media.count <= 10)
  }

  @Test("buttons and list rows carry their payload")
  func buttons() throws {
    let button = try message([("Body", "Yes"), ("ButtonText", "Yes"), ("ButtonPayload", "yes_1")])
    #expect(button.kind == .button)
    #expect(button.payload == "yes_1")
    let row = try message([("Body", ""), ("ListId", "row_2"), ("ListTitle", "Housing")])
    #expect(row.payload == "row_2")
    #expect(row.text == "Housing")
  }

  @Test("a shared place, a reply and a name")
  func extras() throws {
    let contents = try TwilioRequests.read(
      TwilioRequests.message([
        ("From", "whatsapp:+447700900101"), ("Body", ""), ("Latitude", "51.5"), ("Longitude", "-0.12"),
        ("ProfileName", "Sam"), ("OriginalRepliedMessageSid", "SM0000"),
      ]))
    #expect(contents.messages.first?.kind == .location)
    #expect(contents.messages.first?.replyTo == "SM0000")
    #expect(contents.messages.first?.profileName == "Sam")
    #expect(contents.messageDetails.first?.channel == "whatsapp")
    #expect(contents.messageDetails.first?.location == Redacted(Coordinates(latitude: 51.5, longitude: -0.12)))
  }

  @Test("a long text that came as base64 is unwrapped; short and unreadable ones are left alone")
  func base64() throws {
    let long = "I have written a very long text that came over the air in several parts."
    let wrapped = String(decoding: Base64.encode(Array(long.utf8)), as: UTF8.self)
    #expect(try message([("Body", wrapped)]).text == Redacted(long))
    let short = String(decoding: Base64.encode(Array("short".utf8)), as: UTF8.self)
    #expect(try message([("Body", short)]).text == Redacted(short))
    let noise = String(decoding: Base64.encode([UInt8](repeating: 0xFE, count: 60)), as: UTF8.self)
    #expect(try message([("Body", noise)]).text == Redacted(noise))
    let letters = String(repeating: "aaaa", count: 20)
    #expect(try message([("Body", letters)]).text == Redacted(letters))
  }

  @Test(
    "keywords that Twilio acted on",
    arguments: [
      ("STOP", [WebhookEvent.optOut(Address(kind: .phone, value: "+447700900101"))]),
      ("START", [.optIn(Address(kind: .phone, value: "+447700900101"))]), ("HELP", []),
    ])
  func keywords(_ word: String, _ events: [WebhookEvent]) throws {
    let contents = try TwilioRequests.read(TwilioRequests.message([("OptOutType", word)]))
    #expect(contents.events == events)
    #expect(contents.messages.first?.providerKeyword == word)
  }

  @Test(
    "text arrives exactly as sent", arguments: ["  two spaces  ", "", "null", "50/50 + tired & 😞\nAnn", "a=b&c%41"])
  func exactText(_ text: String) throws { #expect(try message([("Body", text)]).text == Redacted(text)) }

  @Test("a call's webhook is no message")
  func calls() throws {
    #expect(try TwilioRequests.read([("CallSid", "CA1"), ("From", "+447700900101")]).ignored == "not_a_message")
  }
}
