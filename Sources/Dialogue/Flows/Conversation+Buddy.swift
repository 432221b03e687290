import Content
import Matching
import Messages

/// A friend's number for a check-in, on the side of the person who names it.
extension Conversation {
  // MARK: Naming one

  /// Whether a friend can be asked from here: by SMS, in words that somebody approved, and not without end.
  func mayAskFriend(_ turn: Turn) -> Bool {
    let now = turn.surroundings.now
    return turn.surroundings.line.textsNumbers && named.count { now - $0.at < NamedNumber.day } < NamedNumber.most
      && OwnTexts.toBuddies.allSatisfy { turn.surroundings.maySay("text:\($0):\(Language.english.rawValue)") }
  }

  mutating func hearNumber(
    _ reading: Reading, _ words: String, _ step: Flow.Step, of flow: Flow, _ turn: inout Turn
  ) -> Bool {
    switch BuddyNumber(words, turn.surroundings) {
    case .unreadable: return fail("number-unknown", reading, step, of: flow, &turn)
    case .own: turn.say(turn.speaker.house("number-own"))
    case .service: turn.say(turn.speaker.house("number-service"))
    case .friend(let number) where named.contains { $0.hash == NamedNumber(number, at: 0).hash }:
      turn.say(turn.speaker.house("number-asked"))
    case .friend(let number): keep(number, as: FlowAnswers.number, goingOnFrom: step, of: flow, &turn)
    }
    return true
  }

  /// A name or a few words that go to somebody else's phone.
  mutating func hearForFriend(
    _ reading: Reading, _ words: String, _ step: Flow.Step, of flow: Flow, _ turn: inout Turn
  ) {
    let isName = step.asks == .name
    guard reading.command == nil, let text = isName ? BuddyWords.name(words) : BuddyWords.note(words) else {
      return turn.say(turn.speaker.house(isName ? "name-unfit" : "note-unfit"))
    }
    keep(text, as: FlowAnswers.key(of: step), goingOnFrom: step, of: flow, &turn)
  }

  /// What a step may show of the friend, and the very words that they will get.
  func friendSlots(of step: Flow.Step, _ told: FlowAnswers, _ turn: Turn) -> [String: String] {
    let used = Set(step.texts[.english]?.slots ?? [])
    let minutes = max(1, Int((turn.surroundings.limits.checkIn / 60).rounded()))
    var slots = ["minutes": String(minutes)]
    if let checkIn { slots["answer-by"] = OpeningWords.text(checkIn.due, now: turn.surroundings.now) }
    guard let number = told.values[FlowAnswers.number] ?? checkIn?.buddy?.number.reveal() else { return slots }
    slots["digits"] = String(number.suffix(3))
    let (name, note) = (told.values[FlowAnswers.name] ?? "", told.values[FlowAnswers.note] ?? "")
    if used.contains("request") { slots["request"] = request(name, turn)?.text.reveal() }
    if used.contains("alarm"), let until = told.values["until"].flatMap({ Double($0) }) {
      slots["alarm"] = alarm(name, note, until: until, turn)?.text.reveal()
    }
    return slots
  }

  // MARK: Asking

  /// Has the friend asked; nothing is armed by it. False where it is not whole, or they cannot be asked.
  mutating func askFriend(_ turn: inout Turn) -> Bool {
    guard var set = plannedCheckIn(turn), let number = told?.values[FlowAnswers.number], mayAskFriend(turn),
      !named.contains(where: { $0.hash == NamedNumber(number, at: 0).hash })
    else { return false }
    let (name, note) = (told?.values[FlowAnswers.name] ?? "", told?.values[FlowAnswers.note] ?? "")
    guard let request = request(name, turn), !request.safePartOnly else { return false }
    let now = turn.surroundings.now
    set.buddy = Buddy(number: Redacted(number), name: name, note: note)
    set.due = min(now + Buddy.patience, set.until)
    checkIn = set
    named = (named + [NamedNumber(number, at: now)]).suffix(NamedNumber.kept)
    turn.order(.askBuddy(Redacted(number), request))
    turn.wake(.checkIn, at: set.due)
    return true
  }

  private func request(_ name: String, _ turn: Turn) -> Utterance? {
    turn.speaker.house("buddy-ask", level: .urgent, slots: ["who": who(name, turn)])
  }

  private func alarm(_ name: String, _ note: String, until: Double, _ turn: Turn) -> Utterance? {
    let time = OpeningWords.text(until, now: turn.surroundings.now)
    return turn.speaker.house(
      note.isEmpty ? "buddy-alarm" : "buddy-alarm-note", level: .emergency,
      slots: ["who": who(name, turn), "time": time, "note": note])
  }

  private func who(_ name: String, _ turn: Turn) -> String {
    name.isEmpty ? turn.speaker.house("buddy-someone")?.text.reveal() ?? "" : name
  }

