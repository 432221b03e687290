import Messages
import Store

/// What two auditors found in a sample: only messages that both have rated count.
struct AuditReport {
  let sample: AuditSample
  let items: [AuditItem]

  /// Messages that both have rated.
  var judged: [AuditItem] { items.filter { $0.ratings.count == 2 } }

  var isComplete: Bool { judged.count == items.count }

  /// Missed urgency: at least one of the two says that the level was too low.
  static func isMissed(_ item: AuditItem) -> Bool { item.ratings.contains { $0.level == "low" } }

  func strata() -> [(stratum: AuditStratum, drawn: Int, figures: Agreement.Stratum)] {
    AuditStratum.allCases.map { stratum in
      let judged = judged.filter { $0.stratum == stratum }
      return (
        stratum, items.count { $0.stratum == stratum },
        Agreement.Stratum(
          population: sample.plan.populations[stratum.rawValue] ?? 0, judged: judged.count,
          hits: judged.count { AuditReport.isMissed($0) })
      )
    }
  }

  func kappa(_ question: AuditQuestion) -> Double? {
    Agreement.kappa(judged.map { (question.answer(in: $0.ratings[0]), question.answer(in: $0.ratings[1])) })
  }

  func agreed(_ question: AuditQuestion) -> Int {
    judged.count { question.answer(in: $0.ratings[0]) == question.answer(in: $0.ratings[1]) }
  }

  /// Where the two differ, and in what.
  func disagreements() -> [(item: AuditItem, questions: [AuditQuestion])] {
    judged.compactMap { item in
      let differing = AuditQuestion.allCases.filter { $0.answer(in: item.ratings[0]) != $0.answer(in: item.ratings[1]) }
      return differing.isEmpty ? nil : (item, differing)
    }
  }

  // MARK: As a page and a file

  func values(canRead: Bool) -> PageValue {
    let share = Agreement.share(strata().map(\.figures))
    return [
      "number": .text(String(sample.id)), "judged": .number(judged.count), "items": .number(items.count),
      "isComplete": .flag(isComplete), "hasShare": .flag(share != nil),
      "share": .text(share.map { AuditReport.percent($0.share) } ?? ""),
      "interval": .text(share.map { AuditReport.words($0.interval) } ?? ""),
      "strata": .list(strata().map(AuditReport.value)),
      "questions": .list(
        AuditQuestion.allCases.map { question in
          [
            "words": .text(question.words), "agreed": .text("\(agreed(question)) of \(judged.count)"),
            "kappa": .text(kappa(question).map(AuditReport.text) ?? "cannot be said"),
          ]
        }),
      "differences": .list(disagreements().map { value($0.item, $0.questions, canRead: canRead) }),
      "hasDifferences": .flag(!disagreements().isEmpty), "plan": .text(planWords),
      "harms": .number(judged.count { $0.ratings.contains { $0.harm == "serious" } }),
    ]
  }

  private var planWords: String {
    let weights = AuditStratum.allCases.map { "\($0.words) \(sample.plan.weights[$0.rawValue] ?? 0)" }
    return "seed \(sample.plan.seed); shares: \(weights.joined(separator: ", "))"
  }

  private static func value(
    _ row: (stratum: AuditStratum, drawn: Int, figures: Agreement.Stratum)
  ) -> PageValue {
    let interval = Agreement.wilson(Double(row.figures.hits), of: Double(row.figures.judged))
    return [
      "words": .text(row.stratum.words), "population": .number(row.figures.population), "drawn": .number(row.drawn),
      "judged": .number(row.figures.judged), "missed": .number(row.figures.hits),
      "interval": .text(interval.map(words) ?? "nothing known"),
    ]
  }

  private func value(_ item: AuditItem, _ questions: [AuditQuestion], canRead: Bool) -> PageValue {
    [
      "position": .number(item.position), "canRead": .flag(canRead), "number": .text(String(sample.id)),
      "stratum": .text(item.stratum.words),
      "answers": .list(
        questions.map { question in
          [
            "words": .text(question.words),
            "first": .text(question.meaning(of: question.answer(in: item.ratings[0]))),
            "second": .text(question.meaning(of: question.answer(in: item.ratings[1]))),
            "firstName": .text(item.ratings[0].staff.name), "secondName": .text(item.ratings[1].staff.name),
          ]
        }),
    ]
  }

  /// One line a message; notes stay in the console.
  func file() -> [UInt8] {
    var lines = [["item", "stratum", "auditor"] + AuditQuestion.allCases.map(\.rawValue)]
    for item in judged {
      for rating in item.ratings {
        lines.append(
          [String(item.position), item.stratum.rawValue, rating.staff.name]
            + AuditQuestion.allCases.map { $0.answer(in: rating) })
      }
    }
    return CSVText.bytes(lines)
  }

  private static func percent(_ share: Double) -> String { Chart.text(share * 100) + " %" }

  private static func words(_ interval: ClosedRange<Double>) -> String {
    "\(percent(interval.lowerBound)) to \(percent(interval.upperBound))"
  }

  private static func text(_ kappa: Double) -> String {
    let hundredths = Int((kappa * 100).rounded())
    let digits = String(abs(hundredths) % 100)
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(digits.count == 1 ? "0" : "")\(digits)"
  }
}
