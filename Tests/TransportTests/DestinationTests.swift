import Messages
import Testing

@testable import Transport

@Suite("Where calls may go")
struct DestinationTests {
  @Test(
    "With TLS anywhere, without it to this machine",
    arguments: [
      ("https://api.example.org/x", "https://api.example.org:443"),
      ("HTTPS://API.example.org", "https://api.example.org:443"),
      ("https://api.example.org:8443/", "https://api.example.org:8443"),
      ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
      ("http://localhost/", "http://localhost:80"), ("http://[::1]:9/", "http://[::1]:9"),
    ])
  func allowed(_ url: String, origin: String) throws {
    let rule = try DestinationRule(plainPrefixes: [])
    #expect(try rule.web(Redacted(url)).origin == origin)
  }

  @Test(
    "Plain calls to other machines are refused",
    arguments: [
      "http://10.0.0.1/", "http://example.org/", "http://localhost.example.org/", "http://127.0.0.1.example.org/",
      "http://localhost./", "http://[::2]/", "http://0.0.0.0/", "http://127.0.0.2/",
    ])
  func plainRefused(_ url: String) throws {
    let rule = try DestinationRule(plainPrefixes: [])
    #expect(throws: CallFailure.notSent(reason: "plain connection refused by rule")) { try rule.web(Redacted(url)) }
  }

  @Test(
    "What is no web address is refused",
    arguments: [
      "", "example.org", "/path", "ftp://127.0.0.1/", "file:///etc/passwd", "smtp://127.0.0.1/", "https://",

      "https://user@example.org/", "http://user:word@127.0.0.1/", "http://127.0.0.1@example.org/", "https://a b/",
      "http://localhost/\r\nX: y", "http://localhost/\0",
    ])
  func noAddress(_ url: String) throws {
    let rule = try DestinationRule(plainPrefixes: [])
    #expect(throws: CallFailure.notSent(reason: "bad address")) { try rule.web(Redacted(url)) }
  }

  @Test(
    "A listed prefix opens its own folder and nothing else",
    arguments: [
      ("http://192.168.1.20:8080/phone", true), ("http://192.168.1.20:8080/phone/messages?x=1", true),
      ("http://192.168.1.20:8080/phone2", false), ("http://192.168.1.20:8080/phone/../admin", false),
      ("http://192.168.1.20:80/phone", false), ("http://192.168.1.20:8080.example.org/phone", false),
      ("http://192.168.1.201:8080/phone", false), ("http://192.168.1.20.example.org:8080/phone", false),
    ])
  func prefixes(_ url: String, isAllowed: Bool) throws {
    let rule = try DestinationRule(plainPrefixes: ["http://192.168.1.20:8080/phone"])
    let destination = try? rule.web(Redacted(url))
    #expect((destination != nil) == isAllowed)
  }

  @Test(
    "Mail needs TLS unless the server is this machine or listed",
    arguments: [
      ("mail.example.org", MailSecurity.startTLS, true), ("mail.example.org", .tls, true),
      ("mail.example.org", .plain, false),
      ("127.0.0.1", .plain, true), ("192.168.1.5", .plain, true), ("192.168.1.6", .plain, false),
    ])
  func mail(_ host: String, _ security: MailSecurity, isAllowed: Bool) throws {
    let rule = try DestinationRule(plainPrefixes: ["smtp://192.168.1.5:25"])
    let server = MailServer(host: host, port: 25, security: security)
    let destination = try? rule.mail(server)
    #expect((destination != nil) == isAllowed)
  }

  @Test("Options that cannot work are refused at the start")
  func badOptions() {
    #expect(throws: TransportProblem.badPlainPrefix(index: 1)) {
      _ = try transport { $0.plainPrefixes = ["http://192.168.1.20/", "192.168.1.21"] }
    }
    #expect(throws: TransportProblem.unreadableCAFile) { _ = try transport { $0.caFile = "/no/such/file.pem" } }
  }
}
