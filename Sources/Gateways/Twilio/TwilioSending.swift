import Messages

/// Sending by the Message resource, and what its answers mean.
enum TwilioSending {
  @Sendable
  static func encode(_ message: OutboundMessage, _ settings: Settings) throws(SettingsProblem) -> HTTPCall {
    let account = try settings.required("account_sid")
    let base = settings.text("api_base") ?? "https://api.twilio.com"
    guard OutboundURL.isAllowed(base) else {
      throw SettingsProblem(account: settings.account, missing: "api_base", fault: "it is not an https address")
    }
    let url = "\(base)/2010-04-01/Accounts/\(PercentEncoding.encode(account))/Messages.json"
    var form = [(name: "To", value: recipient(message.to, settings)), try sender(settings)]
    form.append((name: "Body", value: message.text.reveal()))
    if let callback = settings.webhookURL(of: "twilio") { form.append((name: "StatusCallback", value: callback)) }
    let headers = [
      HTTPField("Authorization", try authorization(settings)),
      HTTPField("Content-Type", "application/x-www-form-urlencoded"),
      HTTPField("Accept", "application/json"),
    ]
    return HTTPCall(url: Redacted(url), headers: headers, body: Redacted(PercentEncoding.form(form)))
  }

  /// Basic credentials: an API key where there is one, because it can be revoked alone.
  private static func authorization(_ settings: Settings) throws(SettingsProblem) -> String {
    let hasKey = settings.text("api_key_sid") != nil
    let user = try settings.required(hasKey ? "api_key_sid" : "account_sid")
    let password = try settings.required(hasKey ? "api_key_secret" : "auth_token")
    return "Basic \(String(decoding: Base64.encode(Array("\(user):\(password)".utf8)), as: UTF8.self))"
  }

  private static func sender(_ settings: Settings) throws(SettingsProblem) -> (name: String, value: String) {
    if let service = settings.text("messaging_service_sid") { return ("MessagingServiceSid", service) }
    let from = try settings.required("from")
    return ("From", speaksWhatsApp(settings) && !from.hasPrefix("whatsapp:") ? "whatsapp:\(from)" : from)
  }

  private static func recipient(_ to: Address, _ settings: Settings) -> String {
    switch to.kind {
    case .bsuid: "whatsapp:\(to.value.reveal())"
    case .psid: "messenger:\(to.value.reveal())"
    case .phone: speaksWhatsApp(settings) ? "whatsapp:\(to.value.reveal())" : to.value.reveal()
    case .telegramUser, .signalUUID, .matrixUser, .webSession, .alphanumeric, .shortCode: to.value.reveal()
    }
  }

  private static func speaksWhatsApp(_ settings: Settings) -> Bool {
    settings.text("channel") == "whatsapp" || settings.text("from")?.hasPrefix("whatsapp:") == true
  }
}

// MARK: - Answers

extension TwilioSending {
  @Sendable
  static func interpret(_ answer: HTTPAnswer, _ settings: Settings) -> SendOutcome {
    let body: JSONValue?
    do { body = try JSONParser.parse(answer.body.reveal()) } catch { body = nil }
    let code = body?["code"]?.scalarText
    switch answer.status {
    case 200..<300: return accepted(body)
    case 429: return .throttled(retryAfter: answer.retryAfter)
    case 400..<500 where code == "20429": return .throttled(retryAfter: answer.retryAfter)
    case 408: return .unknown(reason: "http_408")
    case 300..<500: return rejected(code, answer.status)
    default: return .unknown(reason: "http_\(answer.status)")
    }
  }

  /// Taken only when the documented id is there: reports will name it.
  private static func accepted(_ body: JSONValue?) -> SendOutcome {
    guard let body, let id = body["sid"]?.scalarText, !id.isEmpty else { return .unknown(reason: "no_id") }
    switch body["status"]?.scalarText.flatMap(TwilioStatus.step) {
    case .moves(let state): return .accepted(id: id, state: state)
    case .failed:
      return rejection(TwilioFault.of(body["error_code"]?.scalarText), body["error_code"]?.scalarText ?? "failed")
    case .canceled: return .rejected(code: "canceled", permanent: true, cause: .operatorSide)
    case nil: return .accepted(id: id, state: .queued)
    }
  }

  private static func rejected(_ code: String?, _ status: Int) -> SendOutcome {
    guard let code, let fault = TwilioFault.listed[code] else {
      // Credentials, account and anything unlisted: it may work as soon as an operator has put it right.
      return .rejected(code: code ?? "http_\(status)", permanent: false, cause: .operatorSide)
    }
    return rejection(fault, code)
  }

  private static func rejection(_ fault: TwilioFault, _ code: String) -> SendOutcome {
    .rejected(code: code, permanent: fault.permanent, cause: fault.cause)
  }
}
