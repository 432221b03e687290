import Messages
import Testing

@testable import Gateways

@Suite("Generic webhooks that show a secret")
struct GenericTokenTests {
  private func refusal(
    _ headers: [HTTPField], _ verify: [String: SettingsValue], target: String = "/hooks/generic/line"
  ) -> WebhookRejection.Reason? {
    GenericRequests.refusal(
      GenericRequests.request("{}", headers: headers, target: target), GenericRequests.verifying(verify))
  }

  private let bearer: [String: SettingsValue] = [
    "scheme": .text("bearer"), "secret": .text("s3cret"), "secret_previous": .text("old"),
  ]

  @Test(
    "bearer tokens",
    arguments: [
      ([HTTPField("authorization", "Bearer s3cret")], nil), ([HTTPField("Authorization", "bearer old")], nil),
      ([HTTPField("Authorization", "Bearer s3creT")], .badToken), ([HTTPField("Authorization", "Bearer ")], .badToken),
      ([HTTPField("Authorization", "Basic s3cret")], .badToken), ([HTTPField("Authorization", "s3cret")], .badToken),
      ([], .missingHeader),
      ([HTTPField("Authorization", "Bearer s3cret"), HTTPField("authorization", "Bearer x")], .badToken),
    ] as [([HTTPField], WebhookRejection.Reason?)])
  func bearer(_ headers: [HTTPField], _ expected: WebhookRejection.Reason?) {
    #expect(refusal(headers, bearer) == expected)
  }

  @Test("a header of the operator's own")
  func header() {
    let verify: [String: SettingsValue] = [
      "scheme": .text("header_token"), "header": .text("X-Key"), "secret": .text("k"),
    ]
    #expect(refusal([HTTPField("x-key", "k")], verify) == nil)
    #expect(refusal([HTTPField("x-key", "K")], verify) == .badToken)
    #expect(refusal([], verify) == .missingHeader)
    #expect(
      refusal([HTTPField("x-key", "k")], ["scheme": .text("header_token"), "secret": .text("k")]) == .notConfigured)
  }

  @Test(
    "basic credentials",
    arguments: [
      ("Basic dXNlcjpwYXNz", nil), ("basic dXNlcjpwYXNz", nil), ("Basic dXNlcjpwYXN6", .badToken),
      ("Basic !!", .badToken), ("Bearer dXNlcjpwYXNz", .badToken),
    ] as [(String, WebhookRejection.Reason?)])
  func basic(_ header: String, _ expected: WebhookRejection.Reason?) {
    let headers = [HTTPField("Authorization", header)]
    #expect(
      refusal(headers, ["scheme": .text("basic"), "username": .text("user"), "password": .text("pass")]) == expected)
    #expect(refusal(headers, ["scheme": .text("basic"), "secret": .text("user:pass")]) == expected)
  }

  @Test("a secret in the path")
  func path() {
    let verify: [String: SettingsValue] = ["scheme": .text("path_secret"), "secret": .text("pAth-1")]
    #expect(refusal([], verify, target: "/hooks/generic/line/pAth-1") == nil)
    #expect(refusal([], verify, target: "/hooks/generic/line/pAth-1?x=1") == nil)
    #expect(refusal([], verify, target: "/hooks/generic/line/path-1") == .badToken)
    #expect(refusal([], verify, target: "/hooks/generic/line?pAth-1") == .badToken)
  }

  @Test(
    "without a secret or a known scheme nothing passes",
    arguments: [
      [:], ["scheme": .text("none")], ["scheme": .text("bearer")], ["scheme": .text("bearer"), "secret": .text("")],
      ["scheme": .text("basic"), "secret": .text("nocolon")], ["scheme": .text("path_secret")],
      ["scheme": .text("hmac_hex"), "secret": .text("x")], ["scheme": .text("ed25519"), "header": .text("x")],
      ["scheme": .text("standard_webhooks"), "secret": .text("whsec_!")],
      ["scheme": .text("hmac_hex"), "secret": .text("x"), "header": .text("h"), "template": .text("{timestamp}")],
      ["scheme": .text("hmac_hex"), "secret": .text("x"), "header": .text("h"), "algorithm": .text("md5")],
      ["scheme": .text("bearer"), "secret": .text("s3cret"), "ip_allow": .list([.text("192.0.2.1")])],
    ] as [[String: SettingsValue]])
  func notConfigured(_ verify: [String: SettingsValue]) {
    let headers = [HTTPField("Authorization", "Bearer s3cret"), HTTPField("h", "00")]
    #expect(refusal(headers, verify) == .notConfigured)
  }
}
