import Messages

extension GatewayProfile {
  static let signal = GatewayProfile(
    name: "Signal",
    carries: "Signal, by signal-cli-rest-api",
    proof: "a secret in the path; the body is not covered",
    place:
      "RECEIVE_WEBHOOK_URL of signal-cli-rest-api; on the same machine with the address that the server listens on",
    shows: .path,
    needed: ["account", "path_secret"],
    optional: ["path_secret_previous", "api_base"],
    reports: [.delivered])
}
