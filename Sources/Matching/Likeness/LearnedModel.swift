/// What was learned: for each feature, and for each known word as a whole, how much it speaks for each class.
///
/// A known word's own features are added up once, for each kind in one row, so that a text costs three rows a word
/// and one a pair of neighbours.
///
/// A class, so that it is handed on without copying its parts.
final class LearnedModel: Sendable {
  let classes: Int
  let table: FeatureTable
  /// The row of each feature, and behind them those of the words.
  let rows: WeightTable
  let words: WordTable

  /// Learns from a set of examples; `words` are all words that they have.
  convenience init(_ set: LearningSet, words: [TextFeatures.Word], _ settings: Learner.Settings = Learner.Settings()) {
    let weights = Learner.learn(set, settings)
    let width = WeightRows.width(set.classes)
    var rows = WeightRows(width: width)
    for feature in 0..<set.table.count { rows.append(weights[feature * width..<(feature + 1) * width]) }
    self.init(classes: set.classes, table: set.table, rows: rows, words: words)
  }

  /// Adds up the words.
  init(classes: Int, table: FeatureTable, rows: WeightRows, words: [TextFeatures.Word]) {
    self.classes = classes
    self.table = table
    var rows = rows
    self.words = WordTable(words, table, &rows)
    self.rows = WeightTable(rows)
  }

  init(_ reader: inout TableReader) throws(KeptDamage) {
    classes = try reader.one()
    table = try FeatureTable(&reader)
    words = try WordTable(&reader)
    rows = try WeightTable(&reader)
    guard classes >= 0, rows.width == WeightRows.width(classes) else { throw KeptDamage() }
  }

  func write(_ writer: inout TableWriter) {
    writer.write(classes)
    table.write(&writer)
    words.write(&writer)
    rows.write(&writer)
  }

  /// The parts of a text that the model knows.
  func parts(_ clean: CleanText) -> TextParts { TextParts(clean, table, words) }

  /// For each class how probable it is, in vectors of eight.
  func probabilities(_ parts: TextParts) -> [SIMD8<Float>] {
    var sums = rows.sum(shares(parts), classes)
    Probabilities.of(&sums, count: classes)
    return sums
  }

  private func shares(_ parts: TextParts) -> [WeightRows.Share] {
    var shares: [WeightRows.Share] = []
    shares.reserveCapacity(parts.words.count * 3 + parts.features.count + 1)
    shares.append(WeightRows.Share(row: FeatureTable.always, factor: FeatureTable.alwaysValue))
    let scales = SIMD4(
      parts.length.scale(.stems), parts.length.scale(.pairs), parts.length.scale(.letters), parts.length.scale(.groups))
    for word in parts.words {
      for block in WordTable.blocks {
        let row = words.row(Int(word.number), block)
        shares.append(WeightRows.Share(row: Int32(row), factor: scales[Int(block.rawValue)]))
      }
    }
    for feature in parts.features {
      let factor = feature.value * scales[Int(feature.block.rawValue)]
      shares.append(WeightRows.Share(row: feature.number, factor: factor))
    }
    return shares
  }

  /// For each word of the text how much it speaks for a class, compared with all classes.
  func gains(_ parts: TextParts, of count: Int, for label: Int) -> [Float] {
    var gains = [Float](repeating: 0, count: count)
    for word in parts.words {
      for block in WordTable.blocks {
        let gain = rows.gain(words.row(Int(word.number), block), label, classes)
        gains[Int(word.place)] += gain * parts.length.scale(block)
      }
    }
    for feature in parts.features {
      let gain = rows.gain(Int(feature.number), label, classes) * feature.value * parts.length.scale(feature.block)
      gains[Int(feature.first)] += gain / 2
      gains[Int(feature.last)] += gain / 2
    }
    return gains
  }
}
