import Foundation
import Messages
import Testing

@testable import Content

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Drawings of flows")
struct FlowDrawingTests {
  /// Graphs of many shapes: a line, a fan, a fork that joins, ways over several rows, loops to an earlier step and to the same one, two
  /// ways there and back, a step that nothing reaches, no step at all.
  static let shapes: [[(Int, Int)]] = [
    [(0, 1), (1, 2)], [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 9)],
    [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)], [(0, 1), (1, 2), (2, 3), (0, 3), (0, 2), (3, 4), (0, 4)],
    [(0, 1), (1, 2), (2, 0), (2, 1)], [(0, 0), (0, 1), (1, 1)], [(0, 1), (1, 0)], [(0, 1), (0, 1), (0, 1)],
    [(0, 1), (2, 3)], [(0, 3), (0, 4), (1, 3), (2, 4), (0, 1), (0, 2), (3, 5), (4, 5), (5, 0)], [],
  ]

  static func graph(_ shape: [(Int, Int)]) -> FlowGraph {
    let count = (shape.flatMap { [$0.0, $0.1] }.max() ?? -1) + 1
    let steps = (0..<count).map { number in
      FlowGraph.Step(
        id: "step-\(number)",
        words: "Words of <number> \(number) & more of them, \"quoted\", as many as fill several lines.",
        line: 1, ends: !shape.contains { $0.0 == number })
    }
    let branches = shape.enumerated().map { index, pair in
      FlowGraph.Branch(
        from: "step-\(pair.0)", way: .choice(index + 1), to: "step-\(pair.1)",
        label: "\(index + 1) a choice <&> of words")
    }
    return FlowGraph(flow: "x", title: "X & <Y>", starts: ["law.x"], steps: steps, branches: branches, file: "x.yaml")
  }

  @Test("boxes of a row stand apart, arrows meet their boxes, and only loops point up", arguments: shapes.indices)
  func layout(_ index: Int) {
    let diagram = FlowDiagram(Self.graph(Self.shapes[index]), traffic: nil)
    let layout = FlowLayout(diagram)
    let boxes = zip(diagram.nodes, layout.nodes).map { node, at in
      let size = FlowLayout.size(node)
      return (
        left: at.x - size.width / 2, right: at.x + size.width / 2, top: at.y - size.height / 2,
        bottom: at.y + size.height / 2
      )
    }
    for (place, a) in boxes.enumerated() {
      #expect(a.left >= 0 && a.top >= 0 && a.right <= layout.size.width && a.bottom <= layout.size.height)
      for b in boxes[(place + 1)...] {
        #expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top)
      }
    }
    #expect(layout.routes.count == diagram.links.count)
    for (link, route) in zip(diagram.links, layout.routes) {
      for (end, node) in [(route.first, link.from), (route.last, link.to)] {
        let box = boxes[node]
        #expect(end.map { $0.x >= box.left && $0.x <= box.right && $0.y >= box.top && $0.y <= box.bottom } == true)
      }
    }
  }

  @Test("labels do not lie on each other", arguments: shapes.indices)
  func labels(_ index: Int) {
    let layout = FlowLayout(FlowDiagram(Self.graph(Self.shapes[index]), traffic: nil))
    let lines = layout.labels.flatMap { label in
      label.lines.enumerated().map { number, line in
        (x: label.at.x, y: label.at.y + Double(number) * FlowLayout.lineHeight, half: FlowLabels.width(line) / 2)
      }
    }
    for (place, a) in lines.enumerated() {
      for b in lines[(place + 1)...] {
        #expect(abs(a.y - b.y) >= 11 || abs(a.x - b.x) > a.half + b.half, "\(a) \(b)")
      }
    }
  }

  @Test("an arrow that leads back is turned, and no other", arguments: [(4, 2), (5, 0), (6, 1), (3, 0), (9, 1)])
  func turned(_ index: Int, _ count: Int) {
    let layers = FlowLayers(FlowDiagram(Self.graph(Self.shapes[index]), traffic: nil))
    let diagram = FlowDiagram(Self.graph(Self.shapes[index]), traffic: nil)
    let turned = zip(diagram.links, layers.paths).count { $0.from != $1.first }
    #expect(turned == count)
    for piece in layers.pieces { #expect(layers.items[piece.lower].layer == layers.items[piece.upper].layer + 1) }
  }

  @Test("the file is XML that holds its words, runs nothing and loads nothing", arguments: shapes.indices)
  func svg(_ index: Int) {
    let graph = Self.graph(Self.shapes[index])
    let traffic = index.isMultiple(of: 2) ? nil : FlowTraffic(steps: ["step-0": 12], left: 4)
    let svg = FlowDrawing(graph, traffic: traffic).svg
    #expect(svg == FlowDrawing(graph, traffic: traffic).svg)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(
      svg.contains("<title id=\"title\">X &amp; &lt;Y&gt;: the flow x</title>") && svg.contains("<desc id=\"desc\">"))
    #expect(svg.contains("prefers-color-scheme: dark"))
    for word in ["<script", "href", "url(http", "@import", "<image", "<use"] { #expect(!svg.contains(word), "\(word)") }
    #expect(svg.contains(">12 times<") == (traffic != nil && !graph.steps.isEmpty))
    #expect(svg.contains(">under 5<") == (traffic != nil))
  }

  @Test("small counts are not told", arguments: [(0, "under 5"), (4, "under 5"), (5, "5 times"), (5000, "5000 times")])
  func counts(_ count: Int, _ words: String) { #expect(FlowTraffic.words(count) == words) }

  @Test("words are cut to three lines of a box")
  func words() {
    #expect(FlowDiagram.lines(of: "") == [])
    #expect(FlowDiagram.lines(of: "one two") == ["one two"])
    let long = FlowDiagram.lines(of: String(repeating: "word ", count: 60))
    #expect(long.count == 3 && long.allSatisfy { $0.count <= FlowDiagram.lineLength } && long[2].hasSuffix("\u{2026}"))
    let letters = FlowDiagram.lines(of: String(repeating: "a", count: 99))
    #expect(letters.count == 1 && letters[0].count == FlowDiagram.lineLength)
  }

  @Test("a choice that says its step again stands in the box")
  func again() {
    let diagram = FlowDiagram(Self.graph([(0, 0), (0, 1)]), traffic: FlowTraffic())
    #expect(diagram.nodes[1].lines.suffix(2) == ["\u{21BB} 1 a choice <&> of words (under 5)", "under 5"])
    #expect(diagram.links.map { [$0.from, $0.to] } == [[0, 1], [1, 2], [2, 3]])
  }

  @Test("Mermaid gets entities for its own signs")
  func mermaid() {
    let text = FlowMermaid(Self.graph([(0, 1)])).text
    #expect(text.contains("n1 -->|\"1 a choice #lt;#amp;#gt; of words\"| n2"))
    #expect(text.contains("#quot;quoted#quot;"))
    #expect(text.hasPrefix("---\ntitle: \"X & <Y>\"\n---\nflowchart TD\n"))
  }
}
