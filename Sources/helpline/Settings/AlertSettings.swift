import Configuration
import Gateways
import Messages
import Switchboard
import Transport

/// How staff are called, under `alerts:`.
enum AlertSettings {
  static func channels(from reader: ConfigReader) throws -> [AlertChannel] {
    [try mail(reader), try webhook(reader)].compactMap(\.self)
  }

  /// The server that takes mails to staff, and who writes them; nil where none is named.
  static func sender(_ reader: ConfigReader) throws -> (server: MailServer, from: Mailbox)? {
    guard let host = reader.string(forKey: "alerts.mail.host") else { return nil }
    guard let from = reader.string(forKey: "alerts.mail.from") else {
      throw Stop(.badConfiguration, "alerts.mail needs from (an address)")
    }
    let word = reader.string(forKey: "alerts.mail.security", default: MailSecurity.startTLS.rawValue)
    guard let security = MailSecurity(rawValue: word) else {
      throw Stop(.badConfiguration, "alerts.mail.security must be starttls, tls or plain")
    }
    let port = try reader.whole("alerts.mail.port", default: security == .tls ? 465 : 587, in: 1...65_535)
    let server = MailServer(host: host, port: port, security: security, login: try login(reader))
    return (server, Mailbox(name: "Helpline", address: Redacted(from)))
  }

  /// Mailboxes that get every alert; with a rota the people's own may be enough.
  private static func mail(_ reader: ConfigReader) throws -> AlertChannel? {
    guard let (server, from) = try sender(reader) else { return nil }
    let to = reader.stringArray(forKey: "alerts.mail.to") ?? []
    guard !to.isEmpty else {
      if reader.string(forKey: "rota") != nil { return nil }
      throw Stop(.badConfiguration, "alerts.mail needs to (a list of addresses), or a rota")
    }
    return AlertChannel(
      name: "mail", kind: .mail(server: server, from: from, to: to.map { Mailbox(address: Redacted($0)) }))
  }

  private static func login(_ reader: ConfigReader) throws -> MailLogin? {
    let user = reader.string(forKey: "alerts.mail.user", isSecret: true)
    let password = reader.string(forKey: "alerts.mail.password", isSecret: true)
    switch (user, password) {
    case (nil, nil): return nil
    case (let user?, let password?): return MailLogin(user: Redacted(user), password: Redacted(password))
    case (nil, _?), (_?, nil):
      throw Stop(.badConfiguration, "alerts.mail needs both user and password, or neither")
    }
  }

  private static func webhook(_ reader: ConfigReader) throws -> AlertChannel? {
    guard let url = reader.string(forKey: "alerts.webhook.url", isSecret: true) else { return nil }
    let hook = StaffHook(
      format: try format(reader.string(forKey: "alerts.webhook.format")), url: Redacted(url),
      secret: reader.string(forKey: "alerts.webhook.secret", isSecret: true).map { Redacted($0) },
      room: reader.string(forKey: "alerts.webhook.room").map { Redacted($0) })
    if let problem = hook.problem { throw Stop(.badConfiguration, "alerts.webhook.\(problem)") }
    return AlertChannel(name: "webhook", kind: .webhook(hook))
  }

  private static func format(_ word: String?) throws -> StaffHook.Format {
    guard let word else { return .signed }
    guard let format = StaffHook.Format(rawValue: word) else {
      let words = StaffHook.Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw Stop(.badConfiguration, "alerts.webhook.format must be one of \(words)")
    }
    return format
  }
}
