import Foundation
import LoopbackServers

/// `openssl s_server` on a free port of this machine, with the certificate of a test authority.
final class TLSServer: Sendable {
  let port: Int
  private let process: Process
  private let input: Pipe
  private let output: Pipe

  /// Starts it and waits until it listens. With `serving` it gives out the files of that folder over HTTP; without, what
  /// a client says comes out of it and what is written into it goes to the client.
  init(_ authority: TestAuthority, serving folder: URL? = nil) async throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments =
      ["s_server", "-accept", "127.0.0.1:0", "-cert", authority.path("leaf.pem"), "-key", authority.path("leaf.key")]
      + (folder == nil ? [] : ["-WWW"])
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process = process
    self.input = input
    self.output = output
    port = try await readPort(output.fileHandleForReading.fileDescriptor)
  }

  /// Ends the command. A polite signal would not do: it starts on a thread that holds those back, and so does it.
  func stop() { kill(process.processIdentifier, SIGKILL) }

  /// Holds a conversation in SMTP inside of TLS, on a thread of its own.
  func talkSMTP(greets: Bool, log: SMTPLog) {
    let (from, to) = (output.fileHandleForReading.fileDescriptor, input.fileHandleForWriting.fileDescriptor)
    Thread {
      let words = Pipe()
      let conversation = Thread {
        let stream = ByteStream(reading: words.fileHandleForReading.fileDescriptor, writing: to)
        SMTPSession(stream, offering: ["AUTH PLAIN"], log: log).run(greets: greets)
      }
      conversation.start()
      self.forwardClient(ByteStream(from), to: words.fileHandleForWriting)
    }.start()
  }

  /// What the command prints about the handshake comes before the client's first word and is left out.
  private func forwardClient(_ printed: ByteStream, to words: FileHandle) {
    let writer = ByteStream(reading: -1, writing: words.fileDescriptor)
    var hasBegun = false
    while let line = printed.line() {
      hasBegun = hasBegun || line.hasPrefix("EHLO")
      if hasBegun { writer.write(line + "\r\n") }
    }
    words.closeFile()
  }
}

/// The command said something else than where it listens.
struct NoPort: Error {}

private func readPort(_ output: Int32) async throws -> Int {
  let line = await withCheckedContinuation { continuation in
    Thread {
      let stream = ByteStream(output)
      var line = stream.line()
      while let text = line, !text.hasPrefix("ACCEPT") { line = stream.line() }
      continuation.resume(returning: line)
    }.start()
  }
  guard let port = line?.split(separator: ":").last.flatMap({ Int($0) }) else { throw NoPort() }
  return port
}

/// Carries bytes both ways between a socket and a port of this machine until both sides have gone.
func carry(_ socket: Int32, toPort port: Int) {
  guard let other = connectToLoopback(port: port) else { return }
  let back = DispatchSemaphore(value: 0)
  Thread {
    copy(from: other, to: socket)
    back.signal()
  }.start()
  copy(from: socket, to: other)
  back.wait()
  close(other)
}

private func copy(from source: Int32, to target: Int32) {
  var chunk = [UInt8](repeating: 0, count: 16_384)
  while true {
    let count = read(source, &chunk, chunk.count)
    guard count > 0, write(target, chunk, count) == count else { break }
  }
  shutdown(target, Int32(SHUT_WR))
}
