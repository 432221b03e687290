import Messages

extension GatewayProfile {
  static let whatsAppCloud = GatewayProfile(
    name: "WhatsApp Cloud",
    carries: "WhatsApp",
    proof: "signature over the body (HMAC-SHA256 under the app secret)",
    place: "WhatsApp, Configuration, with the verify token, while the server runs",
    needed: ["app_secret", "verify_token", "phone_number_id", "access_token"],
    optional: ["app_secret_previous", "verify_token_previous", "api_version", "api_base"],
    reports: [.sent, .delivered, .failed, .undeliverable])
}
