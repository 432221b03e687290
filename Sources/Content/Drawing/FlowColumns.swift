/// How far from the left each item stands: as near to its neighbours as the others of its row allow.
struct FlowColumns {
  /// The middles of all items, in pixels.
  private(set) var middles: [Double]
  private(set) var width = 0.0
  private let layers: FlowLayers
  private let widths: [Double]

  private static let gap = 30.0

  init(_ layers: FlowLayers, width: (_ item: Int) -> Double) {
    self.layers = layers
    widths = layers.items.indices.map(width)
    middles = Array(repeating: 0, count: widths.count)
    for row in layers.rows { settle(row, wished: row.map { _ in 0 }) }
    for sweep in 0..<7 {
      let rows = sweep.isMultiple(of: 2) ? layers.rows : layers.rows.reversed()
      for row in rows { settle(row, wished: row.map { wish($0, downwards: sweep.isMultiple(of: 2)) }) }
    }
    moveToEdge()
  }

  /// The mean of the neighbours in the row that was settled before.
  private func wish(_ item: Int, downwards: Bool) -> Double {
    let neighbours = layers.pieces.compactMap { piece -> Double? in
      if downwards { return piece.lower == item ? middles[piece.upper] : nil }
      return piece.upper == item ? middles[piece.lower] : nil
    }
    return neighbours.isEmpty ? middles[item] : neighbours.reduce(0, +) / Double(neighbours.count)
  }

  /// The places nearest to those wished for, in least squares, that keep order and distance: pooled adjacent violators.
  private mutating func settle(_ row: [Int], wished: [Double]) {
    var pools: [(sum: Double, count: Int)] = []
    for (offset, wish) in zip(offsets(row), wished) {
      pools.append((wish - offset, 1))
      while pools.count > 1, mean(pools[pools.count - 2]) > mean(pools[pools.count - 1]) {
        let last = pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    let settled = pools.flatMap { pool in Array(repeating: mean(pool), count: pool.count) }
    for ((item, offset), place) in zip(zip(row, offsets(row)), settled) { middles[item] = place + offset }
  }

  private func mean(_ pool: (sum: Double, count: Int)) -> Double { pool.sum / Double(pool.count) }

  /// How far each item of a row is from the first one when they stand close.
  private func offsets(_ row: [Int]) -> [Double] {
    var offset = 0.0
    return row.indices.map { place in
      if place > 0 { offset += (widths[row[place - 1]] + widths[row[place]]) / 2 + Self.gap }
      return offset
    }
  }

  private mutating func moveToEdge() {
    let left = middles.indices.map { middles[$0] - widths[$0] / 2 }.min() ?? 0
    for item in middles.indices { middles[item] -= left }
    width = middles.indices.map { middles[$0] + widths[$0] / 2 }.max() ?? 0
  }
}
