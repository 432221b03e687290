import Content
import Matching
import Messages

/// A promise to ask after somebody, and to call staff when no answer comes. Only the safe word ends it quietly.
package struct CheckIn: Sendable, Equatable {
  /// When the person wants to be asked, in seconds since 1970.
  package var until: Double
  /// When something happens next.
  package var due: Double
  /// Ends it.
  package var safe: String
  /// Calls staff, answered as if it were the safe word.
  package var danger: String
  /// How many times the person has been asked.
  package var asked: Int
  /// How many times it was put off.
  package var extensions: Int

  /// Seconds between the two questions, and between the second one and the alarm.
  static let patience: Double = 10 * 60
  /// The reason of its case: the one call to staff that must not be spoken of on this phone.
  package static let reason = "check-in"
  /// Questions before the alarm.
  static let questions = 2
  /// More would let whoever holds the phone put it off for ever.
  static let mostExtensions = 3
  /// Seconds that one text may put it off.
  static let longestExtension: Double = 2 * 60 * 60

  init(until: Double, safe: String, danger: String) {
    self.until = until
    self.safe = safe
    self.danger = danger
    due = until
    asked = 0
    extensions = 0
  }

  /// The value of its line in `Conversation.record`.
  var record: String {
    let codes = [safe, danger].map(RecordText.escaped).joined(separator: " ")
    return "\(until) \(due) \(asked) \(extensions) \(codes)"
  }

  init?(record: String) {
    let words = record.split(separator: " ").map(String.init)
    guard words.count == 6, let until = Double(words[0]), let due = Double(words[1]) else { return nil }
    self.init(until: until, safe: RecordText.plain(words[4]), danger: RecordText.plain(words[5]))
    self.due = due
    asked = Int(words[2]) ?? 0
    extensions = Int(words[3]) ?? 0
  }
}

extension Conversation {
  /// Sets a check-in by what was told; false where it is not whole, or nobody would come.
  mutating func setCheckIn(_ turn: inout Turn) -> Bool {
    guard let told, turn.surroundings.staffing != .nobody, let until = told.values["until"].flatMap({ Double($0) }),
      until > turn.surroundings.now, let safe = told.values["safe-word"], let danger = told.values["danger-word"],
      safe != danger
    else { return false }
    let set = CheckIn(until: until, safe: safe, danger: danger)
    checkIn = set
    turn.wake(.checkIn, at: set.due)
    return true
  }

  /// The two words, and more time. False where the text is something else: then it is read as ever, and the check-in runs on.
  mutating func hearCheckIn(_ reading: Reading, _ words: String, _ turn: inout Turn) -> Bool {
    guard let running = checkIn else { return false }
    switch Codes.normal(words) {
    case running.safe: endCheckIn(&turn)
    case running.danger:
      // Whoever reads along sees the same answer.
      callQuietly(&turn)
      endCheckIn(&turn)
    case let text:
      if running.asked > 0, !safetyAsked, !erasureAsked, reading.command == .yes || reading.command == .no {
        // Neither is the word, and whoever else holds the phone must not learn that there is one.
        turn.say(turn.speaker.house("check-in-again"))
        return true
      }
      return extend(running, text, &turn)
    }
    return true
  }

  private mutating func endCheckIn(_ turn: inout Turn) {
    checkIn = nil
    turn.cancelWake(.checkIn)
    turn.say(turn.speaker.house("check-in-safe"))
    if erasesLater { eraseOrWait(&turn) }
  }

  private mutating func callQuietly(_ turn: inout Turn) {
    turn.openCase(.emergency, reason: CheckIn.reason)
  }

  private mutating func extend(_ running: CheckIn, _ text: String, _ turn: inout Turn) -> Bool {
    guard let length = TimeReading.length(text), length > 0 else { return false }
    guard running.extensions < CheckIn.mostExtensions, length <= CheckIn.longestExtension else {
      turn.say(turn.speaker.house("check-in-no-more"))
      return true
    }
    var moved = running
    moved.until = max(running.until, turn.surroundings.now) + length
    moved.due = moved.until
    moved.asked = 0
    moved.extensions += 1
    checkIn = moved
    turn.wake(.checkIn, at: moved.due)
    let time = OpeningWords.text(moved.until, now: turn.surroundings.now)
    turn.say(turn.speaker.house("check-in-moved", slots: ["time": time]))
    return true
  }

  /// Its timer: asks, asks again, then calls staff. What is asked names nothing; after STOP too, for that was agreed.
  mutating func checkInDue(_ turn: inout Turn) {
    guard var running = checkIn else { return }
    guard running.due <= turn.surroundings.now else { return turn.wake(.checkIn, at: running.due) }
    guard running.asked < CheckIn.questions else {
      checkIn = nil
      callQuietly(&turn)
      if erasesLater { eraseOrWait(&turn) }
      return
    }
    turn.say(turn.speaker.house(running.asked == 0 ? "check-in-ask" : "check-in-again", level: .urgent))
    running.asked += 1
    running.due = turn.surroundings.now + CheckIn.patience
    checkIn = running
    turn.wake(.checkIn, at: running.due)
  }
}
