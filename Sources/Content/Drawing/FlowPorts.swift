/// Where arrows leave and meet their nodes: side by side, in the order of their other ends.
struct FlowPorts {
  /// For each piece how far its two ends are from the middles of their items.
  private var offsets: [(upper: Double, lower: Double)]
  private let layers: FlowLayers
  private let middles: [Double]

  init(_ layers: FlowLayers, _ middles: [Double]) {
    self.layers = layers
    self.middles = middles
    offsets = layers.pieces.map { _ in (0, 0) }
    for item in layers.items.indices where layers.items[item].node != nil {
      for (piece, offset) in spread({ $0.upper == item }, others: \.lower) { offsets[piece].upper = offset }
      for (piece, offset) in spread({ $0.lower == item }, others: \.upper) { offsets[piece].lower = offset }
    }
  }

  /// The x of the upper end of a piece.
  func upper(_ piece: Int) -> Double { middles[layers.pieces[piece].upper] + offsets[piece].upper }

  /// The x of the lower end of a piece.
  func lower(_ piece: Int) -> Double { middles[layers.pieces[piece].lower] + offsets[piece].lower }

  private func spread(
    _ isHere: (FlowLayers.Piece) -> Bool, others: (FlowLayers.Piece) -> Int
  ) -> [(piece: Int, offset: Double)] {
    let here = layers.pieces.indices.filter { isHere(layers.pieces[$0]) }.sorted {
      (middles[others(layers.pieces[$0])], $0) < (middles[others(layers.pieces[$1])], $1)
    }
    let step = min(40, 150 / Double(max(1, here.count)))
    return here.enumerated().map { place, piece in (piece, (Double(place) - Double(here.count - 1) / 2) * step) }
  }
}