  /// Tells the friend who said yes, and lets go of their number.
  func tellBuddy(_ running: CheckIn, _ turn: inout Turn) {
    guard let buddy = running.buddy else { return }
    if buddy.standing == .agreed, let text = alarm(buddy.name, buddy.note, until: running.until, turn),
      !text.safePartOnly
    {
      turn.order(.tellBuddy(buddy.number, text))
    }
    turn.order(.releaseBuddy)
  }

  // MARK: What becomes of it

  /// The friend answered, or the text to them was given up.
  mutating func hearBuddy(_ news: BuddyNews, _ turn: inout Turn) {
    guard let running = checkIn, let buddy = running.buddy else { return }
    switch (buddy.standing, news) {
    case (.asked, .agreed): armWithBuddy(running, &turn)
    case (.asked, .declined): decline("buddy-declined", &turn)
    case (.asked, .lost(.request)): decline("buddy-unreached", &turn)
    case (.agreed, .declined): leaveBuddy(running, &turn)
    case (.declined, _), (.agreed, .agreed), (_, .lost): break  // said before, or of another check-in
    }
  }

  private mutating func armWithBuddy(_ running: CheckIn, _ turn: inout Turn) {
    guard running.until > turn.surroundings.now else { return decline("buddy-silent", &turn) }
    checkIn?.buddy?.standing = .agreed
    checkIn?.due = running.until
    turn.wake(.checkIn, at: running.until)
    let slots = [
      "digits": running.buddy?.digits ?? "", "time": OpeningWords.text(running.until, now: turn.surroundings.now),
    ]
    turn.say(turn.speaker.house("buddy-agreed", level: .urgent, slots: slots))
  }

  /// Nothing is set, and the person is told so. The plan stays until its hour, so that another friend can be named.
  private mutating func decline(_ text: String, _ turn: inout Turn) {
    guard let running = checkIn else { return }
    turn.order(.releaseBuddy)
    turn.say(turn.speaker.house(text, level: .urgent, slots: ["digits": running.buddy?.digits ?? ""]))
    checkIn?.buddy?.standing = .declined
    checkIn?.due = running.until
    guard running.until > turn.surroundings.now, !erasesLater else { return dropPlan(&turn) }
    turn.wake(.checkIn, at: running.until)
  }

  private mutating func dropPlan(_ turn: inout Turn) {
    checkIn = nil
    turn.cancelWake(.checkIn)
    if erasesLater { eraseOrWait(&turn) }
  }

  /// A friend who agreed takes it back. The check-in runs on: a case is opened in any event.
  private mutating func leaveBuddy(_ running: CheckIn, _ turn: inout Turn) {
    checkIn?.buddy = nil
    turn.order(.releaseBuddy)
    let moment = running.until + turn.surroundings.limits.checkIn * Double(CheckIn.questions)
    let id = turn.surroundings.coversStaff(at: moment) ? "buddy-left" : "buddy-left-alone"
    let time = OpeningWords.text(running.until, now: turn.surroundings.now)
    turn.say(turn.speaker.house(id, level: .urgent, slots: ["time": time]))
  }

  /// The time of a plan that is not armed is over: for the friend's answer, or for all of it.
  mutating func buddyDue(_ turn: inout Turn) {
    if checkIn?.buddy?.standing == .asked { return decline("buddy-silent", &turn) }
    dropPlan(&turn)
  }

  // MARK: Another one

  /// CHANGE BUDDY: before the check-in runs the flow goes on with another number. Afterwards whoever holds the phone could
  /// name one of their own, so the safe word has to end it first.
  mutating func hearChange(of running: CheckIn, _ text: String, _ turn: inout Turn) -> Bool {
    guard BuddyWords.changes.contains(text) else { return false }
    guard !running.isArmed else {
      turn.say(turn.speaker.house("buddy-fixed"))
      return true
    }
    let flow = turn.library.flows.first { $0.steps.contains { $0.asks == .number } }
    guard let flow, let step = flow.steps.first(where: { $0.asks == .number }), running.until > turn.surroundings.now,
      mayAskFriend(turn)
    else { return false }
    if running.buddy?.standing == .asked { withdrawRequest(&turn) }
    told = FlowAnswers(flow: flow.id, at: turn.surroundings.now)
    told?.values = [
      "until": String(running.until), "safe-word": running.safe, "danger-word": running.danger,
      FlowAnswers.name: running.buddy?.name ?? "", FlowAnswers.note: running.buddy?.note ?? "",
    ].filter { !$0.value.isEmpty }
    misunderstood = 0
    interrupted = nil
    enter(step, of: flow, &turn)
    return true
  }

  private mutating func withdrawRequest(_ turn: inout Turn) {
    guard let running = checkIn else { return }
    turn.order(.releaseBuddy)
    checkIn?.buddy?.standing = .declined
    checkIn?.due = running.until
    turn.wake(.checkIn, at: running.until)
  }
}
