import Messages

/// The signature of SNS: RSA over the named fields, by a key whose certificate stands at an address of SNS.
enum SNSSignature {
  /// Throws unless the envelope is about a topic of ours, signed by SNS, and not older than SNS may try again.
  @Sendable
  static func verify(_ request: WebhookRequest, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    guard !settings.texts("topic_arns").isEmpty else { throw WebhookRejection(.notConfigured) }
    let envelope = try SNSEnvelope(request)
    let digest = try digest(envelope, settings)
    let url = try certificateURL(envelope, settings)
    // A certificate that cannot be had is our trouble, not theirs: 503, so that SNS tries again.
    guard let pem = settings.table("certificates")[url]?.asText else { throw WebhookRejection(.notConfigured) }
    let certificate: Certificate
    do { certificate = try Certificate(pem: pem) } catch { throw WebhookRejection(.notConfigured) }
    guard certificate.validity.contains(now) else { throw WebhookRejection(.badSignature) }
    guard let signature = Base64.decode(Array(try envelope.required("Signature").utf8)),
      certificate.isSigned(try envelope.signedText(), signature, digest)
    else { throw WebhookRejection(.badSignature) }
    try checkAge(envelope, settings, now)
  }

  /// The certificate's address when the settings do not hold it, and the rest of the envelope could be genuine.
  ///
  /// Its region must be the topic's, so that strangers cannot have us fetch whatever they like from SNS.
  @Sendable
  static func missingCertificate(_ request: WebhookRequest, _ settings: Settings) -> String? {
    do throws(WebhookRejection) {
      let envelope = try SNSEnvelope(request)
      _ = try digest(envelope, settings)
      let url = try certificateURL(envelope, settings)
      guard settings.table("certificates")[url] == nil, let region = SNSAddress.region(url) else { return nil }
      return try envelope.required("TopicArn").split(separator: ":").dropFirst(3).first == region ? url : nil
    } catch {
      return nil
    }
  }

  /// Version 2 is SHA-256; version 1 is SHA-1, and `signature_versions: [2]` refuses it.
  private static func digest(_ envelope: SNSEnvelope, _ settings: Settings) throws(WebhookRejection) -> SignatureDigest
  {
    let version = try envelope.required("SignatureVersion")
    let accepted = settings.texts("signature_versions")
    guard accepted.isEmpty || accepted.contains(version) else { throw WebhookRejection(.unsupportedAlgorithm) }
    switch version {
    case "1": return .sha1
    case "2": return .sha256
    default: throw WebhookRejection(.unsupportedAlgorithm)
    }
  }

  private static func certificateURL(
    _ envelope: SNSEnvelope, _ settings: Settings
  ) throws(WebhookRejection) -> String {
    guard settings.texts("topic_arns").contains(try envelope.required("TopicArn")) else {
      throw WebhookRejection(.unknownTopic)
    }
    let url = try envelope.required("SigningCertURL")
    guard SNSAddress.isCertificate(url) else { throw WebhookRejection(.badCertificateURL) }
    return url
  }

  /// An hour by default: as long as SNS may try again.
  private static func checkAge(_ envelope: SNSEnvelope, _ settings: Settings, _ now: Double) throws(WebhookRejection) {
    guard let time = Timestamps.rfc3339(try envelope.required("Timestamp")) else {
      throw WebhookRejection(.badTimestamp)
    }
    guard abs(now - time) <= settings.number("max_skew_seconds") ?? 3600 else { throw WebhookRejection(.replay) }
  }
}
