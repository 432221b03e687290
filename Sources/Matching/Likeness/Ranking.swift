/// The first of many.
enum Ranking {
  /// The best of the first `count` numbers, best first; among equals the earlier one. Less than a thousandth is nothing.
  static func best(_ scores: [SIMD8<Float>], of count: Int, limit: Int) -> [(place: Int, score: Float)] {
    var best: [(place: Int, score: Float)] = []
    for row in scores.indices {
      let least = best.count < limit ? 0.001 : best[best.count - 1].score
      guard scores[row].max() > least else { continue }
      for place in row * 8..<min(count, row * 8 + 8) {
        let score = scores[row][place & 7]
        guard score > 0.001, best.count < limit || score > best[best.count - 1].score else { continue }
        if best.count == limit { best.removeLast() }
        best.insert((place, score), at: best.firstIndex { $0.score < score } ?? best.count)
      }
    }
    return best
  }
}
