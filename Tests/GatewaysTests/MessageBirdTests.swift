import Crypto
import Messages
import Testing

@testable import Gateways

@Suite("MessageBird")
struct MessageBirdTests {
  private static let url = "https://helpline.example.org/hooks/messagebird/line"
  private static let key = "invented signing key"
  private let probe = GatewayProbe(
    .messageBird,
    [
      "signing_key": .text(key), "webhook_url": .text(url), "access_key": .text("live_k"),
      "from": .text("+447700900009"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.method == "POST")
    #expect(call.url.reveal() == "https://rest.messagebird.com/messages")
    #expect(
      call.headers == [
        HTTPField("Authorization", "AccessKey live_k"), HTTPField("Content-Type", "application/json"),
        HTTPField("Accept", "application/json"),
      ])
    #expect(
      probe.body(call)
        == #"{"recipients":["447700900101"],"originator":"447700900009","body":"50/50 + tired & \"alone\" 😞\nAnn £5","#
        + #""reference":"hl-7","datacoding":"auto","reportUrl":"\#(MessageBirdTests.url)"}"#)
  }

  @Test("a missing setting is named", arguments: ["access_key", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (201, #"{"id":"m1","recipients":{"items":[{"status":"sent"}]}}"#, SendOutcome.accepted(id: "m1", state: .sent)),
      (201, #"{"id":"m1"}"#, .accepted(id: "m1", state: .queued)), (201, "{}", .unknown(reason: "no_id")),
      (401, #"{"errors":[{"code":2}]}"#, .rejected(code: "2", permanent: false, cause: .operatorSide)),
      (422, #"{"errors":[{"code":9}]}"#, .rejected(code: "9", permanent: true, cause: .operatorSide)),
      (
        422, #"{"errors":[{"code":10,"parameter":"recipient"}]}"#,
        .rejected(code: "10", permanent: true, cause: .recipient)
      ),
      (402, #"{"errors":[{"code":25}]}"#, .rejected(code: "25", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)), (408, "", .unknown(reason: "http_408")),
      (500, #"{"errors":[{"code":10,"parameter":"recipient"}]}"#, .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "words and codes become states",
    arguments: [
      ("scheduled", "", Fate(.queued)), ("sent", "", Fate(.sent)), ("buffered", "", Fate(.sent)),
      ("delivered", "", Fate(.delivered)), ("expired", "", Fate(.failed, false, "expired")),
      ("delivery_failed", "", Fate(.failed, false, "unknown")),
      ("delivery_failed", "1", Fate(.undeliverable, true, "unknown_number")),
      ("delivery_failed", "103", Fate(.undeliverable, true, "opted_out")),
      ("delivery_failed", "77", Fate(.failed, false, "unknown")), ("teleported", "", nil),
    ])
  func statuses(_ word: String, _ code: String, _ fate: Fate?) throws {
    let query = "?ID=m1&status=\(word)&StatusErrorCode=\(code)&recipient=447700900101"
    let contents = try probe.read("", target: "/hooks/messagebird/line\(query)", method: "GET")
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
    #expect(contents.events.isEmpty == (code != "103"))
  }

  @Test("a short code has other names, and names come in any case")
  func shortCode() throws {
    let form = "MID=s1&Shortcode=80800&Originator=447700900101&Message=+hi+&Receive_Datetime=20261020223959"
    let message = try #require(try probe.read(form).messages.first)
    #expect(message.id == "s1")
    #expect(message.to == "80800")
    #expect(message.text == " hi ")
    #expect(message.timestamp == 1_792_535_999)
  }

  @Test("pictures may come as a repeated field or as a list in JSON")
  func media() throws {
    let listed = "id=m&originator=447700900101&mediaUrls=%5B%22https%3A%2F%2Fm.example%2Fa%22%5D"
    #expect(try probe.read(listed + "&mediaContentTypes=%5B%22audio%2Famr%22%5D").messages.first?.kind == .audio)
    let repeated = "id=m&originator=447700900101&mediaUrls=https%3A%2F%2Fm.example%2Fa.mp4&mediaUrls=x"
    let message = try #require(try probe.read(repeated).messages.first)
    #expect(message.kind == .video)
    #expect(message.media.count == 2)
  }

  @Test(
    "a message without sender or id is incomplete; anything else is not for us",
    arguments: [
      ("originator=447700900101&body=x", WebhookRejection.Reason.incomplete), ("id=1&body=x", .incomplete),
      ("a=b", nil),
    ])
  func incomplete(_ form: String, _ reason: WebhookRejection.Reason?) throws {
    do throws(WebhookRejection) {
      #expect(try probe.gateway.decode(probe.request(form), probe.settings()).ignored == "not_a_message")
      #expect(reason == nil)
    } catch {
      #expect(error.reason == reason)
    }
  }
}

@Suite("MessageBird's signed tokens")
struct MessageBirdTokenTests {
  private static let url = "https://helpline.example.org/hooks/messagebird/line"
  private static let digest = Hex.encode(Proof.digest(Array(url.utf8)))
  private static let body = Hex.encode(Proof.digest(Array("id=1".utf8)))
  private let probe = GatewayProbe(
    .messageBird, ["signing_key": .text("new"), "signing_key_previous": .text("old"), "webhook_url": .text(url)])

  private static func claims(_ more: String = "", nbf: String = "99", exp: String = "160") -> String {
    #"{"iss":"MessageBird","nbf":\#(nbf),"exp":\#(exp),"url_hash":"\#(digest)","payload_hash":"\#(body)"\#(more)}"#
  }

  private func request(
    _ claims: String, header: String = #"{"alg":"HS256"}"#, key: String = "new", body: String = "id=1"
  ) -> WebhookRequest {
    let signed = [header, claims].map { encoded(Array($0.utf8)) }.joined(separator: ".")
    let code = ProofAlgorithm.sha256.code(Array(signed.utf8), secret: Array(key.utf8))
    return probe.request(
      body, headers: [HTTPField("messagebird-signature-jwt", "\(signed).\(encoded(code))")])
  }

  private func encoded(_ bytes: [UInt8]) -> String {
    String(decoding: Base64.encode(bytes), as: UTF8.self).replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  @Test("both keys of a change are accepted", arguments: ["new", "old"])
  func rotation(_ key: String) { #expect(probe.refusal(request(Self.claims(), key: key), now: 100) == nil) }

  @Test(
    "times have one second of leeway",
    arguments: [(98.0, true), (97.9, false), (160.9, true), (161, false)])
  func times(_ now: Double, _ isAccepted: Bool) {
    #expect(probe.refusal(request(Self.claims()), now: now) == (isAccepted ? nil : .replay))
  }

  @Test(
    "claims are checked one by one",
    arguments: [
      (claims().replacing("MessageBird", with: "Somebody"), WebhookRejection.Reason.badClaim),
      (claims().replacing(#""iss":"MessageBird","#, with: ""), .missingClaim),
      (claims().replacing(#""nbf":99,"#, with: ""), .missingClaim), (claims(exp: #""160""#), .badClaim),
      (claims().replacing(digest, with: String(repeating: "0", count: 64)), .badURLHash),
      (claims().replacing(digest, with: digest.uppercased()), .badURLHash),
      (claims().replacing(body, with: digest), .badBodyHash),
      (claims().replacing(#","payload_hash":"\#(body)""#, with: ""), .missingClaim),
    ])
  func checked(_ text: String, _ reason: WebhookRejection.Reason) {
    #expect(probe.refusal(request(text), now: 100) == reason)
  }

  @Test("an empty body has no digest")
  func emptyBody() { #expect(probe.refusal(request(Self.claims(), body: ""), now: 100) == .badBodyHash) }

  @Test("no other algorithm counts", arguments: ["none", "RS256", "hs256", "HS1"])
  func algorithms(_ name: String) {
    let request = request(Self.claims(), header: #"{"alg":"\#(name)"}"#)
    #expect(probe.refusal(request, now: 100) == .algorithmNotAllowed)
  }

  @Test("a token that is none is refused", arguments: ["", "a.b", "a.b.c.d", "e30.e30.e30=", "....", "é.é.é"])
  func noToken(_ token: String) {
    let request = probe.request("id=1", headers: [HTTPField("MessageBird-Signature-JWT", token)])
    #expect([.badSignature, .algorithmNotAllowed].contains(probe.refusal(request, now: 100)))
  }

  @Test("two tokens are refused, and without a key nothing is accepted")
  func headers() {
    var twice = request(Self.claims())
    twice.headers += twice.headers
    #expect(probe.refusal(twice, now: 100) == .badSignature)
    let nothing: [String: SettingsValue] = ["signing_key": .text(""), "signing_key_previous": .none]
    #expect(probe.refusal(request(Self.claims()), nothing, now: 100) == .notConfigured)
  }
}
