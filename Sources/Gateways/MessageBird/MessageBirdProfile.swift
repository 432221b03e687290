import Messages

extension GatewayProfile {
  static let messageBird = GatewayProfile(
    name: "MessageBird (classic)",
    carries: "SMS, MMS",
    proof: "signed token over the address and the body (HMAC under the signing key)",
    place: "the number's settings, or a flow that calls an HTTP endpoint; method POST",
    needed: ["signing_key", "access_key", "from"],
    optional: ["signing_key_previous", "webhook_url", "api_base"],
    reports: Set(DeliveryState.allCases))
}
