package import Messages

/// How a connection to a mail server is protected.
package enum MailSecurity: String, Sendable, Codable, CaseIterable {
  /// Plain at first, then TLS or nothing (RFC 3207); usually port 587.
  case startTLS = "starttls"
  /// TLS from the first byte (RFC 8314); usually port 465.
  case tls
  /// No TLS: only to this machine, or to a server listed in `TransportOptions.plainPrefixes`.
  case plain
}

/// The name and password for a mail server. Never sent over a plain connection but to servers listed for that.
package struct MailLogin: Sendable {
  /// Often the same as the address that mails come from.
  package var user: Redacted<String>
  /// Goes out only after TLS, or on connections that the configuration allows without.
  package var password: Redacted<String>

  /// A login as the configuration has it.
  package init(user: Redacted<String>, password: Redacted<String>) {
    self.user = user
    self.password = password
  }
}

/// A mail server that takes our mail.
package struct MailServer: Sendable {
  /// A name or a number; an IPv6 number stands in brackets.
  package var host: String
  /// 587 for STARTTLS, 465 for TLS, as a rule.
  package var port: Int
  /// Nothing is sent when the server does not go along.
  package var security: MailSecurity
  /// Nil for a server that takes mail without. Not used when the server offers no way to log in.
  package var login: MailLogin?
  /// What we call ourselves in EHLO; some servers want a full domain name.
  package var clientName: String
  /// Whole seconds for one mail, from connecting to the server's last word.
  package var timeout: Int

  /// A server; an IPv6 host is written in brackets.
  package init(
    host: String, port: Int, security: MailSecurity = .startTLS, login: MailLogin? = nil,
    clientName: String = "localhost", timeout: Int = 30
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.login = login
    self.clientName = clientName
    self.timeout = timeout
  }

  /// The address that curl wants: the path is the name for EHLO.
  var address: String {
    switch security {
    case .tls: "smtps://\(host):\(port)/\(clientName)"
    case .startTLS, .plain: "smtp://\(host):\(port)/\(clientName)"
    }
  }
}

/// What a mail server made of a mail.
package enum MailOutcome: Sendable, Equatable {
  /// The server has taken it over.
  case accepted
  /// The server refused for now (4xx): try later.
  case refusedForNow(code: Int)
  /// The server refused for good (5xx), login included: an operator has to act.
  case refusedForGood(code: Int)
}
