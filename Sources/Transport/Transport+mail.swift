import CCurl
package import Messages

// A mail as an order for curl, and curl's report as the server's word.
extension Transport {
  /// Sends a mail and returns what the server made of it.
  ///
  /// Throws `notSent` while the text itself has not begun to flow, `unknown` after that. Every mail has a connection
  /// of its own: alerts are few, and a kept connection may have been closed by the server.
  package func send(_ mail: Mail, through server: MailServer) async throws(CallFailure) -> MailOutcome {
    let order = try order(for: mail, through: server)
    return try outcome(from: try await mailLoop.run(order))
  }

  func order(for mail: Mail, through server: MailServer) throws(CallFailure) -> Order {
    let destination = try rule.mail(server)
    guard let message = mail.rendered() else { throw .notSent(.badMail) }
    let timeout = max(1, server.timeout)
    let settings =
      CurlSetting.common(options, url: server.address, timeout: timeout)
      + CurlSetting.session(server, timeout: timeout)
      + CurlSetting.envelope(mail, size: message.count)
    return Order(
      origin: destination.origin, settings: Redacted(settings), upload: Redacted(message), timeout: timeout,
      isRepeatable: false)
  }

  func outcome(from report: Report) throws(CallFailure) -> MailOutcome {
    if report.code == CURLE_OK { return .accepted }
    // Other codes than these do not come from a reply; the last reply is then an old one.
    let replies = [CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY, CURLE_LOGIN_DENIED, CURLE_REMOTE_ACCESS_DENIED]
    if replies.contains(report.code) {
      if (400..<500).contains(report.status) { return .refusedForNow(code: report.status) }
      if (500..<600).contains(report.status) { return .refusedForGood(code: report.status) }
    }
    let fault = Fault(report.code, sending: report.mayHaveWritten)
    throw report.uploadBegan ? .unknown(fault) : .notSent(fault)
  }
}

extension CurlSetting {
  fileprivate static func session(_ server: MailServer, timeout: Int) -> [CurlSetting] {
    var settings: [CurlSetting] = [
      .text(CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
      .number(CURLOPT_USE_SSL, Int((server.security == .plain ? CURLUSESSL_NONE : CURLUSESSL_ALL).rawValue)),
      .number(CURLOPT_FORBID_REUSE, 1),
      .number(CURLOPT_FRESH_CONNECT, 1),
      // Curl holds its thread while it waits for the answer to QUIT; its own bound is two minutes.
      .number(CURLOPT_SERVER_RESPONSE_TIMEOUT, min(10, timeout)),
    ]
    if let login = server.login {
      settings.append(.text(CURLOPT_USERNAME, login.user.reveal()))
      settings.append(.text(CURLOPT_PASSWORD, login.password.reveal()))
    }
    return settings
  }

  fileprivate static func envelope(_ mail: Mail, size: Int) -> [CurlSetting] {
    [
      .number(CURLOPT_UPLOAD, 1),
      .number(CURLOPT_INFILESIZE, size),
      .text(CURLOPT_MAIL_FROM, "<\(mail.from.address.reveal())>"),
      .list(CURLOPT_MAIL_RCPT, mail.to.map { "<\($0.address.reveal())>" }),
    ]
  }
}
