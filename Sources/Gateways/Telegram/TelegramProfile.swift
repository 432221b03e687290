import Messages

extension GatewayProfile {
  static let telegram = GatewayProfile(
    name: "Telegram",
    carries: "Telegram",
    proof: "a secret in a header; the body is not covered",
    place: "setWebhook of the Bot API, with the secret token",
    needed: ["bot_token", "secret_token"],
    optional: ["secret_token_previous", "bot_username", "api_base"],
    reports: [],
    reaches: .telegramUser)
}
