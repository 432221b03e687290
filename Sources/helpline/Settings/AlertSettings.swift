import Configuration
import Messages
import Switchboard
import Transport

/// How staff are called, under `alerts:`.
enum AlertSettings {
  static func channels(from reader: ConfigReader) throws -> [AlertChannel] {
    [try mail(reader), try webhook(reader)].compactMap(\.self)
  }

  private static func mail(_ reader: ConfigReader) throws -> AlertChannel? {
    guard let host = reader.string(forKey: "alerts.mail.host") else { return nil }
    guard let from = reader.string(forKey: "alerts.mail.from"), let to = reader.stringArray(forKey: "alerts.mail.to"),
      !to.isEmpty
    else { throw Stop(.badConfiguration, "alerts.mail needs from (an address) and to (a list of addresses)") }
    let word = reader.string(forKey: "alerts.mail.security", default: MailSecurity.startTLS.rawValue)
    guard let security = MailSecurity(rawValue: word) else {
      throw Stop(.badConfiguration, "alerts.mail.security must be starttls, tls or plain")
    }
    let port = try reader.whole("alerts.mail.port", default: security == .tls ? 465 : 587, in: 1...65_535)
    let server = MailServer(host: host, port: port, security: security, login: try login(reader))
    return AlertChannel(
      name: "mail",
      kind: .mail(
        server: server, from: Mailbox(name: "Helpline", address: Redacted(from)),
        to: to.map { Mailbox(address: Redacted($0)) }))
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
    guard let secret = reader.string(forKey: "alerts.webhook.secret", isSecret: true), secret.count >= 16 else {
      throw Stop(
        .badConfiguration, "alerts.webhook.secret is missing or shorter than 16 characters: alerts must be signed")
    }
    return AlertChannel(name: "webhook", kind: .webhook(url: Redacted(url), secret: Redacted(secret)))
  }
}
