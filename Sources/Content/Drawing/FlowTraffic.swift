/// What people did in one flow, in numbers that name nobody.
package struct FlowTraffic: Sendable, Equatable {
  /// How often each step was said, by its id.
  package var steps: [String: Int]
  /// How often each arrow was gone.
  package var branches: [FlowGraph.Branch: Int]
  /// How often something urgent was said in the midst of it.
  package var left: Int

  /// Counts of one flow; what is not in them is 0.
  package init(steps: [String: Int] = [:], branches: [FlowGraph.Branch: Int] = [:], left: Int = 0) {
    self.steps = steps
    self.branches = branches
    self.left = left
  }

  /// Counts below this are not told: few people could be recognised.
  package static let least = 5

  /// A count as it may be shown.
  package static func words(_ count: Int) -> String { count < least ? "under \(least)" : "\(count) times" }
}
