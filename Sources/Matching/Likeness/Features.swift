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

  /// All features of a text, in order of their places.
  static func of(_ clean: CleanText) -> [Feature] {
    var features: [Feature] = []
    let count = min(clean.tokens.count, wordLimit)
    guard count > 0 else { return [] }
    let end = Int(clean.tokens[count - 1].text.upperBound)
    features.reserveCapacity(2 * count + 3 * end)
    for place in 0..<count {
      let hash = clean.tokens[place].hash
      features.append(Feature(slot: slot(hash, 1), place: Int32(place), gain: wordGain))
      if place > 0 {
        let pair = clean.tokens[place - 1].hash &* 31 &+ hash
        features.append(Feature(slot: slot(pair, 2), place: Int32(place), gain: pairGain))
      }
    }
    addRuns(clean, count, end, &features)
    return features
  }

  private static func addRuns(_ clean: CleanText, _ count: Int, _ end: Int, _ features: inout [Feature]) {
    var place = 0
    for start in -1..<max(-1, end - 1) {
      while place + 1 < count, start >= Int(clean.tokens[place].text.upperBound) { place += 1 }
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for length in 1...5 {
        let index = start + length - 1
        guard index <= end else { break }
        let byte = index < 0 || index >= end ? Letter.space : clean.bytes[index]
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        if length >= 3 { features.append(Feature(slot: slot(hash, 3), place: Int32(place), gain: runGain)) }
      }
    }
  }

  private static func slot(_ hash: UInt64, _ kind: UInt64) -> Int32 {
    let mixed = (hash ^ kind &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    return Int32(truncatingIfNeeded: mixed >> UInt64(64 - bits))
  }
}
