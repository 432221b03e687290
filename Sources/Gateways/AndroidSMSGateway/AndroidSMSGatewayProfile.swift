import Messages

extension GatewayProfile {
  static let androidSMSGateway = GatewayProfile(
    name: "SMS Gateway for Android",
    carries: "SMS",
    proof: "signature over body and time (HMAC-SHA256 under the signing key)",
    place: "one webhook for each of sms:received, mms:received, mms:downloaded, sms:sent, sms:delivered, sms:failed",
    needed: ["signing_key", "username", "password"],
    optional: ["signing_key_previous", "max_skew_seconds", "sim", "default_region", "api_base"],
    reports: [.sent, .delivered, .failed])
}
