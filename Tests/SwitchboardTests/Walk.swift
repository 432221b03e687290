import Content
import Dialogue
import Matching
import Messages
import Switchboard

/// A random walk: events happen to one talk, and after each the promises are looked at.
struct Walk {
  private let loaded: Shelf.Loaded
  private var talk: Rehearsal
  private var now = Transcript.start
  /// Whether the person sent STOP, by what they texted and not by what the talk remembers.
  private var isStopped = false
  private var hasCase = false

  private init(_ loaded: Shelf.Loaded) {
    self.loaded = loaded
    talk = Rehearsal(loaded: loaded)
  }

  /// A promise that was broken, and by which event.
  struct Break: Equatable {
    var index: Int
    var promise: String
    /// What was seen.
    var detail: String
  }

  /// The first broken promise, or nil.
  static func walk(_ events: [WalkEvent], with loaded: Shelf.Loaded) -> Break? {
    var walk = Walk(loaded)
    for (index, event) in events.enumerated() {
      if let (promise, detail) = walk.take(event) { return Break(index: index, promise: promise, detail: detail) }
    }
    return nil
  }

  /// The prefix that breaks a promise, without the events that it does not need.
  static func shortened(_ events: [WalkEvent], _ found: Break, with loaded: Shelf.Loaded) -> [WalkEvent] {
    var events = Array(events[...found.index])
    var place = 0
    while place < events.count {
      var fewer = events
      fewer.remove(at: place)
      if let again = walk(fewer, with: loaded), again.promise == found.promise {
        events = Array(fewer[...again.index])
      } else {
        place += 1
      }
    }
    return events
  }

  private typealias Finding = (promise: String, detail: String)

  // MARK: Events

  private mutating func take(_ event: WalkEvent) -> Finding? {
    switch event {
    case .text(let text): return hear(text)
    case .time(let seconds): return pass(seconds)
    case .spurious(let timer): return fire(timer)
    case .unreadable(let kind): return answered(talk.happen(.sentUnreadable(kind), at: now))
    case .providerOptedOut: return unasked(talk.happen(.providerOptedOut, at: now))
    case .providerOptedIn:
      isStopped = false
      return unasked(talk.happen(.providerOptedIn, at: now))
    case .alertFailed: return hasCase ? unasked(talk.happen(.alertFailed, at: now)) : nil
    case .damage(let seed): return load(damagedBy: seed)
    }
  }

  private mutating func hear(_ text: String) -> Finding? {
    let heard = Set(talk.conversation.matchContext(loaded.library).heard.joined().map { $0.lowercased() })
    let said = talk.text(text, at: now)
    let subjects = said.map(\.subject)
    let command = talk.last?.reading?.command
    noteCase()
    if let finding = cry(text, said, heard: heard) ?? answered(said) { return finding }
    if text.uppercased() == "STOP" {
      guard command == .stop, talk.conversation.optedOut else {
        return ("STOP is obeyed", "read as \(talk.last?.trace.reading.why ?? "nothing"), said \(subjects)")
      }
      isStopped = true
    }
    let isBack = subjects.contains { $0.hasPrefix("text:start-done:") || $0.hasPrefix("intent:talk.start:") }
    if isBack || talk.conversation == Conversation() { isStopped = false }
    return isStopped && !talk.conversation.optedOut ? ("STOP is obeyed", "only START ends it: \(subjects)") : nil
  }

  private mutating func noteCase() {
    if talk.last?.opensCase == true { hasCase = true }
    // Once everything is forgotten no alert belongs to this person any more.
    if talk.conversation == Conversation() { hasCase = false }
  }

  private mutating func pass(_ seconds: Double) -> Finding? {
    let end = now + seconds
    // Timers are passed one by one, so that each is seen at its own moment.
    while let due = talk.timers.values.min(), due <= end {
      let before = talk.conversation
      now = max(now, due)
      if let finding = unasked(talk.pass(to: now)) ?? early(before) { return finding }
      if talk.timers.values.contains(where: { $0 <= now }) { return ("timers move on", "\(talk.timers) at \(now)") }
    }
    now = end
    return nil
  }

  private mutating func fire(_ timer: TimerName) -> Finding? {
    let before = talk.conversation
    return unasked(talk.happen(.timerFired(timer), at: now)) ?? early(before)
  }

