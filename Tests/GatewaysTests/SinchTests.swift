import Messages
import Testing

@testable import Gateways

@Suite("Sinch")
struct SinchTests {
  private let now = 1_792_536_000.0
  private let probe = GatewayProbe(
    .sinch,
    [
      "app_secret": .text("new"), "app_secret_previous": .text("old"), "service_plan_id": .text("plan/1"),
      "api_token": .text("t"), "from": .text("+447700900013"),
      "webhook_url": .text("https://helpline.example.org/hooks/sinch/line"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call()
    #expect(call.url.reveal() == "https://eu.sms.api.sinch.com/xms/v1/plan%2F1/batches")
    #expect(call.headers.first == HTTPField("Authorization", "Bearer t"))
    #expect(
      probe.body(call)
        == #"{"from":"447700900013","to":["447700900101"],"body":"50/50 + tired & \"alone\" 😞\nAnn £5","#
        + #""delivery_report":"per_recipient","callback_url":"https://helpline.example.org/hooks/sinch/line","#
        + #""client_reference":"hl-7"}"#)
  }

  @Test("a missing setting is named", arguments: ["service_plan_id", "api_token", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (201, #"{"id":"b1"}"#, SendOutcome.accepted(id: "b1", state: .queued)), (201, "{}", .unknown(reason: "no_id")),
      (
        400, #"{"code":"syntax_invalid_parameter_format"}"#,
        .rejected(code: "syntax_invalid_parameter_format", permanent: true, cause: .operatorSide)
      ),
      (401, "", .rejected(code: "http_401", permanent: false, cause: .operatorSide)),
      (429, "", .throttled(retryAfter: nil)),
      (500, "", .unknown(reason: "http_500")),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  private func refusal(
    _ time: String = "1792536000", body: String = "{}", secret: String = "new", algorithm: String? = "HmacSHA256",
    _ more: [String: SettingsValue] = [:], extra: [HTTPField] = []
  ) -> WebhookRejection.Reason? {
    let code = ProofAlgorithm.sha256.code(Array("{}.n1.\(time)".utf8), secret: Array(secret.utf8))
    let name = "x-sinch-webhook-signature"
    var headers = [
      HTTPField(name, String(decoding: Base64.encode(code), as: UTF8.self)), HTTPField("\(name)-nonce", "n1"),
      HTTPField("\(name)-timestamp", time),
    ]
    if let algorithm { headers.append(HTTPField("\(name)-algorithm", algorithm)) }
    return probe.refusal(probe.request(body, headers: headers + extra), more, now: now)
  }

  @Test("signature, algorithm and window")
  func signature() {
    #expect(refusal() == nil)
    #expect(refusal(secret: "old") == nil)
    #expect(refusal(algorithm: nil) == nil)
    #expect(refusal("1792535700") == nil)
    #expect(refusal("1792535699") == .replay)
    #expect(refusal("1792536301") == .replay)
    #expect(refusal("now") == .badTimestamp)
    #expect(refusal(secret: "other") == .badSignature)
    #expect(refusal(body: "{ }") == .badSignature)
    #expect(refusal(algorithm: "HmacSHA1") == .unsupportedAlgorithm)
    for part in ["", "-nonce", "-timestamp", "-algorithm"] {
      #expect(refusal(extra: [HTTPField("X-Sinch-Webhook-Signature\(part)", "x")]) == .badSignature)
    }
  }

  @Test("plans without signing show credentials; with a secret nothing else is enough")
  func shown() {
    let basic: [String: SettingsValue] = [
      "app_secret": .none, "app_secret_previous": .none, "basic_user": .text("u"), "basic_password": .text("p"),
    ]
    let headers = [HTTPField("Authorization", "Basic dTpw")]
    #expect(probe.refusal(probe.request("{}", headers: headers), basic) == nil)
    #expect(probe.refusal(probe.request("{}"), basic) == .missingHeader)
    let both = basic.merging(["app_secret": .text("new")]) { $1 }
    #expect(probe.refusal(probe.request("{}", headers: headers), both) == .missingHeader)
    #expect(probe.refusal(probe.request("{}"), ["app_secret": .none, "app_secret_previous": .none]) == .notConfigured)
  }

  @Test("a picture message")
  func media() throws {
    let files = #"[{"url":"https://x.example/a","content_type":"image/png","status":"Uploaded"}]"#
    let contents = try probe.read(
      #"{"type":"mo_media","id":"m1","from":"447700900652","to":"447700900013","body":{"message":"look","media":\#(files)}}"#
    )
    #expect(contents.messages.first?.kind == .image)
    #expect(contents.messages.first?.text == "look")
    #expect(throws: WebhookRejection(.incomplete)) { try probe.read(#"{"type":"mo_text","id":"m1"}"#) }
    #expect(try probe.read(#"{"type":"mo_new"}"#).ignored == "unknown_event")
  }

  @Test(
    "codes decide, else words in any case",
    arguments: [
      (400, "Queued", Fate(.queued)), (401, "Dispatched", Fate(.sent)), (0, "DELIVERED", Fate(.delivered)),
      (402, "Aborted", Fate(.undeliverable, true, "unroutable")),
      (403, "Failed", Fate(.failed, false, "provider_error")),
      (407, "Cancelled", Fate(.failed, true, "canceled")), (408, "Rejected", Fate(.failed, true, "rejected")),
      (412, "Aborted", Fate(.failed, true, "permission")), (999, "EXPIRED", Fate(.failed, false, "expired")),
      (999, "aborted", Fate(.failed, true, "rejected")), (999, "Deleted", Fate(.failed, false, "unknown")),
      (999, "Lost", nil),
    ] as [(Int, String, Fate?)])
  func statuses(_ code: Int, _ word: String, _ fate: Fate?) throws {
    let contents = try probe.read(
      #"{"type":"recipient_delivery_report_sms","batch_id":"b1","recipient":"447700900101","code":\#(code),"status":"\#(word)"}"#
    )
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
  }

  @Test("a batch's report holds several statuses")
  func batch() throws {
    let statuses =
      #"[{"code":0,"status":"Delivered","recipients":["447700900101","447700900102"]},{"code":404,"status":"Failed","count":1}]"#
    let contents = try probe.read(#"{"type":"delivery_report_sms","batch_id":"b1","statuses":\#(statuses)}"#)
    #expect(contents.reports.map(\.state) == [.delivered, .delivered, .failed])
    #expect(contents.reports.map { $0.recipient != nil } == [true, true, false])
    #expect(
      try probe.read(#"{"type":"delivery_report_sms","batch_id":"b1","statuses":[]}"#).ignored == "unknown_status")
  }
}
