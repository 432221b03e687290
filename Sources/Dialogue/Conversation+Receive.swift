import Content
import Matching
import Messages

extension Conversation {
  /// Takes an event in and says what must be done. The one entry; cannot throw, wait, log or read a clock.
  ///
  /// - Returns: effects in the order in which they take place, at most `Limits.texts` texts among them.
  package mutating func receive(_ event: Event, _ surroundings: Surroundings) -> [Effect] {
    var turn = Turn(surroundings: surroundings, language: language, isNeutral: safePhone != nil)
    switch event {
    case .texted(let reading, let words):
      endStaleSession(surroundings)
      if isAutomatic(reading, words, turn) { return [] }
      count += 1
      turn.words = words
      if hearRequest(reading, words, &turn) {
        turn.isAside = true
      } else if isHeld {
        hearBesideStaff(reading, words, &turn)
      } else {
        hear(reading, words, &turn)
      }
    case .sentUnreadable: if !isHeld { turn.say(turn.speaker.house("unreadable")) }
    case .providerOptedOut: optedOut = true
    case .providerOptedIn: optedOut = false
    case .timerFired(.session): sessionDueNow(&turn)
    case .timerFired(.checkIn): checkInDue(&turn)
    case .timerFired(.window): pending = []  // the shell reads them, and lets the person have texted them
    case .timerFired(.parts): break  // likewise
    // After STOP nothing is sent unasked, not even a correction; nor where the phone must not show that staff were called.
    case .alertFailed, .buddy(.lost(.alarm)):
      if !optedOut, !isCaseQuiet, !isHeld { turn.say(turn.speaker.house("team-not-reached", level: .urgent)) }
    case .timerFired(.unanswered): unansweredDue(&turn)
    case .timerFired(.waiting): waitingDue(&turn)
    case .staffJoined: staffJoined(&turn)
    case .staffChanged: staffChanged(&turn)
    case .staffWrote: staffWrote(&turn)
    case .staffLeft: staffLeft(&turn)
    case .caseClosed: caseClosed(&turn)
    case .buddy(let news): hearBuddy(news, &turn)
    }
    // A later call that the person knows of may be spoken of again.
    if let reason = turn.caseReason {
      isCaseQuiet = reason == CheckIn.reason
      startWaiting(&turn)
    }
    if case .texted = event { settle(&turn) }
    return turn.effects(limit: surroundings.limits.texts)
  }

  /// What every text from the person ends with: the first-contact notice, and the clock of the session.
  private mutating func settle(_ turn: inout Turn) {
    if !noticeGiven, !turn.forgets, !turn.isAside {
      noticeGiven = true
      turn.say(turn.speaker.house("first-contact"))
    }
    lastTextAt = turn.surroundings.now
    // The timer is set once a session, and moved only when it fires: a row less to write on every text.
    guard state != .idle, sessionDue == nil, !turn.forgets else { return }
    setSession(at: lastTextAt + turn.surroundings.limits.session, &turn)
  }

  private mutating func setSession(at moment: Double, _ turn: inout Turn) {
    sessionDue = moment
    turn.wake(.session, at: moment)
  }

  private mutating func sessionDueNow(_ turn: inout Turn) {
    sessionDue = nil
    let end = lastTextAt + turn.surroundings.limits.session
    if end > turn.surroundings.now { return setSession(at: end, &turn) }
    endSession(turn.surroundings)
    // What a flow keeps goes when its time is over, whether the person texts again or not.
    if let told, let flow = turn.library.flow(told.flow) { setSession(at: told.at + flow.keepsAnswers, &turn) }
  }

  /// The timer may be late: whoever texts after the silence sees nothing of what came before it.
  private mutating func endStaleSession(_ surroundings: Surroundings) {
    if lastTextAt > 0, surroundings.now - lastTextAt > surroundings.limits.session { endSession(surroundings) }
  }

  /// Closes what was open. Language, place and the safe phone stay, and what a flow may keep of its answers.
  private mutating func endSession(_ surroundings: Surroundings) {
    state = .idle
    interrupted = nil
    misunderstood = 0
    safetyAsked = false
    erasureAsked = false
    lastIntent = nil
    others = []
    safePhone?.isUnlocked = false
    if let told {
      let keeps = surroundings.library.flow(told.flow)?.keepsAnswers ?? 0
      if surroundings.now - told.at >= keeps { self.told = nil }
    }
  }

  private mutating func hear(_ reading: Reading, _ words: String, _ turn: inout Turn) {
    if hearCheckIn(reading, words, &turn) || hearLocked(reading, words, &turn) { return }
    if let language = reading.language { return hearLanguage(Language(rawValue: language), &turn) }
    if hearErasure(reading, &turn) || hearSafety(reading, &turn) || hearLanguageName(words, &turn) { return }
    if hearAnswer(reading, words, &turn) || hearFollowUp(reading, words, &turn) { return }
    switch reading.decision {
    case .answer: hearNeed(reading, &turn)
    case .clarify: hearNearMatch(reading, &turn)
    case .fallback: hearNothing(reading, &turn)
    case .command:
      if let command = reading.command { obey(command, reading, &turn) }
    }
  }

