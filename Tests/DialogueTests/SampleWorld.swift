import Content
import Dialogue
import Matching
import Messages

/// A small library made by hand, and a world around it.
enum SampleWorld {
  static let proof = Proof(sources: [], checked: Day(unix: 0), reviewBy: Day(unix: 0))

  static func intent(
    _ id: String, level: Level = .normal, more: [String] = [], related: [String] = [], flow: String? = nil,
    first: String? = nil
  )
    -> Intent
  {
    Intent(
      id: id, title: "Title of \(id)", level: level, audience: .anyone, status: .answered, proof: proof,
      numbers: level.opensCase ? ["emergency"] : [], rules: [], examples: Examples(yes: [], no: []),
      answers: [
        .english: Answer(
          first: Text(first ?? (level.opensCase ? "Call {emergency}. {team}" : "Answer to \(id).")),
          more: more.map { Text($0) })
      ], related: related, flow: flow, file: "\(id).yaml")
  }

  static let library: ContentLibrary = {
    let intents = [
      intent("law.selling", more: ["Second.", "Third."], related: ["law.tax"]), intent("law.tax"),
      intent("urgent.danger-now", level: .emergency), intent("urgent.blackmail", level: .urgent),
      intent("health.condom-broke", level: .sensitive, flow: "condom"), intent("talk.stop"), intent("talk.human"),
      intent("mind.low", level: .sensitive),
      intent("mind.trauma", level: .sensitive, first: "Call {emergency} or come back."),
    ]
    let step = { (id: String, choices: [Flow.Choice], next: String?) in
      Flow.Step(id: id, texts: [.english: Text("Step \(id).")], choices: choices, next: next, line: 1)
    }
    let flow = Flow(
      id: "condom", title: "Condom", starts: ["health.condom-broke"], proof: proof,
      steps: [
        step(
          "when",
          [
            Flow.Choice(label: "soon", hears: ["today"], next: "soon"),
            Flow.Choice(label: "late", hears: [], next: "late"),
          ], nil), step("soon", [], "late"), step("late", [], nil),
      ], file: "condom.yaml")
    let emergency = DirectoryRecord(
      id: "emergency", name: "Emergency services", reach: "999", kind: .phone, purpose: "danger", hours: .always,
      cost: nil,
      nations: [], vital: true, send: .full, proof: proof, file: "x", line: 1)
    return ContentLibrary(
      version: "sample", intents: intents, concepts: [:], directory: ["emergency": emergency], texts: [.english: texts],
      flows: [flow], signOff: SignOff())
  }()

  private static let texts: [String: Text] = {
    var texts = Dictionary(uniqueKeysWithValues: OwnTexts.required.map { ($0, Text("[\($0)]")) })
    texts["clarify"] = Text("[clarify]{choices}")
    texts["clarify-urgent"] = Text("Call {emergency}.{choices}")
    texts["buddy-ask"] = Text("{who} asks")
    texts["buddy-alarm"] = Text("{who} needs you")
    texts["buddy-alarm-note"] = Text("{who} needs you: {note}")
    texts["offer-related"] = Text("[offer-related]{choices}")
    return texts
  }()

  static func surroundings(
    now: Double = 1000, staffing: Staffing = .nobody, approval: Approval = .everything,
    withdrawn: Set<String> = []
  ) -> Surroundings {
    Surroundings(
      library: library, now: now, staffing: staffing, approval: approval,
      house: House(service: "S", operatorName: "O", retention: "30 days"), withdrawn: withdrawn)
  }

  static func read(
    _ decision: Reading.Decision, intent: String? = nil, command: Command? = nil, level: Level = .normal,
    also: [String] = [], candidates: [String] = []
  ) -> Event {
    .texted(
      Reading(
        decision: decision, intent: intent, command: command, level: level, also: also,
        candidates: candidates.map { Reading.Candidate(intent: $0, score: 0.5) }, why: "", cleaned: ""))
  }

  static func command(_ command: Command) -> Event { read(.command, command: command) }

  /// A talk in which the notice has been given, after these events.
  static func talk(_ events: [Event] = []) -> Conversation {
    var conversation = Conversation()
    conversation.noticeGiven = true
    for event in events { _ = conversation.receive(event, surroundings()) }
    return conversation
  }
}

extension [Effect] {
  var texts: [String] { compactMap { if case .say(let utterance) = $0 { utterance.text.reveal() } else { nil } } }
  var cases: [Level] { compactMap { if case .openCase(let level, _) = $0 { level } else { nil } } }
}
