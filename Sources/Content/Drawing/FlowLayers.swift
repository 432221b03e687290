/// Which row each node of a diagram stands in, and in which order: the first two steps of the layered layout of Sugiyama, Tagawa and
/// Toda (1981). Arrows that would point up are turned; those that cross rows get a joint in each.
struct FlowLayers {
  /// A place in a row: a node of the diagram, or a joint of an arrow.
  struct Item: Equatable {
    /// Index of the node; nil for a joint.
    var node: Int?
    var layer: Int
  }

  /// One piece of an arrow, from a row to the next one, by index of items.
  struct Piece: Equatable {
    var upper: Int
    var lower: Int
  }

  private(set) var items: [Item] = []
  private(set) var pieces: [Piece] = []
  /// Rows of items, from top to bottom, each from left to right.
  private(set) var rows: [[Int]] = []
  /// For each link the items that it passes, from its upper end to its lower one.
  private(set) var paths: [[Int]] = []
  /// For each link the index of its first piece; the others follow.
  private(set) var legs: [Int] = []

  init(_ diagram: FlowDiagram) {
    let turned = FlowLayers.turned(diagram)
    let layers = FlowLayers.layers(diagram, turned)
    items = diagram.nodes.indices.map { Item(node: $0, layer: layers[$0]) }
    for (index, link) in diagram.links.enumerated() {
      let (upper, lower) = turned.contains(index) ? (link.to, link.from) : (link.from, link.to)
      legs.append(pieces.count)
      paths.append(path(from: upper, to: lower))
    }
    rows = Array(repeating: [], count: (layers.max() ?? 0) + 1)
    for index in items.indices { rows[items[index].layer].append(index) }
    order()
  }

  // MARK: Rows

  /// Links that lead back to a node that leads to them: they are laid out the other way round.
  private static func turned(_ diagram: FlowDiagram) -> Set<Int> {
    var turned: Set<Int> = []
    var isOpen: Set<Int> = []
    var isDone: Set<Int> = []
    func visit(_ node: Int) {
      guard isDone.insert(node).inserted else { return }
      isOpen.insert(node)
      for (index, link) in diagram.links.enumerated() where link.from == node {
        if isOpen.contains(link.to) { turned.insert(index) } else { visit(link.to) }
      }
      isOpen.remove(node)
    }
    for node in diagram.nodes.indices { visit(node) }
    return turned
  }

  /// The longest way from a node without arrows into it.
  private static func layers(_ diagram: FlowDiagram, _ turned: Set<Int>) -> [Int] {
    var layers = Array(repeating: 0, count: diagram.nodes.count)
    // Without cycles the longest way has fewer links than there are nodes.
    for _ in diagram.nodes {
      var moved = false
      for (index, link) in diagram.links.enumerated() {
        let (upper, lower) = turned.contains(index) ? (link.to, link.from) : (link.from, link.to)
        guard layers[lower] <= layers[upper] else { continue }
        layers[lower] = layers[upper] + 1
        moved = true
      }
      if !moved { break }
    }
    return layers
  }

  private mutating func path(from upper: Int, to lower: Int) -> [Int] {
    var path = [upper]
    for layer in (items[upper].layer + 1)..<max(items[lower].layer, items[upper].layer + 1) {
      items.append(Item(node: nil, layer: layer))
      path.append(items.count - 1)
    }
    path.append(lower)
    pieces += zip(path, path.dropFirst()).map { Piece(upper: $0, lower: $1) }
    return path
  }

  // MARK: Order

  /// Each item goes to the middle of its neighbours, down and up, and the best order seen is kept.
  private mutating func order() {
    var (best, fewest) = (rows, crossings)
    for sweep in 0..<8 where fewest > 0 {
      let layers = sweep.isMultiple(of: 2) ? Array(rows.indices.dropFirst()) : Array(rows.indices.dropLast().reversed())
      for layer in layers { sort(layer, downwards: sweep.isMultiple(of: 2)) }
      if crossings < fewest { (best, fewest) = (rows, crossings) }
    }
    rows = best
  }

  private mutating func sort(_ layer: Int, downwards: Bool) {
    let places = places
    let middles = rows[layer].map { item -> Double in
      let neighbours = pieces.compactMap { piece -> Int? in
        if downwards { return piece.lower == item ? places[piece.upper] : nil }
        return piece.upper == item ? places[piece.lower] : nil
      }
      guard !neighbours.isEmpty else { return Double(places[item]) }
      return Double(neighbours.reduce(0, +)) / Double(neighbours.count)
    }
    // The place decides between equals: the same flow is always drawn the same way.
    rows[layer] = zip(middles, rows[layer]).sorted { ($0.0, places[$0.1]) < ($1.0, places[$1.1]) }.map(\.1)
  }

  /// The place of each item in its row.
  private var places: [Int] {
    var places = Array(repeating: 0, count: items.count)
    for row in rows { for (place, item) in row.enumerated() { places[item] = place } }
    return places
  }

  /// How many pairs of arrows cross.
  var crossings: Int {
    let places = places
    var count = 0
    for (index, a) in pieces.enumerated() {
      for b in pieces[(index + 1)...] where items[a.upper].layer == items[b.upper].layer {
        if (places[a.upper] - places[b.upper]) * (places[a.lower] - places[b.lower]) < 0 { count += 1 }
      }
    }
    return count
  }
}
