import Messages

// developer.vonage.com: messaging/sms/guides (inbound-sms, delivery-receipts), concepts/guides/signing-messages

extension Gateway {
  /// Vonage SMS API, the older one: parameters by GET, form or JSON.
  ///
  /// Settings: `signature_secret` with `method` (`md5hash`, the default, or HMAC by md5, sha1, sha256, sha512), or where Vonage
  /// does not sign `path_secret`; `api_key`, `api_secret`, `from`; optional `max_skew_seconds`, `api_base`.
  package static let vonageSMS = Gateway(
    id: "vonage_sms",
    profile: .vonageSMS,
    verify: VonageSignature.verify,
    decode: VonageSMSWebhook.decode,
    encode: VonageSMSSending.encode,
    interpret: VonageSMSSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil)
}
