import Messages

/// What a genuine request of Twilio says: a message, a status callback, or nothing for us.
enum TwilioWebhook {
  /// Reads a verified request. Throws `incomplete` for a message without a sender.
  @Sendable
  static func decode(_ request: WebhookRequest, _ settings: Settings) throws(WebhookRejection) -> WebhookContents {
    guard let fields = fields(request), let id = id(fields) else { return WebhookContents(ignored: "not_a_message") }
    let status = fields.filled("MessageStatus")
    if let status, status != "received", status != "receiving" { return TwilioStatus.read(fields, id, status) }
    guard fields.has("Body") || fields.has("NumMedia") || fields.filled("SmsStatus") == "received" else {
      return WebhookContents(ignored: "not_a_message")
    }
    return try TwilioMessage.read(fields, id)
  }

  /// Whether the body is a form. Without a content type it is, unless the URL carries the digest of another body.
  static func isForm(_ request: WebhookRequest) -> Bool {
    request.saysForm ?? !request.query.contains("bodySHA256=")
  }

  private static func fields(_ request: WebhookRequest) -> FormBody? {
    if request.method == "GET" { return FormBody(Array(request.query.utf8)) }
    return isForm(request) ? FormBody(request.body) : nil
  }

  private static func id(_ fields: FormBody) -> String? {
    fields.filled("MessageSid") ?? fields.filled("SmsMessageSid") ?? fields.filled("SmsSid")
  }
}
