import Messages

// plivo.com/docs/messaging: concepts/signature-validation, api/message, troubleshooting/error-codes

extension Gateway {
  /// Plivo: SMS, MMS and WhatsApp.
  ///
  /// Settings: `auth_id`, `auth_token` (and `auth_token_previous`), `from`, `webhook_url` or `public_url`; optional
  /// `accept` (`[v3, v2]`), `main_auth_token` for a subaccount, `api_base`.
  package static let plivo = Gateway(
    id: "plivo",
    profile: .plivo,
    verify: PlivoSignature.verify,
    decode: PlivoWebhook.decode,
    encode: PlivoSending.encode,
    interpret: PlivoSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    nonce: PlivoSignature.nonce)
}