  // MARK: Needs

  private mutating func hearNeed(_ reading: Reading, _ turn: inout Turn) {
    guard let id = reading.intent, let intent = turn.library.intent(id) else { return hearNothing(reading, &turn) }
    misunderstood = 0
    answer(intent, &turn)
    others = reading.candidates.map(\.intent).filter { $0 != id }.prefix(OwnTexts.choiceLimit).map(\.self)
    guard let next = reading.also.compactMap({ turn.library.intent($0) }).first else { return }
    if next.level.opensCase {
      turn.say(turn.speaker.answer(next, part: 0))
      turn.openCase(next.level, reason: next.id)
    } else if case .answered = state {
      offer([next], &turn)
    }
  }

  /// Says an intent's first text, calls staff where its level asks for it, and starts its flow.
  mutating func answer(_ intent: Intent, _ turn: inout Turn) {
    turn.say(turn.speaker.answer(intent, part: 0))
    if intent.level.opensCase || intent.id == "talk.human" { turn.openCase(intent.level, reason: intent.id) }
    if case .flow(let place) = state, intent.level.opensCase { interrupted = place }
    lastIntent = intent.id
    state = .answered(intent: intent.id, told: 0)
    askSafety(after: intent, &turn)
    switch intent.id {
    case "talk.stop": optedOut = true
    case "talk.start": optedOut = false
    case "talk.delete": erasureAsked = true
    default: break  // every other intent only answers
    }
    // What was told in the flow that danger interrupted must be there when the person comes back to it; another need
    // that they ask for begins anew.
    if interrupted == nil || !intent.level.opensCase, let flow = intent.flow.flatMap({ turn.library.flow($0) }) {
      interrupted = nil
      start(flow, &turn)
    } else if interrupted != nil {
      turn.say(turn.speaker.house("resume-offer"))
    }
  }

  private mutating func offer(_ intents: [Intent], _ turn: inout Turn) {
    let choices = Speaker.numbered(intents.map(\.title))
    turn.say(turn.speaker.house("offer-related", slots: ["choices": choices]))
    state = .choosing(intents: intents.map(\.id), at: turn.surroundings.now)
  }

  // MARK: Near matches and none

  private mutating func hearNearMatch(_ reading: Reading, _ turn: inout Turn) {
    let intents = reading.candidates.compactMap { turn.library.intent($0.intent) }.prefix(3)
    guard !intents.isEmpty else { return hearNothing(reading, &turn) }
    misunderstood = 0
    ask(Array(intents), level: reading.level, &turn)
  }

  /// Asks which of these is meant; the numbers come first when one of them is urgent.
  mutating func ask(_ intents: [Intent], level: Level, _ turn: inout Turn) {
    let id = level.opensCase ? "clarify-urgent" : "clarify"
    let choices = Speaker.numbered(intents.map(\.title))
    turn.say(turn.speaker.house(id, level: level, slots: ["choices": choices]))
    if case .flow(let place) = state { interrupted = place }
    state = .choosing(intents: intents.map(\.id), at: turn.surroundings.now)
  }

  private mutating func hearNothing(_ reading: Reading, _ turn: inout Turn) {
    misunderstood += 1
    if case .flow(let place) = state, let (flow, step) = turn.library.place(place), !step.choices.isEmpty {
      turn.say(turn.speaker.house("choice-unknown"))
      turn.say(turn.speaker.step(step, of: flow, slots: slots(of: step, &turn)))
      return
    }
    // Somebody who was in danger a text ago is not sent to a menu.
    if isAfterDanger(turn.library) { return askSafety("help", &turn) }
    // A third time the machine does not get it: a person.
    if misunderstood > 2 {
      misunderstood = 0
      return callHuman(&turn, reason: "not-understood")
    }
    turn.say(turn.speaker.house(misunderstood > 1 ? "fallback-again" : "fallback", level: reading.level))
  }

  /// The name of a language as a whole text changes to it, where there are texts in it.
  private mutating func hearLanguageName(_ words: String, _ turn: inout Turn) -> Bool {
    guard let named = LanguageNames.language(PlainWords.of(words)),
      named == .english || turn.library.texts[named] != nil
    else { return false }
    language = named
    turn.speak(named)
    turn.say(turn.speaker.house("language-set"))
    return true
  }

  /// A language that can be named and not understood: its speakers get the numbers in it, and a person is called, because
  /// nothing here can tell how bad it is. What was open stays open, and later texts are answered as before.
  private func hearLanguage(_ language: Language, _ turn: inout Turn) {
    turn.say(turn.speaker.numbers(in: language) ?? turn.speaker.house("fallback"))
    turn.openCase(.sensitive, reason: "talk.language")
  }
}
