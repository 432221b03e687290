import Content
import Matching
import Messages

/// A member of staff in the conversation. While one is there the machine is silent, but for danger that nobody answers.
extension Conversation {
  /// Whether words of the machine about staff would tell somebody who reads along what this is.
  private var isQuiet: Bool { isCaseQuiet || safePhone != nil }

  // MARK: Coming and going

  mutating func staffJoined(_ turn: inout Turn) {
    isHeld = true
    stopWaiting(&turn)
    // What the machine had asked is not open any more: a number means nothing to the colleague who reads it now.
    if case .flow(let place) = state { interrupted = place }
    state = .idle
    safetyAsked = false
    tell("staff-here", &turn)
  }

  mutating func staffChanged(_ turn: inout Turn) { tell("staff-changed", &turn) }

  mutating func staffWrote(_ turn: inout Turn) {
    unanswered = nil
    turn.cancelWake(.unanswered)
  }

  /// They left, or lost the case because they went quiet.
  mutating func staffLeft(_ turn: inout Turn) {
    guard isHeld else { return }
    isHeld = false
    sayUnanswered(&turn)
    turn.cancelWake(.unanswered)
    tell("staff-gone", &turn)
  }

  mutating func caseClosed(_ turn: inout Turn) {
    stopWaiting(&turn)
    staffLeft(&turn)
    isCaseQuiet = false
  }

  private mutating func tell(_ id: String, _ turn: inout Turn) {
    if !optedOut, !isQuiet { turn.say(turn.speaker.house(id, level: .urgent)) }
  }

  // MARK: Texts while somebody is there

  /// What the machine still hears: orders that the law or a promise gives it, the words of a check-in, and danger.
  mutating func hearBesideStaff(_ reading: Reading, _ words: String, _ turn: inout Turn) {
    if checkIn != nil, isChosenWord(words), hearCheckIn(reading, words, &turn) { return }
    if erasureAsked, hearErasure(reading, &turn) { return }
    switch reading.command {
    case .stop, .start, .delete: return obey(reading.command ?? .stop, reading, &turn)
    default: break  // all else is for the colleague
    }
    guard reading.level.opensCase else { return }
    let intent = reading.intent ?? reading.candidates.first?.intent
    turn.openCase(reading.level, reason: intent ?? "danger")
    guard reading.level == .emergency else { return }
    unanswered = intent ?? ""
    turn.wake(.unanswered, at: turn.surroundings.now + turn.surroundings.limits.unanswered)
  }

  /// The colleague has not answered an emergency: the machine gives the numbers, as it would have at once.
  mutating func unansweredDue(_ turn: inout Turn) {
    guard unanswered != nil else { return }
    sayUnanswered(&turn)
    turn.openCase(.emergency, reason: Conversation.unansweredReason)
  }

  /// The reason of a call to staff although one of them holds the conversation.
  package static let unansweredReason = "unanswered"

  private mutating func sayUnanswered(_ turn: inout Turn) {
    guard let id = unanswered else { return }
    unanswered = nil
    let answer = turn.library.intent(id).flatMap { turn.speaker.answer($0, part: 0) }
    turn.say(answer ?? turn.speaker.house("safe-no", level: .emergency))
  }

  // MARK: Waiting for somebody

  /// Staff were called and the person knows of it: they hear from us while nobody comes.
  mutating func startWaiting(_ turn: inout Turn) {
    guard !isHeld, !isQuiet, waits == nil, turn.surroundings.staffing == .alerted,
      let first = turn.surroundings.limits.waiting.first
    else { return }
    waits = 0
    turn.wake(.waiting, at: turn.surroundings.now + first)
  }

  mutating func waitingDue(_ turn: inout Turn) {
    guard let times = waits, !isHeld else { return }
    tell("staff-wait", &turn)
    let waiting = turn.surroundings.limits.waiting
    guard times + 1 < waiting.count else { return waits = nil }
    waits = times + 1
    turn.wake(.waiting, at: turn.surroundings.now + waiting[times + 1])
  }

  private mutating func stopWaiting(_ turn: inout Turn) {
    waits = nil
    turn.cancelWake(.waiting)
  }
}
