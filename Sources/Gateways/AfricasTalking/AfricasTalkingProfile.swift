import Messages

extension GatewayProfile {
  static let africasTalking = GatewayProfile(
    name: "Africa's Talking",
    carries: "SMS",
    proof: "a secret in the path or credentials in the address; the body is not covered",
    place: "callbacks for incoming messages, delivery reports and bulk SMS opt-out",
    shows: .path,
    needed: ["path_secret, or basic_user and basic_password", "username", "api_key"],
    optional: ["path_secret_previous", "basic_password_previous", "from", "api_base"],
    reports: Set(DeliveryState.allCases))
}
