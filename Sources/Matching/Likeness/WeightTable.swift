/// Rows of weights that never change again (`WeightRows`). A class, so that it is handed on without copying its parts.
final class WeightTable: Sendable {
  let width: Int
  let parts: Table<WeightRows.Part>
  let steps: Table<Float>
  /// For each row the sum of its numbers.
  private let totals: Table<Int32>

  init(_ rows: WeightRows) {
    width = rows.width
    parts = Table(rows.parts)
    steps = Table(rows.steps)
    totals = Table(
      (0..<rows.count).map { row in
        rows.parts[row * rows.width..<(row + 1) * rows.width].reduce(0) {
          $0 &+ SIMD8<Int32>(truncatingIfNeeded: $1).wrappedSum()
        }
      })
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    width = try reader.one()
    parts = try reader.table()
    steps = try reader.table()
    totals = try reader.table()
    guard width > 0, width % 4 == 0, parts.count == steps.count * width, totals.count == steps.count else {
      throw KeptDamage()
    }
  }

  func write(_ writer: inout TableWriter) {
    writer.write(width)
    writer.write(parts)
    writer.write(steps)
    writer.write(totals)
  }

  /// The sum of many rows, each with its factor, for that many classes.
  func sum(_ shares: [WeightRows.Share], _ classes: Int) -> [SIMD8<Float>] {
    let used = min(width, (classes + 7) / 8) * 8
    var sums = [SIMD8<Float>](repeating: .zero, count: width)
    // By pointers to single numbers, so that the compiler makes vectors of them as it likes: this loop is much of the
    // cost of a text. Every row that is asked for is checked by its step.
    sums.withUnsafeMutableBufferPointer { sums in
      sums.withMemoryRebound(to: Float.self) { sums in
        parts.withElements { parts in
          parts.withMemoryRebound(to: Int8.self) { weights in
            var next = 0
            while next + 4 <= shares.count {
              add((shares[next], shares[next + 1], shares[next + 2], shares[next + 3]), weights, used, sums)
              next += 4
            }
            for share in shares[next...] {
              let (row, factor) = found(share, weights)
              for index in 0..<used { sums[index] += Float(row[index]) * factor }
            }
          }
        }
      }
    }
    return sums
  }

  typealias Share = WeightRows.Share

  /// Adds four rows in one pass, in their order.
  @inline(__always)
  private func add(
    _ shares: (Share, Share, Share, Share), _ weights: UnsafeBufferPointer<Int8>, _ used: Int,
    _ sums: UnsafeMutableBufferPointer<Float>
  ) {
    let (a, p) = found(shares.0, weights)
    let (b, q) = found(shares.1, weights)
    let (c, r) = found(shares.2, weights)
    let (d, s) = found(shares.3, weights)
    for index in 0..<used {
      var sum = sums[index]
      sum += Float(a[index]) * p
      sum += Float(b[index]) * q
      sum += Float(c[index]) * r
      sum += Float(d[index]) * s
      sums[index] = sum
    }
  }

  /// A row and its factor.
  @inline(__always)
  private func found(
    _ share: Share, _ weights: UnsafeBufferPointer<Int8>
  ) -> (row: UnsafeBufferPointer<Int8>, factor: Float) {
    let start = Int(share.row) * width * 8
    let factor = share.factor * steps[Int(share.row)]
    return (UnsafeBufferPointer(rebasing: weights[start..<start + width * 8]), factor)
  }

  /// How much a row speaks for a class, compared with the mean of all.
  func gain(_ row: Int, _ label: Int, _ classes: Int) -> Float {
    let own = parts[row * width + label >> 3][label & 7]
    return (Float(own) - Float(totals[row]) / Float(classes)) * steps[row]
  }
}
