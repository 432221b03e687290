/// The first of many.
enum Ranking {
  /// What is less probable than this is not worth a mention.
  private static let least: Float = 0.001

  /// The best of the first `count` numbers, best first; among equals the earlier one.
  static func best(_ scores: [SIMD8<Float>], of count: Int, limit: Int) -> [(place: Int, score: Float)] {
    var best: [(place: Int, score: Float)] = []
    best.reserveCapacity(limit)
    var bar = least
    for row in scores.indices where any(scores[row] .> bar) {
      for place in row * 8..<max(row * 8, min(count, row * 8 + 8)) where scores[row][place & 7] > bar {
        let score = scores[row][place & 7]
        if best.count == limit { best.removeLast() }
        var rank = best.count
        while rank > 0, best[rank - 1].score < score { rank -= 1 }
        best.insert((place, score), at: rank)
        if best.count == limit { bar = best[limit - 1].score }
      }
    }
    return best
  }
}
