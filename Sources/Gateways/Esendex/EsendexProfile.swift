import Messages

extension GatewayProfile {
  static let esendex = GatewayProfile(
    name: "Esendex",
    carries: "SMS",
    proof: "a secret in the path or credentials in the address; the body is not covered",
    place: "push notifications for inbound messages, delivery reports, failures and opt-outs",
    shows: .path,
    needed: [
      "path_secret, or basic_user and basic_password", "account_id", "account_reference", "username", "password",
    ],
    optional: ["path_secret_previous", "basic_password_previous", "from", "api_base"],
    reports: [.queued, .sent, .delivered, .failed])
}
