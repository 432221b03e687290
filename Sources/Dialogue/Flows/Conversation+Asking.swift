import Content
import Matching
import Messages

/// The next text after a question that is not answered by a number.
extension Conversation {
  /// Takes a text as the answer that a step asks for. False where it is something else: danger, a command, another need.
  mutating func hearAnswer(_ reading: Reading, _ words: String, _ turn: inout Turn) -> Bool {
    guard case .flow(let place) = state, let (flow, step) = turn.library.place(place), let asks = step.asks else {
      return false
    }
    if reading.level.opensCase, reading.decision != .command {
      keepBesideDanger(words, step, of: flow)
      return false
    }
    if let command = reading.command, isOrder(command, to: asks) { return hearOrder(command, step, of: flow, &turn) }
    misunderstood = 0
    switch asks {
    case .words: keep(FlowAnswers.short(words), as: step.id, goingOnFrom: step, of: flow, &turn)
    case .number: return hearNumber(reading, words, step, of: flow, &turn)
    case .name, .note: hearForFriend(reading, words, step, of: flow, &turn)
    case .code: hearCode(reading, words, step, of: flow, &turn)
    case .time:
      guard let moment = TimeReading.moment(words, now: turn.surroundings.now) else {
        return fail("time-unknown", reading, step, of: flow, &turn)
      }
      keep(String(moment), as: step.id, goingOnFrom: step, of: flow, &turn)
    case .place: return hearPlace(reading, words, step, of: flow, &turn)
    }
    return true
  }

  /// What was told is not lost when danger in it is answered first: the talk goes on after it.
  private mutating func keepBesideDanger(_ words: String, _ step: Flow.Step, of flow: Flow) {
    guard step.asks == .words, let next = step.next else { return }
    told?.values[step.id] = FlowAnswers.short(words)
    told?.note(next)
    state = .flow(FlowPlace(flow: flow.id, step: next))
  }

  /// YES, NO and numbers answer a question in words; the other commands are orders everywhere.
  private func isOrder(_ command: Command, to asks: Flow.Ask) -> Bool {
    switch command {
    case .yes, .no: false
    case .choice1, .choice2, .choice3, .choice4, .choice5, .choice6, .choice7, .choice8, .choice9:
      asks == .place && told?.offered.isEmpty == false
    default: true
    }
  }

  /// SKIP and MORE leave an answer out; false for orders that are the same everywhere.
  private mutating func hearOrder(
    _ command: Command, _ step: Flow.Step, of flow: Flow, _ turn: inout Turn
  ) -> Bool {
    guard command == .skip || command == .more else { return false }
    misunderstood = 0
    let mayBeLeftOut: [Flow.Ask] = [.words, .name, .note]
    let way = step.asks.map(mayBeLeftOut.contains) == true ? step.next : step.otherwise
    guard let next = way.flatMap({ flow.step($0) }) else {
      turn.say(turn.speaker.step(step, of: flow, slots: slots(of: step, &turn)))
      return true
    }
    told?.values[FlowAnswers.key(of: step)] = nil
    enter(next, of: flow, &turn)
    return true
  }

  /// Says that it was not understood; after the second time the step's other way is taken. Another need is answered instead.
  mutating func fail(
    _ text: String, _ reading: Reading, _ step: Flow.Step, of flow: Flow, _ turn: inout Turn
  ) -> Bool {
    if reading.decision == .answer, reading.intent.flatMap({ turn.library.intent($0) }) != nil {
      interrupted = FlowPlace(flow: flow.id, step: step.id)
      return false
    }
    told?.tries += 1
    if told?.tries ?? 0 > 1, let other = step.otherwise.flatMap({ flow.step($0) }) {
      enter(other, of: flow, &turn)
    } else {
      turn.say(turn.speaker.house(text))
    }
    return true
  }

  // MARK: Places

  private mutating func hearPlace(
    _ reading: Reading, _ words: String, _ step: Flow.Step, of flow: Flow, _ turn: inout Turn
  ) -> Bool {
    if reading.command == .yes, told?.offered.count == 1, let only = told?.offered.first {
      keep(only, as: FlowAnswers.place, goingOnFrom: step, of: flow, &turn)
      return true
    }
    let found = turn.library.places.read(words)
    if let place = found.place {
      keep(place.description, as: FlowAnswers.place, goingOnFrom: step, of: flow, &turn)
      return true
    }
    let offers = offers(found)
    guard !offers.isEmpty else { return fail("place-unknown", reading, step, of: flow, &turn) }
    told?.offered = offers
    turn.say(turn.speaker.house("place-which", slots: ["choices": Speaker.numbered(offers)]))
    return true
  }

  /// What may be meant: all candidates of a single mention, else the likeliest of each.
  private func offers(_ found: PlaceReading) -> [String] {
    let places =
      found.mentions.count == 1
      ? found.mentions[0].candidates : found.mentions.compactMap(\.candidates.first)
    return places.prefix(OwnTexts.choiceLimit).map(\.description)
  }

  // MARK: Codes

  private mutating func hearCode(
    _ reading: Reading, _ words: String, _ step: Flow.Step, of flow: Flow, _ turn: inout Turn
  ) {
    let code = Codes.normal(words)
    let others = told?.values.filter { $0.key != step.id && $0.key.hasSuffix(Codes.mark) }.map(\.value) ?? []
    guard reading.command == nil, Codes.mayBe(code), !others.contains(code) else {
      return turn.say(turn.speaker.house("code-unfit"))
    }
    keep(code, as: step.id, goingOnFrom: step, of: flow, &turn)
  }
}

/// Words that a person chose, to be texted again.
enum Codes {
  /// Steps that ask for a code end so: `safe-word`.
  static let mark = "word"

  /// Small letters, digits and single spaces: as two texts of the same word are the same.
  static func normal(_ words: String) -> String {
    words.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }

  /// Long enough not to be texted by chance, short enough to be texted in fear.
  static func mayBe(_ code: String) -> Bool {
    (3...30).contains(code.count) && code.split(separator: " ").count <= 3 && code.contains(where: \.isLetter)
  }
}

extension FlowAnswers {
  /// What the answer to a step is remembered under.
  static func key(of step: Flow.Step) -> String {
    switch step.asks {
    case .number: number
    case .name: name
    case .note: note
    case .place: place
    case .words, .time, .code, nil: step.id
    }
  }

  /// As much of an answer as is kept.
  static func short(_ words: String) -> String { String(words.prefix(longest)) }
}
