import Content
import Matching
import Messages

extension Conversation {
  /// Starts a flow; where the person left it half-finished not long ago, asks whether to go on.
  mutating func start(_ flow: Flow, _ turn: inout Turn) {
    guard let first = flow.steps.first else { return }
    if let told, told.flow == flow.id, !told.values.isEmpty, !isStale(told, flow, turn), let last = told.trail.last,
      let step = flow.step(last), step.id != first.id
    {
      turn.say(turn.speaker.house("flow-resume"))
      state = .resuming(FlowPlace(flow: flow.id, step: step.id))
      return
    }
    told = FlowAnswers(flow: flow.id, at: turn.surroundings.now)
    // "help near Chesterfield" has said where.
    if flow.steps.contains(where: { $0.asks == .place }), let place = turn.library.places.read(turn.words).place {
      told?.values[FlowAnswers.place] = place.description
    }
    enter(first, of: flow, &turn)
  }

  private func isStale(_ told: FlowAnswers, _ flow: Flow, _ turn: Turn) -> Bool {
    turn.surroundings.now - told.at > flow.keepsAnswers
  }

  /// 1 goes on where the person was, 2 begins again.
  mutating func resumeOrRestart(_ number: Int, _ place: FlowPlace, _ turn: inout Turn) {
    guard let (flow, step) = turn.library.place(place) else { return lose(&turn) }
    if number == 1 { return enter(step, of: flow, &turn) }
    told = nil
    start(flow, &turn)
  }

  /// Does what a step does, and says it; the flow ends where nothing can follow.
  mutating func enter(_ step: Flow.Step, of flow: Flow, _ turn: inout Turn) {
    if told?.flow != flow.id { told = FlowAnswers(flow: flow.id, at: turn.surroundings.now) }
    var step = step
    var isAgain = false
    for _ in 0..<turn.surroundings.limits.steps {
      if let next = next(instead: step, of: flow, isAgain, &turn) {
        step = next
        isAgain = true
        continue
      }
      return say(step, of: flow, &turn)
    }
    // Steps that only lead to each other: an editor's slip, which must not hold anybody.
    lose(&turn)
  }

  /// The step that is said in the place of this one: its way out where its act fails, its next where the answer is known.
  private mutating func next(
    instead step: Flow.Step, of flow: Flow, _ isAgain: Bool, _ turn: inout Turn
  ) -> Flow.Step? {
    if let act = step.act, !perform(act, step, &turn) { return step.otherwise.flatMap { flow.step($0) } }
    // A place that is known from before is not asked for; asked again, it is another one that is wanted.
    if step.asks == .place, told?.values[FlowAnswers.place] == nil, let home {
      told?.values[FlowAnswers.place] = home
      return step.next.flatMap { flow.step($0) }
    }
    return nil
  }

  private mutating func say(_ step: Flow.Step, of flow: Flow, _ turn: inout Turn) {
    let slots = slots(of: step, &turn)
    turn.say(turn.speaker.step(step, of: flow, slots: slots))
    told?.note(step.id)
    told?.tries = 0
    told?.offered = []
    if step.isEnd {
      state = ending(of: flow, turn)
      told = nil
    } else {
      state = .flow(FlowPlace(flow: flow.id, step: step.id))
    }
  }

  /// Behind the last step MORE tells what else the answer has that began the flow.
  private func ending(of flow: Flow, _ turn: Turn) -> State {
    guard let intent = lastIntent.flatMap({ turn.library.intent($0) }), intent.flow == flow.id,
      turn.speaker.answer(intent, part: 1) != nil
    else { return .idle }
    return .answered(intent: intent.id, told: 0)
  }

  /// The flow or step that the person stood on is no longer in the content.
  mutating func lose(_ turn: inout Turn) {
    turn.say(turn.speaker.house("flow-gone"))
    state = .idle
    interrupted = nil
    told = nil
  }

  /// Goes to the step before; false where there is none.
  mutating func stepBack(_ turn: inout Turn) -> Bool {
    guard case .flow(let place) = state, let (flow, _) = turn.library.place(place), var told, told.trail.count > 1
    else { return false }
    told.trail.removeLast()
    guard let step = told.trail.popLast().flatMap({ flow.step($0) }) else { return false }
    self.told = told
    enter(step, of: flow, &turn)
    return true
  }

  /// Chooses a number in a step, or among the places that were offered.
  mutating func choose(_ number: Int, in place: FlowPlace, _ turn: inout Turn) {
    guard let (flow, step) = turn.library.place(place) else { return lose(&turn) }
    if step.asks == .place, let offered = told?.offered, offered.indices.contains(number - 1) {
      return keep(offered[number - 1], as: FlowAnswers.place, goingOnFrom: step, of: flow, &turn)
    }
    guard step.choices.indices.contains(number - 1), let next = flow.step(step.choices[number - 1].next) else {
      turn.say(turn.speaker.house("choice-unknown"))
      return turn.say(turn.speaker.step(step, of: flow, slots: slots(of: step, &turn)))
    }
    let choice = step.choices[number - 1]
    told?.values[step.id] = choice.means ?? choice.label
    told?.at = turn.surroundings.now
    enter(next, of: flow, &turn)
  }

  /// Remembers what was told, and goes on.
  mutating func keep(
    _ value: String, as key: String, goingOnFrom step: Flow.Step, of flow: Flow, _ turn: inout Turn
  ) {
    told?.values[key] = value
    told?.at = turn.surroundings.now
    guard let next = step.next.flatMap({ flow.step($0) }) else { return lose(&turn) }
    enter(next, of: flow, &turn)
  }
}
