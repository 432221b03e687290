import Crypto
import Messages
import Testing

@testable import Gateways

@Suite("Generic webhooks that are signed")
struct GenericSignatureTests {
  private let now = 1_792_536_000.0
  private let body = #"{"id":"1"}"#

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func refusal(_ verify: [String: SettingsValue], _ headers: [HTTPField], body: String? = nil)
    -> WebhookRejection.Reason?
  {
    let request = GenericRequests.request(body ?? self.body, headers: headers)
    return GenericRequests.refusal(request, GenericRequests.verifying(verify), now: now)
  }

  @Test(
    "HMAC over time and body, with its window",
    arguments: ["{timestamp}.{body}", "{body}{timestamp}", "v0:{timestamp}:{body}:end"])
  func templates(_ template: String) {
    let verify: [String: SettingsValue] = [
      "scheme": .text("hmac_hex"), "secret": .text("k"), "header": .text("X-Sig"), "prefix": .text("v0="),
      "timestamp_header": .text("X-Time"), "template": .text(template), "algorithm": .text("sha512"),
    ]
    func headers(_ time: String) -> [HTTPField] {
      let message = template.replacing("{timestamp}", with: time).replacing("{body}", with: body)
      let code = ProofAlgorithm.sha512.code(Array(message.utf8), secret: Array("k".utf8))
      return [HTTPField("x-sig", "v0=" + hex(code).uppercased()), HTTPField("x-time", time)]
    }
    #expect(refusal(verify, headers("1792536000")) == nil)
    #expect(refusal(verify, headers("1792535700")) == nil)
    #expect(refusal(verify, headers("2026-10-20T22:40:00Z")) == nil)
    #expect(refusal(verify, headers("1792535699")) == .replay)
    #expect(refusal(verify, headers("1792536301")) == .replay)
    #expect(refusal(verify, headers("nan")) == .badTimestamp)
    #expect(refusal(verify, headers("1792536000"), body: body + " ") == .badSignature)
    #expect(refusal(verify, [headers("1792536000")[0]]) == .missingHeader)
    #expect(refusal(verify, [headers("1792536000")[0], HTTPField("X-Time", "1792536001")]) == .badSignature)
    #expect(refusal(verify, headers("1792536000") + [HTTPField("X-SIG", "v0=")]) == .badSignature)
  }

  @Test("a body that looks like a template is only a body")
  func templateInBody() {
    let verify: [String: SettingsValue] = [
      "scheme": .text("hmac_base64"), "secret": .list([.text("new"), .text("k")]), "header": .text("X-Sig"),
      "timestamp_header": .text("X-Time"), "template": .text("{timestamp}{body}"),
    ]
    let body = "{timestamp}{body}"
    let code = ProofAlgorithm.sha256.code(Array("1792536000\(body)".utf8), secret: Array("k".utf8))
    let signature = String(decoding: Base64.encode(code), as: UTF8.self)
    #expect(refusal(verify, [HTTPField("x-sig", signature), HTTPField("x-time", "1792536000")], body: body) == nil)
  }

  @Test("SHA-1 has to be asked for")
  func sha1() {
    let signature = hex(ProofAlgorithm.sha1.code(Array(body.utf8), secret: Array("k".utf8)))
    var verify: [String: SettingsValue] = [
      "scheme": .text("hmac_hex"), "secret": .text("k"), "header": .text("h"), "algorithm": .text("sha1"),
    ]
    #expect(refusal(verify, [HTTPField("h", signature)]) == .unsupportedAlgorithm)
    verify["allow_sha1"] = .flag(true)
    #expect(refusal(verify, [HTTPField("h", signature)]) == nil)
  }

  @Test("Ed25519 in base64 and hexadecimal", arguments: ["base64", "hex"])
  func ed25519(_ encoding: String) throws {
    let key = Curve25519.Signing.PrivateKey()
    let signature = Array(try key.signature(for: Array("1792536000|\(body)".utf8)))
    let verify: [String: SettingsValue] = [
      "scheme": .text("ed25519"), "header": .text("X-Sig"), "encoding": .text(encoding),
      "public_key": .text(String(decoding: Base64.encode(Array(key.publicKey.rawRepresentation)), as: UTF8.self)),
      "timestamp_header": .text("X-Time"), "template": .text("{timestamp}|{body}"),
    ]
    func headers(_ bytes: [UInt8]) -> [HTTPField] {
      let text = encoding == "hex" ? hex(bytes) : String(decoding: Base64.encode(bytes), as: UTF8.self)
      return [HTTPField("X-Sig", text), HTTPField("X-Time", "1792536000")]
    }
    #expect(refusal(verify, headers(signature)) == nil)
    #expect(refusal(verify, headers(signature), body: "{}") == .badSignature)
    #expect(refusal(verify, headers(Array(signature.dropLast()))) == .badSignature)
    #expect(refusal(verify, headers([UInt8](repeating: 0, count: 64))) == .badSignature)
  }

  @Test("Standard Webhooks: window, versions, repeated and missing headers")
  func standardWebhooks() {
    let secret = "whsec_" + String(decoding: Base64.encode(Array("a-secret-of-24-bytes-long".utf8)), as: UTF8.self)
    let verify: [String: SettingsValue] = ["scheme": .text("standard_webhooks"), "secret": .text(secret)]
    func headers(_ time: String, version: String = "v1") -> [HTTPField] {
      let message = Array("msg_1.\(time).\(body)".utf8)
      let code = ProofAlgorithm.sha256.code(message, secret: Array("a-secret-of-24-bytes-long".utf8))
      let signature = "v1a,xx \(version),\(String(decoding: Base64.encode(code), as: UTF8.self))"
      return [
        HTTPField("webhook-id", "msg_1"), HTTPField("webhook-timestamp", time),
        HTTPField("Webhook-Signature", signature),
      ]
    }
    #expect(refusal(verify, headers("1792536000")) == nil)
    #expect(refusal(verify, headers("1792535600")) == .replay)
    #expect(refusal(verify, headers("then")) == .badTimestamp)
    #expect(refusal(verify, headers("1792536000", version: "v2")) == .badSignature)
    for index in 0..<3 {
      var fewer = headers("1792536000")
      fewer.remove(at: index)
      #expect(refusal(verify, fewer) == .missingHeader)
      #expect(refusal(verify, headers("1792536000") + [headers("1792536000")[index]]) == .badSignature)
    }
  }
}
