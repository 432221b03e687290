import Foundation
import Synchronization

/// One life of a server, for the tests of kills: it opens a data folder, hears the texts of a script and does all that comes
/// due, by a clock that runs as fast as the work goes. It ends when nothing is left to do, by SIGKILL at one of the points
/// between its steps, commits and calls, or by the SIGKILL of whoever started it.
///
///     CheckInLife FOLDER NOW POINT
///
/// `NOW` is in seconds since 1970; `POINT` counts from 1, and 0 is none.
@main
struct CheckInLife {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 3, let folder = arguments.first, let now = Double(arguments.dropFirst().first ?? ""),
      let point = Int(arguments.last ?? "")
    else {
      print("usage: CheckInLife FOLDER NOW POINT")
      exit(EX_USAGE)
    }
    let book = try Book(folder: folder, deathAt: point)
    try await Life(folder: folder, now: now, book: book).run(try Script.lines(folder))
  }
}

/// What the outside saw of a server over all its lives: texts, mails and acknowledgements, a line each, in one file that only grows.
final class Book: Sendable {
  private let file: Int32
  private let path: String
  private let deathAt: Int
  private let passed = Mutex(0)

  init(folder: String, deathAt: Int) throws {
    path = folder + "/book"
    file = open(path, O_CREAT | O_APPEND | O_WRONLY, 0o600)
    self.deathAt = deathAt
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Written by one call: a kill leaves the line or leaves none.
  func note(_ words: String...) {
    let line = Array((words.joined(separator: "\t") + "\n").utf8)
    guard write(file, line, line.count) == line.count else { exit(EX_IOERR) }
  }

  /// A point between two steps, where a kill may come.
  func point() {
    let count = passed.withLock { count in
      count += 1
      return count
    }
    if count == deathAt { kill(getpid(), SIGKILL) }
  }

  /// What was acknowledged in all lives so far, by its place in the script.
  var acknowledged: Set<Int> {
    get throws { Set(try lines.filter { $0.first == "ack" }.compactMap { Int($0[1]) }) }
  }

  /// Whether that number ever got a text.
  func reached(_ number: String) throws -> Bool { try lines.contains { $0.first == "sent" && $0[2] == number } }

  private var lines: [[String]] {
    get throws {
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: "\t").map(String.init)
      }
    }
  }
}

/// A text that somebody sends: when, from whom, what. One that begins with `?` is an answer: sent where there was a question.
struct Script {
  var index: Int
  var at: Double
  var from: String
  var text: String

  static func lines(_ folder: String) throws -> [Script] {
    try String(contentsOfFile: folder + "/script", encoding: .utf8).split(separator: "\n").enumerated().map {
      let parts = $1.split(separator: "\t").map(String.init)
      guard parts.count == 3, let at = Double(parts[0]) else { throw CocoaError(.fileReadCorruptFile) }
      return Script(index: $0, at: at, from: parts[1], text: parts[2])
    }
  }
}
