/// Finds the example that a text is most like, to show it as the reason: by the stems that both have, or else by the
/// groups of meaning.
final class NearestExamples: Sendable {
  /// For each feature that is a stem or a group the examples that have it, in their order; where they begin, and one
  /// end.
  let examples: Table<Int32>
  let starts: Table<Int32>
  /// One through the length of each example in stems, and behind them the same in groups.
  private let shares: Table<Float>
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
    self.shares = Table(shares.map(\.x) + shares.map(\.y))
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

  /// The nearest of an intent's examples, and how near it is, 0 to 1; -1 where it has none.
  struct Nearest {
    var example: Int
    var likeness: Float = -1
    /// How near the nearest text is that must not find the intent; 0 where none shares anything.
    var counter: Float = 0
  }

  /// The nearest example of a range, of which the texts from `counters` on must not find the intent; the first among
  /// equals. All are compared by stems, or all by groups where no stem is shared.
  func nearest(to meanings: Meanings, in range: Range<Int>, counters: Int) -> Nearest {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: range.count) { sums in
      sums.initialize(repeating: 0)
      var (side, share) = (0, meanings.shares.x)
      if !add(meanings.stems, range, sums) {
        (side, share) = (1, meanings.shares.y)
        _ = add(meanings.groups, range, sums)
      }
      return shares.withElements { shares in
        precondition(range.upperBound <= count)
        let start = side * count
        let own = UnsafeBufferPointer(rebasing: shares[(start + range.lowerBound)..<(start + range.upperBound)])
        // The cosine of the two, in place.
        for index in sums.indices { sums[index] *= share * own[index] }
        let split = counters - range.lowerBound
        let (place, likeness) = NearestExamples.first(greatest: UnsafeBufferPointer(rebasing: sums[..<split]))
        let (_, counter) = NearestExamples.first(greatest: UnsafeBufferPointer(rebasing: sums[split...]))
        return Nearest(example: range.lowerBound + place, likeness: likeness, counter: max(0, counter))
      }
    }
  }

  /// The greatest of some numbers from 0 on, and where the first such stands; -1 where there is none.
  @inline(__always)
  private static func first(greatest numbers: UnsafeBufferPointer<Float>) -> (place: Int, number: Float) {
    guard !numbers.isEmpty else { return (0, -1) }
    // Eight at a time, in which hardly ever a greater one stands.
    var (place, greatest) = (0, numbers[0])
    var start = 0
    let raw = UnsafeRawBufferPointer(numbers)
    while start + 8 <= numbers.count {
      let eight = raw.loadUnaligned(fromByteOffset: start * 4, as: SIMD8<Float>.self)
      if any(eight .> greatest) {
        for index in start..<(start + 8) where numbers[index] > greatest { (place, greatest) = (index, numbers[index]) }
      }
      start += 8
    }
    for index in start..<numbers.count where numbers[index] > greatest { (place, greatest) = (index, numbers[index]) }
    return (place, greatest)
  }

  /// How many examples there are.
  private var count: Int { shares.count / 2 }

  /// Adds up what each example shares with a text; false where none shares anything.
  private func add(_ numbers: [Int32], _ range: Range<Int>, _ sums: UnsafeMutableBufferPointer<Float>) -> Bool {
    examples.withElements { examples in
      var isShared = false
      for number in numbers {
        let (begin, end) = (Int(starts[Int(number)]), Int(starts[Int(number) + 1]))
        precondition(begin >= 0 && end <= examples.count)
        let list = UnsafeBufferPointer(rebasing: examples[begin..<end])
        var place = first(of: list, from: range.lowerBound)
        let square = squares[Int(number)]
        while place < list.count {
          let index = Int(list[place]) - range.lowerBound
          guard UInt(bitPattern: index) < UInt(bitPattern: sums.count) else { break }
          sums[index] += square
          isShared = true
          place += 1
        }
      }
      return isShared
    }
  }

  /// Where a feature's examples reach this one. They lie about evenly among all: a guess by proportion, steps that double
  /// from there, and halving between the last two touch less memory than halving alone.
  private func first(of list: UnsafeBufferPointer<Int32>, from example: Int) -> Int {
    guard !list.isEmpty else { return 0 }
    var low = 0
    var high = list.count
    var step = 4
    var place = min(list.count - 1, list.count * example / max(1, count))
    if list[place] < example {
      while place < high, list[place] < example {
        low = place + 1
        place += step
        step *= 2
      }
      high = min(high, place)
    } else {
      while place >= 0, list[place] >= example {
        high = place
        place -= step
        step *= 2
      }
      low = max(0, place + 1)
    }
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < example { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
