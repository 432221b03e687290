import Messages

extension GatewayProfile {
  static let govUKNotify = GatewayProfile(
    name: "GOV.UK Notify",
    carries: "SMS",
    proof: "a bearer token; the body is not covered",
    place: "API integration, Callbacks, for received text messages and for delivery receipts, with the token",
    needed: ["bearer_token", "api_key", "template_id"],
    optional: ["bearer_token_previous", "receipt_bearer_token", "placeholder", "sms_sender_id", "api_base"],
    reports: Set(DeliveryState.allCases))
}
