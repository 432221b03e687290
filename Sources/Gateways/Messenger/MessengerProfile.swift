import Messages

extension GatewayProfile {
  static let messenger = GatewayProfile(
    name: "Messenger",
    carries: "Messenger",
    proof: "signature over the body (HMAC-SHA256 under the app secret)",
    place: "webhook of the app, with the verify token, while the server runs",
    needed: ["app_secret", "verify_token", "page_id", "page_access_token"],
    optional: ["app_secret_previous", "verify_token_previous", "api_version", "api_base"],
    reports: [.delivered],
    reaches: .psid)
}
