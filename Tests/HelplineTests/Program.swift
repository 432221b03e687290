import Foundation
import LoopbackServers
import Synchronization
import Testing

/// The built program, run as a user runs it.
enum Program {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The program stands beside the tests' own bundle.
  static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "helpline").path
  }()

  struct Result: Sendable {
    var status: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs a command to its end, with that input.
  static func run(_ arguments: [String], input: String = "", folder: String = root, environment: [String: String] = [:])
    async throws -> Result
  {
    let slot = await Slots.commands.take()
    defer { slot.leave() }
    let running = try Running(arguments, folder: folder, environment: environment, input: input)
    let status = await running.end()
    return Result(status: status, output: running.output, errors: running.errors)
  }
}

/// A program that runs, with everything that it has written so far.
final class Running: Sendable {
  private let process: Process
  private let written = Log()
  private let changes = Changes()
  private let ended: AsyncStream<Int32>
  /// Lines of the standard output, for one reader.
  let outputLines: AsyncStream<String>

  private final class Log: Sendable {
    private let data = Mutex((output: Data(), errors: Data()))

    var output: String { data.withLock { String(decoding: $0.output, as: UTF8.self) } }
    var errors: String { data.withLock { String(decoding: $0.errors, as: UTF8.self) } }

    func add(errors more: Data) { data.withLock { $0.errors.append(more) } }

    /// Returns the lines that were completed by it.
    func add(output more: Data) -> [String] {
      data.withLock { data in
        let before = data.output.split(separator: 0x0A, omittingEmptySubsequences: false).count
        data.output.append(more)
        let lines = data.output.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        return lines.dropFirst(before - 1).map { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  init(_ arguments: [String], folder: String, environment: [String: String] = [:], input: String? = nil) throws {
    let (ended, endedContinuation) = AsyncStream.makeStream(of: Int32.self)
    let (lines, lineContinuation) = AsyncStream.makeStream(of: String.self)
    self.ended = ended
    outputLines = lines
    let (output, errors, inputPipe) = (Pipe(), Pipe(), Pipe())
    let process = Process()
    self.process = process
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = inputPipe
    // Foundation's own waiting keeps a core busy for as long as the program runs.
    let exited = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in exited.signal() }
    try process.run()
    let readers = DispatchGroup()
    Running.drain(output, in: readers) { [written] data in
      for line in written.add(output: data) { lineContinuation.yield(line) }
    }
    Running.drain(errors, in: readers) { [written, changes] data in
      written.add(errors: data)
      changes.note()
    }
    Thread.detachNewThread {
      if let input { inputPipe.fileHandleForWriting.write(Data(input.utf8)) }
      if input != nil { inputPipe.fileHandleForWriting.closeFile() }
      exited.wait()
      readers.wait()
      lineContinuation.finish()
      endedContinuation.yield(process.terminationStatus)
      endedContinuation.finish()
    }
  }

  var output: String { written.output }
  var errors: String { written.errors }

  /// Waits until the standard error holds the words.
  func wait(forError words: String) async throws { try await changes.wait { errors.contains(words) } }

  func end() async -> Int32 {
    for await status in ended { return status }
    return process.terminationStatus
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

  private static func drain(_ pipe: Pipe, in group: DispatchGroup, take: @escaping @Sendable (Data) -> Void) {
    group.enter()
    Thread.detachNewThread {
      // Foundation's own reading traps when a signal interrupts it.
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(pipe.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { break }
        take(Data(buffer[..<count]))
      }
      group.leave()
    }
  }
}
