import ArgumentParser
import Content
import Foundation
import Matching
import Messages

/// `helpline evaluate`: how well the matcher understands messages that somebody labelled.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure the matcher on labelled messages.",
    discussion: """
      Example:  helpline evaluate Tests/MatchingTests/Evaluation/*.tsv
      A line of a set is: kind, acceptable intents, text, divided by tabs (docs/matching.md).
      """)

  @OptionGroup var content: ContentOption
  @Argument(help: "Files of labelled messages.") var sets: [String]
  @Option(help: "Make the messages worse first: typos, or texting (short forms and typos).") var noise: NoiseKind?
  @Flag(help: "One JSON object, for tools.") var json = false

  func run() async throws {
    try await Stop.catching {
      let messages = try sets.flatMap(EvaluateCommand.messages)
      guard !messages.isEmpty else { throw Stop(.badData, "there is no message in these files") }
      let ready = try content.start()
      let figures = EvaluationFigures.measure(noisy(messages), ready.matcher, ready.library)
      Terminal.say(json ? EvaluationLines.json(figures) : EvaluationLines.text(figures))
    }
  }

  private func noisy(_ messages: [EvaluationMessage]) -> [EvaluationMessage] {
    guard let noise else { return messages }
    return messages.enumerated().map { place, message in
      var message = message
      message.text = noise.noise.applied(to: message.text, seed: UInt64(place))
      return message
    }
  }

  private static func messages(_ path: String) throws -> [EvaluationMessage] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {  // why it cannot be read does not matter
      throw Stop(.noInput, "\(path): there is no such file of UTF-8 text")
    }
    do {
      return try EvaluationMessage.read(text)
    } catch {
      throw Stop(.badData, "\(path):\(error.line): \(error.message)")
    }
  }

  enum NoiseKind: String, ExpressibleByArgument, CaseIterable {
    case typos, texting

    var noise: Noise {
      switch self {
      case .typos: .typos
      case .texting: .texting
      }
    }
  }
}

/// Figures as lines for people, and as one object for tools.
enum EvaluationLines {
  private static let rows:
    [(name: String, key: String, share: @Sendable (EvaluationFigures) -> EvaluationFigures.Share)] = [
      ("answered right at once", "right", { $0.needs }),
      ("right, or offered among three", "offered", { $0.offered }),
      ("confident and wrong", "wrong", { $0.wrong }),
      ("urgent recognised as urgent", "urgent", { $0.urgent }),
      ("emergencies recognised as urgent", "emergencies", { $0.emergencies }),
      ("hard negatives read as danger", "calm_alarms", { $0.calmAlarms }),
      ("everyday messages read as danger", "everyday_alarms", { $0.everydayAlarms }),
      ("cries taken for orders", "cries_taken_for_orders", { $0.criesTakenForOrders }),
      ("opt-outs understood", "opt_outs", { $0.optOuts }),
      ("both of two needs named", "both_needs", { $0.bothNeeds }),
      ("messages without a need answered", "off_topic_answered", { $0.offTopicAnswered }),
      ("other languages named", "languages", { $0.languages }),
    ]

  static func text(_ figures: EvaluationFigures) -> String {
    let shares = rows.map { ($0.name, $0.share(figures)) }.filter { $0.1.total > 0 }
    let lines = shares.map { name, share in
      let dots = String(repeating: ".", count: max(1, 36 - name.count))
      return "\(name) \(dots) \(percent(share)) (\(share.count) of \(share.total))"
    }
    return (lines + ["", "by intent, the worst first: right, right or offered, of"] + worst(figures)).joined(
      separator: "\n")
  }

  private static func worst(_ figures: EvaluationFigures) -> [String] {
    figures.intents.sorted { a, b in
      let (first, second) = (a.value.offered.percent, b.value.offered.percent)
      return first != second ? first < second : a.key < b.key
    }.map { id, shares in "  \(id) \(shares.right.count) \(shares.offered.count) \(shares.right.total)" }
  }

  private static func percent(_ share: EvaluationFigures.Share) -> String {
    let tenths = Int((share.percent * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  static func json(_ figures: EvaluationFigures) -> String {
    var json = JSONText()
    json.object { json in
      for row in rows {
        let share = row.share(figures)
        json.key(row.key)
        json.object { json in
          json.key("count")
          json.value(share.count)
          json.key("total")
          json.value(share.total)
        }
      }
    }
    return json.string
  }
}
