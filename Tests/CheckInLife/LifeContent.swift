import Content
import Matching
import Messages
import Switchboard

/// A content that holds nothing but check-ins, so that a life begins at once: with a friend, and without.
enum LifeContent {
  static let loaded: Shelf.Loaded = {
    var loaded = Shelf.Loaded(library: library)
    loaded.read = { text, _ in read(text) }
    return loaded
  }()

  /// The name of a flow begins it; everything else is words for the open step.
  private static func read(_ text: String) -> Reading {
    if let command = Command(rawValue: text.lowercased()) {
      return Reading(decision: .command, command: command, why: "", cleaned: text)
    }
    let isStart = library.intent(text) != nil
    return Reading(decision: isStart ? .answer : .fallback, intent: isStart ? text : nil, why: "", cleaned: text)
  }

  private static let proof = Proof(sources: [], checked: Day(unix: 0), reviewBy: Day(unix: 4e9))

  private static let library = ContentLibrary(
    version: "lives", intents: flows.map(intent), concepts: [:], directory: [:], texts: [.english: texts], flows: flows,
    signOff: SignOff())

  private static func intent(_ flow: Flow) -> Intent {
    Intent(
      id: "start.\(flow.id)", title: flow.id, level: .normal, audience: .anyone, status: .answered, proof: proof,
      numbers: [], rules: [], examples: Examples(yes: [], no: []),
      answers: [.english: Answer(first: Text("Begins."), more: [])], related: [], flow: flow.id, file: "\(flow.id).yaml"
    )
  }

  private static let texts: [String: Text] = {
    var texts = Dictionary(uniqueKeysWithValues: OwnTexts.required.map { ($0, Text("[\($0)]")) })
    texts["buddy-ask"] = Text("{who} asks")
    texts["buddy-alarm"] = Text("{who} needs you")
    return texts
  }()

  private static let flows = [
    flow("alone", [("until", .time), ("safe-word", .code), ("danger-word", .code)], .checkIn),
    flow(
      "friend",
      [
        ("until", .time), ("friend", .number), ("friend-name", .name), ("friend-note", .note), ("safe-word", .code),
        ("danger-word", .code),
      ], .askFriend),
  ]

  private static func flow(_ id: String, _ questions: [(String, Flow.Ask)], _ act: Flow.Act) -> Flow {
    let following = questions.dropFirst().map(\.0) + ["set"]
    var steps = zip(questions, following).map { question, next in
      step(question.0, next: next, asks: question.1, otherwise: question.1 == .code ? nil : "nobody")
    }
    steps += [step("set", act: act, otherwise: "nobody"), step("nobody")]
    return Flow(id: id, title: id, starts: ["start.\(id)"], proof: proof, steps: steps, file: "\(id).yaml")
  }

  private static func step(
    _ id: String, next: String? = nil, asks: Flow.Ask? = nil, act: Flow.Act? = nil, otherwise: String? = nil
  ) -> Flow.Step {
    Flow.Step(
      id: id, texts: [.english: Text("[\(id)]")], choices: [], next: next, asks: asks, act: act, otherwise: otherwise,
      line: 1)
  }
}
