/// All examples as features and classes, ready for the learner.
struct LearningSet {
  /// A feature of an example.
  struct Entry {
    var feature: Int32
    var value: Float
    /// The first and the last word that it stands on.
    var first: UInt8
    var last: UInt8
    var isLetters: Bool
  }

  struct Example {
    /// The class that it belongs to, or that it must not find.
    var label: Int32
    var isCounter: Bool
    /// How many words its text has.
    var words = 0
  }

  private(set) var table: FeatureTable
  private(set) var examples: [Example] = []
  private(set) var entries: [Entry] = []
  /// For each example where its entries begin, and one end.
  private(set) var starts: [Int32] = [0]
  /// The everyday texts are the last class.
  let classes: Int

  /// Below this many examples a feature of a single one counts too.
  private static let many = 4000

  init(_ texts: [TextFeatures], labels: [Example], classes: Int, _ synonyms: Synonyms) {
    self.classes = classes
    table = FeatureTable(texts, least: texts.count >= LearningSet.many ? 2 : 1, synonyms)
    for (text, label) in zip(texts, labels) {
      append(text)
      examples.append(label)
      examples[examples.count - 1].words = text.count
      starts.append(Int32(entries.count))
    }
  }

  private mutating func append(_ text: TextFeatures) {
    var lengths = TextLength(table.most)
    let from = entries.count
    for feature in text.features {
      let number = table.index.find(feature.key)
      lengths.add(feature.block, number < 0 ? nil : table.weights[Int(number)])
      guard number >= 0 else { continue }
      entries.append(
        Entry(
          feature: number, value: table.weights[Int(number)], first: feature.first, last: feature.last,
          isLetters: feature.block == .letters))
    }
    for index in from..<entries.count {
      entries[index].value *= lengths.scale(table.blocks[Int(entries[index].feature)])
    }
  }
}

/// How long a text is in each kind of features; what no example has makes it longer, so that a text of mostly new
/// words is like nothing.
struct TextLength {
  private(set) var squares = SIMD4<Float>.zero
  private let most: SIMD4<Float>

  init(_ most: SIMD4<Float>) { self.most = most }

  /// Adds a feature by its weight; nil for one that no example has. With the stem the meaning of a word is unknown
  /// too.
  mutating func add(_ block: Features.Block, _ weight: Float?) {
    let value = weight ?? most[Int(block.rawValue)]
    squares[Int(block.rawValue)] += value * value
    if weight == nil, block == .stems {
      let group = most[Int(Features.Block.groups.rawValue)]
      squares[Int(Features.Block.groups.rawValue)] += group * group
    }
  }

  /// Adds several at once.
  mutating func add(_ more: SIMD4<Float>) { squares += more }

  /// What values of a kind are multiplied with.
  func scale(_ block: Features.Block) -> Float {
    let square = squares[Int(block.rawValue)]
    return square > 0 ? block.weight / (square.squareRoot() * TextLength.whole) : 0
  }

  /// The length of a text that has all kinds.
  private static let whole = Features.Block.allCases.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
}
