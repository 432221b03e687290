import Foundation
import LoopbackServers
import Messages
import Testing
import Transport

@Suite("TLS", .timeLimit(.minutes(1)))
struct TLSTests {
  @Test(
    "A server is believed only with a trusted certificate for its name",
    arguments: [
      ("IP:127.0.0.1", true, true), ("IP:127.0.0.1", false, false), ("DNS:other.example", true, false),
    ])
  func certificates(_ names: String, isTrusted: Bool, isBelieved: Bool) async throws {
    let authority = try await TestAuthority(names: names)
    let server = try await TLSServer(authority, serving: authority.folder)
    defer { server.stop() }
    let transport = try transport { $0.caFile = isTrusted ? authority.path("ca.pem") : nil }
    let call = call(Redacted("https://127.0.0.1:\(server.port)/ca.pem"), method: "GET")
    if isBelieved {
      let answer = try await transport.call(call)
      #expect(answer.status == 200)
      #expect(Data(answer.body.reveal()) == (try Data(contentsOf: authority.folder.appending(path: "ca.pem"))))
    } else {
      await #expect(throws: CallFailure.notSent(reason: "certificate not trusted")) {
        _ = try await transport.call(call)
      }
    }
  }

  @Test("A server whose certificate has expired gets nothing")
  func expired() async throws {
    let authority = try await TestAuthority(names: "IP:127.0.0.1")
    try await authority.expire(names: "IP:127.0.0.1")
    let server = try await TLSServer(authority, serving: authority.folder)
    defer { server.stop() }
    let transport = try transport { $0.caFile = authority.path("ca.pem") }
    await #expect(throws: CallFailure.notSent(reason: "certificate not trusted")) {
      _ = try await transport.call(call(Redacted("https://127.0.0.1:\(server.port)/ca.pem"), text: "secret"))
    }
  }

  @Test("A server that does not speak TLS gets nothing")
  func noTLS() async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    await #expect(throws: CallFailure.notSent(reason: "TLS not agreed")) {
      _ = try await transport().call(call(Redacted("https://127.0.0.1:\(server.port)/")))
    }
    #expect(server.requests.isEmpty)
  }

  @Test(
    "Mail goes through TLS from the first byte or after STARTTLS, with the login inside",
    arguments: [
      MailSecurity.tls, .startTLS,
    ])
  func mail(_ security: MailSecurity) async throws {
    let authority = try await TestAuthority(names: "IP:127.0.0.1")
    let secured = try await TLSServer(authority)
    defer { secured.stop() }
    let inside = SMTPLog()
    secured.talkSMTP(greets: security == .tls, log: inside)
    let plain = try LoopbackSMTP(offering: ["STARTTLS"]) { _ in
      nil
    } startTLS: {
      carry($0, toPort: secured.port)
    }
    let server = MailServer(
      host: "127.0.0.1", port: security == .tls ? secured.port : plain.port, security: security,
      login: MailLogin(user: "bot", password: "a word"), timeout: 10)
    let transport = try transport { $0.caFile = authority.path("ca.pem") }
    #expect(try await transport.send(TransportTests.mail(), through: server) == .accepted)
    #expect(inside.mails.map(\.body) == ["Please look.\r\n"])
    #expect(inside.commands.contains { $0.hasPrefix("AUTH PLAIN") })
    #expect(plain.mails.isEmpty)
    #expect(plain.commands.allSatisfy { $0.hasPrefix("EHLO") || $0 == "STARTTLS" })
  }

  @Test(
    "A mail server with a certificate that nobody vouches for gets nothing",
    arguments: [
      MailSecurity.tls, .startTLS,
    ])
  func untrustedMail(_ security: MailSecurity) async throws {
    let authority = try await TestAuthority(names: "IP:127.0.0.1")
    let secured = try await TLSServer(authority)
    defer { secured.stop() }
    let inside = SMTPLog()
    secured.talkSMTP(greets: security == .tls, log: inside)
    let plain = try LoopbackSMTP(offering: ["STARTTLS"]) { _ in
      nil
    } startTLS: {
      carry($0, toPort: secured.port)
    }
    let port = security == .tls ? secured.port : plain.port
    await #expect(throws: CallFailure.notSent(reason: "certificate not trusted")) {
      let server = MailServer(host: "127.0.0.1", port: port, security: security)
      _ = try await transport().send(TransportTests.mail(), through: server)
    }
    #expect(inside.commands.isEmpty)
  }
}
