import ArgumentParser
import Content
import Foundation
import Matching

/// What speaks for danger in each message of a labelled set, as numbers without the text: for setting `Bars`.
struct JudgementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgement", abstract: "Print the evidence for danger in labelled messages, a line each.")

  @Option(help: "The project's folder.") var content = "."
  @Argument(help: "Sets of labelled messages.") var sets: [String]

  func run() async throws {
    let matcher = Matcher(try BenchContent.library(content))
    for set in sets {
      for message in try EvaluationMessage.read(String(contentsOfFile: set, encoding: .utf8)) {
        let figures = matcher.danger(in: message.text)
        print(
          "\(message.kind)\t\(message.accepted.first ?? "-")\t\(figures.likeness)\t\(figures.likest)\t\(figures.nearness)\t\(figures.rule ?? -1)\t\(figures.evidence)"
        )
      }
    }
  }
}
