import Messages

/// How a problem is written down, a line each.
package enum ProblemFormat: String, Sendable, CaseIterable {
  /// `file:line: severity: message`, the form that editors know.
  case text
  /// One JSON object (docs/tools.md).
  case json
  /// A workflow command of GitHub Actions: shown beside the line in a review.
  case github

  /// The line without its newline.
  package func line(_ problem: Problem) -> String {
    switch self {
    case .text: problem.description
    case .json: Self.json(problem)
    case .github: Self.github(problem)
    }
  }

  private static func json(_ problem: Problem) -> String {
    var json = JSONText()
    json.object { json in
      json.key("file")
      json.value(problem.file)
      json.key("line")
      json.value(problem.line)
      json.key("severity")
      json.value(problem.severity.rawValue)
      json.key("message")
      json.value(problem.message)
      json.key("check")
      json.value(problem.check)
    }
    return json.string
  }

  /// As the documentation of GitHub Actions gives it, "Workflow commands"; line 0, the whole file, has no number there.
  private static func github(_ problem: Problem) -> String {
    let line = problem.line > 0 ? ",line=\(problem.line)" : ""
    return "::\(command(problem.severity)) file=\(property(problem.file))\(line),title=\(property(problem.check))::"
      + escaped(problem.message)
  }

  private static func command(_ severity: Problem.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
