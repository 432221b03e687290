import Messages
import Store

/// The four questions that an auditor answers, with the words that are stored and what they mean.
enum AuditQuestion: String, CaseIterable {
  case intent, level, tone, harm

  var words: String {
    switch self {
    case .intent: "Was it understood?"
    case .level: "Was the level right?"
    case .tone: "Was the tone fine?"
    case .harm: "Could the answer do harm?"
    }
  }

  /// Stored word and what it means; the first is what a good answer gets.
  var choices: [(value: String, words: String)] {
    switch self {
    case .intent: [("yes", "Yes"), ("no", "No"), ("unsure", "Cannot tell")]
    case .level: [("right", "Right"), ("low", "Too low: it was more urgent"), ("high", "Too high: it was less urgent")]
    case .tone: [("fine", "Fine"), ("bad", "Not fine")]
    case .harm: [("none", "No harm"), ("possible", "Possible harm"), ("serious", "Serious harm")]
    }
  }

  func meaning(of value: String) -> String { choices.first { $0.value == value }?.words ?? value }

  func answer(in rating: AuditRating) -> String {
    switch self {
    case .intent: rating.intent
    case .level: rating.level
    case .tone: rating.tone
    case .harm: rating.harm
    }
  }

  /// For the page: nothing is chosen beforehand, so that nobody sends what they did not think of.
  func value(chosen: String?) -> PageValue {
    [
      "name": .text(rawValue), "words": .text(words),
      "choices": .list(
        choices.map {
          [
            "value": .text($0.value), "words": .text($0.words), "chosen": .flag($0.value == chosen),
            "name": .text(rawValue),
          ]
        }),
    ]
  }
}

/// A rating as it came from the form.
enum AuditForm {
  static let longestNote = 2_000

  static func rating(_ form: FormFields, by staff: StaffMember) throws(PageProblem) -> AuditRating {
    for question in AuditQuestion.allCases {
      guard question.choices.contains(where: { $0.value == form[question.rawValue] }) else {
        throw PageProblem(422, "Please go back and answer all four questions.")
      }
    }
    let note = form.raw("note")
    guard note.utf8.count <= longestNote else {
      throw PageProblem(422, "The note is too long. Please go back and shorten it.")
    }
    return AuditRating(
      staff: staff, intent: form["intent"], level: form["level"], tone: form["tone"], harm: form["harm"],
      note: Redacted(note))
  }

  /// The plan of the form; sizes and weights that make no sense are refused.
  static func plan(_ form: FormFields, seed: UInt64, now: Double) throws(PageProblem) -> AuditPlan {
    guard let size = form.number("size"), (5...500).contains(size), let days = form.number("days"),
      [7, 30, 90].contains(days)
    else { throw PageProblem(422, "A sample has 5 to 500 messages of the last 7, 30 or 90 days. Please go back.") }
    var weights: [AuditStratum: Int] = [:]
    for stratum in AuditStratum.allCases {
      guard let weight = form.number(stratum.rawValue), (0...100).contains(weight) else {
        throw PageProblem(422, "Each share is a whole number from 0 to 100. Please go back.")
      }
      weights[stratum] = Int(weight)
    }
    guard weights.values.contains(where: { $0 > 0 }) else {
      throw PageProblem(422, "At least one share has to be above 0. Please go back.")
    }
    let from = now - Double(days) * 86_400
    return AuditPlan(seed: seed, from: from, until: now, size: Int(size), weights: weights)
  }
}

extension AuditStratum {
  var words: String {
    switch self {
    case .amber: "Distress or risk"
    case .nearlyUrgent: "Nearly read as urgent"
    case .turnedUrgent: "Turned urgent within a day"
    case .notUnderstood: "Not understood"
    case .rest: "All others"
    }
  }

  /// The share that the form begins with.
  var usual: Int {
    switch self {
    case .amber: 25
    case .nearlyUrgent: 25
    case .turnedUrgent: 20
    case .notUnderstood: 10
    case .rest: 20
    }
  }
}
