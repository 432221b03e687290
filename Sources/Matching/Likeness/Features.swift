/// What likeness looks at: words, pairs of neighbours, and runs of 3 to 5 characters across the cleaned text.
///
/// A feature is a slot of a table of fixed size (hashing): no dictionary is built, and unknown features cost nothing.
struct Features {
  /// A slot, and the word of the text that it comes from, for explanations.
  struct Feature {
    var slot: Int32
    var place: Int32
    /// Words count more than runs of letters, of which there are many.
    var gain: Float
  }

  static let bits = 17
  static let slots = 1 << bits
  /// A longer text is judged by its first words.
  static let wordLimit = 200

  static let wordGain: Float = 1
  static let pairGain: Float = 0.7
  static let runGain: Float = 0.35

  /// The slots seen in this text: a feature that stands twice counts once, because repeating is not likeness.
  private var seen = [UInt64](repeating: 0, count: slots / 64)
  private var features: [Feature] = []

  /// All features of a text, in the order of their places.
  mutating func of(_ clean: CleanText) -> [Feature] {
    let count = min(clean.tokens.count, Features.wordLimit)
    guard count > 0 else { return [] }
    let end = Int(clean.tokens[count - 1].text.upperBound)
    features.removeAll(keepingCapacity: true)
    features.reserveCapacity(2 * count + 3 * end)
    for place in 0..<count {
      let hash = clean.tokens[place].hash
      add(hash, 1, place, Features.wordGain)
      if place > 0 { add(clean.tokens[place - 1].hash &* 31 &+ hash, 2, place, Features.pairGain) }
    }
    addRuns(clean, count, end)
    for feature in features { seen[Int(feature.slot) >> 6] = 0 }
    return features
  }

  private mutating func addRuns(_ clean: CleanText, _ count: Int, _ end: Int) {
    var place = 0
    for start in -1..<max(-1, end - 1) {
      while place + 1 < count, start >= Int(clean.tokens[place].text.upperBound) { place += 1 }
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for length in 1...5 {
        let index = start + length - 1
        guard index <= end else { break }
        let byte = index < 0 || index >= end ? Letter.space : clean.bytes[index]
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        if length >= 3 { add(hash, 3, place, Features.runGain) }
      }
    }
  }

  private mutating func add(_ hash: UInt64, _ kind: UInt64, _ place: Int, _ gain: Float) {
    let slot = Features.slot(hash, kind)
    let bit: UInt64 = 1 << UInt64(slot & 63)
    guard seen[Int(slot) >> 6] & bit == 0 else { return }
    seen[Int(slot) >> 6] |= bit
    features.append(Feature(slot: slot, place: Int32(place), gain: gain))
  }

  private static func slot(_ hash: UInt64, _ kind: UInt64) -> Int32 {
    let mixed = (hash ^ kind &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    return Int32(truncatingIfNeeded: mixed >> UInt64(64 - bits))
  }
}
