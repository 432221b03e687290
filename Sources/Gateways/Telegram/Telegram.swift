import Messages

// core.telegram.org/bots/api; tdlib/telegram-bot-api for what the server does with our answers

extension Gateway {
  /// Telegram Bot API.
  ///
  /// Settings: `bot_token`, `secret_token` (as given to `setWebhook`), `bot_username`; optional `api_base`.
  /// Telegram reports no delivery: a text that it took is `sent`.
  package static let telegram = Gateway(
    id: "telegram",
    profile: .telegram,
    verify: { (request, settings, _) throws(WebhookRejection) in
      try BearerToken.verify(request, header: "X-Telegram-Bot-Api-Secret-Token", settings.secrets("secret_token"))
    },
    decode: TelegramWebhook.decode,
    encode: TelegramSending.encode,
    interpret: TelegramSending.interpret,
    // A body would be read as a call of the Bot API.
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}
