/// All words of the examples, each with what its own features say together.
struct WordTable: Sendable {
  /// The kinds of features that a word has by itself, a row for each.
  static let blocks: [Features.Block] = [.stems, .letters, .groups]

  private var index: KeyIndex
  /// Where the rows of words begin among all rows.
  private let firstRow: Int
  /// For each word what it adds to the squared length of a text.
  private(set) var squares: [SIMD4<Float>] = []
  /// For each word its stem and groups among the features; where they begin, and one end.
  private var meanings: [Int32] = []
  private var meaningStarts: [Int32] = [0]
  /// The words themselves, to be stored.
  let words: [TextFeatures.Word]

  init(_ words: [TextFeatures.Word], _ table: FeatureTable, _ rows: inout WeightRows) {
    self.words = words
    index = KeyIndex(capacity: words.count)
    firstRow = rows.count
    for word in words {
      _ = index.intern(word.key)
      add(word, table, &rows)
    }
  }

  private mutating func add(_ word: TextFeatures.Word, _ table: FeatureTable, _ rows: inout WeightRows) {
    var length = TextLength(table.most)
    var shares: [[WeightRows.Share]] = WordTable.blocks.map { _ in [] }
    Features.ofWord(word.bytes[...], stem: word.stem, table.synonyms) { key, block in
      let number = table.index.find(key)
      length.add(block, number < 0 ? nil : table.weights[Int(number)])
      guard number >= 0, let place = WordTable.blocks.firstIndex(of: block) else { return }
      shares[place].append(WeightRows.Share(row: number, factor: table.weights[Int(number)]))
      if block != .letters { meanings.append(number) }
    }
    for block in shares { rows.append(rows.sum(block)) }
    squares.append(length.squares)
    meaningStarts.append(Int32(meanings.count))
  }

  /// As texts are read with: without the words themselves, which only `LikenessBytes` needs.
  init(_ reader: inout TableReader) throws(KeptDamage) {
    index = try KeyIndex(&reader)
    firstRow = try reader.one()
    squares = try reader.array()
    meanings = try reader.array()
    meaningStarts = try reader.array()
    words = []
  }

  func write(_ writer: inout TableWriter) {
    index.write(&writer)
    writer.write(firstRow)
    writer.write(squares)
    writer.write(meanings)
    writer.write(meaningStarts)
  }

  /// The number of a word, or -1.
  @inline(__always)
  func find(_ key: UInt64) -> Int32 { index.find(key) }

  /// The row of a word for a kind of features.
  @inline(__always)
  func row(_ word: Int, _ block: Features.Block) -> Int {
    switch block {
    case .stems: firstRow + word * 3
    case .letters: firstRow + word * 3 + 1
    case .groups, .pairs: firstRow + word * 3 + 2
    }
  }

  /// Calls with the stem and the groups of a word, by their numbers among the features.
  @inline(__always)
  func forEachMeaning(of word: Int, _ body: (Int32) -> Void) {
    for place in Int(meaningStarts[word])..<Int(meaningStarts[word + 1]) { body(meanings[place]) }
  }
}
