import Messages

// developers.messagebird.com: api/sms-messaging, api/#verifying-http-requests

extension Gateway {
  /// MessageBird classic: SMS and MMS by rest.messagebird.com.
  ///
  /// Settings: `signing_key` (and `signing_key_previous`), `webhook_url` or `public_url`, `access_key`, `from`; optional
  /// `api_base`. The signing key is another one than the access key.
  package static let messageBird = Gateway(
    id: "messagebird",
    profile: .messageBird,
    verify: MessageBirdSignature.verify,
    decode: MessageBirdWebhook.decode,
    encode: MessageBirdSending.encode,
    interpret: MessageBirdSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200, contentType: "text/plain", body: "OK") },
    inlineReply: nil)
}
