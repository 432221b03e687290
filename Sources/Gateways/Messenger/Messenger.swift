import Messages

// developers.facebook.com/docs/messenger-platform: webhooks, send-messages, error-codes

extension Gateway {
  /// Facebook Messenger: texts to a page.
  ///
  /// Settings: `app_secret` (or a list), `verify_token`, `page_id`, `page_access_token`; optional `api_version`, `api_base`.
  /// Free text is allowed for 24 hours after the person's last message.
  package static let messenger = Gateway(
    id: "messenger",
    profile: .messenger,
    verify: MetaDoor.verify,
    decode: MessengerWebhook.decode,
    encode: MessengerSending.encode,
    interpret: MessengerSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    handshake: MetaDoor.handshake)
}
