import Messages

// kannel.org: user guide 1.4.5, sms-service, sendsms, delivery reports

extension Gateway {
  /// Kannel: a gateway of one's own, with lines to the networks or modems.
  ///
  /// Settings: `url_secret` (and `url_secret_previous`), `api_base` (of the smsbox), `username`, `password`, `from`,
  /// `webhook_url` or `public_url`; optional `default_charset` (`UTF-8`), `validity` (minutes), `smsc`.
  package static let kannel = Gateway(
    id: "kannel",
    profile: .kannel,
    verify: { (request, settings, _) throws(WebhookRejection) in
      try ShownSecret.query(request, "k", settings.secrets("url_secret"))
    },
    decode: KannelWebhook.decode,
    encode: KannelSending.encode,
    interpret: KannelSending.interpret,
    acknowledgement: { _ in KannelWebhook.nothing },
    inlineReply: nil,
    reference: OutboundCall.reference)
}
