/// All features that examples share, each with a number and a weight.
struct FeatureTable: Sendable {
  private(set) var index = KeyIndex()
  private(set) var keys: [UInt64] = []
  /// How telling each is: the rarer, the more (inverse document frequency).
  private(set) var weights: [Float] = []
  private(set) var blocks: [Features.Block] = []
  /// For each kind the weight of the rarest: what an unknown feature counts in a text's length.
  private(set) var most = SIMD4<Float>.zero

  let synonyms: Synonyms

  /// The feature that every text has, so that how common a class is can be learned: a text of unknown words is then
  /// what most texts are. The number is how much it counts; a whole text is about 1.
  static let always: Int32 = 0
  static let alwaysValue: Float = 0.3

  init(_ synonyms: Synonyms) { self.synonyms = synonyms }

  /// Keeps the features that at least `least` texts have.
  init(_ texts: [TextFeatures], least: Int32, _ synonyms: Synonyms) {
    self.synonyms = synonyms
    var seen = KeyIndex(capacity: texts.count * 8)
    var counts: [Int32] = []
    var last: [Int32] = []
    var all: [TextFeatures.Feature] = []
    for (number, text) in texts.enumerated() {
      for feature in text.features {
        let place = Int(seen.intern(feature.key))
        if place == counts.count {
          counts.append(0)
          last.append(-1)
          all.append(feature)
        }
        if last[place] != Int32(number) { counts[place] += 1 }
        last[place] = Int32(number)
      }
    }
    add(Features.always, 0, .pairs)
    for (feature, count) in zip(all, counts) where count >= least {
      let weight = Logarithm.natural(Float(texts.count + 1) / Float(count + 1)) + 1
      add(feature.key, weight, feature.block)
    }
  }

  /// Adds a feature that is not there yet.
  mutating func add(_ key: UInt64, _ weight: Float, _ block: Features.Block) {
    guard Int(index.intern(key)) == keys.count else { return }
    keys.append(key)
    weights.append(weight)
    blocks.append(block)
    most[Int(block.rawValue)] = max(most[Int(block.rawValue)], weight)
  }

  var count: Int { weights.count }
}

extension FeatureTable {
  /// As texts are read with: without the keys, which only `LikenessBytes` needs.
  init(_ reader: inout TableReader) throws(KeptDamage) {
    synonyms = try Synonyms(&reader)
    index = try KeyIndex(&reader)
    weights = try reader.array()
    blocks = try reader.array()
    most = try reader.one()
  }

  func write(_ writer: inout TableWriter) {
    synonyms.write(&writer)
    index.write(&writer)
    writer.write(weights)
    writer.write(blocks)
    writer.write(most)
  }
}
