import Foundation
import LoopbackServers
import Messages
import Transport

/// A usual alert, changed as a test needs.
func mail(_ change: (inout Mail) -> Void = { _ in }) -> Mail {
  var mail = Mail(
    from: Mailbox(name: "Helpline", address: "bot@helpline.example"), to: [Mailbox(address: "staff@helpline.example")],
    subject: "Case 12 waits", body: "Please look.\n", date: 0, messageID: "case-12@helpline.example")
  change(&mail)
  return mail
}

/// The server as a mail server without TLS on this machine.
func mailServer(_ server: LoopbackSMTP, login: MailLogin? = nil, timeout: Int = 10) -> MailServer {
  MailServer(host: "127.0.0.1", port: server.port, security: .plain, login: login, timeout: timeout)
}

/// What `=XX` stands for, in text without line breaks.
func decodedQuoted(_ text: String) -> String {
  var result: [UInt8] = []
  var rest = Substring(text).utf8
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "="), let value = UInt8(String(decoding: Array(rest.prefix(2)), as: UTF8.self), radix: 16) {
      result.append(value)
      rest = rest.dropFirst(2)
    } else {
      result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
