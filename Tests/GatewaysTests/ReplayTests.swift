import Messages
import Testing

@testable import Gateways

@Suite("Requests that are repeated")
struct ReplayTests {
  /// How a gateway's recorded requests are bound to their body.
  private enum Binding: Equatable {
    /// A signature or a digest covers the body.
    case signed
    /// Some recorded requests are signed, others show a secret or leave the body open.
    case partly
    /// A secret is shown: TLS alone keeps the body.
    case shown
  }

  /// Each gateway by hand, so that a new one has to say what it is.
  private static let bindings: [String: Binding] = [
    "twilio": .signed, "vonage_messages": .signed, "whatsapp_cloud": .signed, "messenger": .signed,
    "messagebird": .signed, "bird": .signed, "telnyx": .signed, "android_sms_gateway": .signed,
    "plivo": .partly, "sinch": .partly, "generic": .partly, "vonage_sms": .partly, "aws_sns": .partly,
    "govuk_notify": .shown, "telegram": .shown, "signal": .shown, "infobip": .shown, "esendex": .shown,
    "firetext": .shown, "clicksend": .shown, "africastalking": .shown, "kannel": .shown, "matrix": .shown,
  ]

  private static let dated = [
    "vonage_messages", "vonage_sms", "messagebird", "bird", "telnyx", "android_sms_gateway", "aws_sns",
  ]

  /// The recorded webhooks that the gateway accepts.
  private static func accepted(_ gateway: Gateway) throws -> [VectorCase] {
    let cases = try VectorFiles.json(VectorFiles.name(of: gateway))["cases"]?.elements ?? []
    return try cases.filter { $0["type"]?.scalarText == "webhook" }.map { try VectorCase.read($0).get() }.filter {
      refusal(gateway, $0) == nil
    }
  }

  private static func refusal(_ gateway: Gateway, _ recorded: VectorCase) -> WebhookRejection.Reason? {
    do throws(WebhookRejection) {
      try gateway.verify(recorded.request, recorded.settings, recorded.now)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("every gateway says how its body is bound")
  func complete() { #expect(Set(ReplayTests.bindings.keys) == Set(Gateway.all.map(\.id))) }

  @Test("a signed request with another body is refused", arguments: Gateway.all.map(\.id))
  func otherBody(_ id: String) throws {
    let gateway = try #require(Gateway.named(id))
    let accepted = try ReplayTests.accepted(gateway).filter { !$0.request.body.isEmpty }
    let changed = accepted.filter { recorded in
      var recorded = recorded
      let word = Array("447700900".utf8)
      let place = recorded.request.body.indices.first { recorded.request.body[$0...].starts(with: word) }
      recorded.request.body[place ?? recorded.request.body.count / 2] ^= 1
      return ReplayTests.refusal(gateway, recorded) != nil
    }
    switch ReplayTests.bindings[id] {
    case .signed:
      #expect(!accepted.isEmpty)
      #expect(changed.count == accepted.count)
    case .partly: #expect(!changed.isEmpty || accepted.isEmpty)
    case .shown, nil: break
    }
  }

  @Test("a request with a signed time is refused a day later, and heard twice in its time", arguments: dated)
  func late(_ id: String) throws {
    let gateway = try #require(Gateway.named(id))
    let signed = try ReplayTests.accepted(gateway).filter { $0.now > 0 }
    #expect(!signed.isEmpty)
    let late = signed.filter { recorded in
      var recorded = recorded
      recorded.now += 86_400
      return ReplayTests.refusal(gateway, recorded) != nil
    }
    #expect(!late.isEmpty)
    for recorded in signed { #expect(ReplayTests.refusal(gateway, recorded) == nil) }
  }

  // MARK: Numbers that are used once

  private func nonce(_ number: String, _ body: String, target: String = "/h") -> SignedNonce {
    SignedNonce(
      number, of: WebhookRequest(method: "POST", target: target, headers: [], body: Array(body.utf8)))
  }

  @Test("the same request is heard again; the same number with another body is not")
  func book() {
    var book = ReplayBook()
    #expect(true == book.admits(nonce("1", "a"), account: "x"))
    #expect(true == book.admits(nonce("1", "a"), account: "x"))
    #expect(false == book.admits(nonce("1", "b"), account: "x"))
    #expect(false == book.admits(nonce("1", "a", target: "/h?to=1"), account: "x"))
    #expect(true == book.admits(nonce("1", "b"), account: "y"))
    #expect(true == book.admits(nonce("2", "b"), account: "x"))
  }

  @Test("a full book forgets the oldest first")
  func bounded() {
    var book = ReplayBook(most: 3)
    for number in 1...4 { #expect(true == book.admits(nonce("\(number)", "a"), account: "x")) }
    #expect(false == book.admits(nonce("2", "b"), account: "x"))
    #expect(true == book.admits(nonce("1", "b"), account: "x"))
    #expect(false == book.admits(nonce("4", "b"), account: "x"))
  }

  @Test("Plivo's V2 has a number that is used once, V3 covers the body itself")
  func plivo() throws {
    func nonce(_ headers: [String]) throws -> SignedNonce? {
      let fields = headers.map { HTTPField("X-Plivo-Signature-\($0)", "s") }
      return try PlivoSignature.nonce(
        WebhookRequest(method: "POST", target: "/h", headers: fields, body: []), Settings(account: "a", table: [:]))
    }
    #expect(try nonce(["V2", "V2-Nonce"])?.nonce == "s")
    #expect(try nonce(["V2", "V2-Nonce", "V3", "V3-Nonce"]) == nil)
    #expect(throws: WebhookRejection.self) { try nonce(["V2"]) }
  }
}
