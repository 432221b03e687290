/// Finds the example that a text is most like, to show it as the reason: by the stems that both have, or else by the
/// groups of meaning.
final class NearestExamples: Sendable {
  /// For each feature that is a stem or a group the examples that have it, in their order; where they begin, and one
  /// end.
  let examples: Table<Int32>
  let starts: Table<Int32>
  /// One through the length of each example, in stems and in groups.
  private let shares: Table<SIMD2<Float>>
  /// The square of each feature's weight.
  private let squares: Table<Float>

  convenience init(_ texts: [TextFeatures], _ table: FeatureTable) {
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
    self.examples = Table(examples)
    self.starts = Table(starts)
    let squares = table.weights.map { $0 * $0 }
    self.squares = Table(squares)
    var shares = Array(repeating: SIMD2<Float>.zero, count: count)
    for number in 0..<table.count {
      let side = table.blocks[number] == .stems ? 0 : 1
      for place in Int(starts[number])..<Int(starts[number + 1]) {
        shares[Int(examples[place])][side] += squares[number]
      }
    }
    for example in shares.indices {
      shares[example] = SIMD2(1 / max(1, shares[example].x).squareRoot(), 1 / max(1, shares[example].y).squareRoot())
    }
    self.shares = Table(shares)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    examples = try reader.table()
    starts = try reader.table()
    shares = try reader.table()
    squares = try reader.table()
  }

  func write(_ writer: inout TableWriter) {
    writer.write(examples)
    writer.write(starts)
    writer.write(shares)
    writer.write(squares)
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
      for word in parts.words { model.words.forEachMeaning(of: Int(word.number)) { add($0, model.table) } }
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

  /// Calls with each example of a range and how like it is, in order; all by stems, or all by groups where no stem is
  /// shared.
  func forEach(_ meanings: Meanings, in range: Range<Int>, _ body: (Int, Float) -> Void) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: range.count) { sums in
      sums.initialize(repeating: 0)
      var (side, share) = (0, meanings.shares.x)
      if !add(meanings.stems, range, sums) {
        (side, share) = (1, meanings.shares.y)
        _ = add(meanings.groups, range, sums)
      }
      // The cosine of the two.
      for index in sums.indices {
        body(range.lowerBound + index, sums[index] * (share * shares[range.lowerBound + index][side]))
      }
    }
  }

  /// Adds up what each example shares with a text; false where none shares anything.
  private func add(_ numbers: [Int32], _ range: Range<Int>, _ sums: UnsafeMutableBufferPointer<Float>) -> Bool {
    var isShared = false
    for number in numbers {
      let end = Int(starts[Int(number) + 1])
      var place = first(of: Int(number), from: Int32(range.lowerBound))
      let square = squares[Int(number)]
      while place < end, Int(examples[place]) < range.upperBound {
        sums[Int(examples[place]) - range.lowerBound] += square
        isShared = true
        place += 1
      }
    }
    return isShared
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
