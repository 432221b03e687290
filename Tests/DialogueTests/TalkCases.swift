import Dialogue
import Matching
import Messages
import Testing

/// Events in states, with what must come of them.
enum TalkCases {
  /// What happened before, what happens, what is said, and where the talk then stands.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var before: [Event] = []
    var event: Event
    var says: [String]
    var state: String
    var testDescription: String { name }
  }

  private typealias World = SampleWorld
  static let answered = World.read(.answer, intent: "law.selling")
  static let condom = World.read(.answer, intent: "health.condom-broke", level: .sensitive)
  static let danger = World.read(.answer, intent: "urgent.danger-now", level: .emergency)
  static let low = World.read(.answer, intent: "mind.low", level: .sensitive)
  static let trauma = World.read(.answer, intent: "mind.trauma", level: .sensitive)
  static let unsure = World.read(.clarify, candidates: ["law.selling", "law.tax"])
  static let nothing = World.read(.fallback)

  static let all: [Case] = [
    Case(name: "an answer", event: answered, says: ["Answer to law.selling."], state: "answered:law.selling"),
    Case(
      name: "MORE, one at a time", before: [answered], event: World.command(.more), says: ["Second."],
      state: "answered:law.selling"),
    Case(
      name: "MORE past the end offers what is related",
      before: [answered, World.command(.more), World.command(.more)], event: World.command(.more),
      says: ["[offer-related]\n1 Title of law.tax"], state: "choosing"),
    Case(name: "MORE with nothing open", event: World.command(.more), says: ["[nothing-more]"], state: "idle"),
    Case(
      name: "again", before: [answered, World.command(.more)], event: World.command(.again), says: ["Second."],
      state: "answered:law.selling"),
    Case(
      name: "near matches are asked back", event: unsure,
      says: ["[clarify]\n1 Title of law.selling\n2 Title of law.tax"], state: "choosing"),
    Case(
      name: "a number chooses", before: [unsure], event: World.command(.choice2), says: ["Answer to law.tax."],
      state: "answered:law.tax"),
    Case(
      name: "a number that was not offered", before: [unsure], event: World.command(.choice9),
      says: ["[choice-unknown]", "[clarify]\n1 Title of law.selling\n2 Title of law.tax"], state: "choosing"),
    Case(
      name: "numbers first when one of the near matches is urgent",
      event: World.read(.clarify, level: .urgent, candidates: ["urgent.blackmail"]),
      says: ["Call 999.\n1 Title of urgent.blackmail"], state: "choosing"),
    Case(name: "not understood", event: nothing, says: ["[fallback]"], state: "idle"),
    Case(name: "not understood twice", before: [nothing], event: nothing, says: ["[fallback-again]"], state: "idle"),
    Case(
      name: "understood in between", before: [nothing, answered], event: nothing, says: ["[fallback]"],
      state: "answered:law.selling"),
    Case(
      name: "an intent that content has lost", event: World.read(.answer, intent: "gone.intent"), says: ["[fallback]"],
      state: "idle"),
    Case(
      name: "a flow starts", event: condom,
      says: ["Answer to health.condom-broke.", "[safety-line]", "Step when.\n1 soon\n2 late"],
      state: "flow:condom/when"),
    Case(
      name: "a step is chosen", before: [condom], event: World.command(.choice1), says: ["Step soon."],
      state: "flow:condom/soon"),
    Case(
      name: "the last step ends it", before: [condom], event: World.command(.choice2), says: ["Step late."],
      state: "idle"),
    Case(
      name: "MORE in a flow", before: [condom, World.command(.choice1)], event: World.command(.more),
      says: ["Step late."], state: "idle"),
    Case(
      name: "not understood in a flow", before: [condom], event: nothing,
      says: ["[choice-unknown]", "Step when.\n1 soon\n2 late"], state: "flow:condom/when"),
    Case(
      name: "an emergency breaks a flow and offers the way back", before: [condom], event: danger,
      says: ["Call 999. [team-nobody]", "[resume-offer]"], state: "answered:urgent.danger-now"),
    Case(
      name: "BACK goes on where the person was", before: [condom, danger], event: World.command(.back),
      says: ["Step when.\n1 soon\n2 late"], state: "flow:condom/when"),
    Case(name: "STOP", before: [condom], event: World.command(.stop), says: ["[stop-done]"], state: "idle"),
    Case(name: "DELETE", event: World.command(.delete), says: ["[delete-ask]"], state: "idle"),
    Case(
      name: "DELETE confirmed", before: [World.command(.delete)], event: World.command(.yes), says: ["[delete-done]"],
      state: "idle"),
    Case(
      name: "DELETE taken back", before: [World.command(.delete)], event: World.command(.no), says: ["[delete-kept]"],
      state: "idle"),
    Case(name: "HUMAN with nobody there", event: World.command(.human), says: ["[human-nobody]"], state: "idle"),
    Case(name: "a picture", event: .sentUnreadable(.image), says: ["[unreadable]"], state: "idle"),
    Case(name: "no alert got through", event: .alertFailed, says: ["[team-not-reached]"], state: "idle"),
    Case(
      name: "two needs, both urgent, are both answered",
      event: World.read(.answer, intent: "urgent.danger-now", level: .emergency, also: ["urgent.blackmail"]),
      says: ["Call 999. [team-nobody]"], state: "answered:urgent.danger-now"),
    Case(
      name: "two needs, the second is offered", event: World.read(.answer, intent: "law.selling", also: ["law.tax"]),
      says: ["Answer to law.selling.", "[offer-related]\n1 Title of law.tax"], state: "choosing"),
    Case(
      name: "distress: a line that is open day and night, and one question", event: low,
      says: ["Answer to mind.low.", "[safety]"], state: "answered:mind.low"),
    Case(
      name: "distress with a number of its own: the question", event: trauma,
      says: ["Call 999 or come back.", "[safety-question]"], state: "answered:mind.trauma"),
    Case(
      name: "safe", before: [low], event: World.command(.yes), says: ["[safe-yes]"], state: "answered:mind.low"),
    Case(
      name: "not safe", before: [low], event: World.command(.no), says: ["[safe-no]"], state: "answered:mind.low"),
    Case(
      name: "not safe, said to HELP", before: [World.command(.help)], event: World.command(.no), says: ["[safe-no]"],
      state: "idle"),
    Case(
      name: "the question is open for one text", before: [low, answered], event: World.command(.no), says: ["[menu]"],
      state: "answered:law.selling"),
    Case(
      name: "not understood after an answer about danger", before: [danger], event: nothing, says: ["[help]"],
      state: "answered:urgent.danger-now"),
  ]
}
