import Messages

// github.com/capcom6/android-sms-gateway, docs.sms-gate.app

extension Gateway {
  /// SMS Gateway for Android: a telephone with a SIM as gateway.
  ///
  /// Settings: `signing_key`, `username`, `password`; optional `max_skew_seconds` (up to 900, for a telephone's clock),
  /// `api_base` (`https://api.sms-gate.app/3rdparty/v1`), `default_region` (GB), `sim`.
  package static let androidSMSGateway = Gateway(
    id: "android_sms_gateway",
    profile: .androidSMSGateway,
    verify: AndroidWebhook.verify,
    decode: AndroidWebhook.decode,
    encode: AndroidSending.encode,
    interpret: AndroidSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    reference: AndroidSending.id,
    largestBody: 16 << 20)
}
