import Messages

extension GatewayProfile {
  static let clickSend = GatewayProfile(
    name: "ClickSend",
    carries: "SMS",
    proof: "a secret in the path or credentials in the address; the body is not covered",
    place: "inbound rule of the number (action URL) and delivery report rule",
    shows: .path,
    needed: ["path_secret, or basic_user and basic_password", "username", "api_key"],
    optional: ["path_secret_previous", "basic_password_previous", "from", "api_base"],
    reports: [.queued, .sent, .delivered, .failed])
}
