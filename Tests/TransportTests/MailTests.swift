import LoopbackServers
import Messages
import Testing
import Transport

@Suite("Sending a mail", .timeLimit(.minutes(1)))
struct MailTests {
  @Test("A mail arrives with its header and its text")
  func arrives() async throws {
    let server = try LoopbackSMTP()
    let mail = mail {
      $0.to.append(Mailbox(name: "Second", address: "second@helpline.example"))
      $0.subject = "Fall 12: Hilfe für Ştefan"
      $0.body = "Zażółć\n"
    }
    #expect(try await transport().send(mail, through: mailServer(server)) == .accepted)
    let received = try #require(server.mails.first)
    #expect(server.mails.count == 1)
    #expect(received.from == "bot@helpline.example")
    #expect(received.to == ["staff@helpline.example", "second@helpline.example"])
    #expect(received.header("Date") == "Thu, 1 Jan 1970 00:00:00 +0000")
    #expect(received.header("From") == "Helpline <bot@helpline.example>")
    #expect(received.header("To") == "<staff@helpline.example>, Second <second@helpline.example>")
    #expect(received.header("Message-ID") == "<case-12@helpline.example>")
    #expect(received.header("Subject") == "=?UTF-8?Q?Fall_12=3A_Hilfe_f=C3=BCr_=C5=9Etefan?=")
    #expect(received.header("Content-Transfer-Encoding") == "quoted-printable")
    #expect(decodedQuoted(received.body) == "Zażółć\r\n")
  }

  @Test(
    "Lines that begin with a dot arrive as they were",
    arguments: [".", "..", ".first\n.\n..\nlast", "a\n.\n", ".\n.\n."])
  func dots(_ body: String) async throws {
    let server = try LoopbackSMTP()
    let outcome = try await transport().send(mail { $0.body = Redacted(body) }, through: mailServer(server))
    #expect(outcome == .accepted)
    #expect(server.mails.map(\.body) == [quoted(body)])
  }

  @Test("A long mail arrives whole")
  func long() async throws {
    let server = try LoopbackSMTP()
    let body = String(repeating: "A line of some length, and then the next.\n", count: 20_000)
    _ = try await transport().send(mail { $0.body = Redacted(body) }, through: mailServer(server))
    #expect(server.mails.map(\.body) == [body.replacing("\n", with: "\r\n")])
  }

  @Test(
    "Refusals for good and for now are told apart",
    arguments: [
      ("CONNECT", "554 go away", MailOutcome.refusedForGood(code: 554)),
      ("CONNECT", "421 too busy", .refusedForNow(code: 421)),
      ("MAIL", "550 not you", .refusedForGood(code: 550)), ("MAIL", "421 too busy", .refusedForNow(code: 421)),
      ("MAIL", "452 disk full", .refusedForNow(code: 452)),
      ("RCPT", "550 no such person", .refusedForGood(code: 550)), ("RCPT", "450 later", .refusedForNow(code: 450)),
      ("DATA", "554 no", .refusedForGood(code: 554)), ("DATA", "451 later", .refusedForNow(code: 451)),
      (".", "554 looks like spam", .refusedForGood(code: 554)), (".", "451 later", .refusedForNow(code: 451)),
    ])
  func refusals(_ command: String, _ reply: String, _ expected: MailOutcome) async throws {
    let server = try LoopbackSMTP { $0.hasPrefix(command) ? reply : nil }
    #expect(try await transport().send(mail(), through: mailServer(server)) == expected)
    #expect(server.mails.isEmpty)
  }

  @Test(
    "A login is given, and a refused one is a refusal",
    arguments: [
      ("235 welcome", MailOutcome.accepted), ("535 wrong", .refusedForGood(code: 535)),
      ("454 later", .refusedForNow(code: 454)),
    ])
  func login(_ reply: String, _ expected: MailOutcome) async throws {
    let server = try LoopbackSMTP(offering: ["AUTH PLAIN"]) { $0 == credentials ? reply : nil }
    let login = MailLogin(user: "bot", password: "a word")
    #expect(try await transport().send(mail(), through: mailServer(server, login: login)) == expected)
    #expect(server.commands.contains { $0.hasSuffix(credentials) })
  }

  @Test("A server that offers no login gets the mail without one, and never the password")
  func noLogin() async throws {
    let server = try LoopbackSMTP()
    let login = MailLogin(user: "bot", password: "a word")
    #expect(try await transport().send(mail(), through: mailServer(server, login: login)) == .accepted)
    #expect(!server.commands.contains { $0.hasPrefix("AUTH") || $0.contains(credentials) })
  }

  @Test("A server without TLS gets neither the login nor the mail when TLS is asked for")
  func noDowngrade() async throws {
    let server = try LoopbackSMTP(offering: ["AUTH PLAIN"])
    let secured = MailServer(
      host: "127.0.0.1", port: server.port, security: .startTLS, login: MailLogin(user: "bot", password: "a word"))
    await #expect(throws: CallFailure.notSent(reason: "TLS not agreed")) {
      _ = try await transport().send(mail(), through: secured)
    }
    #expect(server.commands.allSatisfy { $0.hasPrefix("EHLO") || $0.hasPrefix("QUIT") })
    #expect(server.mails.isEmpty)
  }

  @Test(
    "Silence before the text is not sent, silence after it is unknown",
    arguments: [
      ("CONNECT", CallFailure.notSent(reason: "connect timed out")), ("EHLO", .notSent(reason: "connect timed out")),
      ("RCPT", .notSent(reason: "timed out")), (".", .unknown(reason: "timed out")),
    ])
  func silence(_ command: String, _ expected: CallFailure) async throws {
    let server = try LoopbackSMTP { $0.hasPrefix(command) ? "" : nil }
    await #expect(throws: expected) {
      _ = try await transport().send(mail(), through: mailServer(server, timeout: 1))
    }
  }

  @Test("A server that never says goodbye has still taken the mail, and delays no web call")
  func noGoodbye() async throws {
    let web = try LoopbackHTTP { _ in .answer(status: 200) }
    let server = try LoopbackSMTP { $0.hasPrefix("QUIT") ? "" : nil }
    let transport = try transport()
    async let outcome = transport.send(mail(), through: mailServer(server, timeout: 1))
    #expect(try await transport.call(call(web.url())).status == 200)
    #expect(try await outcome == .accepted)
  }

  @Test("Nobody listens: nothing was sent")
  func refused() async throws {
    let dead = MailServer(host: "127.0.0.1", port: deadPort, security: .plain)
    await #expect(throws: CallFailure.notSent(reason: "not connected")) {
      _ = try await transport().send(mail(), through: dead)
    }
  }

  @Test("A mail whose header would break is not sent")
  func badMail() async throws {
    let server = try LoopbackSMTP()
    await #expect(throws: CallFailure.notSent(reason: "bad mail")) {
      _ = try await transport().send(mail { $0.messageID = "a@b\r\nBcc: c@d" }, through: mailServer(server))
    }
    #expect(server.commands.isEmpty)
  }
}

/// The text as a writer of plain ASCII would see it in the mail.
private func quoted(_ body: String) -> String {
  let text = body.replacing("\n", with: "\r\n")
  return text.hasSuffix("\r\n") ? text : text + "\r\n"
}

/// RFC 4616 for user `bot` and password `a word`, in base64.
private let credentials = "AGJvdABhIHdvcmQ="
