import Crypto
import Messages
import Testing

@testable import Gateways

@Suite("Vonage SMS")
struct VonageSMSTests {
  private let now = 1_792_536_000.0
  private let probe = GatewayProbe(
    .vonageSMS,
    [
      "signature_secret": .text("new"), "signature_secret_previous": .text("old"), "method": .text("sha256"),
      "api_key": .text("k"), "api_secret": .text("s"), "from": .text("+447700900003"),
      "webhook_url": .text("https://helpline.example.org/hooks/vonage_sms/line"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    let call = try probe.call("50/50 + tired £5")
    #expect(call.url.reveal() == "https://rest.nexmo.com/sms/json")
    #expect(
      probe.body(call)
        == "api_key=k&api_secret=s&from=447700900003&to=447700900101&text=50%2F50%20%2B%20tired%20%C2%A35&type=text"
        + "&status-report-req=1&client-ref=hl-7&callback=https%3A%2F%2Fhelpline.example.org%2Fhooks%2Fvonage_sms%2Fline"
    )
    #expect(probe.body(try probe.call("tân")).contains("&type=unicode&"))
    #expect(probe.body(try probe.call(with: ["path_secret": .text("p1")])).hasSuffix("line%2Fp1"))
  }

  @Test("a missing setting is named", arguments: ["api_key", "api_secret", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means; each part has a status",
    arguments: [
      ([("0", "m1")], SendOutcome.accepted(id: "m1", state: .queued)),
      ([("0", "m1"), ("0", "m2")], .accepted(id: "m1", state: .queued)),
      ([("1", "")], .throttled(retryAfter: nil)), ([("5", "")], .unknown(reason: "status_5")),
      ([("7", "")], .rejected(code: "7", permanent: true, cause: .recipient)),
      ([("4", "")], .rejected(code: "4", permanent: true, cause: .operatorSide)),
      ([("9", "")], .rejected(code: "9", permanent: false, cause: .operatorSide)),
      ([("0", "m1"), ("1", "")], .unknown(reason: "part_1")), ([], .unknown(reason: "no_id")),
    ] as [([(String, String)], SendOutcome)])
  func outcomes(_ parts: [(String, String)], _ outcome: SendOutcome) {
    let list = parts.map { #"{"status":"\#($0.0)","message-id":"\#($0.1)"}"# }.joined(separator: ",")
    #expect(probe.outcome(200, #"{"messages":[\#(list)]}"#) == outcome)
    #expect(probe.outcome(429, "") == .throttled(retryAfter: nil))
    #expect(probe.outcome(503, "") == .unknown(reason: "http_503"))
  }

  private static let usual = [
    ("msisdn", "447700900301"), ("messageId", "m1"), ("text", "a&b=c"), ("timestamp", "1792535997"),
  ]

  private func signature(_ method: String, _ text: String, _ secret: String) -> String {
    let key = SymmetricKey(data: Array(secret.utf8))
    let bytes: [UInt8] =
      switch method {
      case "md5hash": Array(Insecure.MD5.hash(data: Array((text + secret).utf8)))
      case "md5": Array(HMAC<Insecure.MD5>.authenticationCode(for: Array(text.utf8), using: key))
      case "sha1": Array(HMAC<Insecure.SHA1>.authenticationCode(for: Array(text.utf8), using: key))
      case "sha256": Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
      default: Array(HMAC<SHA512>.authenticationCode(for: Array(text.utf8), using: key))
      }
    return Hex.encode(bytes)
  }

  private func form(_ fields: [(String, String)]) -> String {
    String(decoding: PercentEncoding.form(fields.map { (name: $0.0, value: $0.1) }), as: UTF8.self)
  }

  private func refusal(
    _ fields: [(String, String)] = usual, method: String = "sha256", secret: String = "new", sig: String? = nil,
    with more: [String: SettingsValue] = [:]
  ) -> [WebhookRejection.Reason?] {
    let text = fields.sorted { $0.0 < $1.0 }.map {
      "&\($0.0)=\($0.1.replacing("&", with: "_").replacing("=", with: "_"))"
    }
    let all = fields + [("sig", sig ?? signature(method, text.joined(), secret))]
    let isForm = [HTTPField("content-type", "application/x-www-form-urlencoded")]
    let json = "{" + all.map { "\"\($0.0)\":\"\($0.1)\"" }.joined(separator: ",") + "}"
    return [
      probe.request("", target: "/h?\(form(all))", method: "GET"), probe.request(form(all), headers: isForm),
      probe.request(json),
    ].map { probe.refusal($0, more, now: now) }
  }

  @Test(
    "each method signs queries, forms and JSON, and only the configured one",
    arguments: ["md5hash", "md5", "sha1", "sha256", "sha512"])
  func methods(_ method: String) {
    #expect(refusal(method: method, with: ["method": .text(method)]) == [nil, nil, nil])
    let other = method == "sha256" ? "md5hash" : "sha256"
    #expect(refusal(method: method, with: ["method": .text(other)]) == Array(repeating: .badSignature, count: 3))
  }

  @Test("secrets, case and what is missing")
  func secrets() {
    #expect(refusal(secret: "old") == [nil, nil, nil])
    #expect(refusal(secret: "older")[0] == .badSignature)
    let right = signature("sha256", "&messageId=m1&msisdn=447700900301&text=a_b_c&timestamp=1792535997", "new")
    #expect(refusal(sig: right.uppercased()) == [nil, nil, nil])
    #expect(refusal(sig: "zz")[1] == .badSignature)
    #expect(refusal(Array(VonageSMSTests.usual.dropLast()))[0] == .badTimestamp)
    #expect(refusal(with: ["method": .text("crc32")])[0] == .notConfigured)
    #expect(refusal(method: "md5hash", with: ["method": .none])[0] == nil)
    #expect(probe.refusal(probe.request("{}"), now: now) == .missingHeader)
    #expect(refusal(with: ["signature_secret": .none, "signature_secret_previous": .none])[0] == .notConfigured)
    let shown: [String: SettingsValue] = [
      "signature_secret": .none, "signature_secret_previous": .none, "path_secret": .text("p1"),
    ]
    #expect(probe.refusal(probe.request("", target: "/h/p1"), shown) == nil)
    #expect(probe.refusal(probe.request("", target: "/h/p2"), shown) == .badToken)
  }

  @Test(
    "the window",
    arguments: [
      ("1792535700", nil), ("1792535699", .replay), ("1792536300", nil), ("1792536301", .replay), ("x", .badTimestamp),
    ] as [(String, WebhookRejection.Reason?)])
  func window(_ time: String, _ reason: WebhookRejection.Reason?) {
    #expect(refusal(VonageSMSTests.usual.dropLast() + [("timestamp", time)])[0] == reason)
  }

  @Test("a name that stands there twice could mean two things")
  func ambiguous() {
    let text = "&text=a&text=b&timestamp=1792535997"
    let query = "text=a&text=b&timestamp=1792535997&sig=\(signature("sha256", text, "new"))"
    #expect(probe.refusal(probe.request("", target: "/h?\(query)", method: "GET"), now: now) == .badSignature)
    #expect(probe.refusal(probe.request(#"{"sig":"00","timestamp":"1792535997","a":{}}"#), now: now) == .badSignature)
  }

  private func read(_ fields: [(String, String)]) throws -> WebhookContents {
    try probe.read("", target: "/h?\(form([("messageId", "m1"), ("msisdn", "447700900301")] + fields))", method: "GET")
  }

  @Test("texts, binary ones, and parts")
  func messages() throws {
    #expect(try read([("text", " hi "), ("type", "unicode")]).messages.first?.text == " hi ")
    let binary = try read([("type", "binary"), ("data", "00"), ("udh", "01")])
    #expect(binary.messages.first?.kind == .unsupported)
    let part = [("text", "x"), ("concat", "true"), ("concat-ref", "77"), ("concat-total", "3")]
    #expect(
      try read(part + [("concat-part", "2")]).messages.first?.part == TextPart(reference: "77", total: 3, part: 2)
    )
    #expect(try read(part + [("concat-part", "4")]).messages.first?.part == nil)
    #expect(try read(part + [("concat-part", "0")]).messages.first?.part == nil)
    #expect(try probe.read("", target: "/h", method: "GET").ignored == "not_a_message")
    #expect(throws: WebhookRejection(.incomplete)) {
      try probe.read("", target: "/h?messageId=m&text=x", method: "GET")
    }
  }

  @Test(
    "receipts",
    arguments: [
      ("accepted", "0", Fate(.sent)), ("unknown", "0", Fate(.sent)), ("delivered", "0", Fate(.delivered)),
      ("expired", "1", Fate(.failed, false, "expired")), ("failed", "1", Fate(.failed, false, "unknown")),
      ("failed", "3", Fate(.undeliverable, true, "unknown_number")),
      ("rejected", "9", Fate(.undeliverable, true, "opted_out")),
      ("failed", "6", Fate(.failed, true, "filtered")), ("failed", "52", Fate(.failed, true, "filtered")),
      ("failed", "77", Fate(.failed, false, "unknown")), ("lost", "0", nil),
    ] as [(String, String, Fate?)])
  func receipts(_ word: String, _ code: String, _ fate: Fate?) throws {
    let contents = try read([("status", word), ("err-code", code)])
    #expect(Fate(contents) == fate)
    #expect(contents.events.isEmpty == (code != "9"))
  }
}
