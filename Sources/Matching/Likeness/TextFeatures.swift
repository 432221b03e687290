/// The features of one text as keys, for learning; a word that stands twice counts once.
struct TextFeatures {
  struct Feature {
    var key: UInt64
    var block: Features.Block
    /// The first and the last word that it stands on.
    var first: UInt8
    var last: UInt8
  }

  var features: [Feature] = []
  /// How many words the text has, repeated ones too.
  private(set) var count = 0
  /// The different words of the text.
  var words: [Word] = []

  struct Word {
    var key: UInt64
    var stem: UInt64
    var bytes: [UInt8]
  }

  init(_ clean: CleanText, _ synonyms: Synonyms) {
    count = min(clean.tokens.count, Features.wordLimit)
    guard count > 0 else { return }
    var seen: Set<UInt64> = []
    for place in 0..<count where seen.insert(Features.wordKey(clean, place)).inserted {
      addWord(clean, place, synonyms)
    }
    for place in 0...count {
      let first = place == 0 ? Features.before : clean.tokens[place - 1].hash
      let second = place == count ? Features.after : clean.tokens[place].hash
      let key = Features.pair(first, second)
      if seen.insert(key).inserted { add(key, .pairs, max(0, place - 1), min(place, count - 1)) }
    }
    for place in 0..<count {
      synonyms.phrases(in: clean, at: place, until: count) { groups, last in
        for group in groups { add(Features.groupKey(group), .groups, place, last) }
      }
    }
  }

  private mutating func addWord(_ clean: CleanText, _ place: Int, _ synonyms: Synonyms) {
    let token = clean.tokens[place]
    let bytes = clean.bytes[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
    Features.ofWord(bytes, stem: token.hash, synonyms) { key, block in add(key, block, place, place) }
    words.append(Word(key: Features.wordKey(clean, place), stem: token.hash, bytes: Array(bytes)))
  }

  private mutating func add(_ key: UInt64, _ block: Features.Block, _ first: Int, _ last: Int) {
    features.append(Feature(key: key, block: block, first: UInt8(first), last: UInt8(last)))
  }
}
