import Messages

// docs.notifications.service.gov.uk/rest-api.html; alphagov/notifications-api for the callbacks

extension Gateway {
  /// GOV.UK Notify, for public bodies.
  ///
  /// Settings: `bearer_token` (and `receipt_bearer_token`, where receipts have another), `api_key`, `template_id`; optional
  /// `placeholder` (`message`), `sms_sender_id`, `api_base`. The template's whole body is the placeholder.
  package static let govUKNotify = Gateway(
    id: "govuk_notify",
    profile: .govUKNotify,
    verify: { (request, settings, _) throws(WebhookRejection) in
      try BearerToken.verify(request, settings.secrets("bearer_token") + settings.secrets("receipt_bearer_token"))
    },
    decode: NotifyWebhook.decode,
    encode: NotifySending.encode,
    interpret: NotifySending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    recovery: NotifyRecovery.recovery)
}
