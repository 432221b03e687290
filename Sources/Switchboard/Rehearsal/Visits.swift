package import Content
package import Dialogue
import Matching
package import Messages

/// How often talks came by each part of the content: counted from traces, so that a stored talk counts like a rehearsed one.
package struct Visits: Sendable, Equatable {
  /// Intents that were answered, by id.
  package private(set) var intents: [String: Int] = [:]
  /// Steps that were said.
  package private(set) var steps: [FlowGraph.Place: Int] = [:]
  /// Arrows that were gone, by the flow's id.
  package private(set) var branches: [String: [FlowGraph.Branch: Int]] = [:]
  /// Steps on which something urgent was said instead.
  package private(set) var left: [FlowGraph.Place: Int] = [:]

  /// Nothing was visited.
  package init() {}

  /// Adds what another talk visited.
  package mutating func add(_ other: Visits) {
    intents.merge(other.intents, uniquingKeysWith: +)
    steps.merge(other.steps, uniquingKeysWith: +)
    left.merge(other.left, uniquingKeysWith: +)
    for (flow, counts) in other.branches { branches[flow, default: [:]].merge(counts, uniquingKeysWith: +) }
  }

  /// Counts a turn.
  /// - Parameters:
  ///   - texts: what was said, where it is known: it tells the steps that a trace does not name.
  ///   - before: the name of the state in which the turn began.
  package mutating func note(
    _ trace: Trace, texts: [Redacted<String>] = [], after before: String, in library: ContentLibrary
  ) {
    var place = FlowGraph.Place(state: before)
    if let place, trace.reading.level.opensCase { left[place, default: 0] += 1 }
    for (index, said) in trace.said.enumerated() {
      guard let subject = SaidSubject(said.subject) else { continue }
      if subject.kind == .intent { intents[subject.id, default: 0] += 1 }
      guard subject.kind == .flow, let flow = library.flow(subject.id) else { continue }
      let turn = FlowTurn(flow: flow, trace: trace, before: place)
      guard let step = subject.step ?? turn.step(text: texts.indices.contains(index) ? texts[index] : nil) else {
        continue
      }
      steps[FlowGraph.Place(flow: flow.id, step: step), default: 0] += 1
      for branch in turn.branches(to: step) { branches[flow.id, default: [:]][branch, default: 0] += 1 }
      place = FlowGraph.Place(flow: flow.id, step: step)
    }
  }
}

extension FlowGraph.Place {
  /// `flow:condom-broke/when`; nil for other states.
  init?(state: String) {
    guard state.hasPrefix("flow:") else { return nil }
    // Behind the step there may be more of the state.
    let names = state.dropFirst("flow:".count).split(separator: " ")[0].split(separator: "/")
    guard names.count == 2 else { return nil }
    self.init(flow: String(names[0]), step: String(names[1]))
  }
}

/// The subject of something that was said, in its parts: `flow:condom-broke:en`, `flow:condom-broke/when:en`.
struct SaidSubject {
  /// What kind of content it is of.
  enum Kind: String { case intent, text, flow }

  var kind: Kind
  var id: String
  /// Of a flow, where the subject names it.
  var step: String?
  var language: String

  /// Nil for what is no subject.
  init?(_ subject: String) {
    let parts = subject.split(separator: ":").map(String.init)
    guard parts.count == 3, let kind = Kind(rawValue: parts[0]) else { return nil }
    let names = parts[1].split(separator: "/").map(String.init)
    guard let name = names.first, names.count <= (kind == .flow ? 2 : 1) else { return nil }
    self.kind = kind
    id = name
    step = names.count == 2 ? names[1] : nil
    language = parts[2]
  }
}
