package import Content
import Messages

/// How well the matcher does on a set of messages: counts, of which the reader makes shares.
package struct EvaluationFigures: Sendable {
  /// Messages with a need: plain, urgent and two needs.
  package var needs = Share()
  /// Of those: the right intent, or offered among at most three choices.
  package var offered = Share()
  /// Of those: answered at once with an intent that nobody accepts.
  package var wrong = Share()
  /// Messages whose best intent is urgent or an emergency, read as such.
  package var urgent = Share()
  /// Messages whose best intent is an emergency, read as urgent or an emergency.
  package var emergencies = Share()
  /// Hard negatives that were read as danger.
  package var calmAlarms = Share()
  /// Everyday messages that were read as danger.
  package var everydayAlarms = Share()
  /// Cries and talk that were taken for an opt-out or for an order to delete.
  package var criesTakenForOrders = Share()
  /// Opt-outs that were understood.
  package var optOuts = Share()
  /// Messages with two needs of which both were named: answered, further need, or choice.
  package var bothNeeds = Share()
  /// Messages without a need that got an answer.
  package var offTopicAnswered = Share()
  /// Messages in another language whose language was named.
  package var languages = Share()
  /// For each intent: its messages, how many were right, how many right or offered.
  package var intents: [String: (right: Share, offered: Share)] = [:]

  /// So many of so many.
  package struct Share: Sendable, Equatable {
    /// How many it holds for.
    package var count = 0
    /// Out of how many.
    package var total = 0

    /// In per cent; 0 for nothing out of nothing.
    package var percent: Double { total == 0 ? 0 : 100 * Double(count) / Double(total) }

    mutating func add(_ holds: Bool) {
      total += 1
      if holds { count += 1 }
    }
  }

  /// Nothing measured yet.
  package init() {}

  /// Reads every message on its own and counts.
  package static func measure(
    _ messages: [EvaluationMessage], _ matcher: Matcher, _ library: ContentLibrary
  ) -> EvaluationFigures {
    var figures = EvaluationFigures()
    for message in messages {
      figures.add(message, matcher.read(message.text, in: MatchContext()), library)
    }
    return figures
  }

  private mutating func add(_ message: EvaluationMessage, _ reading: Reading, _ library: ContentLibrary) {
    let found = MatchLine.intent(of: reading, in: library)
    let isAlarm = reading.level >= .urgent
    let isRight = found.map(message.accepted.contains) ?? false
    switch message.kind {
    case .plain, .urgent, .two: addNeed(message, reading, found, library)
    case .calm: calmAlarms.add(isAlarm)
    case .everyday: everydayAlarms.add(isAlarm)
    case .cry: criesTakenForOrders.add(!isRight && (found == "talk.stop" || found == "talk.delete"))
    case .optout: optOuts.add(found == "talk.stop")
    case .off: offTopicAnswered.add(reading.decision == .answer && !isRight && found != "talk.off-topic")
    case .lang: languages.add(reading.language != nil && reading.language == message.accepted.first)
    }
  }

  private mutating func addNeed(
    _ message: EvaluationMessage, _ reading: Reading, _ found: String?, _ library: ContentLibrary
  ) {
    let isRight = found.map(message.accepted.contains) ?? false
    let named = Set([found].compactMap { $0 } + reading.also + EvaluationFigures.choices(of: reading))
    let isOffered = message.accepted.contains(where: named.contains)
    needs.add(isRight)
    offered.add(isOffered)
    wrong.add(found != nil && !isRight)
    if message.kind == .two { bothNeeds.add(message.accepted.allSatisfy(named.contains)) }
    guard let best = message.accepted.first else { return }
    var (right, near) = intents[best] ?? (Share(), Share())
    right.add(isRight)
    near.add(isOffered)
    intents[best] = (right, near)
    guard let level = library.intent(best)?.level, level >= .urgent else { return }
    urgent.add(reading.level >= .urgent)
    if level == .emergency { emergencies.add(reading.level >= .urgent) }
  }

  private static func choices(of reading: Reading) -> [String] {
    reading.decision == .clarify ? reading.candidates.prefix(OwnTexts.choiceLimit).map(\.intent) : []
  }
}
