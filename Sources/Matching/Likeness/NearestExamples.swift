/// Finds the example that a text is most like, to show it as the reason: by the stems that both have, or else by the
/// groups of meaning.
struct NearestExamples: Sendable {
  /// For each feature that is a stem or a group the examples that have it, in their order; where they begin, and one
  /// end.
  let examples: [Int32]
  let starts: [Int32]
  /// One through the length of each example, in stems and in groups.
  private var shares: [SIMD2<Float>]
  /// The square of each feature's weight.
  private let squares: [Float]

  init(_ texts: [TextFeatures], _ table: FeatureTable) {
    let known = texts.map { text in
      let places = text.features.filter { NearestExamples.isMeaning($0.block) }.map { table.index.find($0.key) }
      return Set(places.filter { $0 >= 0 }).sorted()
    }
    var starts = [Int32](repeating: 0, count: table.count + 1)
    for numbers in known { for number in numbers { starts[Int(number) + 1] += 1 } }
    for number in 0..<table.count { starts[number + 1] += starts[number] }
    var next = starts
    var examples = [Int32](repeating: 0, count: Int(starts[table.count]))
    for (example, numbers) in known.enumerated() {
      for number in numbers {
        examples[Int(next[Int(number)])] = Int32(example)
        next[Int(number)] += 1
      }
    }
    self.init(examples: examples, starts: starts, count: texts.count, table)
  }

  /// Examples as they were once stored; each must be less than `count`.
  init(examples: [Int32], starts: [Int32], count: Int, _ table: FeatureTable) {
    self.examples = examples
    self.starts = starts
    squares = table.weights.map { $0 * $0 }
    shares = Array(repeating: .zero, count: count)
    for number in 0..<table.count {
      let side = table.blocks[number] == .stems ? 0 : 1
      for place in Int(starts[number])..<Int(starts[number + 1]) {
        shares[Int(examples[place])][side] += squares[number]
      }
    }
    for example in shares.indices {
      shares[example] = SIMD2(1 / max(1, shares[example].x).squareRoot(), 1 / max(1, shares[example].y).squareRoot())
    }
  }

  private static func isMeaning(_ block: Features.Block) -> Bool { block == .stems || block == .groups }

  /// The stems and the groups of a text, by their numbers among the features.
  struct Meanings {
    fileprivate var stems: [Int32] = []
    fileprivate var groups: [Int32] = []
    /// One through the length of the text, in stems and in groups; what no example has makes it longer.
    fileprivate let shares: SIMD2<Float>

    init(_ parts: TextParts, _ model: LearnedModel) {
      let squares = parts.length.squares
      let (stems, groups) = (squares[Int(Features.Block.stems.rawValue)], squares[Int(Features.Block.groups.rawValue)])
      shares = SIMD2(1 / max(1, stems).squareRoot(), 1 / max(1, groups).squareRoot())
      for word in parts.words { for number in model.words.meanings(of: Int(word.number)) { add(number, model.table) } }
      for feature in parts.features where NearestExamples.isMeaning(feature.block) { add(feature.number, model.table) }
    }

    private mutating func add(_ number: Int32, _ table: FeatureTable) {
      if table.blocks[Int(number)] == .stems {
        if !stems.contains(number) { stems.append(number) }
      } else if !groups.contains(number) {
        groups.append(number)
      }
    }
  }

  /// How like each example of a range is; all by stems, or all by groups where no stem is shared.
  func likeness(of meanings: Meanings, to range: Range<Int>) -> [Float] {
    let byStems = likeness(of: meanings.stems, to: range, side: 0, meanings.shares.x)
    return byStems.contains { $0 > 0 } ? byStems : likeness(of: meanings.groups, to: range, side: 1, meanings.shares.y)
  }

  /// The cosine of the two.
  private func likeness(of numbers: [Int32], to range: Range<Int>, side: Int, _ share: Float) -> [Float] {
    var sums = [Float](repeating: 0, count: range.count)
    for number in numbers {
      let end = Int(starts[Int(number) + 1])
      var place = first(of: Int(number), from: Int32(range.lowerBound))
      while place < end, Int(examples[place]) < range.upperBound {
        sums[Int(examples[place]) - range.lowerBound] += squares[Int(number)]
        place += 1
      }
    }
    for index in sums.indices { sums[index] *= share * shares[range.lowerBound + index][side] }
    return sums
  }

  /// Where the examples of a feature reach this one, by halving.
  private func first(of number: Int, from example: Int32) -> Int {
    var (low, high) = (Int(starts[number]), Int(starts[number + 1]))
    while low < high {
      let middle = (low + high) / 2
      if examples[middle] < example { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
