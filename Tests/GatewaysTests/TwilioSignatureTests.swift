import Messages
import Testing

@testable import Gateways

@Suite("Twilio's signature")
struct TwilioSignatureTests {
  private let fields = TwilioRequests.message()

  private func refusal(_ request: WebhookRequest, _ settings: Settings = TwilioRequests.settings()) -> WebhookRejection
    .Reason?
  {
    do throws(WebhookRejection) {
      try Gateway.twilio.verify(request, settings, 0)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("a signed form is genuine, and any changed byte is not")
  func changedBytes() {
    let request = TwilioRequests.signed(fields)
    #expect(refusal(request) == nil)
    for index in request.body.indices {
      var forged = request
      forged.body[index] = forged.body[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      #expect(refusal(forged) == .badSignature, "byte \(index)")
    }
  }

  @Test("the previous token is accepted beside the current one")
  func previousToken() {
    let old = TwilioRequests.signed(fields, token: "old-token")
    #expect(refusal(old) == .badSignature)
    #expect(refusal(old, TwilioRequests.settings(["auth_token_previous": .text("old-token")])) == nil)
  }

  @Test("no token or no URL refuses with 503, never lets pass")
  func notConfigured() {
    let request = TwilioRequests.signed(fields)
    #expect(refusal(request, TwilioRequests.settings(["auth_token": .none])) == .notConfigured)
    #expect(refusal(request, TwilioRequests.settings(["auth_token": .text("")])) == .notConfigured)
    #expect(refusal(request, TwilioRequests.settings(["webhook_url": .none])) == .notConfigured)
    #expect(refusal(request, TwilioRequests.settings(["webhook_url": .text("/hooks")])) == .notConfigured)
    #expect(WebhookRejection(.notConfigured).status == 503)
  }

  @Test("the public base address is enough to know the URL")
  func publicURL() {
    let settings = TwilioRequests.settings(["webhook_url": .none, "public_url": .text("https://helpline.example.org/")])
    #expect(refusal(TwilioRequests.signed(fields), settings) == nil)
  }

  @Test("a missing, empty or repeated signature is refused")
  func signatureHeader() {
    var request = TwilioRequests.signed(fields)
    let header = request.headers[1]
    request.headers.remove(at: 1)
    #expect(refusal(request) == .missingHeader)
    request.headers.append(HTTPField(header.name, ""))
    #expect(refusal(request) == .badSignature)
    request.headers = [header, HTTPField("x-twilio-signature", header.value)]
    #expect(refusal(request) == .badSignature)
    request.headers = [HTTPField("content-type", "application/x-www-form-urlencoded")]
    request.headers.append(HTTPField("X-TWILIO-SIGNATURE", header.value))
    #expect(refusal(request) == nil)
    request.headers[1].value = header.value.lowercased()
    #expect(refusal(request) == .badSignature)
  }

  @Test(
    "the port may be spelled out or left out by Twilio",
    arguments: [
      ("https://h.example/hooks/twilio/line", "https://h.example:443/hooks/twilio/line", true),
      ("https://h.example:443/hooks/twilio/line", "https://h.example/hooks/twilio/line", true),
      ("https://h.example:8443/hooks/twilio/line", "https://h.example:8443/hooks/twilio/line", true),
      ("https://h.example:8443/hooks/twilio/line", "https://h.example/hooks/twilio/line", true),
      ("http://h.example/hooks/twilio/line", "http://h.example:80/hooks/twilio/line", true),
      ("https://h.example/hooks/twilio/line", "http://h.example/hooks/twilio/line", false),
      ("https://h.example/hooks/twilio/line", "https://h.example:8443/hooks/twilio/line", false),
      ("https://h.example/hooks/twilio/line", "https://other.example/hooks/twilio/line", false),
    ])
  func spellings(_ configured: String, _ signed: String, _ isGenuine: Bool) {
    let request = TwilioRequests.signed(fields, signedURL: signed)
    let settings = TwilioRequests.settings(["webhook_url": .text(configured)])
    #expect(refusal(request, settings) == (isGenuine ? nil : .badSignature))
  }

  @Test("the query counts as received, and the Host header has no say")
  func queryAndHost() {
    let url = TwilioRequests.url + "?a=b%20c&d=+"
    let request = TwilioRequests.signed(
      fields, signedURL: url, target: "/hooks/twilio/line?a=b%20c&d=+", headers: [HTTPField("Host", "evil.example")])
    #expect(refusal(request) == nil)
    var other = request
    other.target = "/hooks/twilio/line?a=b+c&d=+"
    #expect(refusal(other) == .badSignature)
    let lured = TwilioRequests.signed(
      fields, signedURL: "https://evil.example/hooks/twilio/line", headers: [HTTPField("Host", "evil.example")])
    #expect(refusal(lured) == .badSignature)
  }

  @Test("a path prefix that a proxy strips is part of the signed URL")
  func strippedPrefix() {
    let url = "https://h.example/base/hooks/twilio/line"
    let request = TwilioRequests.signed(fields, signedURL: url + "?x=1", target: "/hooks/twilio/line?x=1")
    #expect(refusal(request, TwilioRequests.settings(["webhook_url": .text(url + "#rc=5&rp=all")])) == nil)
  }

  @Test("values that Unicode calls equal are two pairs")
  func equivalentValues() {
    #expect(refusal(TwilioRequests.signed(fields + [("Extra", "e\u{301}"), ("Extra", "é")])) == nil)
  }

  @Test("a body that is no form needs its digest in the URL")
  func otherBodies() {
    var request = TwilioRequests.signed([])
    request.headers[0] = HTTPField("Content-Type", "application/json")
    #expect(refusal(request) == nil)
    request.body = Array(#"{"a":1}"#.utf8)
    #expect(refusal(request) == .badBodyHash)
    let digest = Proof.digest(request.body).map {
      String($0, radix: 16).count == 1 ? "0" + String($0, radix: 16) : String($0, radix: 16)
    }
    let target = "/hooks/twilio/line?bodySHA256=\(digest.joined().uppercased())"
    request.target = target
    request.headers[1].value = TwilioRequests.signature("https://helpline.example.org" + target, TwilioRequests.token)
    #expect(refusal(request) == nil)
    request.body.append(UInt8(ascii: " "))
    #expect(refusal(request) == .badBodyHash)
  }

  @Test("a form of absurdly many fields is refused before it is sorted")
  func tooManyFields() {
    #expect(refusal(TwilioRequests.signed((0...FormBody.most).map { ("f\($0)", "") })) == .badRequest)
  }

  @Test("only GET and POST are webhooks")
  func methods() {
    var request = TwilioRequests.signed(fields)
    request.method = "PUT"
    #expect(refusal(request) == .badRequest)
  }
}

@Suite("Twilio's shared keys")
struct TwilioSharedKeyTests {
  private func refusal(_ header: String, algorithm: ProofAlgorithm = .sha256, repeated: Bool = false)
    -> WebhookRejection.Reason?
  {
    let fields = TwilioRequests.message()
    var request = TwilioRequests.signed(fields, headers: [HTTPField("X-Twilio-Webhooks-Signature-Settings", header)])
    if repeated { request.headers.append(HTTPField("x-twilio-webhooks-signature-settings", header)) }
    let text = TwilioRequests.url + fields.sorted { $0.0 < $1.0 }.map { $0.0 + $0.1 }.joined()
    let code = algorithm.code(Array(text.utf8), secret: Array("shared-secret".utf8))
    request.headers[1].value = String(decoding: Base64.encode(code), as: UTF8.self)
    let settings = TwilioRequests.settings(["shared_keys": .table(["key.1": .text("shared-secret")])])
    do throws(WebhookRejection) {
      try Gateway.twilio.verify(request, settings, 0)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(
    "the named key and algorithm decide, and nothing else is tried",
    arguments: [
      ("key=key.1,algorithm=HMAC_SHA256", ProofAlgorithm.sha256, nil),
      ("key=key.1, algorithm=HMAC_SHA256", .sha256, nil),
      ("algorithm=HMAC_SHA1,key=key.1", .sha1, nil),
      ("key=key.1,algorithm=HMAC_SHA1", .sha256, .badSignature),
      ("key=key.1,algorithm=HMAC_SHA256", .sha1, .badSignature),
      ("key=other,algorithm=HMAC_SHA256", .sha256, .unknownKey),
      ("algorithm=HMAC_SHA256", .sha256, .unknownKey), ("", .sha256, .unknownKey),
      ("key=key.1", .sha256, .unsupportedAlgorithm), ("key=key.1,algorithm=none", .sha256, .unsupportedAlgorithm),
    ] as [(String, ProofAlgorithm, WebhookRejection.Reason?)])
  func named(_ header: String, _ algorithm: ProofAlgorithm, _ expected: WebhookRejection.Reason?) {
    #expect(refusal(header, algorithm: algorithm) == expected)
  }

  @Test("a repeated settings header is refused")
  func repeatedHeader() { #expect(refusal("key=key.1,algorithm=HMAC_SHA256", repeated: true) == .badSignature) }
}
