import ArgumentParser
import Content
import Messages

/// `helpline check`: what is wrong with the content, as a compiler would say it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check all content: problems with file and line, and what to do.",
    discussion: """
      Example:  helpline check --strict
      Example:  helpline check --notes | grep law/selling
      Example:  helpline check --strict --format github
      Rules and examples are tried on each other too: rules that can never fire are warnings; examples that another intent
      answers, and words that only one example has, are notes, which are counted, or listed with --notes. That takes
      seconds; what was found is kept for the next check, until rules, examples or the program change.
      Ends with 0 when the content can be used, with 65 (EX_DATAERR) when it cannot.
      """)

  @OptionGroup var content: ContentOption
  @Flag(help: "Overdue reviews and warnings count as errors, as for a release.") var strict = false
  @Option(help: "text, json (one object a problem) or github (annotations of a workflow).") var format: ProblemFormat?
  @Flag(help: "The same as --format json.") var json = false
  @Flag(help: "List the notes too.") var notes = false

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other")
    }
  }

  func run() async throws {
    try await Stop.catching {
      let checked = try Project.check(content.folder, strict: strict)
      let problems = checked.problems
      let format = format ?? (json ? .json : .text)
      for problem in problems where notes || problem.severity != .note {
        Terminal.say(format == .text ? CheckCommand.painted(problem) : format.line(problem))
      }
      if format == .text { CheckCommand.summarise(checked) }
      let fails = checked.summary == nil || (strict && problems.contains { $0.severity != .note })
      if fails { throw ExitCode(Stop.Status.badData.rawValue) }
    }
  }

  private static func painted(_ problem: Problem) -> String {
    guard Terminal.hasColour else { return ProblemFormat.text.line(problem) }
    let place = Terminal.paint("\(problem.file):\(problem.line):", .bold)
    return "\(place) \(Terminal.paint(problem.severity.rawValue + ":", colour(problem.severity))) \(problem.message)"
  }

  private static func colour(_ severity: Problem.Severity) -> Terminal.Colour {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private static func summarise(_ checked: Checked) {
    let problems = checked.problems
    if Terminal.isTerminal, !problems.isEmpty {
      Terminal.say("\n" + ProblemTable(problems).lines.joined(separator: "\n") + "\n")
    }
    if let summary = checked.summary { Terminal.say(summary) }
    let counts = Problem.Severity.allCases.map { severity in (severity, problems.count { $0.severity == severity }) }
    let line = counts.map { "\($0.1) \($0.0.rawValue)s" }.joined(separator: ", ")
    let worst = counts.first { $0.1 > 0 && $0.0 != .note }?.0
    Terminal.say(Terminal.paint(line, worst.map(colour) ?? .green))
  }
}

extension ProblemFormat: ExpressibleByArgument {}
