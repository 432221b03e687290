/// What was learned as bytes, so that a caller may keep it and a start need not learn again.
///
/// Little-endian: a mark, a version, what it was learned from (`Likeness.fingerprint`), numbers, and a checksum.
/// Bytes that are not exactly of this code and this content are refused.
enum LikenessBytes {
  private static let mark: UInt64 = 0x5353_454e_454b_494c  // "LIKENESS"
  /// To be raised whenever features, learning or this format change.
  static let version: UInt64 = 3

  static func write(_ model: LearnedModel, _ nearest: NearestExamples, fingerprint: UInt64) -> [UInt8] {
    var writer = ByteWriter()
    for number in [mark, version, fingerprint, UInt64(model.classes)] { writer.write(number) }
    let features = 0..<model.table.count
    writer.write(features.map { model.table.keys[$0] })
    writer.write(features.map { model.table.blocks[$0].rawValue })
    writer.write(features.map { model.table.weights[$0].bitPattern })
    writer.write(features.map { model.rows.steps[$0].bitPattern })
    writer.write(
      (0..<model.table.count * model.rows.width).flatMap { row in (0..<8).map { model.rows.parts[row][$0] } })
    writer.write(model.words.words.map(\.key))
    writer.write(model.words.words.map(\.stem))
    writer.write(model.words.words.map { UInt32($0.bytes.count) })
    writer.write(model.words.words.flatMap(\.bytes))
    writer.write((0..<nearest.examples.count).map { nearest.examples[$0] })
    writer.write((0..<nearest.starts.count).map { nearest.starts[$0] })
    writer.write(checksum(writer.bytes[...]))
    return writer.bytes
  }

  /// What was written, or nil where the bytes are of something else or damaged.
  static func read(
    _ bytes: [UInt8], fingerprint: UInt64, classes: Int, samples: Int, _ synonyms: Synonyms
  ) -> (model: LearnedModel, nearest: NearestExamples)? {
    var reader = ByteReader(bytes)
    for expected in [mark, version, fingerprint, UInt64(classes)] {
      guard let number: UInt64 = reader.number(), number == expected else { return nil }
    }
    var tail = ByteReader(Array(bytes.suffix(8)))
    guard let sum: UInt64 = tail.number(), sum == checksum(bytes.dropLast(8)) else { return nil }
    guard let (table, rows) = features(&reader, classes, synonyms), let words = words(&reader),
      let nearest = nearest(&reader, samples, table)
    else { return nil }
    return (LearnedModel(classes: classes, table: table, rows: rows, words: words), nearest)
  }

  private static func features(
    _ reader: inout ByteReader, _ classes: Int, _ synonyms: Synonyms
  ) -> (FeatureTable, WeightRows)? {
    let keys: [UInt64] = reader.numbers()
    let blocks = (reader.numbers() as [UInt8]).compactMap { Features.Block(rawValue: $0) }
    let weights = (reader.numbers() as [UInt32]).map { Float(bitPattern: $0) }
    let steps = (reader.numbers() as [UInt32]).map { Float(bitPattern: $0) }
    let values: [Int8] = reader.numbers()
    let width = WeightRows.width(classes)
    let counts = [blocks.count, weights.count, steps.count]
    guard counts.allSatisfy({ $0 == keys.count }), values.count == keys.count * width * 8 else { return nil }
    var table = FeatureTable(synonyms)
    for index in keys.indices { table.add(keys[index], weights[index], blocks[index]) }
    guard table.count == keys.count else { return nil }
    let parts = stride(from: 0, to: values.count, by: 8).map { start in SIMD8(values[start..<start + 8]) }
    return (table, WeightRows(width: width, parts: parts, steps: steps))
  }

  private static func words(_ reader: inout ByteReader) -> [TextFeatures.Word]? {
    let keys: [UInt64] = reader.numbers()
    let stems: [UInt64] = reader.numbers()
    let counts: [UInt32] = reader.numbers()
    let bytes: [UInt8] = reader.numbers()
    guard stems.count == keys.count, counts.count == keys.count, counts.reduce(0, { $0 + Int($1) }) == bytes.count
    else {
      return nil
    }
    var start = 0
    return keys.indices.map { index in
      defer { start += Int(counts[index]) }
      return TextFeatures.Word(
        key: keys[index], stem: stems[index], bytes: Array(bytes[start..<start + Int(counts[index])]))
    }
  }

  private static func nearest(_ reader: inout ByteReader, _ samples: Int, _ table: FeatureTable) -> NearestExamples? {
    let examples: [Int32] = reader.numbers()
    let starts: [Int32] = reader.numbers()
    guard starts.count == table.count + 1, starts[0] == 0, Int(starts[table.count]) == examples.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      examples.allSatisfy({ $0 >= 0 && Int($0) < samples })
    else { return nil }
    return NearestExamples(examples: examples, starts: starts, count: samples, table)
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum = UInt64(bytes.count)
    var reader = ByteReader(Array(bytes))
    while let number: UInt64 = reader.number() { sum = KeyIndex.mixed(sum ^ number) }
    return reader.rest.reduce(sum) { KeyIndex.mixed($0 ^ UInt64($1)) }
  }
}
