import Messages

// docs.aws.amazon.com: sns/latest/dg/sns-verify-signature-of-message, sms-voice/latest/userguide

extension Gateway {
  /// AWS End User Messaging SMS: messages and events come through Amazon SNS, texts go out by `SendTextMessage`.
  ///
  /// Settings: `topic_arns`, `region`, `access_key_id`, `secret_access_key`, `from` (or `origination_identity`); optional
  /// `signature_versions` (`[1, 2]`), `max_skew_seconds` (3600), `certificates` (address to PEM), `session_token`,
  /// `configuration_set`, `time_to_live` (seconds), `api_base`.
  package static let awsSNS = Gateway(
    id: "aws_sns",
    profile: .awsSNS,
    verify: SNSSignature.verify,
    decode: SNSWebhook.decode,
    encode: AWSSending.encode,
    interpret: AWSSending.interpret,
    acknowledgement: { _ in WebhookAnswer(status: 200) },
    inlineReply: nil,
    follow: SNSWebhook.confirmation,
    document: SNSSignature.missingCertificate)
}
