import Messages
import Testing

@testable import Gateways

@Suite("AWS End User Messaging")
struct AWSSNSTests {
  private let probe = GatewayProbe(
    .awsSNS,
    [
      "topic_arns": .list([.text("arn:aws:sns:eu-west-2:123456789012:t")]), "region": .text("eu-west-2"),
      "access_key_id": .text("AKIDEXAMPLE"), "secret_access_key": .text("secret"), "from": .text("+447700900017"),
    ])

  @Test("the whole call, byte for byte")
  func golden() throws {
    var message = OutboundMessage(id: 7, to: GatewayProbe.person, text: "Ann \"£5\"\n😞", level: .normal)
    message.now = 1_792_535_999.9
    let more: [String: SettingsValue] = ["configuration_set": .text("cs"), "time_to_live": .number(3600)]
    let call = try probe.gateway.encode(message, probe.settings(more))
    #expect(call.method == "POST")
    #expect(call.url.reveal() == "https://sms-voice.eu-west-2.amazonaws.com/")
    #expect(
      probe.body(call)
        == #"{"DestinationPhoneNumber":"+447700900101","OriginationIdentity":"+447700900017","MessageBody":"#
        + #""Ann \"£5\"\n😞","MessageType":"TRANSACTIONAL","ConfigurationSetName":"cs","#
        + #""Context":{"helpline":"hl-7"},"TimeToLive":3600}"#)
    #expect(
      call.headers.prefix(3) == [
        HTTPField("content-type", "application/x-amz-json-1.0"), HTTPField("x-amz-date", "20261020T223959Z"),
        HTTPField("x-amz-target", "PinpointSMSVoiceV2.SendTextMessage"),
      ])
    #expect(
      call.headers.last?.value.hasPrefix(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261020/eu-west-2/sms-voice/aws4_request, "
          + "SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=") == true)
  }

  @Test("the signature of AWS's published example")
  func signature() {
    let signature = AWSSignature(
      keyID: "AKIDEXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", region: "us-east-1",
      service: "service", now: 1_440_938_160)
    let headers = [HTTPField("x-amz-date", "20150830T123600Z"), HTTPField("host", "example.amazonaws.com")]
    #expect(signature.date == "20150830T123600Z")
    #expect(
      signature.authorization("POST", headers, body: [])
        == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
        + "SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")
  }

  @Test("a missing setting is named", arguments: ["region", "access_key_id", "secret_access_key", "from"])
  func missing(_ name: String) { #expect(probe.missing(without: name) == name) }

  @Test(
    "what an answer means",
    arguments: [
      (200, #"{"MessageId":"a1"}"#, SendOutcome.accepted(id: "a1", state: .queued)),
      (200, "{}", .unknown(reason: "no_id")),
      (400, #"{"__type":"com.amazonaws.smsvoice#ThrottlingException"}"#, .throttled(retryAfter: nil)),
      (
        400, #"{"__type":"ConflictException","Reason":"DESTINATION_PHONE_NUMBER_OPTED_OUT"}"#,
        .rejected(code: "DESTINATION_PHONE_NUMBER_OPTED_OUT", permanent: true, cause: .optedOut)
      ),
      (
        400, #"{"__type":"x#ValidationException:http://y","Reason":"NEW"}"#,
        .rejected(code: "ValidationException", permanent: true, cause: .operatorSide)
      ),
      (
        400, #"{"__type":"AccessDeniedException"}"#,
        .rejected(code: "AccessDeniedException", permanent: false, cause: .operatorSide)
      ),
      (403, "", .rejected(code: "http_403", permanent: false, cause: .operatorSide)),
      (500, #"{"__type":"ThrottlingException"}"#, .unknown(reason: "http_500")), (429, "", .throttled(retryAfter: nil)),
    ])
  func outcomes(_ status: Int, _ body: String, _ outcome: SendOutcome) {
    #expect(probe.outcome(status, body) == outcome)
  }

  private func notification(_ message: String) throws -> WebhookContents {
    var json = JSONText()
    json.object { json in
      json.member("Type", "Notification")
      json.member("Message", message)
      json.member("Timestamp", "2026-10-20T22:39:59.500Z")
    }
    return try probe.read(json.string)
  }

  @Test(
    "events become states",
    arguments: [
      ("TEXT_QUEUED", Fate(.queued)), ("TEXT_PENDING", Fate(.queued)), ("TEXT_SENT", Fate(.sent)),
      ("TEXT_SUCCESSFUL", Fate(.sent)), ("TEXT_DELIVERED", Fate(.delivered)),
      ("TEXT_INVALID", Fate(.undeliverable, true, "unknown_number")),
      ("TEXT_BLOCKED", Fate(.undeliverable, true, "blocked")),
      ("TEXT_UNREACHABLE", Fate(.failed, false, "unreachable")), ("TEXT_TTL_EXPIRED", Fate(.failed, false, "expired")),
      ("TEXT_UNKNOWN", Fate(.failed, false, "unknown")), ("TEXT_CARRIER_BLOCKED", Fate(.failed, true, "blocked")),
      ("TEXT_SPAM", Fate(.failed, true, "filtered")), ("TEXT_PROTECT_BLOCKED", Fate(.failed, true, "permission")),
      ("MEDIA_QUEUED", nil),
    ])
  func events(_ event: String, _ fate: Fate?) throws {
    let contents = try notification(
      #"{"eventType":"\#(event)","messageId":"a1","messageStatus":"X","context":{"helpline":"hl-7"}}"#)
    #expect(Fate(contents) == fate)
    #expect(contents.ignored == (fate == nil ? "unknown_status" : nil))
    #expect(contents.reportDetails.allSatisfy { $0.reference == "hl-7" })
  }

  @Test("a notification without words of ours is ignored; one without an id is incomplete")
  func others() throws {
    #expect(try notification("hello").ignored == "not_a_message")
    #expect(try notification("{}").ignored == "not_a_message")
    #expect(throws: WebhookRejection(.incomplete)) {
      try notification(#"{"originationNumber":"+447700900101","messageBody":"x"}"#)
    }
  }

  @Test("a subscription is confirmed at SNS and nowhere else")
  func subscription() throws {
    let url = "https://sns.eu-west-2.amazonaws.com/?Action=ConfirmSubscription&Token=t"
    let contents = try probe.read(#"{"Type":"SubscriptionConfirmation","SubscribeURL":"\#(url)"}"#)
    #expect(contents.events == [.subscription(confirmAt: Redacted(url))])
    let follow = try #require(probe.gateway.follow)
    #expect(try follow(contents.events[0], probe.settings()) == HTTPCall(method: "GET", url: Redacted(url)))
    #expect(try follow(.optOut(GatewayProbe.person), probe.settings()) == nil)
    let elsewhere = try probe.read(
      #"{"Type":"SubscriptionConfirmation","SubscribeURL":"https://sns.eu-west-2.amazonaws.com.evil.example/"}"#)
    #expect(elsewhere.ignored == "bad_subscribe_url")
  }
}

@Suite("The signature of SNS")
struct SNSSignatureTests {
  /// A recorded envelope that is genuine, changed by the test.
  private func refusal(
    _ old: String = "", _ new: String = "", now: Double? = nil, _ more: [String: SettingsValue] = [:]
  ) throws -> WebhookRejection.Reason? {
    let recorded = try VectorFiles.recorded("aws_sns.json", "aws_sns-p01")
    var request = recorded.request
    let text = String(decoding: request.body, as: UTF8.self)
    if !old.isEmpty {
      #expect(text.contains(old))
      request.body = Array(text.replacing(old, with: new).utf8)
    }
    var table: [String: SettingsValue] = [:]
    for name in ["topic_arns", "certificates"] { table[name] = recorded.settings[name] }
    let probe = GatewayProbe(.awsSNS, table.merging(more) { $1 })
    return probe.refusal(request, now: now ?? recorded.now)
  }

  @Test("whatever is signed cannot be changed", arguments: ["Version two", "00000002-5555", "cae173d2"])
  func changed(_ part: String) throws {
    #expect(try refusal() == nil)
    #expect(try refusal(part, "x") == .badSignature)
  }

  @Test("a subject that was not signed cannot be added")
  func subject() throws {
    #expect(try refusal(#""Type": "Notification","#, #""Type": "Notification", "Subject": "x","#) == .badSignature)
  }

  @Test(
    "what cannot be right is refused before any key is asked",
    arguments: [
      (#""SignatureVersion": "2""#, #""SignatureVersion": "9""#, WebhookRejection.Reason.unsupportedAlgorithm),
      (#""SignatureVersion": "2""#, #""SignatureVersion": "1""#, .badSignature),
      (#""TopicArn": "arn:aws"#, #""TopicArn": "arn:axs"#, .unknownTopic),
      ("0000aaaa.pem", "0000aaab.pem", .notConfigured), ("https://sns.", "http://sns.", .badCertificateURL),
      (#""Type": "Notification""#, #""Type": "Other""#, .malformed), (#""Timestamp""#, #""Time""#, .malformed),
    ])
  func order(_ old: String, _ new: String, _ reason: WebhookRejection.Reason) throws {
    #expect(try refusal(old, new) == reason)
  }

  @Test("an hour either way; the certificate's own dates count too")
  func times() throws {
    #expect(try refusal(now: 1_792_535_999.5 + 3600) == nil)
    #expect(try refusal(now: 1_792_535_999.5 + 3601) == .replay)
    #expect(try refusal(now: 1_792_535_999.5 + 3601, ["max_skew_seconds": .number(7200)]) == nil)
    #expect(try refusal(now: 0) == .badSignature)
  }

  @Test("SHA-1 can be refused, and without topics nothing is accepted")
  func settings() throws {
    #expect(try refusal(now: nil, ["signature_versions": .list([.number(1)])]) == .unsupportedAlgorithm)
    #expect(try refusal(now: nil, ["signature_versions": .list([.number(2)])]) == nil)
    #expect(try refusal(now: nil, ["topic_arns": .list([])]) == .notConfigured)
  }

  @Test(
    "addresses of certificates",
    arguments: [
      ("https://sns.eu-west-2.amazonaws.com/a.pem", true), ("https://sns.cn-north-1.amazonaws.com.cn/a.pem", true),
      ("https://sns.eu-west-2.amazonaws.com:443/a.pem", false), ("https://u@sns.eu-west-2.amazonaws.com/a.pem", false),
      ("https://sns.eu-west-2.amazonaws.com/a.pem?x=.pem", false), ("https://sns.eu-west-2.amazonaws.com/a", false),
      ("https://sns..amazonaws.com/a.pem", false), ("https://sns.amazonaws.com/a.pem", false),
      ("https://sns.a.b.amazonaws.com/a.pem", false),
      ("https://sns.eu-west-2.amazonaws.com\\.evil.example/a.pem", false),
      ("HTTPS://sns.eu-west-2.amazonaws.com/a.pem", false), ("https://xsns.eu-west-2.amazonaws.com/a.pem", false),
      ("https://sns.eu-west-2.amazonaws.com/a\n.pem", false), ("", false),
    ])
  func addresses(_ url: String, _ isOne: Bool) { #expect(SNSAddress.isCertificate(url) == isOne) }

  @Test("a certificate is to be fetched when the settings lack it, and only from the topic's region")
  func document() throws {
    let recorded = try VectorFiles.recorded("aws_sns.json", "aws_sns-p01")
    let document = try #require(Gateway.awsSNS.document)
    #expect(document(recorded.request, recorded.settings) == nil)
    let bare = Settings(account: "a", table: ["topic_arns": recorded.settings["topic_arns"] ?? .none])
    let url = "https://sns.eu-west-2.amazonaws.com/SimpleNotificationService-0000000000000000000000000000aaaa.pem"
    #expect(document(recorded.request, bare) == url)
    let pem = try #require(recorded.settings.table("certificates")[url]?.asText)
    let settings = bare.adding(certificate: pem, from: url)
    #expect(document(recorded.request, settings) == nil)
    try Gateway.awsSNS.verify(recorded.request, settings, recorded.now)
    var other = recorded.request
    other.body = Array(
      String(decoding: other.body, as: UTF8.self).replacing("https://sns.eu-west-2", with: "https://sns.eu-west-1").utf8
    )
    #expect(document(other, bare) == nil)
  }
}

@Suite("Certificates")
struct CertificateTests {
  private func pem() throws -> String {
    let settings = try VectorFiles.recorded("aws_sns.json", "aws_sns-p01").settings
    return try #require(settings.table("certificates").values.first?.asText)
  }

  @Test("the dates are read")
  func dates() throws {
    let certificate = try Certificate(pem: pem())
    #expect(certificate.validity == 1_735_689_600...2_398_377_600)
  }

  @Test("a broken certificate is refused, wherever it breaks")
  func broken() throws {
    let lines = try pem().split(separator: "\n")
    let der = try #require(Base64.decode(Array(lines.dropFirst().dropLast().joined().utf8)))
    for cut in stride(from: 0, to: der.count, by: 7) {
      let text = String(decoding: Base64.encode(der[..<cut]), as: UTF8.self)
      #expect(throws: Certificate.Problem.self) {
        try Certificate(pem: "-----BEGIN CERTIFICATE-----\n\(text)\n-----END CERTIFICATE-----")
      }
    }
  }

  @Test("what is no PEM is refused", arguments: ["", "x", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----"])
  func noPEM(_ text: String) {
    #expect(throws: Certificate.Problem.self) { try Certificate(pem: text) }
  }
}
