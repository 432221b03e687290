import Content
import Dialogue
import Matching
import Messages

/// What one turn did in a flow, concluded from its trace.
struct FlowTurn {
  let flow: Flow
  let trace: Trace
  /// Where the talk stood, in this flow or another one.
  let before: FlowGraph.Place?

  /// The step that was said: by its words, else by the state after the turn, else the only end that could follow.
  func step(text: Redacted<String>?) -> String? {
    if let text { return flow.steps.first { step in step.texts.values.contains { $0.isPart(of: text) } }?.id }
    if let after = FlowGraph.Place(state: trace.state), after.flow == flow.id { return after.step }
    let ends = Set(FlowGraph(flow).steps.filter(\.ends).map(\.id))
    let followers = Set(leaving.map(\.to)).intersection(ends)
    return followers.count == 1 ? followers.first : nil
  }

  /// The arrows from where the talk stood to a step, with those of steps that led on without a word; none where the talk came
  /// another way.
  func branches(to step: String) -> [FlowGraph.Branch] {
    // The answer of an intent begins the flow anew, also from within.
    let isBegun = before?.flow != flow.id || trace.said.contains { $0.subject.hasPrefix("intent:") }
    if isBegun, trace.reading.command == nil { return flow.steps.first.flatMap { path(from: $0.id, to: step) } ?? [] }
    let firsts = leaving.filter { isTaken($0.way) }
    let paths = firsts.compactMap { first in path(from: first.to, to: step).map { [first] + $0 } }
    return paths.first ?? []
  }

  private func isTaken(_ way: FlowGraph.Way) -> Bool {
    if let number = trace.reading.command?.choice { return way == .choice(number) }
    switch trace.reading.command {
    case .more: return way == .next
    // Only words are left out by going on.
    case .skip: return before.flatMap { flow.step($0.step)?.asks } == .words ? way == .next : way == .otherwise
    default: return true
    }
  }

  /// The arrows by which steps lead on that are passed over: their act cannot be done, or their answer is known.
  private func path(from start: String, to end: String) -> [FlowGraph.Branch]? {
    var path: [FlowGraph.Branch] = []
    var place = start
    while place != end {
      guard path.count < flow.steps.count, let step = flow.step(place), let branch = silent(step) else { return nil }
      path.append(branch)
      place = branch.to
    }
    return path
  }

  private func silent(_ step: Flow.Step) -> FlowGraph.Branch? {
    let way: FlowGraph.Way? = step.act != nil ? .otherwise : step.asks == .place ? .next : nil
    return FlowGraph(flow).branches(from: step.id).first { $0.way == way }
  }

  private var leaving: [FlowGraph.Branch] {
    guard let before, before.flow == flow.id else { return [] }
    return FlowGraph(flow).branches(from: before.step)
  }
}

extension Text {
  /// Whether a text was made of this one: all its plain parts, in order.
  fileprivate func isPart(of said: Redacted<String>) -> Bool {
    var rest = said.reveal()[...]
    for part in parts {
      guard case .plain(let plain) = part else { continue }
      guard let range = rest.firstRange(of: plain) else { return false }
      rest = rest[range.upperBound...]
    }
    return parts.contains { if case .plain = $0 { true } else { false } }
  }
}
