/// Something wrong with a content file, said so that an editor can mend it.
package struct Problem: Sendable, Equatable, Comparable, CustomStringConvertible {
  /// Whether the content can be used in spite of it.
  package var severity: Severity
  /// Relative to the project: `Intents/law/selling.yaml`.
  package var file: String
  /// From 1; 0 means the whole file.
  package var line: Int
  /// What is wrong and what to do, in one or two sentences.
  package var message: String
  /// What found it, in a word or two, such as `reading age`; `files` for what reading the files brought to light.
  package var check = "files"

  /// `error`: the content is not used. `warning`: it is used, and should be mended. `note`: worth a look.
  package enum Severity: String, Sendable, CaseIterable { case error, warning, note }

  /// A problem at a line of a file; line 0 means the whole file.
  package init(_ severity: Severity, file: String, line: Int, _ message: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
  }

  /// The same problem, under the name of the check that found it.
  package func found(by check: String) -> Problem {
    var problem = self
    problem.check = check
    return problem
  }

  package static func < (a: Problem, b: Problem) -> Bool { (a.file, a.line, a.message) < (b.file, b.line, b.message) }

  /// As a compiler says it: `Intents/law/selling.yaml:7: error: …`.
  package var description: String { "\(file):\(line): \(severity.rawValue): \(message)" }
}
