import Messages

// infobip.com/docs/api: channels/sms/sms-messaging, platform/subscriptions-api

extension Gateway {
  /// Infobip: SMS and MMS.
  ///
  /// Settings: `basic_user`, `basic_password` (and `basic_password_previous`), or `path_secret`; `api_base` (the account's own
  /// address), `api_key`, `from`. Infobip's HMAC is not used, because how it is made is not public.
  package static let infobip = Gateway(
    id: "infobip",
    profile: .infobip,
    verify: { (request, settings, _) throws(WebhookRejection) in try ShownSecret.verify(request, settings) },
    decode: InfobipWebhook.decode,
    encode: InfobipSending.encode,
    interpret: InfobipSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}
