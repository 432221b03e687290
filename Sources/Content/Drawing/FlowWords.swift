/// A flow told in words: for those who do not see its drawing.
struct FlowWords {
  let graph: FlowGraph
  let traffic: FlowTraffic?

  init(_ graph: FlowGraph, traffic: FlowTraffic?) {
    self.graph = graph
    self.traffic = traffic
  }

  /// What happens to somebody in danger, whichever step they are on.
  static let emergency = ["In danger, on every step", "the numbers come first,", "then BACK goes on here"]

  var text: String {
    let begins = graph.starts.isEmpty ? "" : " It starts from \(graph.starts.joined(separator: ", "))."
    let steps = graph.steps.map(sentence).joined(separator: " ")
    let left = traffic.map { " (\(FlowTraffic.words($0.left)))" } ?? ""
    return "\(graph.steps.count) steps.\(begins) \(steps) \(FlowWords.emergency.joined(separator: " "))\(left)."
  }

  private func sentence(_ step: FlowGraph.Step) -> String {
    let count = traffic.map { " (\(FlowTraffic.words($0.steps[step.id] ?? 0)))" } ?? ""
    let ways = graph.branches(from: step.id).map { branch in
      let count = traffic.map { " (\(FlowTraffic.words($0.branches[branch] ?? 0)))" } ?? ""
      return "\(branch.label) leads to \(branch.to)\(count)"
    }
    return "\(step.id)\(count): \((ways + (step.ends ? ["the flow ends"] : [])).joined(separator: ", "))."
  }
}
