/// One conversation with a mail client, on any stream. Belongs to one thread.
package final class SMTPSession {
  private let stream: ByteStream
  private let extensions: [String]
  private let log: SMTPLog
  private let script: @Sendable (String) -> String?
  private var mail = ReceivedMail(from: "", to: [], text: "")

  private enum Step {
    case goOn, end, startTLS
  }

  /// A session; `script` as for `LoopbackSMTP`.
  package init(
    _ stream: ByteStream, offering extensions: [String] = [], log: SMTPLog,
    script: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.stream = stream
    self.extensions = extensions
    self.log = log
    self.script = script
  }

  /// Talks until the client goes; true when it went to begin with TLS on the same socket.
  @discardableResult
  package func run(greets: Bool) -> Bool {
    if greets, !say("CONNECT", usual: "220 loopback ready") { return false }
    while let line = stream.line() {
      log.add(line)
      switch obey(line) {
      case .goOn: continue
      case .end: return false
      case .startTLS: return true
      }
    }
    return false
  }

  private func obey(_ line: String) -> Step {
    switch line.prefix(4).uppercased() {
    case "EHLO": return step(say(line, usual: greeting))
    case "MAIL": mail = ReceivedMail(from: address(in: line), to: [], text: "")
    case "RCPT": mail.to.append(address(in: line))
    case "DATA": return step(takeMail(line))
    case "QUIT": return sayGoodbye(line)
    case "STAR": return say(line, usual: "220 go ahead") ? .startTLS : .end
    case "AUTH": return step(logIn(line))
    default: break
    }
    return step(say(line, usual: "250 fine"))
  }

  private func step(_ goesOn: Bool) -> Step { goesOn ? .goOn : .end }

  private var greeting: String {
    let lines = ["loopback"] + extensions
    return lines.enumerated().map { "250\($0 == lines.count - 1 ? " " : "-")\($1)" }.joined(separator: "\r\n")
  }

  /// Replies; false when the connection ends.
  @discardableResult
  private func say(_ line: String, usual: String) -> Bool {
    let reply = script(line) ?? usual
    if reply.isEmpty { return true }
    return stream.write(reply + "\r\n") && !reply.hasPrefix("421")
  }

  private func sayGoodbye(_ line: String) -> Step {
    // A server that owes its goodbye keeps the connection open.
    if script(line)?.isEmpty == true { stream.drain() } else { say(line, usual: "221 bye") }
    return .end
  }

  private func logIn(_ line: String) -> Bool {
    if line.split(separator: " ").count > 2 { return say(line, usual: "235 welcome") }
    guard say(line, usual: "334 "), let credentials = stream.line() else { return false }
    log.add(credentials)
    return say(credentials, usual: "235 welcome")
  }

  private func takeMail(_ line: String) -> Bool {
    if let refusal = script(line) { return stream.write(refusal + "\r\n") && !refusal.hasPrefix("421") }
    stream.write("354 go on\r\n")
    while let line = stream.line() {
      if line == "." { return endMail() }
      mail.text += (line.hasPrefix(".") ? String(line.dropFirst()) : line) + "\r\n"
    }
    return false
  }

  private func endMail() -> Bool {
    let reply = script(".") ?? "250 taken"
    if reply.hasPrefix("2") { log.add(mail) }
    return reply.isEmpty || (stream.write(reply + "\r\n") && !reply.hasPrefix("421"))
  }

  private func address(in line: String) -> String {
    String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
  }
}
