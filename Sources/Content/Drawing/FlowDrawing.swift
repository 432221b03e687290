/// A flow drawn as SVG 1.1: one picture, light or dark as the reader's screen is, with its steps told in words for those who
/// hear it. No script, nothing from elsewhere.
package struct FlowDrawing {
  private let graph: FlowGraph
  private let traffic: FlowTraffic?
  private let layout: FlowLayout
  /// Where the box of a step leads to, by its id; nil where boxes lead nowhere.
  private var address: ((String) -> String)?

  /// - Parameter traffic: counts that stand on steps and arrows; nil for none.
  package init(_ graph: FlowGraph, traffic: FlowTraffic? = nil) {
    self.graph = graph
    self.traffic = traffic
    layout = FlowLayout(FlowDiagram(graph, traffic: traffic))
  }

  private static let margin = 24.0
  /// Room above the flow, for its title.
  private static let head = 56.0
  /// Between the flow and what emergency leads to.
  private static let aside = 60.0
  private static let emergencySize = FlowLayout.Size(width: 210, height: 88)

  /// The whole file.
  package var svg: String {
    drawn(
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Self.number(size.width)) \(Self.number(size.height))",
        "width": Self.number(size.width), "height": Self.number(size.height), "role": "img",
        "aria-labelledby": "title desc", "lang": "en",
      ], id: "", style: FlowStyle.css)
  }

  /// The drawing as a part of a page that allows no style but its sheets: `sheet` has to be one of them. A page has one drawing.
  /// Its boxes lead somewhere by the mouse alone; for all others it is one thing, told in words.
  /// - Parameter address: where a step's box leads to, by its id.
  package func inline(address: @escaping (String) -> String) -> String {
    var drawing = self
    drawing.address = address
    return drawing.drawn(
      [
        "viewBox": "0 0 \(Self.number(size.width)) \(Self.number(size.height))", "width": Self.number(size.width),
        "height": Self.number(size.height), "class": FlowStyle.scope, "role": "group",
        "aria-labelledby": "drawing-title drawing-desc", "lang": "en",
      ], id: "drawing-", style: nil)
  }

  /// The style of drawings inside of a page: `text/css`.
  package static var sheet: String { FlowStyle.scoped }

  private var size: FlowLayout.Size {
    FlowLayout.Size(
      width: frame.width + Self.margin * 2 + Self.aside + Self.emergencySize.width,
      height: Self.head + frame.height + Self.margin)
  }

  private func drawn(_ attributes: KeyValuePairs<String, String>, id: String, style: String?) -> String {
    var markup = Markup(opening: "")
    markup.element("svg", attributes) { markup in
      markup.element("title", ["id": "\(id)title"], "\(graph.title): the flow \(graph.flow)")
      markup.element("desc", ["id": "\(id)desc"], FlowWords(graph, traffic: traffic).text)
      if let style { markup.style(style) }
      draw(&markup)
    }
    markup.line()
    return markup.html
  }

  private func draw(_ markup: inout Markup) {
    markup.element("defs") { Self.arrowhead(&$0) }
    markup.element("rect", ["class": "ground", "width": "100%", "height": "100%"]) { _ in }
    text(graph.title, "heading", x: Self.margin, y: 28, &markup)
    markup.element("g", ["aria-hidden": "true"]) { markup in
      emergency(&markup)
      for route in layout.routes { arrow(route, &markup) }
      for label in layout.labels { draw(label, &markup) }
      for (node, at) in zip(layout.diagram.nodes, layout.nodes) { link(node, at: moved(at), &markup) }
    }
  }

  private func link(_ node: FlowDiagram.Node, at: FlowLayout.Point, _ markup: inout Markup) {
    guard let address, node.kind == .step else { return draw(node, at: at, &markup) }
    markup.element("a", ["href": address(node.title), "tabindex": "-1"]) { draw(node, at: at, &$0) }
  }

  private static func arrowhead(_ markup: inout Markup) {
    markup.element(
      "marker",
      [
        "id": "head", "viewBox": "0 0 8 8", "refX": "7", "refY": "4", "markerWidth": "7", "markerHeight": "7",
        "orient": "auto",
      ]
    ) { $0.element("path", ["class": "head", "d": "M0 0L8 4L0 8z"]) { _ in } }
  }

  // MARK: The flow

  /// What holds the whole flow: an emergency leaves it from every step.
  private var frame: FlowLayout.Size {
    FlowLayout.Size(
      width: layout.size.width + 2 * Self.margin,
      height: max(layout.size.height + 2 * Self.margin, Self.emergencySize.height))
  }

  private func moved(_ point: FlowLayout.Point) -> FlowLayout.Point {
    FlowLayout.Point(x: point.x + 2 * Self.margin, y: point.y + Self.head + Self.margin)
  }

  private func arrow(_ route: [FlowLayout.Point], _ markup: inout Markup) {
    let points = route.map(moved)
    guard let start = points.first else { return }
    var path = "M\(Self.pair(start))"
    for (from, to) in zip(points, points.dropFirst()) {
      if from.x == to.x {
        path += "L\(Self.pair(to))"
      } else {
        let middle = Self.number((from.y + to.y) / 2)
        path += "C\(Self.number(from.x)) \(middle) \(Self.number(to.x)) \(middle) \(Self.pair(to))"
      }
    }
    markup.element("path", ["class": "arrow", "d": path, "marker-end": "url(#head)"]) { _ in }
    markup.line()
  }

  private func draw(_ label: FlowLayout.Label, _ markup: inout Markup) {
    let at = moved(label.at)
    for (index, line) in label.lines.enumerated() {
      text(line, "label", x: at.x, y: at.y + 4 + Double(index) * FlowLayout.lineHeight, &markup)
    }
  }

  private func draw(_ node: FlowDiagram.Node, at: FlowLayout.Point, _ markup: inout Markup) {
    let size = FlowLayout.size(node)
    let isStep = node.kind == .step
    box(at, size, isStep ? "step" : "mark", corner: isStep ? 6 : size.height / 2, &markup)
    let left = at.x - size.width / 2 + 10
    let top = at.y - size.height / 2
    guard isStep else { return text(node.title, "word", x: at.x, y: at.y + 4, &markup) }
    text(node.title, "name", x: left, y: top + 19, &markup)
    for (index, line) in node.lines.enumerated() {
      let isCount = traffic != nil && index == node.lines.count - 1
      text(line, isCount ? "count" : "said", x: left, y: top + 35 + Double(index) * FlowLayout.lineHeight, &markup)
    }
  }

  // MARK: Emergency

  private func emergency(_ markup: inout Markup) {
    box(
      FlowLayout.Point(x: Self.margin + frame.width / 2, y: Self.head + frame.height / 2), frame, "frame", corner: 12,
      &markup)
    let left = Self.margin + frame.width
    let x = left + Self.aside - Self.margin + Self.emergencySize.width / 2
    let y = Self.head + Self.emergencySize.height / 2
    let from = FlowLayout.Point(x: left, y: y)
    let to = FlowLayout.Point(x: x - Self.emergencySize.width / 2, y: y)
    markup.element("path", ["class": "leave", "d": "M\(Self.pair(from))L\(Self.pair(to))", "marker-end": "url(#head)"])
    {
      _ in
    }
    box(FlowLayout.Point(x: x, y: y), Self.emergencySize, "danger", corner: 6, &markup)
    let lines = FlowWords.emergency + (traffic.map { [FlowTraffic.words($0.left)] } ?? [])
    for (index, line) in lines.enumerated() {
      let style = index == 0 ? "name" : index == FlowWords.emergency.count ? "count" : "said"
      text(line, style, x: to.x + 10, y: Self.head + 19 + Double(index) * (FlowLayout.lineHeight + 1), &markup)
    }
  }

  // MARK: Marks

  private func box(
    _ at: FlowLayout.Point, _ size: FlowLayout.Size, _ style: String, corner: Double, _ markup: inout Markup
  ) {
    markup.element(
      "rect",
      [
        "class": style, "x": Self.number(at.x - size.width / 2), "y": Self.number(at.y - size.height / 2),
        "width": Self.number(size.width), "height": Self.number(size.height), "rx": Self.number(corner),
      ]
    ) { _ in }
    markup.line()
  }

  private func text(_ text: String, _ style: String, x: Double, y: Double, _ markup: inout Markup) {
    markup.element("text", ["class": style, "x": Self.number(x), "y": Self.number(y)], text)
  }

  private static func pair(_ point: FlowLayout.Point) -> String { "\(number(point.x)) \(number(point.y))" }

  /// A tenth of a pixel is enough, and the same flow gives the same bytes.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}
