import Messages

/// What likeness looks at in a text: stems, pairs of neighbours, runs of letters in words, and groups of meaning.
enum Features {
  /// The four kinds. Each is brought to the same length on its own, so that none drowns the others.
  enum Block: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case stems, pairs, letters, groups

    /// How much the kind counts; set by cross-validation on examples, flat between half and double.
    var weight: Float {
      switch self {
      case .stems, .groups: 1
      case .pairs, .letters: 0.7
      }
    }
  }

  /// A longer text is judged by its first words.
  static let wordLimit = 200
  /// A longer word by its first letters.
  static let letterLimit = 24
  private static let runs = 3...4
  /// The key of the feature that every text has.
  static let always: UInt64 = 0x27d4_eb2f_1656_67c5

  /// Stand for what is before the first word and after the last.
  static let before: UInt64 = 0x5bd1_e995
  static let after: UInt64 = 0x1b87_3593

  @inline(__always)
  static func key(_ hash: UInt64, _ block: Block) -> UInt64 {
    KeyIndex.mixed(hash &+ UInt64(block.rawValue + 1) &* 0x9e37_79b9_7f4a_7c15)
  }

  /// The key of two neighbours, by the hashes of their stems.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    key(first &* 0xd6e8_feb8_6659_fd93 ^ second, .pairs)
  }

  /// What tells one cleaned word from another.
  @inline(__always)
  static func wordKey(_ clean: CleanText, _ place: Int) -> UInt64 {
    let token = clean.tokens[place]
    var hash = FNV1a.seed
    var index = Int(token.text.lowerBound)
    while index < Int(token.text.upperBound) {
      hash = FNV1a.add(clean.bytes[index], to: hash)
      index += 1
    }
    return KeyIndex.mixed(hash ^ token.hash &* 31)
  }

  /// Calls back with each feature that a word has by itself.
  @inline(__always)
  static func ofWord(_ word: ArraySlice<UInt8>, stem: UInt64, _ synonyms: Synonyms, _ found: (UInt64, Block) -> Void) {
    found(key(stem, .stems), .stems)
    let start = word.startIndex
    let count = min(word.count, letterLimit)
    for from in -1..<count {
      var hash = FNV1a.seed
      for length in 1...runs.upperBound {
        let place = from + length - 1
        guard place <= count else { break }
        let byte = place < 0 || place == count ? Letter.space : word[start + place]
        hash = FNV1a.add(byte, to: hash)
        if length >= runs.lowerBound { found(key(hash, .letters), .letters) }
      }
    }
    for group in synonyms.groups(ofStem: stem) { found(groupKey(group), .groups) }
  }

  @inline(__always)
  static func groupKey(_ group: Int32) -> UInt64 { key(UInt64(group), .groups) }
}
