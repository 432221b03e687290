/// Finds the example that a text is most like, to show it as the reason: by the stems that both have, or else by the groups
/// of meaning.
struct NearestExamples: Sendable {
  /// For each example its stems and then its groups, by their numbers among the features; where each of the two begins, and
  /// one end.
  let numbers: [Int32]
  let starts: [Int32]
  /// The lengths of both.
  private let lengths: [Float]
  /// The square of each feature's weight.
  private let squares: [Float]

  init(_ texts: [TextFeatures], _ table: FeatureTable) {
    var numbers: [Int32] = []
    var starts: [Int32] = [0]
    for text in texts {
      for block in [Features.Block.stems, .groups] {
        let known = text.features.filter { $0.block == block }.map { table.index.find($0.key) }.filter { $0 >= 0 }
        numbers += Set(known).sorted()
        starts.append(Int32(numbers.count))
      }
    }
    self.init(numbers: numbers, starts: starts, table)
  }

  /// Examples as they were once stored.
  init(numbers: [Int32], starts: [Int32], _ table: FeatureTable) {
    self.numbers = numbers
    self.starts = starts
    let squares = table.weights.map { $0 * $0 }
    self.squares = squares
    lengths = (1..<max(1, starts.count)).map { end in
      let sum = numbers[Int(starts[end - 1])..<Int(starts[end])].reduce(Float(0)) { $0 + squares[Int($1)] }
      return max(1, sum).squareRoot()
    }
  }

  /// The stems and groups of a text, as bits.
  struct Meanings {
    fileprivate var bits: [UInt64]

    init(_ parts: TextParts, _ model: LearnedModel) {
      bits = [UInt64](repeating: 0, count: model.table.count / 64 + 1)
      for word in parts.words { for number in model.words.meanings(of: Int(word.number)) { add(number) } }
      for feature in parts.features where feature.block == .stems || feature.block == .groups { add(feature.number) }
    }

    private mutating func add(_ number: Int32) { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }

    @inline(__always)
    fileprivate func has(_ number: Int32) -> Bool { bits[Int(number >> 6)] >> UInt64(number & 63) & 1 == 1 }
  }

  /// How like each example of a range is; all by stems, or all by groups where no stem is shared.
  func likeness(of meanings: Meanings, to examples: Range<Int>) -> [Float] {
    let byStems = examples.map { likeness(of: meanings, to: $0 * 2) }
    return byStems.contains { $0 > 0 } ? byStems : examples.map { likeness(of: meanings, to: $0 * 2 + 1) }
  }

  /// The cosine of the two, but for the text's own length.
  private func likeness(of meanings: Meanings, to part: Int) -> Float {
    var sum: Float = 0
    for index in Int(starts[part])..<Int(starts[part + 1]) where meanings.has(numbers[index]) {
      sum += squares[Int(numbers[index])]
    }
    return sum / lengths[part]
  }
}
