import Messages
import Testing

@testable import Gateways

@Suite("Africa's Talking")
struct AfricasTalkingTests {
  private let probe = GatewayProbe(
    .africasTalking,
    ["path_secret": .text("s1"), "username": .text("line"), "api_key": .text("k"), "from": .text("21512")])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call("£5 & more")
    #expect(call.url.reveal() == "https://api.africastalking.com/version1/messaging")
    #expect(
      call.headers == [
        HTTPField("apiKey", "k"), HTTPField("Content-Type", "application/x-www-form-urlencoded"),
        HTTPField("Accept", "application/json"),
      ])
    #expect(
      probe.body(call)
        == "username=line&to=%2B447700900101&message=%C2%A35%20%26%20more&from=21512&enqueue=1&bulkSMSMode=1")
  }

  @Test("a missing setting is named", arguments: ["username", "api_key"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  private static func answer(_ code: Int, id: String = "ATXid_1") -> String {
    #"{"SMSMessageData":{"Recipients":[{"statusCode":\#(code),"messageId":"\#(id)"}]}}"#
  }

  @Test(
    "what an answer means",
    arguments: [
      (201, answer(100), SendOutcome.accepted(id: "ATXid_1", state: .queued)),
      (201, answer(101), .accepted(id: "ATXid_1", state: .sent)),
      (201, answer(102), .accepted(id: "ATXid_1", state: .queued)),
      (201, answer(101, id: "None"), .unknown(reason: "no_id")),
      (201, answer(401), .rejected(code: "401", permanent: false, cause: .operatorSide)),
      (201, answer(402), .rejected(code: "402", permanent: true, cause: .operatorSide)),
      (201, answer(403), .rejected(code: "403", permanent: true, cause: .recipient)),
      (201, answer(405), .rejected(code: "405", permanent: false, cause: .operatorSide)),
      (201, answer(406), .rejected(code: "406", permanent: true, cause: .optedOut)),
      (201, answer(502), .rejected(code: "502", permanent: false, cause: .passing)),
      (201, #"{"SMSMessageData":{"Recipients":[]}}"#, .unknown(reason: "no_id")),
      (401, "", .rejected(code: "http_401", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)), (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "words and reasons become states",
    arguments: [
      ("Sent", "", Fate(.sent)), ("Submitted", "", Fate(.sent)), ("Buffered", "", Fate(.sent)),
      ("Success", "", Fate(.delivered)),
      ("Failed", "userInBlackList", Fate(.undeliverable, true, "opted_out")),
      ("Rejected", "NotNetworkSubscriber", Fate(.undeliverable, true, "unknown_number")),
      ("Failed", "DoNotDisturbRejection", Fate(.undeliverable, true, "blocked")),
      ("Failed", "InsufficientCredit", Fate(.failed, true, "billing")),
      ("Failed", "UserNotSubscribedToProduct", Fate(.failed, true, "permission")),
      ("Failed", "DeliveryFailure", Fate(.failed, false, "unknown")), ("Failed", "", Fate(.failed, false, "unknown")),
      ("Expired", "", Fate(.failed, false, "expired")), ("AbsentSubscriber", "", Fate(.failed, false, "unreachable")),
      ("Teleported", "", nil),
    ])
  func statuses(_ word: String, _ reason: String, _ fate: Fate?) throws {
    let contents = try probe.read("id=ATXid_1&status=\(word)&failureReason=\(reason)&phoneNumber=%2B254700123099")
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
    #expect(contents.events.isEmpty == (fate?.reason != "opted_out"))
  }

  @Test("opt-outs of bulk messages are events; times without a zone are UTC")
  func others() throws {
    let person = Address(kind: .phone, value: "+254700123099")
    #expect(try probe.read("senderId=21512&phoneNumber=%2B254700123099").events == [.optOut(person)])
    let message = try probe.read("id=1&from=%2B254700123099&text=a&date=2026-10-20+22%3A39%3A59").messages.first
    #expect(message?.timestamp == 1_792_535_999)
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read("text=a&from=%2B254700123099") }
    #expect(try probe.read("a=b").ignored == "not_a_message")
  }
}
