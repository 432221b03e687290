/// A flow's graph with everything that a drawing shows beside steps and arrows: the start, the ends, and arrows of the same way as one.
struct FlowDiagram {
  /// A box or a mark.
  struct Node: Equatable {
    var kind: Kind
    var title: String
    var lines: [String]
  }

  /// What a node stands for.
  enum Kind: Equatable { case start, step, end }

  /// An arrow between two different nodes, by their index.
  struct Link: Equatable {
    var from: Int
    var to: Int
    var labels: [String]
  }

  var nodes: [Node] = []
  var links: [Link] = []

  /// - Parameter traffic: nil where nothing was counted.
  init(_ graph: FlowGraph, traffic: FlowTraffic?) {
    nodes.append(Node(kind: .start, title: "start", lines: []))
    let places = Dictionary(graph.steps.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    nodes += graph.steps.map { step in
      let again = graph.branches(from: step.id).filter { $0.to == step.id }
      let count = traffic.map { [FlowTraffic.words($0.steps[step.id] ?? 0)] } ?? []
      let lines = FlowDiagram.lines(of: step.words) + again.map { "\u{21BB} \(FlowDiagram.label($0, traffic))" } + count
      return Node(kind: .step, title: step.id, lines: lines)
    }
    if !graph.steps.isEmpty { links.append(Link(from: 0, to: 1, labels: [])) }
    for branch in graph.branches {
      // What leads to its own step stands in the step's box.
      guard let from = places[branch.from], let to = places[branch.to], from != to else { continue }
      add(FlowDiagram.label(branch, traffic), from: from, to: to)
    }
    for (index, step) in graph.steps.enumerated() where step.ends {
      links.append(Link(from: index + 1, to: nodes.count, labels: []))
      nodes.append(Node(kind: .end, title: "end", lines: []))
    }
  }

  private mutating func add(_ label: String, from: Int, to: Int) {
    if let place = links.firstIndex(where: { $0.from == from && $0.to == to }) {
      links[place].labels.append(label)
    } else {
      links.append(Link(from: from, to: to, labels: [label]))
    }
  }

  // MARK: Words

  private static func label(_ branch: FlowGraph.Branch, _ traffic: FlowTraffic?) -> String {
    cut(branch.label, to: 30) + (traffic.map { " (\(FlowTraffic.words($0.branches[branch] ?? 0)))" } ?? "")
  }

  /// Letters that a line of a box holds.
  static let lineLength = 34

  /// The first words, in at most three lines.
  static func lines(of words: String) -> [String] {
    var lines: [String] = []
    for word in words.split(separator: " ").map({ cut(String($0), to: lineLength) }) {
      if let last = lines.last, last.count + 1 + word.count <= lineLength {
        lines[lines.count - 1] = last + " " + word
      } else if lines.count < 3 {
        lines.append(word)
      } else {
        lines[2] = cut(lines[2] + " " + word, to: min(lineLength, lines[2].count + 2))
        break
      }
    }
    return lines
  }

  /// The text, or its beginning and an ellipsis.
  static func cut(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1).trimmingEnd + "\u{2026}"
  }
}

extension Substring {
  fileprivate var trimmingEnd: String {
    var text = String(self)
    while text.last == " " { text.removeLast() }
    return text
  }
}
