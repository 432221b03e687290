import Messages
import Testing

@testable import Gateways

@Suite("Status callbacks from Twilio")
struct TwilioStatusTests {
  private func read(_ more: [(String, String)]) throws -> WebhookContents {
    try TwilioRequests.read([("MessageSid", "SM0001"), ("To", "+447700900130"), ("From", "+447700900001")] + more)
  }

  @Test(
    "words become states",
    arguments: [
      ("accepted", DeliveryState.queued), ("scheduled", .queued), ("queued", .queued), ("sending", .queued),
      ("sent", .sent), ("delivered", .delivered), ("read", .delivered), ("canceled", .failed), ("failed", .failed),
      ("undelivered", .failed),
    ])
  func words(_ word: String, _ state: DeliveryState) throws {
    let contents = try read([("MessageStatus", word)])
    let report = try #require(contents.reports.first)
    #expect(report.state == state)
    #expect(report.read == (word == "read"))
    #expect(report.recipient == Address(kind: .phone, value: "+447700900130"))
    #expect(contents.reportDetails.first?.providerStatus == word)
    #expect(contents.messages.isEmpty)
  }

  @Test("a word outside of the vocabulary is ignored with a reason")
  func unknownWord() throws { #expect(try read([("MessageStatus", "teleported")]).ignored == "unknown_status") }

  @Test(
    "error codes decide state, permanence and reason",
    arguments: [
      ("30001", DeliveryState.failed, false, "congestion"), ("30003", .failed, false, "unreachable"),
      ("30008", .failed, false, "unknown"), ("30017", .failed, false, "congestion"),
      ("30022", .failed, false, "rate_limited"), ("63018", .failed, false, "rate_limited"),
      ("30004", .undeliverable, true, "blocked"), ("30005", .undeliverable, true, "unknown_number"),
      ("30006", .undeliverable, true, "unroutable"), ("21614", .undeliverable, true, "unknown_number"),
      ("63033", .undeliverable, true, "blocked"), ("30007", .failed, true, "filtered"),
      ("30002", .failed, true, "suspended"), ("30010", .failed, true, "billing"), ("21606", .failed, true, "sender"),
      ("63016", .failed, true, "outside_window"), ("99999", .failed, false, "unknown"),
    ])
  func codes(_ code: String, _ state: DeliveryState, _ permanent: Bool, _ reason: String) throws {
    let contents = try read([("MessageStatus", "undelivered"), ("ErrorCode", code)])
    let report = try #require(contents.reports.first)
    #expect(report.state == state)
    #expect(report.permanent == permanent)
    #expect(report.code == code)
    #expect(contents.reportDetails.first?.reason == reason)
    #expect(contents.events.isEmpty)
  }

  @Test("21610 says that the person opted out")
  func optedOut() throws {
    let contents = try read([("MessageStatus", "failed"), ("ErrorCode", "21610")])
    #expect(contents.reports.first?.state == .undeliverable)
    #expect(contents.reportDetails.first?.optedOut == true)
    #expect(contents.events == [.optOut(Address(kind: .phone, value: "+447700900130"))])
  }

  @Test(
    "every listed code is consistent: undeliverable is permanent and the recipient's side",
    arguments: TwilioFault.listed.keys)
  func consistent(_ code: String) {
    let fault = TwilioFault.of(code)
    switch fault.cause {
    case .recipient, .optedOut: #expect(fault.state == .undeliverable && fault.permanent)
    case .operatorSide: #expect(fault.state == .failed && fault.permanent)
    case .passing: #expect(fault.state == .failed && !fault.permanent)
    }
  }
}
