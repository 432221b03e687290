import Messages

extension GatewayProfile {
  static let sinch = GatewayProfile(
    name: "Sinch",
    carries: "SMS",
    proof: "signature over body, nonce and time (HMAC-SHA256), where Sinch signs; else a shown secret",
    place: "callback URL of the service plan",
    needed: ["app_secret, or basic_user and basic_password, or path_secret", "service_plan_id", "api_token", "from"],
    optional: ["app_secret_previous", "max_skew_seconds", "api_base"],
    reports: Set(DeliveryState.allCases))
}
