import Messages
import Switchboard

/// What `helpline test` prints: lines for people, or objects for tools (docs/tools.md).
struct TestReport {
  let json: Bool

  func show(_ name: String, _ run: TranscriptRun) {
    if json { return Terminal.say(Self.line(name, run)) }
    for problem in run.problems {
      let sentence = problem.sentence.replacing("\n", with: " / ")
      Terminal.say(Terminal.paint("\(problem.place):", .bold) + " " + Terminal.paint(sentence, .red))
    }
  }

  func sum(_ runs: [TranscriptRun]) {
    guard !json else { return }
    let failed = runs.count { !$0.problems.isEmpty }
    let line = failed == 0 ? "\(runs.count) transcripts passed" : "\(failed) of \(runs.count) transcripts failed"
    Terminal.say(Terminal.paint(line, failed == 0 ? .green : .red))
  }

  func show(_ coverage: Coverage) {
    for part in coverage.parts {
      if json {
        Terminal.say(Self.line(part))
        continue
      }
      let visited = part.count - part.missing.count
      let colour: Terminal.Colour = part.missing.isEmpty ? .green : .yellow
      Terminal.say(Terminal.paint("\(part.name): \(part.percent) % (\(visited) of \(part.count))", colour))
      for item in part.missing { Terminal.say("  \(item.file):\(item.line): no transcript visits \(item.name)") }
    }
  }

  /// Whether a branch is missing; each that is becomes a line on the error output.
  func demandBranches(_ coverage: Coverage) -> Bool {
    for item in coverage.missingBranches {
      Terminal.complain("\(item.file):\(item.line): no transcript visits \(item.name)")
    }
    return !coverage.missingBranches.isEmpty
  }

  private static func line(_ name: String, _ run: TranscriptRun) -> String {
    var json = JSONText()
    json.object { json in
      json.key("file")
      json.value(name)
      json.key("passed")
      json.value(run.problems.isEmpty)
      json.key("problems")
      json.array { json in for problem in run.problems { write(problem, &json) } }
    }
    return json.string
  }

  private static func write(_ problem: TranscriptProblem, _ json: inout JSONText) {
    json.object { json in
      json.key("line")
      json.value(problem.line)
      json.key("message")
      json.value(problem.sentence)
      json.key("expected")
      json.value(problem.expected)
      json.key("came")
      json.value(problem.came)
    }
  }

  private static func line(_ part: Coverage.Part) -> String {
    var json = JSONText()
    json.object { json in
      json.key("coverage")
      json.value(part.name)
      json.key("count")
      json.value(part.count)
      json.key("percent")
      json.value(part.percent)
      json.key("missing")
      json.array { json in
        for item in part.missing {
          json.object { json in
            json.key("name")
            json.value(item.name)
            json.key("file")
            json.value(item.file)
            json.key("line")
            json.value(item.line)
          }
        }
      }
    }
    return json.string
  }
}
