/// A logarithm of our own, so that scores do not depend on a machine's mathematics library.
enum Logarithm {
  /// The natural logarithm of a positive number, to about six digits.
  static func natural(_ value: Float) -> Float {
    guard value > 0, value.isFinite else { return 0 }
    // value = significand x 2^exponent; ln(significand) by the series of the inverse hyperbolic tangent.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = ratio * (2 + square * (2 / 3 + square * (2 / 5 + square * (2 / 7 + square * (2 / 9)))))
    return series + Float(value.exponent) * 0.693_147_2
  }
}

/// The exponential function, for the same reason; eight numbers at a time.
enum Exponential {
  /// e to the power of each number, to about six digits; what is below -80 is as good as nothing.
  @inline(__always)
  static func of(_ value: SIMD8<Float>) -> SIMD8<Float> {
    let bounded = value.replacing(with: -80, where: value .< -80).replacing(with: 80, where: value .> 80)
    // e^x = 2^n x e^r with |r| at most ln(2)/2. Adding 1.5 x 2^23 rounds to a whole number, which then is the last
    // bits.
    let shifted = bounded * 1.442_695 + magic
    let turns = shifted - magic
    let rest = bounded - turns * 0.693_145_75 - turns * 0.000_001_428_606_8
    var series = rest * (1 / 720) + (1 / 120)
    series = series * rest + (1 / 24)
    series = series * rest + (1 / 6)
    series = series * rest + 0.5
    series = series * rest + 1
    series = series * rest + 1
    // The same bits as integers: there is no safe way to say so for vectors, and both types are 32 plain bytes.
    let exponent = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &<< 23
    return unsafeBitCast(unsafeBitCast(series, to: SIMD8<Int32>.self) &+ exponent, to: SIMD8<Float>.self)
  }

  private static let magic: Float = 12_582_912
}

/// Sums of evidence as probabilities (softmax).
enum Probabilities {
  /// Replaces the first `count` numbers of rows of eight; the rest becomes zero.
  static func of(_ sums: inout [SIMD8<Float>], count: Int) {
    for place in count..<sums.count * 8 { sums[place >> 3][place & 7] = -1000 }
    var most = SIMD8<Float>(repeating: -1000)
    for sum in sums { most.replace(with: sum, where: sum .> most) }
    let top = most.max()
    var total = SIMD8<Float>.zero
    for index in sums.indices {
      sums[index] = Exponential.of(sums[index] - top)
      total += sums[index]
    }
    let share = 1 / total.sum()
    for index in sums.indices { sums[index] *= share }
  }
}
