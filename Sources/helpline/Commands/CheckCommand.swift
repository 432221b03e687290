import ArgumentParser
import Content
import Matching
import Messages

/// `helpline check`: what is wrong with the content, as a compiler would say it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check all content: problems with file and line, and what to do.",
    discussion: """
      Example:  helpline check --strict
      Example:  helpline check --notes | grep law/selling
      Rules and examples are tried on each other too: rules that can never fire are warnings; examples that another intent
      answers, and words that only one example has, are notes, which are counted, or listed with --notes.
      Ends with 0 when the content can be used, with 65 (EX_DATAERR) when it cannot.
      """)

  @OptionGroup var content: ContentOption
  @Flag(help: "Overdue reviews and warnings count as errors, as for a release.") var strict = false
  @Flag(help: "One JSON object a problem, for tools.") var json = false
  @Flag(help: "List the notes too.") var notes = false

  func run() async throws {
    try await Stop.catching {
      let (library, found) = try Project.load(content.folder, strict: strict)
      let problems = (found + CheckCommand.trial(library)).sorted()
      for problem in problems where notes || problem.severity != .note {
        Console.say(json ? CheckLine.json(problem) : CheckLine.text(problem))
      }
      if !json { summarise(library, problems) }
      let fails = library == nil || (strict && problems.contains { $0.severity != .note })
      if fails { throw ExitCode(Stop.Status.badData.rawValue) }
    }
  }

  /// What shows only when rules and examples of all files meet.
  private static func trial(_ library: ContentLibrary?) -> [Problem] {
    guard let library else { return [] }
    let trial = ContentTrial(library, LearnedFile.matcher(for: library))
    return trial.deadRules() + trial.stolenExamples() + trial.loneWords()
  }

  private func summarise(_ library: ContentLibrary?, _ problems: [Problem]) {
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count { $0.severity == .warning }
    let notes = problems.count { $0.severity == .note }
    if let library {
      let sum = ContentSummary(library)
      Console.say(
        "\(sum.intents) intents (\(sum.signposts) signposts), \(sum.rules + sum.phrases) rules and phrases, "
          + "\(sum.examples) examples, \(sum.records) numbers and addresses, \(sum.flows) flows; "
          + "\(sum.unsigned) texts await sign-off; version \(library.version)")
    }
    let line = "\(errors) errors, \(warnings) warnings, \(notes) notes"
    Console.say(Console.paint(line, errors > 0 ? .red : warnings > 0 ? .yellow : .green))
  }
}

/// One problem as a line.
private enum CheckLine {
  static func text(_ problem: Problem) -> String {
    let colour: Console.Colour =
      switch problem.severity {
      case .error: .red
      case .warning: .yellow
      case .note: .cyan
      }
    let place = Console.paint("\(problem.file):\(problem.line):", .bold)
    return "\(place) \(Console.paint(problem.severity.rawValue + ":", colour)) \(problem.message)"
  }

  static func json(_ problem: Problem) -> String {
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
    }
    return json.string
  }
}
