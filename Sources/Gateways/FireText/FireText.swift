import Messages

// firetext.co.uk/docs; the codes are those that GOV.UK Notify has published

extension Gateway {
  /// FireText: SMS in the UK.
  ///
  /// Settings: `basic_user` and `basic_password` (or `path_secret`), `api_key`, `from`; optional `timezone`
  /// (`Europe/London`), `webhook_url`, `api_base`.
  package static let fireText = Gateway(
    id: "firetext",
    profile: .fireText,
    verify: { (request, settings, _) throws(WebhookRejection) in try ShownSecret.verify(request, settings) },
    decode: FireTextWebhook.decode,
    encode: FireTextSending.encode,
    interpret: FireTextSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    reference: OutboundCall.reference)
}
