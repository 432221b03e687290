import Content
import Matching
import Messages

/// A promise to ask after somebody, and to call for help when no answer comes. Only the safe word ends it quietly.
package struct CheckIn: Sendable, Equatable {
  /// When the person wants to be asked, in seconds since 1970.
  package var until: Double
  /// When something happens next.
  package var due: Double
  /// Ends it.
  package var safe: String
  /// Calls for help, answered as if it were the safe word.
  package var danger: String
  /// How many times the person has been asked.
  package var asked: Int
  /// How many times it was put off.
  package var extensions: Int
  /// A friend who is told too; nil where staff alone are.
  package var buddy: Buddy?

  /// The reason of its case: the one call to staff that must not be spoken of on this phone.
  package static let reason = "check-in"
  /// Questions before the alarm.
  static let questions = 2
  /// More would let whoever holds the phone put it off for ever.
  static let mostExtensions = 3
  /// Seconds that one text may put it off.
  static let longestExtension: Double = 2 * 60 * 60

  /// Whether it runs: with a friend not before their YES.
  package var isArmed: Bool { buddy.map { $0.standing == .agreed } ?? true }
  /// Whether it runs, or waits for the friend.
  var isOpen: Bool { buddy?.standing != .declined }

  init(until: Double, safe: String, danger: String) {
    self.until = until
    self.safe = safe
    self.danger = danger
    due = until
    asked = 0
    extensions = 0
  }

  /// The value of its line in `Conversation.record`; the friend has a line of their own.
  var record: String {
    let codes = [safe, danger].map(RecordText.escaped).joined(separator: " ")
    return "\(until) \(due) \(asked) \(extensions) \(codes)"
  }

  init?(record: String) {
    let words = record.split(separator: " ").map(String.init)
    guard words.count == 6, let until = RecordNumber.moment(words[0]), let due = RecordNumber.moment(words[1]) else {
      return nil
    }
    self.init(until: until, safe: RecordText.plain(words[4]), danger: RecordText.plain(words[5]))
    self.due = due
    asked = RecordNumber.count(words[2]) ?? 0
    extensions = RecordNumber.count(words[3]) ?? 0
  }
}

extension Conversation {
  /// Sets a check-in for staff by what was told; false where it is not whole, or nobody would come.
  mutating func setCheckIn(_ turn: inout Turn) -> Bool {
    guard let set = plannedCheckIn(turn), staffCoverPlan(turn) else { return false }
    if checkIn != nil { turn.order(.releaseBuddy) }
    checkIn = set
    turn.wake(.checkIn, at: set.due)
    return true
  }

  /// What was told, as a check-in. None while another one runs: a new one would end that without its safe word.
  func plannedCheckIn(_ turn: Turn) -> CheckIn? {
    guard checkIn?.isArmed != true, let told, let until = told.values["until"].flatMap({ Double($0) }),
      until > turn.surroundings.now, let safe = told.values["safe-word"], let danger = told.values["danger-word"],
      safe != danger
    else { return nil }
    return CheckIn(until: until, safe: safe, danger: danger)
  }

  /// Whether staff are there at the hour of the alarm, by the time that was told.
  func staffCoverPlan(_ turn: Turn) -> Bool {
    let until = told?.values["until"].flatMap { Double($0) }
    return until.map { turn.surroundings.coversStaff(at: alarm(of: $0, turn)) } ?? false
  }

  private func alarm(of until: Double, _ turn: Turn) -> Double {
    until + turn.surroundings.limits.checkIn * Double(CheckIn.questions)
  }

