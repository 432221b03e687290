import Messages

// developers.facebook.com/documentation/business-messaging/whatsapp: webhooks, messages, error codes

extension Gateway {
  /// WhatsApp Business Cloud API of Meta.
  ///
  /// Settings: `app_secret` (or a list), `verify_token`, `phone_number_id`, `access_token`; optional `api_version`, `api_base`.
  /// Free text is allowed for 24 hours after the person's last message.
  package static let whatsAppCloud = Gateway(
    id: "whatsapp_cloud",
    profile: .whatsAppCloud,
    verify: MetaDoor.verify,
    decode: WhatsAppWebhook.decode,
    encode: WhatsAppSending.encode,
    interpret: WhatsAppSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    handshake: MetaDoor.handshake)
}
