/// A flow as a Mermaid flowchart, for documents that draw those themselves.
package struct FlowMermaid {
  private let diagram: FlowDiagram
  private let graph: FlowGraph
  private let traffic: FlowTraffic?

  /// - Parameter traffic: counts that stand on steps and arrows; nil for none.
  package init(_ graph: FlowGraph, traffic: FlowTraffic? = nil) {
    self.graph = graph
    self.traffic = traffic
    diagram = FlowDiagram(graph, traffic: traffic)
  }

  /// The whole file.
  package var text: String {
    let nodes = diagram.nodes.enumerated().map { "  n\($0)\(Self.shape($1))" }
    let links = diagram.links.map { link in
      let label = link.labels.isEmpty ? "" : "|\(Self.quoted(link.labels))|"
      return "  n\(link.from) -->\(label) n\(link.to)"
    }
    let left = traffic.map { [FlowTraffic.words($0.left)] } ?? []
    let emergency = ["  danger[\(Self.quoted(FlowWords.emergency + left))]", "  n0 -.-> danger"]
    return (["---", "title: \(title)", "---", "flowchart TD"] + nodes + links + emergency)
      .map { $0 + "\n" }.joined()
  }

  /// In YAML, which knows other signs than the chart below it.
  private var title: String {
    "\"\(graph.title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  private static func shape(_ node: FlowDiagram.Node) -> String {
    switch node.kind {
    case .start, .end: "([\(quoted([node.title]))])"
    case .step: "[\(quoted([node.title] + node.lines))]"
    }
  }

  /// Lines between quotes; what Mermaid or HTML would read as a sign becomes its entity.
  private static func quoted(_ lines: [String]) -> String {
    let signs: [Character: String] = ["\"": "#quot;", "#": "#35;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "`": "#96;"]
    let escaped = lines.map { line in line.map { signs[$0] ?? String($0) }.joined() }
    return "\"\(escaped.joined(separator: "<br>"))\""
  }
}
