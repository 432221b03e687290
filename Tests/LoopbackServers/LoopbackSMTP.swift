import Synchronization

/// A mail as a loopback server took it.
package struct ReceivedMail: Sendable {
  /// The sender of the envelope, without brackets.
  package var from: String
  /// The recipients of the envelope, without brackets.
  package var to: [String]
  /// The message as the writer meant it: the dots that SMTP adds are gone, lines end in CRLF.
  package var text: String

  /// The text after the empty line that ends the header.
  package var body: String { halves.last ?? "" }

  /// The value of a header field with folds undone, or nil.
  package func header(_ name: String) -> String? {
    let lines = (halves.first ?? "").replacing("\r\n ", with: " ").split(separator: "\r\n")
    let start = name.lowercased() + ": "
    return lines.first { $0.lowercased().hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }

  private var halves: [String] {
    guard let cut = text.firstRange(of: "\r\n\r\n") else { return [text, ""] }
    return [String(text[..<cut.lowerBound]), String(text[cut.upperBound...])]
  }
}

/// A small mail server for tests: takes mails down and answers as its script says.
///
/// ```swift
/// let server = try LoopbackSMTP { $0.hasPrefix("RCPT") ? "550 no such person" : nil }
/// ```
package final class LoopbackSMTP: Sendable {
  private let listener: LoopbackListener
  private let log: SMTPLog

  /// Starts on a free port of 127.0.0.1 and runs until `stop()`.
  ///
  /// The script is asked before each reply with the client's line, `CONNECT` for the greeting or `.` for the end of a
  /// mail. Nil means the usual reply, an empty text none; after 421 the connection ends. `startTLS` takes a socket
  /// over once the client has been told to begin.
  package init(
    offering extensions: [String] = [], script: @escaping @Sendable (String) -> String? = { _ in nil },
    startTLS: (@Sendable (Int32) -> Void)? = nil
  ) throws {
    let log = SMTPLog()
    self.log = log
    listener = try LoopbackListener { _, socket in
      let session = SMTPSession(ByteStream(socket), offering: extensions, log: log, script: script)
      if session.run(greets: true), let startTLS { startTLS(socket) }
    }
  }

  /// The port it listens on.
  package var port: Int { listener.port }

  /// All mails that were taken, in order.
  package var mails: [ReceivedMail] { log.mails }

  /// All lines that clients sent outside of mails, in order.
  package var commands: [String] { log.commands }

  /// A mail was taken.
  package var changes: Changes { log.changes }

  /// Ends all connections and takes no more.
  package func stop() { listener.stop() }
}

/// What the sessions of a server took down.
package final class SMTPLog: Sendable {
  private let state = Mutex((mails: [ReceivedMail](), commands: [String]()))

  let changes = Changes()

  /// An empty log.
  package init() {}

  /// All mails that were taken, in order.
  package var mails: [ReceivedMail] { state.withLock { $0.mails } }

  /// All lines that clients sent outside of mails, in order.
  package var commands: [String] { state.withLock { $0.commands } }

  func add(_ mail: ReceivedMail) {
    state.withLock { $0.mails.append(mail) }
    changes.note()
  }

  func add(_ command: String) { state.withLock { $0.commands.append(command) } }
}
