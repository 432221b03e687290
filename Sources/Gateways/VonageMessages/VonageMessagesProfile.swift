import Messages

extension GatewayProfile {
  static let vonageMessages = GatewayProfile(
    name: "Vonage Messages",
    carries: "SMS, WhatsApp, Messenger, Viber",
    proof: "signed token with the digest of the body (HMAC-SHA256)",
    place: "Inbound URL and Status URL of the application",
    needed: ["signature_secrets", "from", "application_id and private_key, or api_key and api_secret"],
    optional: [
      "signature_secrets_previous", "max_skew_seconds", "channel", "api_base", "forward_calls", "forward_calls_role",
    ],
    reports: [.sent, .delivered, .failed, .undeliverable])
}
