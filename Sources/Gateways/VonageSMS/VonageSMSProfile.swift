import Messages

extension GatewayProfile {
  static let vonageSMS = GatewayProfile(
    name: "Vonage SMS",
    carries: "SMS",
    proof: "signature over the fields (digest or HMAC by method), or a secret in the path",
    place: "inbound webhook of the number",
    needed: ["signature_secret or path_secret", "api_key", "api_secret", "from"],
    optional: ["signature_secret_previous", "path_secret_previous", "method", "max_skew_seconds", "api_base"],
    reports: [.sent, .delivered, .failed, .undeliverable])
}
