import Messages

// developers.esendex.com: api-reference, push notifications

extension Gateway {
  /// Esendex: SMS; push notifications in XML, and the older ones as forms.
  ///
  /// Settings: `path_secret` (or `basic_user` and `basic_password`), `account_id`, `account_reference`, `username`,
  /// `password`; optional `from`, `api_base`.
  package static let esendex = Gateway(
    id: "esendex",
    profile: .esendex,
    verify: EsendexWebhook.verify,
    decode: EsendexWebhook.decode,
    encode: EsendexSending.encode,
    interpret: EsendexSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}
