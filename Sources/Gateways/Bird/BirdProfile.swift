import Messages

extension GatewayProfile {
  static let bird = GatewayProfile(
    name: "Bird",
    carries: "SMS, WhatsApp",
    proof: "signature over time, address and body (HMAC-SHA256)",
    place: "two webhook subscriptions with the same signing key, for inbound and outbound",
    needed: ["signing_key", "access_key", "workspace_id", "channel_id"],
    optional: ["signing_key_previous", "max_skew_seconds", "webhook_url", "api_base"],
    reports: Set(DeliveryState.allCases))
}
