package import Content

/// What of the content the transcripts show: the steps and branches of each flow, and the intents.
package struct Coverage: Sendable {
  /// Steps, branches, intents, in this order.
  package var parts: [Part]

  /// One kind of content.
  package struct Part: Sendable {
    /// `steps`, `branches` or `intents`.
    package var name: String
    /// How many there are.
    package var count: Int
    /// Those that no transcript visits, in the order of the content.
    package var missing: [Item]

    /// Whole per cents that are visited, rounded down: 100 says all. Of nothing all is visited.
    package var percent: Int { count == 0 ? 100 : (count - missing.count) * 100 / count }
  }

  /// Something that no transcript visits.
  package struct Item: Sendable, Equatable {
    /// `condom-broke/when`, `condom-broke/when choice 1 (1 today) to tests`, `law.selling`.
    package var name: String
    /// Relative to the project.
    package var file: String
    /// From 1.
    package var line: Int
  }

  /// Compares content with what was visited.
  package init(_ visits: Visits, of library: ContentLibrary) {
    let graphs = library.flows.map(FlowGraph.init)
    let intents = library.intents.filter { visits.intents[$0.id] == nil }
    parts = [
      Part(
        name: "steps", count: graphs.reduce(0) { $0 + $1.steps.count },
        missing: graphs.flatMap { Self.missingSteps($0, visits) }),
      Part(
        name: "branches", count: graphs.reduce(0) { $0 + $1.branches.count },
        missing: graphs.flatMap { Self.missingBranches($0, visits) }),
      Part(
        name: "intents", count: library.intents.count,
        missing: intents.map { Item(name: $0.id, file: $0.file, line: 1) }),
    ]
  }

  /// Branches that no transcript visits.
  package var missingBranches: [Item] { parts.first { $0.name == "branches" }?.missing ?? [] }

  private static func missingSteps(_ graph: FlowGraph, _ visits: Visits) -> [Item] {
    graph.steps.filter { visits.steps[FlowGraph.Place(flow: graph.flow, step: $0.id)] == nil }.map {
      Item(name: "\(graph.flow)/\($0.id)", file: graph.file, line: $0.line)
    }
  }

  private static func missingBranches(_ graph: FlowGraph, _ visits: Visits) -> [Item] {
    graph.branches.filter { visits.branches[graph.flow]?[$0] == nil }.map { branch in
      Item(
        name: "\(graph.flow)/\(branch.from) \(branch.way.name) (\(branch.label)) to \(branch.to)", file: graph.file,
        line: graph.steps.first { $0.id == branch.from }?.line ?? 1)
    }
  }
}
