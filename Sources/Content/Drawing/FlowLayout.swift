/// Where everything of a diagram stands, in pixels: the third step of the layered layout.
struct FlowLayout {
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  struct Size: Equatable {
    var width: Double
    var height: Double
  }

  /// A label of one or more lines, by the middle of its first line.
  struct Label: Equatable {
    var at: Point
    var lines: [String]
  }

  let diagram: FlowDiagram
  /// The middles of the diagram's nodes.
  private(set) var nodes: [Point] = []
  /// For each link its points; the arrow is at the last one.
  private(set) var routes: [[Point]] = []
  private(set) var labels: [Label] = []
  private(set) var size = Size(width: 0, height: 0)

  static let lineHeight = 15.0
  private static let gap = 36.0

  init(_ diagram: FlowDiagram) {
    self.diagram = diagram
    let layers = FlowLayers(diagram)
    let columns = FlowColumns(layers) { item in layers.items[item].node.map { Self.size(diagram.nodes[$0]).width } ?? 20
    }
    let middles = columns.middles
    let labelled = FlowLabels(diagram, layers, middles)
    let tops = Self.tops(diagram, layers, labelled)
    nodes = diagram.nodes.indices.map { node in
      let layer = layers.items[node].layer
      return Point(x: middles[node], y: tops[layer] + Self.height(of: layer, diagram, layers) / 2)
    }
    size.width = columns.width
    size.height = (tops.last ?? 0) + Self.height(of: tops.count - 1, diagram, layers)
    route(layers, middles, tops)
    place(labelled, layers, tops)
  }

  /// How large a node is drawn.
  static func size(_ node: FlowDiagram.Node) -> Size {
    switch node.kind {
    case .start, .end: Size(width: 60, height: 26)
    case .step: Size(width: 230, height: 28 + Double(node.lines.count) * lineHeight)
    }
  }

  // MARK: Rows

  private static func height(of layer: Int, _ diagram: FlowDiagram, _ layers: FlowLayers) -> Double {
    guard layers.rows.indices.contains(layer) else { return 0 }
    return layers.rows[layer].compactMap { layers.items[$0].node.map { size(diagram.nodes[$0]).height } }.max() ?? 0
  }

  private static func tops(_ diagram: FlowDiagram, _ layers: FlowLayers, _ labels: FlowLabels) -> [Double] {
    var top = 0.0
    return layers.rows.indices.map { layer in
      defer { top += height(of: layer, diagram, layers) + gap + Double(labels.rows(below: layer)) * lineHeight }
      return top
    }
  }

  // MARK: Arrows

  private mutating func route(_ layers: FlowLayers, _ middles: [Double], _ tops: [Double]) {
    let ports = FlowPorts(layers, middles)
    for (link, path) in layers.paths.enumerated() {
      let points = path.indices.dropLast().flatMap { place -> [Point] in
        let piece = layers.legs[link] + place
        return [
          Point(x: ports.upper(piece), y: edges(of: path[place], layers, tops).bottom),
          Point(x: ports.lower(piece), y: edges(of: path[place + 1], layers, tops).top),
        ]
      }
      routes.append(path.first == diagram.links[link].from ? points : points.reversed())
    }
  }

  /// The heights at which arrows meet and leave an item; a joint crosses its whole row.
  private func edges(of item: Int, _ layers: FlowLayers, _ tops: [Double]) -> (top: Double, bottom: Double) {
    guard let node = layers.items[item].node else {
      let layer = layers.items[item].layer
      return (tops[layer], tops[layer] + Self.height(of: layer, diagram, layers))
    }
    let half = Self.size(diagram.nodes[node]).height / 2
    return (nodes[node].y - half, nodes[node].y + half)
  }

  private mutating func place(_ labelled: FlowLabels, _ layers: FlowLayers, _ tops: [Double]) {
    for label in labelled.labels {
      let link = diagram.links[label.link]
      let top = tops[label.layer] + Self.height(of: label.layer, diagram, layers)
      let y = top + Self.gap / 2 + (Double(label.row) + 0.5) * Self.lineHeight
      let middle = y + Double(link.labels.count - 1) / 2 * Self.lineHeight
      labels.append(Label(at: Point(x: x(of: routes[label.link], at: middle), y: y), lines: link.labels))
    }
  }

  /// Where an arrow is at a height.
  private func x(of route: [Point], at y: Double) -> Double {
    let down = (route.first?.y ?? 0) <= (route.last?.y ?? 0) ? route : route.reversed()
    for (upper, lower) in zip(down, down.dropFirst()) where y <= lower.y && lower.y > upper.y {
      let part = max(0, (y - upper.y) / (lower.y - upper.y))
      // The curve leaves and arrives upright.
      return upper.x + (lower.x - upper.x) * part * part * (3 - 2 * part)
    }
    return down.last?.x ?? 0
  }
}
