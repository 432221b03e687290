import Messages

// twilio.com/docs: messaging/guides/webhook-request, usage/webhooks/webhooks-security, messaging/api/message-resource

extension Gateway {
  /// Twilio Programmable Messaging: SMS, MMS and WhatsApp.
  ///
  /// Settings: `account_sid`, `auth_token` (and `auth_token_previous`), `webhook_url` or `public_url`, `from` or
  /// `messaging_service_sid`; optional `api_key_sid` with `api_key_secret`, `shared_keys`, `api_base`,
  /// and for calls `forward_calls` with `forward_calls_role`.
  /// An account speaks one channel: WhatsApp when `from` begins with `whatsapp:` or `channel` is `whatsapp`, else SMS.
  package static let twilio = Gateway(
    id: "twilio",
    profile: .twilio,
    verify: TwilioSignature.verify,
    decode: TwilioWebhook.decode,
    encode: TwilioSending.encode,
    interpret: TwilioSending.interpret,
    acknowledgement: { _ in TwiML.nothing },
    inlineReply: TwiML.reply,
    calls: CallDesk(verify: TwilioSignature.verify, called: TwilioCall.called, answer: TwiML.call))
}

/// The XML that Twilio reads in the answer to a webhook.
enum TwiML {
  /// Says nothing. A body of type `text/plain` would be sent to the person.
  static let nothing = WebhookAnswer(status: 200, contentType: "text/xml", body: "<Response/>")

  /// Has Twilio send one text to whoever wrote.
  @Sendable
  static func reply(_ text: String) -> WebhookAnswer {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message>\(escaped(text))</Message></Response>"
    return WebhookAnswer(status: 200, contentType: "text/xml", body: body)
  }

  /// Text as the content of an element (XML 1.0 section 2.2): characters that XML cannot hold are left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;"
      case 0x3C: escaped += "&lt;"
      case 0x3E: escaped += "&gt;"
      case 0x0D: escaped += "&#13;"
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0xFFFE, 0xFFFF: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
