import Foundation
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
    let running = try Running(arguments, folder: folder, environment: environment, input: input)
    let status = await running.end()
    return Result(status: status, output: running.output, errors: running.errors)
  }
}

/// A program that runs, with everything that it has written so far.
final class Running: Sendable {
  private let process: Process
  private let written = Mutex(Written())
  private let ended: AsyncStream<Int32>
  /// Lines of the standard output, for one reader.
  let outputLines: AsyncStream<String>

  private struct Written {
    var output = Data()
    var errors = Data()
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
    try process.run()
    let readers = DispatchGroup()
    Running.read(output, in: readers) { [written] data in
      let fresh = written.withLock { written in
        let before = written.output.split(separator: 0x0A, omittingEmptySubsequences: false).count
        written.output.append(data)
        return written.output.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().dropFirst(before - 1)
      }
      for line in fresh { lineContinuation.yield(String(decoding: line, as: UTF8.self)) }
    }
    Running.read(errors, in: readers) { [written] data in written.withLock { $0.errors.append(data) } }
    Thread.detachNewThread {
      if let input { inputPipe.fileHandleForWriting.write(Data(input.utf8)) }
      if input != nil { inputPipe.fileHandleForWriting.closeFile() }
      process.waitUntilExit()
      readers.wait()
      lineContinuation.finish()
      endedContinuation.yield(process.terminationStatus)
      endedContinuation.finish()
    }
  }

  var output: String { written.withLock { String(decoding: $0.output, as: UTF8.self) } }
  var errors: String { written.withLock { String(decoding: $0.errors, as: UTF8.self) } }

  func end() async -> Int32 {
    for await status in ended { return status }
    return process.terminationStatus
  }

  func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

  private static func read(_ pipe: Pipe, in group: DispatchGroup, take: @escaping @Sendable (Data) -> Void) {
    group.enter()
    Thread.detachNewThread {
      while true {
        let data = pipe.fileHandleForReading.availableData
        if data.isEmpty { break }
        take(data)
      }
      group.leave()
    }
  }
}
