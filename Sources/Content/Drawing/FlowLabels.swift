/// In which line of which gap between rows each label stands, so that no two lie on each other.
struct FlowLabels {
  struct Label: Equatable {
    /// Index of the link.
    var link: Int
    /// The row above the gap.
    var layer: Int
    /// The line in the gap that it begins in.
    var row: Int
  }

  private(set) var labels: [Label] = []
  /// What is taken in each line of each gap, from left to right in pixels.
  private var taken: [[[ClosedRange<Double>]]]

  init(_ diagram: FlowDiagram, _ layers: FlowLayers, _ middles: [Double]) {
    taken = Array(repeating: [], count: layers.rows.count)
    for (index, link) in diagram.links.enumerated() where !link.labels.isEmpty {
      let path = layers.paths[index]
      let layer = layers.items[path[0]].layer
      let middle = (middles[path[0]] + middles[path[1]]) / 2
      let half = (link.labels.map { FlowLabels.width($0) }.max() ?? 0) / 2 + 24
      let row = take((middle - half)...(middle + half), lines: link.labels.count, in: layer)
      labels.append(Label(link: index, layer: layer, row: row))
    }
  }

  /// How many lines the gap below a row has.
  func rows(below layer: Int) -> Int { taken[layer].count }

  /// About how wide a label is.
  static func width(_ text: String) -> Double { Double(text.count) * 6.2 }

  private mutating func take(_ range: ClosedRange<Double>, lines: Int, in layer: Int) -> Int {
    var row = 0
    while !isFree(range, row..<(row + lines), in: layer) { row += 1 }
    while taken[layer].count < row + lines { taken[layer].append([]) }
    for line in row..<(row + lines) { taken[layer][line].append(range) }
    return row
  }

  private func isFree(_ range: ClosedRange<Double>, _ lines: Range<Int>, in layer: Int) -> Bool {
    lines.allSatisfy { line in
      !taken[layer].indices.contains(line) || !taken[layer][line].contains { $0.overlaps(range) }
    }
  }
}
