import Content
import Dialogue
import Matching
import Messages
import Testing

/// A small library with flows that ask, and a talk that texts it.
enum FlowWorld {
  private static func step(
    _ id: String, _ say: String, choices: [Flow.Choice] = [], next: String? = nil, asks: Flow.Ask? = nil,
    act: Flow.Act? = nil, otherwise: String? = nil
  ) -> Flow.Step {
    Flow.Step(
      id: id, texts: [.english: Text(say)], choices: choices, next: next, asks: asks, act: act, otherwise: otherwise,
      line: 1)
  }

  private static func flow(_ id: String, _ steps: [Flow.Step], keeps: Double = 86_400) -> Flow {
    Flow(
      id: id, title: id, starts: [], proof: SampleWorld.proof, steps: steps, file: "\(id).yaml", keepsAnswers: keeps)
  }

  private static let flows = [
    flow(
      "report",
      [
        step("what", "What happened?", next: "car", asks: .words),
        step("car", "Which car?", next: "read", asks: .words),
        step(
          "read", "You said {told-what}, car {told-car}.",
          choices: [
            Flow.Choice(label: "Yes, keep it", hears: [], next: "kept"),
            Flow.Choice(label: "No, erase it", hears: [], next: "gone"),
          ]),
        step("kept", "Kept as {reference}.", act: .report), step("gone", "Gone.", act: .forget),
      ]),
    flow(
      "near",
      [
        step(
          "need", "What for?",
          choices: [
            Flow.Choice(label: "Housing", hears: [], means: "housing", next: "where"),
            Flow.Choice(label: "Anything", hears: [], means: "any", next: "where"),
          ]),
        step("where", "Where?", next: "found", asks: .place, otherwise: "nowhere"),
        step(
          "found", "In {place}:\n{services}",
          choices: [Flow.Choice(label: "Somewhere else", hears: ["somewhere else"], next: "where")], act: .services,
          otherwise: "nothing"),
        step("nothing", "Nothing in {place}."), step("nowhere", "National lines."),
      ]),
    flow(
      "check-in",
      [
        step("intro", "It can fail.", next: "until", act: .staffed, otherwise: "nobody"),
        step("until", "Until when?", next: "safe-word", asks: .time, otherwise: "nobody"),
        step("safe-word", "Safe word?", next: "danger-word", asks: .code),
        step("danger-word", "Danger word?", next: "set", asks: .code),
        step("set", "Set for {time}.", act: .checkIn, otherwise: "nobody"), step("nobody", "Nobody covers this."),
      ]),
    flow(
      "buddy",
      [
        step("until", "Until when?", next: "friend", asks: .time, otherwise: "nobody"),
        step("friend", "Whose number?", next: "friend-name", asks: .number, otherwise: "nobody"),
        step("friend-name", "Which name?", next: "friend-note", asks: .name),
        step("friend-note", "What else?", next: "safe-word", asks: .note),
        step("safe-word", "Safe word?", next: "danger-word", asks: .code),
        step("danger-word", "Danger word?", next: "asked", asks: .code),
        step("asked", "Asked ..{digits} until {answer-by}.", act: .askFriend, otherwise: "nobody"),
        step("nobody", "Nobody covers this."),
      ]),
    flow(
      "long",
      [
        step("one", "What?", next: "two", asks: .words), step("two", "Where?", next: "three", asks: .words),
        step("three", "When?", next: "read", asks: .words),
        step(
          "read", "You said first {told-one}, then {told-two}, and at last {told-three}. Is all of this right?",
          choices: [
            Flow.Choice(label: "Yes", hears: [], next: "end"), Flow.Choice(label: "No", hears: [], next: "one"),
          ]),
        step("end", "Done."),
      ]),
    flow("rest", [step("first", "The first step.", next: "last"), step("last", "The last step.")]),
    flow(
      "phone",
      [
        step("code-word", "Which word?", next: "done", asks: .code), step("done", "Done.", act: .neutral),
      ]),
  ]

  static let library: ContentLibrary = {
    var intents = SampleWorld.library.intents
    for flow in flows {
      let more = flow.id == "rest" ? ["The rest of it."] : []
      intents.append(SampleWorld.intent("start.\(flow.id)", more: more, flow: flow.id))
    }
    let service = { (id: String, need: LocalService.Need) in
      LocalService(
        id: id, organization: id, name: "Service \(id)", description: "", needs: [need], url: "\(id).example.org",
        areas: [ServiceArea(.nation, "england")], status: .active, send: .website,
        proof: Proof(sources: [], checked: Day(unix: 0), reviewBy: Day(unix: 4e9)), file: "x", line: 1)
    }
    return ContentLibrary(
      version: "flows", intents: intents, concepts: [:], directory: SampleWorld.library.directory,
      texts: SampleWorld.library.texts, flows: flows, signOff: SignOff(),
      services: ["a", "b", "c", "d"].map { service($0, .sexWork) } + [service("roof", .housing)])
  }()

  static func read(_ text: String) -> Reading {
    let command = Command(rawValue: text.lowercased())
    if let command { return Reading(decision: .command, command: command, why: "", cleaned: text) }
    if text.contains("knife") {
      return Reading(decision: .answer, intent: "urgent.danger-now", level: .emergency, why: "", cleaned: text)
    }
    if library.intent(text) != nil { return Reading(decision: .answer, intent: text, why: "", cleaned: text) }
    return Reading(decision: .fallback, why: "", cleaned: text)
  }
}

/// A talk with its clock and its timers, as the shell keeps them.
struct FlowTalk {
  var conversation = SampleWorld.talk()
  var now = 1_795_334_400.0
  var staffing = Staffing.nobody
  var onCall: [Range<Double>]?
  var line = PhoneLine()
  private(set) var effects: [Effect] = []
  /// All cases so far.
  private(set) var cases: [Level] = []
  private var timers: [TimerName: Double] = [:]

  init(staffing: Staffing = .nobody) { self.staffing = staffing }

  private var surroundings: Surroundings {
    Surroundings(
      library: FlowWorld.library, now: now, staffing: staffing, approval: .everything,
      house: House(service: "S", operatorName: "O", retention: "30 days"), onCall: onCall, line: line)
  }

  /// What is said to a text. Digits are choices where some are open.
  @discardableResult
  mutating func text(_ text: String) -> [String] {
    let open = conversation.matchContext(FlowWorld.library).choices
    let words = Int(text).map { $0 <= open ? "choice\($0)" : text } ?? text
    return take(.texted(FlowWorld.read(words), words: text))
  }

  /// Lets time pass; timers fire in order.
  @discardableResult
  mutating func pass(_ seconds: Double) -> [String] {
    let end = now + seconds
    effects = []
    var said: [String] = []
    while let next = timers.filter({ $0.value <= end }).min(by: { $0.value < $1.value }) {
      timers[next.key] = nil
      now = next.value
      said += take(.timerFired(next.key))
    }
    now = end
    return said
  }

  mutating func take(_ event: Event) -> [String] {
    effects = conversation.receive(event, surroundings)
    cases += effects.cases
    for effect in effects {
      switch effect {
      case .wake(let name, let at): timers[name] = at
      case .cancelWake(let name): timers[name] = nil
      case .say, .openCase, .corrected, .forget, .askBuddy, .tellBuddy, .releaseBuddy, .answerRequest: break
      }
    }
    // Each turn is stored and read again, as a server does it.
    let stored = Conversation(record: conversation.record)
    #expect(stored == conversation)
    conversation = stored
    return effects.texts
  }
}
