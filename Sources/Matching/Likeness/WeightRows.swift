/// Rows of weights, one number a class: whole numbers of 8 bits with a step for each row.
struct WeightRows: Sendable {
  typealias Part = SIMD8<Int8>

  /// How many vectors of eight make a row: a multiple of four, which is a line of the processor's cache.
  let width: Int
  private(set) var parts: [Part] = []
  /// What a number of each row is worth.
  private(set) var steps: [Float] = []

  private static let most: Float = 127

  /// The width of rows for so many classes.
  static func width(_ classes: Int) -> Int { (classes + 31) / 32 * 4 }

  init(width: Int) { self.width = width }

  /// Rows as they were once made.
  init(width: Int, parts: [Part], steps: [Float]) {
    self.width = width
    self.parts = parts
    self.steps = steps
  }

  var count: Int { steps.count }

  /// Adds a row, rounded.
  mutating func append(_ row: some Collection<SIMD8<Float>>) {
    var most = SIMD8<Float>.zero
    for part in row {
      most.replace(with: part, where: part .> most)
      most.replace(with: -part, where: -part .> most)
    }
    let step = most.max() / WeightRows.most
    steps.append(step)
    let factor = step > 0 ? 1 / step : 0
    for part in row { parts.append(WeightRows.rounded(part * factor)) }
  }

  /// To the nearest whole number, by adding 1.5 x 2^23: the number is then the last bits.
  @inline(__always)
  private static func rounded(_ part: SIMD8<Float>) -> Part {
    // The same bits as integers: there is no safe way to say so for vectors, and both types are 32 plain bytes.
    Part(truncatingIfNeeded: unsafeBitCast(part + 12_582_912, to: SIMD8<Int32>.self))
  }

  /// A row that is to be added so many times.
  struct Share {
    var row: Int32
    var factor: Float
  }

  /// The sum of many rows, each with its factor.
  func sum(_ shares: [Share]) -> [SIMD8<Float>] {
    var sums = [SIMD8<Float>](repeating: .zero, count: width)
    let factors = shares.map { $0.factor * steps[Int($0.row)] }
    // By pointers: this loop is most of the cost of a text. Four vectors at a time stay in registers.
    parts.withUnsafeBufferPointer { parts in
      for column in stride(from: 0, to: width, by: 4) {
        var (a, b, c, d) = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
        for index in shares.indices {
          let place = Int(shares[index].row) * width + column
          let factor = factors[index]
          a += SIMD8<Float>(parts[place]) * factor
          b += SIMD8<Float>(parts[place + 1]) * factor
          c += SIMD8<Float>(parts[place + 2]) * factor
          d += SIMD8<Float>(parts[place + 3]) * factor
        }
        (sums[column], sums[column + 1], sums[column + 2], sums[column + 3]) = (a, b, c, d)
      }
    }
    return sums
  }
}
