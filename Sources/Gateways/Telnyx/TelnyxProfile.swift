import Messages

extension GatewayProfile {
  static let telnyx = GatewayProfile(
    name: "Telnyx",
    carries: "SMS, MMS",
    proof: "signature over time and body (Ed25519)",
    place: "webhook of the messaging profile, API version 2",
    needed: ["public_key", "api_key", "from"],
    optional: ["public_key_previous", "max_skew_seconds", "messaging_profile_id", "api_base"],
    reports: Set(DeliveryState.allCases))
}
