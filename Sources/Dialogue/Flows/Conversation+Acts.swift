import Content
import Messages

/// What the steps of flows do.
extension Conversation {
  /// Does it; false where it cannot be done now.
  mutating func perform(_ act: Flow.Act, _ step: Flow.Step, _ turn: inout Turn) -> Bool {
    switch act {
    case .services:
      told?.named = 0
      return !services(turn).isEmpty
    case .staffed: return turn.surroundings.staffing != .nobody
    case .report:
      turn.openCase(.sensitive, reason: "flow:\(told?.flow ?? "")")
      told?.values["reference"] = Reference.word(turn.surroundings.now)
      return true
    case .alarm:
      turn.openCase(.urgent, reason: "not-safe")
      return true
    case .forget:
      told?.values = [:]
      return true
    case .checkIn: return setCheckIn(&turn)
    case .mayCheckIn:
      return checkIn?.isArmed != true && (mayAskFriend(turn) || turn.surroundings.hasStaffToCome)
    case .staffThen: return staffCoverPlan(turn)
    case .friend: return mayAskFriend(turn)
    case .staffOrFriend:
      told?.values[FlowAnswers.number] = nil  // whom to tell is asked anew
      return staffCoverPlan(turn) && mayAskFriend(turn)
    case .withFriend: return told?.values[FlowAnswers.number] != nil && mayAskFriend(turn)
    case .askFriend: return askFriend(&turn)
    case .neutral:
      safePhone = SafePhone(code: told?.values["code-word"] ?? safePhone?.code, isUnlocked: true)
      return true
    case .plain:
      safePhone = nil
      return true
    case .home:
      home = told?.values[FlowAnswers.place] ?? home
      return true
    }
  }

  /// The slots of a step's text.
  mutating func slots(of step: Flow.Step, _ turn: inout Turn) -> [String: String] {
    guard let told else { return [:] }
    var slots: [String: String] = [:]
    for (key, value) in told.values where key != FlowAnswers.number {
      slots[Slots.told(key)] = FlowAnswers.readBack(value)
    }
    slots.merge(friendSlots(of: step, told, turn)) { $1 }
    slots["place"] = told.values[FlowAnswers.place] ?? ""
    slots["reference"] = told.values["reference"] ?? ""
    let until = checkIn?.until ?? told.values["until"].flatMap { Double($0) }
    slots["time"] = until.map { OpeningWords.text($0, now: turn.surroundings.now) } ?? ""
    if step.act == .services {
      slots["services"] = fitting(services(turn), step, slots, turn).joined(separator: "\n")
    }
    // What was left out is said to be left out.
    for slot in step.texts[.english]?.slots ?? [] where slot.hasPrefix(Slots.told("")) && slots[slot] == nil {
      slots[slot] = "-"
    }
    return shortened(slots, told, step, turn)
  }

  /// Signs beyond the SMS alphabet leave two SMS half the room: then less of each answer is read back.
  private func shortened(
    _ slots: [String: String], _ told: FlowAnswers, _ step: Flow.Step, _ turn: Turn
  ) -> [String: String] {
    let shown = (step.texts[.english]?.slots ?? []).filter { $0.hasPrefix(Slots.told("")) }
    guard !shown.isEmpty, !Lines.fits(said(step, slots, turn)) else { return slots }
    var slots = slots
    for room in [20, 10, 3] where !Lines.fits(said(step, slots, turn)) {
      for (key, value) in told.values where shown.contains(Slots.told(key)) {
        slots[Slots.told(key)] = FlowAnswers.readBack(value, room: room)
      }
    }
    return slots
  }

  /// A step with its choices, as it is sent in English.
  private func said(_ step: Flow.Step, _ slots: [String: String], _ turn: Turn) -> String {
    let text = step.texts[.english]?.filled { slots[$0] ?? turn.library.directory[$0]?.reach } ?? ""
    return text + Speaker.numbered(step.choices.map(\.label))
  }

  // MARK: Services

  /// MORE in a step that names services: names the next ones. False where there are no more.
  mutating func nameMoreServices(_ step: Flow.Step, of flow: Flow, _ turn: inout Turn) -> Bool {
    guard step.act == .services, let named = told?.named else { return false }
    var shown = slots(of: step, &turn)
    shown["services"] = nil
    let count = fitting(services(turn), step, shown, turn).count
    told?.named = named + count
    guard !services(turn).isEmpty else {
      told?.named = named
      return false
    }
    turn.say(turn.speaker.step(step, of: flow, slots: slots(of: step, &turn)))
    return true
  }

  /// The next services of this place and need that may be said now, each in its words.
  private func services(_ turn: Turn) -> [String] {
    guard let name = told?.values[FlowAnswers.place], let place = turn.library.places.read(name).place else {
      return []
    }
    // A choice may stand for several needs: "legal crime".
    let needs = (told?.values["need"] ?? "").split(separator: " ").compactMap {
      LocalService.Need(rawValue: String($0))
    }
    let surroundings = turn.surroundings
    let found = ServiceFinder.services(
      near: place, for: Set(needs), among: turn.library.services.filter(surroundings.maySay),
      today: LondonTime(unix: surroundings.now).day, after: told?.named ?? 0,
      isVital: { turn.library.directory[$0]?.vital == true })
    return found.compactMap { $0.service.text }.map { text in text.filled { turn.library.directory[$0]?.reach } }
  }

  /// As many of them as go into two SMS together with the step; the first one in any case.
  private func fitting(
    _ services: [String], _ step: Flow.Step, _ slots: [String: String], _ turn: Turn
  ) -> [String] {
    var shown = services
    while shown.count > 1 {
      var filled = slots
      filled["services"] = shown.joined(separator: "\n")
      if Lines.fits(said(step, filled, turn)) { break }
      shown.removeLast()
    }
    return shown
  }
}

extension Surroundings {
  /// Whether a service may be named: approved, not withdrawn, and without a record that must not be named.
  func maySay(_ service: LocalService) -> Bool {
    let subject = "service:\(service.id)"
    guard approval.covers(subject), !withdrawn.contains(subject), let text = service.text else { return false }
    return !Lines(surroundings: self).isWithheld(text)
  }
}

extension FlowAnswers {
  /// As much of an answer as is read back.
  static func readBack(_ value: String, room: Int = Slots.toldRoom) -> String {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= room ? words : words.prefix(room - 3) + "..."
  }
}

/// A word by which staff find what somebody reported.
enum Reference {
  /// Four letters that cannot be read as a word or mixed up, of a moment in seconds since 1970.
  static func word(_ now: Double) -> String {
    var rest = now.bitPattern ^ (now.bitPattern >> 29)
    rest = (rest &* 0xbf58_476d_1ce4_e5b9) ^ (rest >> 32)
    return String(
      (0..<4).map { _ in
        defer { rest /= UInt64(letters.count) }
        return letters[Int(rest % UInt64(letters.count))]
      })
  }

  private static let letters = Array("BCDFGHJKLMNPQRSTVWXZ")
}
