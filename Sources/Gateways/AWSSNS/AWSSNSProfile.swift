import Messages

extension GatewayProfile {
  static let awsSNS = GatewayProfile(
    name: "AWS End User Messaging SMS",
    carries: "SMS",
    proof: "Amazon's signature over the envelope (RSA), and the list of topics",
    place: "HTTPS subscription of the SNS topic, raw message delivery off",
    needed: ["topic_arns", "region", "access_key_id", "secret_access_key", "from or origination_identity"],
    optional: [
      "signature_versions", "max_skew_seconds", "certificates", "session_token", "configuration_set", "time_to_live",
      "api_base",
    ],
    reports: Set(DeliveryState.allCases))
}
