import Content
package import Dialogue
package import Matching
package import Messages
package import Store

/// Turns an event of one conversation into a verdict for the store: the pure middle, with nothing but values around it.
package struct TurnMaker: Sendable {
  /// The content of this turn, even when a reload comes meanwhile.
  package var loaded: Shelf.Loaded
  /// Of the same library as `loaded`, with the clock read once.
  package var surroundings: Surroundings
  /// The names of the alert channels; none when nobody can be called.
  package var channels: [String]
  /// Seconds until the first step of the ladder; nil where there is none, and `channels` are called instead.
  package var ladderAfter: Double?
  /// Seconds that short texts are waited for, so that several are read as one; 0 answers each by itself.
  package var window: Double

  /// The maker for a person on a line.
  package func on(_ line: PhoneLine) -> TurnMaker {
    var maker = self
    maker.surroundings.line = line
    return maker
  }

  /// A maker for one moment.
  package init(loaded: Shelf.Loaded, surroundings: Surroundings, channels: [String], window: Double = 0) {
    self.loaded = loaded
    self.surroundings = surroundings
    self.channels = channels
    self.window = window
  }

  /// A turn with everything that a caller may want to know of it.
  package struct Made: Sendable {
    /// As it is after the turn.
    package var conversation: Conversation
    /// The name of the state in which the turn began.
    package var before: String
    /// Nil when the event was not a text that could be read.
    package var reading: Reading?
    /// In the order in which they take place.
    package var effects: [Effect]
    /// Stored sealed beside the message; an event without a message leaves none.
    package var trace: Trace
    /// Whether texts that waited were read together in it.
    package var answersWaiting = false

    /// The texts to the person, in order.
    package var utterances: [Utterance] {
      effects.compactMap { if case .say(let utterance) = $0 { utterance } else { nil } }
    }

    /// Whether staff are called.
    package var opensCase: Bool {
      effects.contains { if case .openCase = $0 { true } else { false } }
    }
  }

  /// Reads and answers a message. `read` is a reading made beforehand without context; it is used where the context adds nothing.
  package func turn(_ conversation: Conversation, message: InboundMessage, read: Reading? = nil) -> Made {
    let text = message.payload ?? message.text.reveal()
    // A picture may come with words; the words are read, whatever else came with them.
    guard message.kind.carriesWords, !text.isEmpty else {
      return make(conversation, .sentUnreadable(message.kind), reading: nil)
    }
    if let part = message.part, part.total > 1 { return turn(conversation, part, text, to: message.to) }
    let context = conversation.matchContext(loaded.library)
    let reading =
      context == MatchContext()
      ? read ?? loaded.read(text, context) : loaded.read(text, context)
    return hear(conversation, text, reading)
  }

  /// A text that has been read, at once or in the typing window.
  func hear(_ conversation: Conversation, _ text: String, _ reading: Reading) -> Made {
    if window > 0 || !conversation.pending.isEmpty { return inWindow(conversation, text, reading) }
    return make(conversation, .texted(reading, words: text), reading: reading)
  }

  /// A timer's turn.
  func timerTurn(_ conversation: Conversation, _ timer: TimerName) -> Made {
    switch timer {
    case .window: windowTurn(conversation)
    case .parts: partsTurn(conversation)
    case .session, .checkIn, .unanswered, .waiting: make(conversation, .timerFired(timer))
    }
  }

  /// Lets something else happen to a conversation.
  package func make(_ conversation: Conversation, _ event: Event, reading: Reading? = nil) -> Made {
    let before = conversation.stateName
    var conversation = conversation
    let effects = conversation.receive(event, surroundings)
    return made(conversation, effects, after: before, reading: reading, event: event.name)
  }

  /// A turn and its trace.
  func made(_ conversation: Conversation, _ effects: [Effect], after before: String, reading: Reading?, event: String)
    -> Made
  {
    let said = effects.compactMap { effect in
      if case .say(let utterance) = effect {
        Trace.Said(subject: utterance.subject, safePartOnly: utterance.safePartOnly)
      } else {
        nil
      }
    }
    let trace = Trace(
      reading: reading ?? Reading(decision: .fallback, why: "not a text: \(event)", cleaned: ""),
      contentVersion: loaded.library.version, staffing: surroundings.staffing, said: said,
      state: conversation.stateName)
    return Made(conversation: conversation, before: before, reading: reading, effects: effects, trace: trace)
  }

  /// A turn as the store takes it.
  package func verdict(_ made: Made, pulled: Bool) -> Verdict {
    var json = JSONText()
    made.trace.write(to: &json)
    var verdict = Verdict(
      record: made.conversation.record, trace: json.bytes,
      level: made.trace.waits == true ? .normal : made.reading?.level ?? .normal, replies: [],
      contentVersion: loaded.library.version, facts: facts(of: made))
    verdict.answersWaiting = made.answersWaiting
    verdict.isOptedOut = made.conversation.optedOut
    for effect in made.effects { add(effect, to: &verdict, pulled: pulled) }
    return verdict
  }

  /// What is said when everything has been erased, for a page that has nothing else left to show.
  func farewell() -> String {
    var conversation = Conversation()
    conversation.noticeGiven = true
    let reading = Reading(decision: .command, command: .delete, why: "", cleaned: "")
    return make(conversation, .texted(reading), reading: reading).utterances.map { $0.text.reveal() }.joined(
      separator: "\n")
  }

  private func add(_ effect: Effect, to verdict: inout Verdict, pulled: Bool) {
    switch effect {
    case .say(let utterance):
      verdict.replies.append(Reply(text: utterance.text, level: utterance.level, isPulled: pulled))
    case .openCase(let level, let reason):
      // The worst of several calls counts.
      if let call = verdict.staffCall, call.level >= level { return }
      verdict.staffCall = StaffCall(
        level: level, channels: channels, ladderAfter: ladderAfter,
        insists: reason == Conversation.unansweredReason, kind: CaseKind(reason: reason), reason: reason,
        told: surroundings.staffing.rawValue)
    case .wake(let timer, let at): verdict.timers.append(TimerChange(name: timer.rawValue, dueAt: at))
    case .cancelWake(let timer): verdict.timers.append(TimerChange(name: timer.rawValue, dueAt: nil))
    case .corrected: break  // among the facts
    case .askBuddy(let number, let text): verdict.errands.append(.ask(number, text: text.text))
    case .tellBuddy(let number, let text): verdict.errands.append(.tell(number, text: text.text))
    case .releaseBuddy: verdict.errands.append(.release)
    case .answerRequest(let agrees): verdict.errands.append(.answer(agrees: agrees))
    case .forget: verdict.forgets = true
    }
  }
}

extension MessageKind {
  /// Whether the text of such a message is what the person says now: a reaction quotes, a deletion takes back.
  package var carriesWords: Bool {
    switch self {
    case .text, .button, .image, .audio, .video, .document, .sticker, .location, .contact, .edit, .unsupported: true
    case .reaction, .delete: false
    }
  }
}

extension Event {
  /// A word for traces.
  fileprivate var name: String {
    switch self {
    case .texted: "texted"
    case .sentUnreadable(let kind): "unreadable \(kind.rawValue)"
    case .providerOptedOut: "provider opted out"
    case .providerOptedIn: "provider opted in"
    case .timerFired(let timer): "timer \(timer.rawValue)"
    case .alertFailed: "alert failed"
    case .staffJoined: "staff joined"
    case .staffChanged: "staff changed"
    case .staffWrote: "staff wrote"
    case .staffLeft: "staff left"
    case .caseClosed: "case closed"
    case .buddy(.agreed): "buddy agreed"
    case .buddy(.declined): "buddy declined"
    case .buddy(.lost(let text)): "buddy \(text.rawValue) lost"
    }
  }
}