  /// The two words, more time, another friend. False where the text is something else: then it is read as ever, and the
  /// check-in runs on.
  mutating func hearCheckIn(_ reading: Reading, _ words: String, _ turn: inout Turn) -> Bool {
    // A plan that came to nothing leaves its words to be chosen again.
    guard let running = checkIn, running.isOpen || !isChoosingWord(turn) else { return false }
    switch Codes.normal(words) {
    case running.safe: endCheckIn(&turn)
    case running.danger:
      // Whoever reads along sees the same answer.
      callForHelp(running, &turn)
      endCheckIn(&turn)
    case let text:
      if hearChange(of: running, text, &turn) { return true }
      guard running.isArmed else { return false }
      if running.asked > 0, !safetyAsked, !erasureAsked, reading.command == .yes || reading.command == .no {
        // Neither is the word, and whoever else holds the phone must not learn that there is one.
        turn.say(turn.speaker.house("check-in-again"))
        return true
      }
      return extend(running, text, &turn)
    }
    return true
  }

  private func isChoosingWord(_ turn: Turn) -> Bool {
    guard case .flow(let place) = state else { return false }
    return turn.library.place(place)?.1.asks == .code
  }

  private mutating func endCheckIn(_ turn: inout Turn) {
    if checkIn?.buddy != nil { turn.order(.releaseBuddy) }
    checkIn = nil
    turn.cancelWake(.checkIn)
    turn.say(turn.speaker.house("check-in-safe"))
    if erasesLater { eraseOrWait(&turn) }
  }

  /// Staff by a case, in any event, and the friend who said yes.
  private mutating func callForHelp(_ running: CheckIn, _ turn: inout Turn) {
    turn.openCase(.emergency, reason: CheckIn.reason)
    tellBuddy(running, &turn)
  }

  private mutating func extend(_ running: CheckIn, _ text: String, _ turn: inout Turn) -> Bool {
    guard let length = TimeReading.length(text), length > 0, !isAnswer(text, besides: running, turn) else {
      return false
    }
    let until = max(running.until, turn.surroundings.now) + length
    guard running.extensions < CheckIn.mostExtensions, length <= CheckIn.longestExtension,
      running.buddy != nil || turn.surroundings.coversStaff(at: alarm(of: until, turn))
    else {
      turn.say(turn.speaker.house("check-in-no-more"))
      return true
    }
    var moved = running
    moved.until = until
    moved.due = moved.until
    moved.asked = 0
    moved.extensions += 1
    checkIn = moved
    turn.wake(.checkIn, at: moved.due)
    let time = OpeningWords.text(moved.until, now: turn.surroundings.now)
    turn.say(turn.speaker.house("check-in-moved", slots: ["time": time]))
    return true
  }

  /// Whether a length of time answers the open question of a flow: "2 hours" said to "How long ago was it?" puts nothing off.
  private func isAnswer(_ text: String, besides running: CheckIn, _ turn: Turn) -> Bool {
    guard case .flow(let place) = state, let (_, step) = turn.library.place(place),
      step.asks != nil || !step.choices.isEmpty
    else { return false }
    // Whoever was asked after since then answers that.
    if running.asked > 0, lastTextAt < running.due - turn.surroundings.limits.checkIn { return false }
    return !text.split(separator: " ").contains { CheckIn.moreWords.contains($0) }
  }

  /// Its timer: asks, asks again, then calls for help. What is asked names nothing; after STOP too, for that was agreed.
  mutating func checkInDue(_ turn: inout Turn) {
    guard var running = checkIn else { return }
    guard running.due <= turn.surroundings.now else { return turn.wake(.checkIn, at: running.due) }
    guard running.isArmed else { return buddyDue(&turn) }
    guard running.asked < CheckIn.questions else {
      callForHelp(running, &turn)
      checkIn = nil
      if erasesLater { eraseOrWait(&turn) }
      return
    }
    turn.say(turn.speaker.house(running.asked == 0 ? "check-in-ask" : "check-in-again", level: .urgent))
    running.asked += 1
    running.due = turn.surroundings.now + turn.surroundings.limits.checkIn
    checkIn = running
    turn.wake(.checkIn, at: running.due)
  }
}

extension CheckIn {
  /// Words that ask for more time in the middle of anything else.
  fileprivate static let moreWords: Set<Substring> = ["more", "later", "longer", "extra"]
}
