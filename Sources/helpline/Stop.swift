import ArgumentParser
import Foundation

/// Ends the program with one clear sentence and a status of sysexits.h.
struct Stop: Error {
  /// The codes of sysexits.h that we use.
  enum Status: Int32 {
    case usage = 64
    case badData = 65
    case noInput = 66
    case noUser = 67
    case unavailable = 69
    case software = 70
    case cannotCreate = 73
    case temporary = 75
    case badAnswer = 76
    case badConfiguration = 78
  }

  let status: Status
  let sentence: String

  init(_ status: Status, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  /// Runs a command's body; a `Stop` becomes a line on the error output and the exit status.
  static func catching(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let stop as Stop {
      Terminal.complain(stop.sentence)
      throw ExitCode(stop.status.rawValue)
    }
  }
}

/// Lines on the terminal.
enum Terminal {
  /// Whether somebody looks at the output as it is written.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Whether the output is a terminal that wants colour: NO_COLOR with any value but none says no (no-color.org).
  static let hasColour = isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

  /// An error line: `helpline: …`.
  static func complain(_ sentence: String) {
    FileHandle.standardError.write(Data("helpline: \(sentence)\n".utf8))
  }

  /// Writes at once, also when the output is a pipe.
  static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  /// The text in a colour, where the terminal wants one.
  static func paint(_ text: String, _ colour: Colour) -> String {
    hasColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Codes of ECMA-48.
  enum Colour: Int {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
  }
}
