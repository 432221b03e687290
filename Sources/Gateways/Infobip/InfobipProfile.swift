import Messages

extension GatewayProfile {
  static let infobip = GatewayProfile(
    name: "Infobip",
    carries: "SMS, MMS",
    proof: "basic credentials of a header, or a secret in the path; the body is not covered",
    place: "inbound HTTP forwarding of the number, with basic authentication",
    needed: ["basic_user and basic_password, or path_secret", "api_base", "api_key", "from"],
    optional: ["basic_password_previous", "path_secret_previous"],
    reports: Set(DeliveryState.allCases))
}
