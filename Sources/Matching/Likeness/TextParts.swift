/// A text as the model sees it: known words, other known features, and its length in each kind.
struct TextParts {
  struct Word {
    var number: Int32
    var place: Int32
  }

  struct Feature {
    var number: Int32
    var value: Float
    var block: Features.Block
    var first: UInt8
    var last: UInt8
  }

  private(set) var words: [Word] = []
  private(set) var features: [Feature] = []
  private(set) var length: TextLength

  init(_ clean: CleanText, _ table: FeatureTable, _ known: WordTable) {
    length = TextLength(table.most)
    let count = min(clean.tokens.count, Features.wordLimit)
    guard count > 0 else { return }
    words.reserveCapacity(count)
    features.reserveCapacity(2 * count + 8)
    var strange: [UInt64] = []
    for place in 0..<count {
      let key = Features.wordKey(clean, place)
      let number = known.find(key)
      if number >= 0 {
        guard !words.contains(where: { $0.number == number }) else { continue }
        words.append(Word(number: number, place: Int32(place)))
        length.add(known.squares[Int(number)])
      } else if !strange.contains(key) {
        strange.append(key)
        addStrange(clean, place, table)
      }
    }
    addPairs(clean, count, table)
    for place in 0..<count {
      table.synonyms.phrases(in: clean, at: place, until: count) { groups, last in
        for group in groups { add(Features.groupKey(group), .groups, place, last, table) }
      }
    }
  }

  /// A word that no example has: its letters, and its groups, may be known.
  private mutating func addStrange(_ clean: CleanText, _ place: Int, _ table: FeatureTable) {
    let token = clean.tokens[place]
    let bytes = clean.bytes[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
    Features.ofWord(bytes, stem: token.hash, table.synonyms) { key, block in add(key, block, place, place, table) }
  }

  private mutating func addPairs(_ clean: CleanText, _ count: Int, _ table: FeatureTable) {
    let start = features.count
    var first = Features.before
    for place in 0...count {
      let second = place == count ? Features.after : clean.tokens[place].hash
      let number = table.index.find(Features.pair(first, second))
      first = second
      if number >= 0, features[start...].contains(where: { $0.number == number }) { continue }
      add(number, .pairs, max(0, place - 1), min(place, count - 1), table)
    }
  }

  private mutating func add(_ key: UInt64, _ block: Features.Block, _ first: Int, _ last: Int, _ table: FeatureTable) {
    add(table.index.find(key), block, first, last, table)
  }

  private mutating func add(
    _ number: Int32, _ block: Features.Block, _ first: Int, _ last: Int, _ table: FeatureTable
  ) {
    guard number >= 0 else { return length.add(block, nil) }
    let weight = table.weights[Int(number)]
    length.add(block, weight)
    features.append(
      Feature(number: number, value: weight, block: block, first: UInt8(first), last: UInt8(last)))
  }
}
