import Messages

// twilio.com/docs/voice/twiml: say, dial; voice/twilio-webhooks

/// A call to the number (Programmable Voice). Its webhook is signed like a text's.
enum TwilioCall {
  /// The number that was called.
  @Sendable
  static func called(_ request: WebhookRequest) throws(WebhookRejection) -> String? {
    FormBody(request.body).filled("To")
  }
}

extension TwiML {
  /// Says the words, and puts the call through where there is a line. Whoever still hears what stands behind `Dial` is with nobody.
  @Sendable
  static func call(_ script: CallScript) -> WebhookAnswer {
    var body = #"<?xml version="1.0" encoding="UTF-8"?><Response>"#
    if let forward = script.forward {
      body += say(script.greeting)
      body += #"<Dial timeout="\#(CallScript.ringing)" callerId="\#(forward.shown)">"#
      body += "<Number>\(forward.number)</Number></Dial>"
      body += say(forward.ending)
    } else {
      body += say(script.greeting, times: 2)
    }
    return WebhookAnswer(status: 200, contentType: "text/xml", body: body + "<Hangup/></Response>")
  }

  private static func say(_ text: String, times: Int = 1) -> String {
    #"<Say language="en-GB" loop="\#(times)">\#(escaped(text))</Say>"#
  }
}
