import Content
import Matching
import Messages

extension Conversation {
  /// Does what a whole-message command asks for; works in every state.
  mutating func obey(_ command: Command, _ reading: Reading, _ turn: inout Turn) {
    misunderstood = 0
    switch command {
    case .stop:
      optedOut = true
      reset(saying: "stop-done", &turn)
    case .start:
      optedOut = false
      reset(saying: "start-done", &turn)
    case .delete: askErasure(&turn)
    case .help: askSafety("help", &turn)
    case .menu: turn.say(turn.speaker.house("menu"))
    case .human: callHuman(&turn)
    case .more: tellMore(&turn)
    case .again: repeatLast(&turn)
    case .back: if !stepBack(&turn) { resume(&turn) }
    case .skip: tellMore(&turn)
    case .language: turn.say(turn.speaker.house("languages"))
    case .myData: turn.say(turn.speaker.house("my-data", slots: ["count": String(count)]))
    case .why: turn.say(turn.speaker.house("why", slots: ["reason": reason(turn.library)]))
    case .yes, .no: answerYesOrNo(command, &turn)
    case .choice1, .choice2, .choice3, .choice4, .choice5, .choice6, .choice7, .choice8, .choice9:
      choose(command.choice ?? 0, &turn)
    }
  }

  private mutating func reset(saying id: String, _ turn: inout Turn) {
    turn.say(turn.speaker.house(id))
    noticeGiven = true
    state = .idle
    interrupted = nil
  }

  mutating func callHuman(_ turn: inout Turn, reason: String = "talk.human") {
    let nobody = turn.surroundings.staffing == .nobody
    turn.say(turn.speaker.house(nobody ? "human-nobody" : "human-alerted", level: .sensitive))
    turn.openCase(.sensitive, reason: reason)
  }

  private func reason(_ library: ContentLibrary) -> String {
    lastIntent.flatMap { library.intent($0)?.title } ?? ""
  }

  // MARK: Going on

  private mutating func tellMore(_ turn: inout Turn) {
    switch state {
    case .answered(let id, let told):
      guard let intent = turn.library.intent(id), let text = turn.speaker.answer(intent, part: told + 1) else {
        return sayNothingMore(&turn)
      }
      turn.say(text)
      state = .answered(intent: id, told: told + 1)
    case .flow(let place):
      guard let (flow, step) = turn.library.place(place) else { return lose(&turn) }
      if nameMoreServices(step, of: flow, &turn) { return }
      guard let next = step.next.flatMap({ flow.step($0) }) else {
        return turn.say(turn.speaker.step(step, of: flow, slots: slots(of: step, &turn)))
      }
      enter(next, of: flow, &turn)
    case .resuming(let place): resumeOrRestart(1, place, &turn)
    case .idle, .choosing: sayNothingMore(&turn)
    }
  }

  private mutating func sayNothingMore(_ turn: inout Turn) {
    let related = lastIntent.flatMap { turn.library.intent($0) }?.related.compactMap { turn.library.intent($0) } ?? []
    guard case .answered = state, !related.isEmpty else { return turn.say(turn.speaker.house("nothing-more")) }
    let choices = Speaker.numbered(related.prefix(2).map(\.title))
    turn.say(turn.speaker.house("offer-related", slots: ["choices": choices]))
    state = .choosing(intents: related.prefix(2).map(\.id), at: turn.surroundings.now)
  }

  private mutating func repeatLast(_ turn: inout Turn) {
    switch state {
    case .answered(let id, let told):
      turn.say(turn.library.intent(id).flatMap { turn.speaker.answer($0, part: told) })
    case .flow(let place):
      if let (flow, step) = turn.library.place(place) {
        turn.say(turn.speaker.step(step, of: flow, slots: slots(of: step, &turn)))
      }
    case .resuming: turn.say(turn.speaker.house("flow-resume"))
    case .choosing(let ids, _):
      let titles = ids.compactMap { turn.library.intent($0)?.title }
      turn.say(turn.speaker.house("clarify", slots: ["choices": Speaker.numbered(titles)]))
    case .idle: turn.say(turn.speaker.house("menu"))
    }
  }

  private mutating func resume(_ turn: inout Turn) {
    guard let place = interrupted else { return turn.say(turn.speaker.house("menu")) }
    interrupted = nil
    guard let (flow, step) = turn.library.place(place) else { return lose(&turn) }
    enter(step, of: flow, &turn)
  }

  private mutating func answerYesOrNo(_ command: Command, _ turn: inout Turn) {
    if case .choosing(let ids, _) = state, ids.count == 1 {
      if command == .yes { return choose(1, &turn) }
      state = .idle
    }
    // A question of two answers is one of YES and NO where its first choice says yes.
    if case .flow(let place) = state, let (_, step) = turn.library.place(place), step.choices.count == 2,
      step.choices[0].label.lowercased().hasPrefix("yes")
    {
      return choose(command == .yes ? 1 : 2, &turn)
    }
    if case .resuming(let place) = state { return resumeOrRestart(command == .yes ? 1 : 2, place, &turn) }
    turn.say(turn.speaker.house("menu"))
  }

  // MARK: Choices and flows

  private mutating func choose(_ number: Int, _ turn: inout Turn) {
    switch state {
    case .choosing(let ids, let at):
      let intents = ids.compactMap { turn.library.intent($0) }
      guard turn.surroundings.now - at <= turn.surroundings.limits.choices, intents.indices.contains(number - 1) else {
        turn.say(turn.speaker.house("choice-unknown"))
        return ask(intents, level: .normal, &turn)
      }
      answer(intents[number - 1], &turn)
    case .flow(let place): choose(number, in: place, &turn)
    case .resuming(let place): resumeOrRestart(number, place, &turn)
    case .idle, .answered: turn.say(turn.speaker.house("menu"))
    }
  }
}

extension ContentLibrary {
  /// The flow and step of a place, or nil when an editor has removed either.
  func place(_ place: Conversation.FlowPlace) -> (Flow, Flow.Step)? {
    guard let flow = flow(place.flow), let step = flow.step(place.step) else { return nil }
    return (flow, step)
  }
}
