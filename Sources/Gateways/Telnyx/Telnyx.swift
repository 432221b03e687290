import Messages

// developers.telnyx.com: messaging/messages/receiving-webhooks, api/webhooks; PyPI telnyx for the signature

extension Gateway {
  /// Telnyx: SMS, MMS, RCS and WhatsApp.
  ///
  /// Settings: `public_key` (base64), `api_key`, `from`; optional `messaging_profile_id`, `max_skew_seconds`, `api_base`.
  package static let telnyx = Gateway(
    id: "telnyx",
    profile: .telnyx,
    verify: TelnyxWebhook.verify,
    decode: TelnyxWebhook.decode,
    encode: TelnyxSending.encode,
    interpret: TelnyxSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}
