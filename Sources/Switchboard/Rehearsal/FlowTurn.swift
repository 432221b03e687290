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

  /// The arrow from where the talk stood to a step; nil where the talk came another way, such as from the start.
  func branch(to step: String) -> FlowGraph.Branch? {
    let branches = leaving.filter { $0.to == step }
    if let number = trace.reading.command?.choice { return branches.first { $0.way == .choice(number) } }
    if trace.reading.command == .more { return branches.first { $0.way == .next } }
    // The answer of an intent begins the flow anew, also from within.
    return trace.said.contains { $0.subject.hasPrefix("intent:") } ? nil : branches.first
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
