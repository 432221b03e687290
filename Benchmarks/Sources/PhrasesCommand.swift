import ArgumentParser
import Content
import Foundation
import Matching
import Messages

/// The rule stage on one core, from words that are cleaned already: many phrases in many messages (Benchmarks/phrases.py).
struct PhrasesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "phrases", abstract: "Measure finding phrases.")

  @Option(help: "A file with a phrase a line.") var phrases: String
  @Option(help: "A file with a message a line.") var messages: String
  @Option var rounds = 9

  func run() async throws {
    let rules = try lines(phrases).map { Rule(source: $0, pattern: try Pattern(phrase: $0), isPhrase: true, line: 1) }
    let library = try ContentLibrary(phrases: rules)
    var stage: RuleStage?
    let compiling = ContinuousClock().measure { stage = RuleStage(library) }
    guard let stage else { return }
    let words = try lines(messages).map { stage.words(of: $0) }
    var best = Double.infinity
    var found = 0
    for _ in 0..<rounds {
      let begin = ProcessorTime.seconds
      found = words.indices.reduce(0) { $0 + stage.count(in: words[$1]) }
      best = min(best, ProcessorTime.seconds - begin)
    }
    print(
      """
      {"phrases": \(rules.count), "compile_ms": \(Int(compiling / .milliseconds(1))), \
      "messages_per_second": \(Int(Double(words.count) / best)), "found": \(found)}
      """)
  }

  private func lines(_ file: String) throws -> [String] {
    try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n").map(String.init)
  }
}

extension ContentLibrary {
  /// A library of one intent with nothing but phrases.
  fileprivate init(phrases: [Rule]) throws {
    guard let day = Day("2026-11-21") else { throw ValidationError("a day of the calendar") }
    let intent = Intent(
      id: "test.phrases", title: "Phrases", level: .normal, audience: .anyone, status: .answered,
      proof: Proof(sources: [], checked: day, reviewBy: day), numbers: [], rules: phrases,
      examples: Examples(yes: [], no: []), answers: [:], related: [], flow: nil, file: "phrases.yaml")
    let groups = [
      "filler": ["just", "really", "so", "please", "the", "a", "an", "very"], "not": ["not", "never", "no", "nobody"],
    ]
    self.init(
      version: "phrases", intents: [intent],
      concepts: groups.mapValues { Concept(name: "", members: $0, file: "words.yaml", line: 1) }, directory: [:],
      texts: [:], flows: [], signOff: SignOff())
  }
}
