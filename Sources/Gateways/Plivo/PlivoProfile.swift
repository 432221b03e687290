import Messages

extension GatewayProfile {
  static let plivo = GatewayProfile(
    name: "Plivo",
    carries: "SMS, MMS, WhatsApp",
    proof: "signature over the address and the fields (HMAC-SHA256 under the auth token)",
    place: "message URL of an application that the number is assigned to, method POST",
    needed: ["auth_id", "auth_token", "from"],
    optional: ["auth_token_previous", "main_auth_token", "accept", "channel", "webhook_url", "api_base"],
    reports: Set(DeliveryState.allCases))
}
