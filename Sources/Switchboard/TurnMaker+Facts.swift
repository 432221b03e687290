import Content
import Dialogue
import Matching
import Messages
import Store

/// What a turn is found and counted by later.
extension TurnMaker {
  func facts(of made: Made) -> TurnFacts {
    guard made.trace.waits == nil else {
      return TurnFacts(decision: TurnFacts.waits, language: made.conversation.language.rawValue)
    }
    return facts(ofRead: made)
  }

  private func facts(ofRead made: Made) -> TurnFacts {
    TurnFacts(
      intent: made.reading?.intent, decision: made.reading?.decision.rawValue ?? "unreadable",
      language: made.conversation.language.rawValue, marks: marks(of: made), moves: moves(of: made))
  }

  private func marks(of made: Made) -> TurnFacts.Marks {
    guard let reading = made.reading else { return [] }
    var marks: TurnFacts.Marks = []
    if reading.decision == .fallback { marks.insert(.notUnderstood) }
    if reading.decision == .clarify { marks.insert(.asked) }
    if made.effects.contains(.corrected) { marks.insert(.corrects) }
    if reading.level == .sensitive { marks.insert(.amber) }
    if made.conversation.isHeld { marks.insert(.held) }
    if !reading.level.opensCase, isNearlyUrgent(reading) { marks.insert(.nearlyUrgent) }
    return marks
  }

  /// Something urgent came second, or a rule of it fired and was ruled out.
  private func isNearlyUrgent(_ reading: Reading) -> Bool {
    (reading.candidates.map(\.intent) + reading.evidence.map(\.intent)).contains { id in
      loaded.library.intent(id)?.level.opensCase == true
    }
  }

  /// Only a turn that began or ended in a flow has any; the others pay nothing for it.
  private func moves(of made: Made) -> [TurnFacts.Move] {
    guard made.before.hasPrefix("flow:") || made.trace.said.contains(where: { $0.subject.hasPrefix("flow:") }) else {
      return []
    }
    var visits = Visits()
    visits.note(made.trace, texts: made.utterances.map(\.text), after: made.before, in: loaded.library)
    return visits.moves
  }
}

extension Visits {
  /// The counts as rows of the store.
  fileprivate var moves: [TurnFacts.Move] {
    let said = steps.keys.map { TurnFacts.Move(flow: $0.flow, step: $0.step, way: "said") }
    let left = left.keys.map { TurnFacts.Move(flow: $0.flow, step: $0.step, way: "left") }
    let gone = branches.flatMap { flow, counts in
      counts.keys.map { TurnFacts.Move(flow: flow, step: $0.from, next: $0.to, way: $0.way.name) }
    }
    return said + left + gone
  }
}

extension CaseKind {
  /// The sort of a case, by the reason that the conversation gives for it.
  init(reason: String) {
    switch reason {
    case "talk.human", "talk.language": self = .asked
    case "not-understood": self = .notUnderstood
    case CheckIn.reason: self = .checkIn
    case _ where reason.hasPrefix("flow:"): self = .report
    default: self = .danger
    }
  }
}
