import Messages
import Testing

@testable import Gateways

@Suite("FireText")
struct FireTextTests {
  private let probe = GatewayProbe(
    .fireText,
    [
      "basic_user": .text("n@x"), "basic_password": .text("p:w"), "api_key": .text("k"), "from": .text("+447700900015"),
      "webhook_url": .text("https://helpline.example.org/hooks/firetext/line"),
    ])

  @Test("the whole call, byte for byte; receipts show our credentials")
  func golden() throws {
    let call = try probe.call("£5 & more")
    #expect(call.url.reveal() == "https://www.firetext.co.uk/api/sendsms/json")
    #expect(
      probe.body(call)
        == "apiKey=k&from=447700900015&to=447700900101&message=%C2%A35%20%26%20more&reference=hl-7"
        + "&receipt=https%3A%2F%2Fn%2540x%3Ap%253Aw%40helpline.example.org%2Fhooks%2Ffiretext%2Fline")
  }

  @Test("unicode is asked for where the alphabet needs it; a path secret goes into the receipts' address")
  func variants() throws {
    #expect(probe.body(try probe.call("tân")).hasSuffix("&unicode=1"))
    let call = try probe.call(with: ["path_secret": .text("s1"), "basic_user": .none])
    #expect(FormBody(call.body.reveal()).text("receipt") == "https://helpline.example.org/hooks/firetext/line/s1")
  }

  @Test("a missing setting is named", arguments: ["api_key", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means: the id is ours",
    arguments: [
      (200, #"{"code":0,"description":"1 SMS successfully queued"}"#, SendOutcome.accepted(id: "hl-7", state: .queued)),
      (200, #"{"code":"0"}"#, .accepted(id: "hl-7", state: .queued)),
      (200, "0:1 SMS queued", .accepted(id: "hl-7", state: .queued)),
      (200, #"{"code":1}"#, .rejected(code: "1", permanent: false, cause: .operatorSide)),
      (200, "2:Insufficient credit", .rejected(code: "2", permanent: false, cause: .operatorSide)),
      (200, "<html>", .unknown(reason: "no_code")), (200, "", .unknown(reason: "no_code")),
      (429, "", .throttled(retryAfter: nil)), (502, "", .unknown(reason: "http_502")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  @Test(
    "statuses and codes become states",
    arguments: [
      ("0", "", Fate(.delivered)), ("2", "", Fate(.sent)), ("1", "", Fate(.undeliverable, true, "rejected")),
      ("1", "101", Fate(.undeliverable, true, "unknown_number")),
      ("1", "301", Fate(.undeliverable, true, "unroutable")),
      ("1", "103", Fate(.failed, false, "unreachable")), ("1", "104", Fate(.failed, false, "unreachable")),
      ("1", "302", Fate(.failed, false, "unroutable")), ("1", "000", Fate(.failed, false, "unknown")),
      ("1", "999", Fate(.failed, false, "unknown")), ("3", "", nil),
    ])
  func statuses(_ word: String, _ code: String, _ fate: Fate?) throws {
    let contents = try probe.read("status=\(word)&code=\(code)&reference=hl-7&mobile=447700900101")
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
  }

  private func message(_ more: String = "", time: String = "2026-10-20+23%3A39%3A59") throws -> InboundMessage? {
    try probe.read("source=447700900101&destination=447700900015&message=HELP+%F0%9F%98%9E\(more)&time=\(time)")
      .messages.first
  }

  @Test("British time without a zone, in summer and winter")
  func times() throws {
    #expect(try message()?.timestamp == 1_792_535_999)
    #expect(try message(time: "2026-11-20+23%3A39%3A59")?.timestamp == 1_795_217_999)
    #expect(try message(time: "soon")?.timestamp == nil)
  }

  @Test("the id is a digest: the same for a repeat, another for another text, second or sender, and no number in it")
  func ids() throws {
    let id = try #require(try message()?.id)
    #expect(try message()?.id == id)
    #expect(try message("!")?.id != id)
    #expect(try message(time: "2026-10-20+23%3A40%3A00")?.id != id)
    #expect(id.utf8.count == 64)
    #expect(try message()?.text == "HELP 😞")
  }

  @Test("a message without a sender is incomplete, and anything else is not for us")
  func others() throws {
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read("message=x") }
    #expect(try probe.read("a=b").ignored == "not_a_message")
  }
}
