import Messages

extension GatewayProfile {
  static let fireText = GatewayProfile(
    name: "FireText",
    carries: "SMS",
    proof: "credentials in the address or a secret in the path; the body is not covered",
    place: "webhook for received messages",
    shows: .credentials,
    needed: ["basic_user and basic_password, or path_secret", "api_key", "from"],
    optional: ["basic_password_previous", "path_secret_previous", "timezone", "webhook_url", "api_base"],
    reports: [.sent, .delivered, .failed, .undeliverable])
}
