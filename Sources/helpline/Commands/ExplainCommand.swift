import ArgumentParser
import Content
import Matching
import Messages

/// `helpline explain "text"`: what the matcher made of a text, step by step.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a text is read as it is: words, rules, likeness, what came second.",
    discussion: """
      Example:  helpline explain "hes outside my door"
      The text is printed again: do not use it on texts of real people where others can see the screen.
      """)

  @OptionGroup var content: ContentOption
  @Flag(help: "One JSON object, for tools.") var json = false
  @Flag(help: "Read it as the text after an answer about danger.") var afterDanger = false
  @Argument(help: "The text.") var text: String

  func run() async throws {
    try await Stop.catching {
      let report = try content.start().matcher.explain(
        text, in: MatchContext(afterDanger: afterDanger))
      Terminal.say(json ? ReportJSON.text(report) : ReportLines(report).text)
    }
  }
}

/// A report for people.
struct ReportLines {
  private let report: ReadingReport
  private var lines: [String] = []

  init(_ report: ReadingReport) {
    self.report = report
    cleaning()
    decision()
    rules("Rules that fired", report.rules.filter { $0.ruledOut == nil })
    rules("Rules that were ruled out", report.rules.filter { $0.ruledOut != nil })
    candidates()
    likeness()
  }

  var text: String { lines.joined(separator: "\n") }

  private mutating func title(_ title: String) { lines += ["", Terminal.paint(title, .bold)] }

  private mutating func cleaning() {
    lines.append("\(Terminal.paint("Read as", .bold))   \(report.words.map(\.cleaned).joined(separator: " "))")
    for change in report.changes { lines.append("  \"\(change.typed)\" was read as \"\(change.read)\"") }
  }

  private mutating func decision() {
    let reading = report.reading
    let what = (reading.intent ?? reading.command?.rawValue).map { " " + $0 } ?? ""
    let colour: Terminal.Colour = reading.level >= .urgent ? .red : .green
    let decision = reading.decision.rawValue + what
    lines.append("\(Terminal.paint("Decision", .bold))  \(Terminal.paint(decision, colour)), \(reading.level.rawValue)")
    if !reading.also.isEmpty { lines.append("  also: \(reading.also.joined(separator: ", "))") }
    if let language = reading.language { lines.append("  language: \(language)") }
    lines.append("  \(reading.why)")
  }

  private mutating func rules(_ name: String, _ rules: [ReadingReport.FoundRule]) {
    guard !rules.isEmpty else { return }
    title(name)
    for rule in rules {
      let words = rule.originals.map { "\"\($0)\"" }.joined(separator: " ")
      lines.append("  \(rule.intent)  \(Terminal.paint(rule.source, .dim))")
      lines.append("    on \(words)" + (rule.ruledOut.map { "; does not count: \($0)" } ?? ""))
    }
  }

  private mutating func candidates() {
    guard !report.reading.candidates.isEmpty else { return }
    title("What came first, second and after")
    for candidate in report.reading.candidates { lines.append("  \(candidate.score)  \(candidate.intent)") }
    if let margin = report.margin { lines.append("  the second is behind by \((margin * 1000).rounded() / 1000)") }
  }

  private mutating func likeness() {
    title("What the examples alone say")
    if report.likeness.isEmpty { lines.append("  nothing is like it") }
    for like in report.likeness {
      let words = like.words.map { "\"\($0)\"" }.joined(separator: ", ")
      lines.append("  \(like.score)  \(like.intent)  by \(words); nearest example: \"\(like.example)\"")
    }
  }
}

/// A report for tools.
enum ReportJSON {
  static func text(_ report: ReadingReport) -> String {
    var json = JSONText()
    json.object { json in
      write(report.reading, &json)
      json.key("words")
      json.array { json in
        for word in report.words { pairs([("cleaned", word.cleaned), ("original", word.original)], &json) }
      }
      json.key("changes")
      json.array { json in
        for change in report.changes { pairs([("typed", change.typed), ("read", change.read)], &json) }
      }
      json.key("rules")
      json.array { json in for rule in report.rules { write(rule, &json) } }
      json.key("likeness")
      json.array { json in for like in report.likeness { write(like, &json) } }
    }
    return json.string
  }

  private static func pairs(_ pairs: [(String, String?)], _ json: inout JSONText) {
    json.object { json in
      for (key, value) in pairs {
        json.key(key)
        json.value(value)
      }
    }
  }

  private static func strings(_ key: String, _ values: [String], _ json: inout JSONText) {
    json.key(key)
    json.array { json in for value in values { json.value(value) } }
  }

  private static func write(_ reading: Reading, _ json: inout JSONText) {
    let texts = [
      ("decision", reading.decision.rawValue), ("intent", reading.intent), ("command", reading.command?.rawValue),
      ("level", reading.level.rawValue), ("language", reading.language), ("why", reading.why),
    ]
    for (key, value) in texts {
      json.key(key)
      json.value(value)
    }
    strings("also", reading.also, &json)
    json.key("candidates")
    json.array { json in
      for candidate in reading.candidates {
        json.object { json in
          json.key("intent")
          json.value(candidate.intent)
          json.key("score")
          json.value(candidate.score)
        }
      }
    }
  }

  private static func write(_ rule: ReadingReport.FoundRule, _ json: inout JSONText) {
    json.object { json in
      json.key("intent")
      json.value(rule.intent)
      json.key("source")
      json.value(rule.source)
      strings("on", rule.originals, &json)
      json.key("ruled_out")
      json.value(rule.ruledOut)
    }
  }

  private static func write(_ like: ReadingReport.LikeIntent, _ json: inout JSONText) {
    json.object { json in
      json.key("intent")
      json.value(like.intent)
      json.key("score")
      json.value(like.score)
      json.key("example")
      json.value(like.example)
      strings("words", like.words, &json)
    }
  }
}