  // MARK: Promises

  /// What holds of every turn.
  private func answered(_ said: [Utterance]) -> Finding? {
    if said.count > Limits().texts { return ("no more texts than the limit", "\(said.count) texts") }
    if let first = said.first, SMSText(first.text.reveal()).segments > 2 {
      return ("the first text fits into two SMS", first.subject)
    }
    if let unknown = said.first(where: { !exists($0.subject) }) {
      return ("every reply has a subject", unknown.subject)
    }
    if let empty = said.first(where: { $0.text.reveal().isEmpty }) { return ("no reply is empty", empty.subject) }
    let stored = talk.conversation.record
    if Conversation(record: stored) != talk.conversation { return ("the state survives its record", stored) }
    let past = talk.timers.first { $0.value < now }
    return past.map { ("no timer is set for what is past", "\($0.key.rawValue) \($0.value) at \(now)") }
  }

  /// What holds of a turn that no text of the person caused.
  private func unasked(_ said: [Utterance]) -> Finding? {
    if isStopped, let first = said.first { return ("after STOP nothing comes unasked", first.subject) }
    return answered(said)
  }

  /// A text that is an emergency by itself is one in every state. Only the words of the open question itself are its answer.
  private func cry(_ text: String, _ said: [Utterance], heard: Set<String>) -> Finding? {
    guard !heard.contains(text.lowercased()) else { return nil }
    let fresh = loaded.read(text, MatchContext())
    guard fresh.decision == .answer, fresh.level.opensCase, let id = fresh.intent else { return nil }
    let numbers = ([id] + [talk.last?.reading?.intent].compactMap { $0 }).flatMap {
      loaded.library.intent($0)?.numbers ?? []
    }
    let reaches = (numbers + ["emergency"]).compactMap { loaded.library.directory[$0]?.reach }
    let first = said.first?.text.reveal() ?? "nothing"
    guard reaches.contains(where: { first.prefix(220).contains($0) }) else {
      return ("an emergency gets its numbers first", "\(id) was answered with: \(first)")
    }
    return talk.last?.opensCase == true ? nil : ("an emergency calls staff", id)
  }

  /// The session's end closes a question only when its silence has lasted.
  private func early(_ before: Conversation) -> Finding? {
    let end = before.lastTextAt + Limits().session
    guard now < end, before.state != talk.conversation.state else { return nil }
    return ("timers are never early", "\(before.stateName) became \(talk.conversation.stateName) \(end - now) s early")
  }

  private func exists(_ subject: String) -> Bool {
    let parts = subject.split(separator: ":").map(String.init)
    guard parts.count == 3 else { return false }
    let language = Language(rawValue: parts[2])
    let names = parts[1].split(separator: "/").map(String.init)
    switch parts[0] {
    case "intent": return loaded.library.intent(parts[1])?.answers[language] != nil
    case "text": return loaded.library.texts[language]?[parts[1]] != nil
    case "flow":
      guard let flow = names.first.flatMap({ loaded.library.flow($0) }) else { return false }
      return names.count == 1 || flow.step(names[1]) != nil
    case _: return false
    }
  }

  /// What is left of a damaged record can be talked with, and keeps its form.
  private func load(damagedBy seed: UInt64) -> Finding? {
    var random = SplitMix(state: seed)
    var bytes = Array(talk.conversation.record.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 2: bytes.insert(contentsOf: bytes, at: place)
      case _: if place < bytes.count { bytes[place] = random.pick(Array("=:/ \n019ainf-".utf8)) }
      }
    }
    let record = String(decoding: bytes, as: UTF8.self)
    var conversation = Conversation(record: record)
    if Conversation(record: conversation.record) != conversation { return ("every record can be loaded", record) }
    let house = House(service: "Helpline", operatorName: "Tests", retention: "30 days")
    let surroundings = Surroundings(
      library: loaded.library, now: now, staffing: .nobody, approval: .everything, house: house)
    let reading = loaded.read("MENU", conversation.matchContext(loaded.library))
    let effects = conversation.receive(.texted(reading), surroundings)
    let isAnswered = effects.contains { if case .say = $0 { true } else { false } }
    return isAnswered ? nil : ("every record can be talked with", record)
  }
}
