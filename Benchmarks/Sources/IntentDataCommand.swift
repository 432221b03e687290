import ArgumentParser
import Foundation
import Matching

/// Likeness on its own, on public intent sets: accuracy, refusal, few examples, noise, speed.
struct IntentDataCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intents", abstract: "Measure likeness on public intent sets, and print one JSON object.")

  @Option(help: "The folder with clinc150_*.tsv and banking77_*.tsv: a label, a tab, a text in each line.")
  var data: String

  func run() async throws { print(try IntentData(folder: data).report()) }
}

/// The public intent sets, and what their protocols measure: accuracy, out-of-scope queries, few examples, noise,
/// speed.
struct IntentData {
  let folder: String
  typealias Row = (label: String, text: String)

  /// All figures as one JSON object.
  func report() throws -> String {
    let parts = try clinc() + banking() + fewExamples()
    return "{" + parts.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// `label<TAB>text`, a row a line.
  func rows(_ name: String) throws -> [Row] {
    let text = try String(contentsOfFile: "\(folder)/\(name).tsv", encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", maxSplits: 1)
      return cells.count == 2 ? (String(cells[0]), String(cells[1])) : nil
    }
  }

  // MARK: - CLINC150

  private func clinc() throws -> [(String, Double)] {
    let examples = try rows("clinc150_train")
    var trial: LikenessTrial?
    let time = ContinuousClock().measure { trial = LikenessTrial(examples) }
    guard let trial else { return [] }
    let validation = Answers(try rows("clinc150_val"), trial)
    let strange = Answers(try rows("clinc150_oos_val"), trial)
    let test = Answers(try rows("clinc150_test"), trial)
    let outside = Answers(try rows("clinc150_oos_test"), trial)
    let threshold = Answers.threshold(validation, strange)
    let kept = test.all.count { $0.isRight && $0.score >= threshold }
    let refused = outside.all.count { $0.score < threshold }
    let speed = speed(trial, try rows("clinc150_test").map(\.text))
    return [
      ("clinc150", test.accuracy), ("clinc150_validation", validation.accuracy),
      ("clinc150_rule_in_scope", IntentData.percent(kept, test.all.count)),
      ("clinc150_rule_oos_recall", IntentData.percent(refused, outside.all.count)),
      ("clinc150_auroc", Answers.auroc(test, outside)), ("clinc150_training_ms", IntentData.milliseconds(time)),
      ("clinc150_messages_per_second", speed.perSecond), ("clinc150_p99_us", speed.p99),
    ]
  }

  private func speed(_ trial: LikenessTrial, _ texts: [String]) -> (perSecond: Double, p99: Double) {
    var times = texts.map { text in
      IntentData.milliseconds(ContinuousClock().measure { _ = trial.best(for: text) }) * 1000
    }
    times.sort()
    return ((1e6 * Double(times.count) / times.reduce(0, +)).rounded(), times[times.count * 99 / 100])
  }

  // MARK: - BANKING77

  private func banking() throws -> [(String, Double)] {
    let examples = try rows("banking77_train")
    var trial: LikenessTrial?
    let time = ContinuousClock().measure { trial = LikenessTrial(examples) }
    guard let trial else { return [] }
    return [("banking77_training_ms", IntentData.milliseconds(time))]
      + (try ["", "_sms", "_typo10"].map { noise in
        ("banking77\(noise)", Answers(try rows("banking77_test\(noise)"), trial).accuracy)
      })
  }

  private func fewExamples() throws -> [(String, Double)] {
    try ["clinc150", "banking77"].map { name in
      let trial = LikenessTrial(try rows("\(name)_train_10shot"))
      return ("\(name)_10shot", Answers(try rows("\(name)_test"), trial).accuracy)
    }
  }

  static func percent(_ count: Int, _ total: Int) -> Double { (10_000 * Double(count) / Double(total)).rounded() / 100 }

  static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e3 + (Double(duration.components.attoseconds) / 1e13).rounded() / 100
  }
}

/// What a trial says of many rows.
struct Answers {
  var all: [(isRight: Bool, score: Float)]

  init(_ rows: [IntentData.Row], _ trial: LikenessTrial) {
    all = rows.map { row in
      guard let best = trial.best(for: row.text) else { return (false, 0) }
      return (best.label == row.label, best.score)
    }
  }

  /// Per cent that are right without any threshold.
  var accuracy: Double { IntentData.percent(all.count { $0.isRight }, all.count) }

  /// The threshold under which to refuse that makes the most of both right: answers kept and strangers refused.
  static func threshold(_ inside: Answers, _ outside: Answers) -> Float {
    let events = inside.all.map { ($0.score, $0.isRight ? -1 : 0) } + outside.all.map { ($0.score, 1) }
    var (count, best, threshold) = (0, Int.min, Float(0))
    let sorted = events.sorted { $0.0 < $1.0 }
    for (place, event) in sorted.enumerated() {
      if place == 0 || sorted[place - 1].0 < event.0, count > best { (best, threshold) = (count, event.0) }
      count += event.1
    }
    return threshold
  }

  /// How often a text of an intent scores higher than one of none.
  static func auroc(_ inside: Answers, _ outside: Answers) -> Double {
    let events = (inside.all.map { ($0.score, true) } + outside.all.map { ($0.score, false) }).sorted { $0.0 < $1.0 }
    var (wins, lower) = (0.0, 0.0)
    var place = 0
    while place < events.count {
      let tied = events[place...].prefix { $0.0 == events[place].0 }
      let insiders = Double(tied.count { $0.1 })
      let outsiders = Double(tied.count) - insiders
      wins += insiders * (lower + outsiders / 2)
      lower += outsiders
      place += tied.count
    }
    return (10_000 * wins / Double(inside.all.count * outside.all.count)).rounded() / 10_000
  }
}
