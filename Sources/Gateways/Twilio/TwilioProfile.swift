import Messages

extension GatewayProfile {
  static let twilio = GatewayProfile(
    name: "Twilio",
    carries: "SMS, MMS, WhatsApp",
    proof: "signature over the address and the fields (HMAC-SHA1 under the auth token)",
    place:
      "Messaging Service, Integration, send a webhook (a number without a service: its messaging configuration), HTTP POST",
    ending: "#rc=5&rp=all",
    needed: ["account_sid", "auth_token", "from or messaging_service_sid"],
    optional: [
      "auth_token_previous", "api_key_sid and api_key_secret", "channel", "shared_keys", "api_base",
      "forward_calls", "forward_calls_role",
    ],
    reports: Set(DeliveryState.allCases))
}
