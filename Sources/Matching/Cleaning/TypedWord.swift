/// What is known of a word as it was typed, before its neighbours are looked at.
struct TypedWord {
  enum Kind {
    /// In the lexicon.
    case known
    /// A form of a word of content, or ordinary English.
    case ordinary
    /// Plain letters, and no word that we know: rather a slip.
    case strange
    /// With digits, signs or letters of other alphabets.
    case odd
  }

  var kind: Kind
  /// Its number in the lexicon, or -1.
  var id: Int
  /// The number of its stem, or -1.
  var stem: Int32
  /// The hash of its stem's bytes.
  var hash: UInt64
}

extension Cleaner {
  /// Looks a word up by itself.
  func look(_ word: Span<UInt8>) -> TypedWord {
    let id = lexicon.words.find(word)
    if id >= 0, spelling?.isSlip(id) != true, !isLoneSlip(word, id) {
      let stem = lexicon.stemOf[id]
      return TypedWord(kind: .known, id: id, stem: stem, hash: lexicon.stems.hashes[Int(stem)])
    }
    if id >= 0, isLoneSlip(word, id) {
      return TypedWord(kind: .strange, id: id, stem: -1, hash: ByteStrings.hash(word))
    }
    let shape = Shape(word)
    guard !shape.hasSigns else { return TypedWord(kind: .odd, id: -1, stem: -1, hash: 0) }
    if word.count == 1, shape.isPlain, word[0] != Letter.x {
      return TypedWord(kind: .strange, id: -1, stem: -1, hash: ByteStrings.hash(word))
    }
    // The stemmer must not explain "freee" as a form of "free".
    if id >= 0 || (shape.hasRun && !CommonWords.has(word)) {
      return TypedWord(kind: .strange, id: -1, stem: -1, hash: ByteStrings.hash(word))
    }
    let stem = lexicon.stemmer.stem(word)
    let number = lexicon.stems.find(stem)
    let isForm = number >= 0 || CommonWords.contains(word, stem: stem.span)
    let isOrdinary = isForm ? !doublesEnding(word, stem.span) : WordParts.isWord(word, self)
    return TypedWord(
      kind: isOrdinary ? .ordinary : shape.isPlain ? .strange : .odd, id: -1, stem: Int32(number),
      hash: number >= 0 ? lexicon.stems.hashes[number] : ByteStrings.hash(stem.span))
  }

  /// Whether a single letter is no word: "e" stands in examples for the sake of "e mail" and is rather a slip of "me".
  private func isLoneSlip(_ word: Span<UInt8>, _ id: Int) -> Bool {
    spelling != nil && word.count == 1 && Letter.isPlain(word[0]) && word[0] != Letter.x
      && !Cleaner.isLoneWord(word[0]) && !lexicon.isRuleWord[id] && lexicon.expansionCount(of: id) == 0
  }

  /// "polees" has the stem "pole" and is no form of it; "agrees" is one of "agree".
  private func doublesEnding(_ word: Span<UInt8>, _ stem: Span<UInt8>) -> Bool {
    let end = stem.count
    guard end > 1, word.count > end + 1, stem[end - 1] == Letter.e, word[end - 1] == Letter.e, word[end] == Letter.e
    else { return false }
    let base = word.extracting(0..<(end + 1))
    return lexicon.words.find(base) < 0 && !CommonWords.has(base)
  }

  /// Whether a word is known as it stands.
  func isKnown(_ word: [UInt8]) -> Bool {
    if lexicon.words.find(word) >= 0 { return true }
    let stem = lexicon.stemmer.stem(word)
    return lexicon.stems.find(stem) >= 0 || CommonWords.contains(word.span, stem: stem.span)
  }
}

/// What a word is made of.
private struct Shape {
  /// Digits or signs.
  var hasSigns = false
  /// Letters from a to z only.
  var isPlain = true
  /// Three of the same side by side.
  var hasRun = false

  init(_ word: Span<UInt8>) {
    for place in 0..<word.count {
      let byte = word[place]
      if !Letter.isLetter(byte) { hasSigns = true }
      if !Letter.isPlain(byte) { isPlain = false }
      if place > 1, byte == word[place - 1], byte == word[place - 2] { hasRun = true }
    }
  }
}

/// Words that are made of known ones: "unsatisfied", "reorder", "timezone", "hopeless".
enum WordParts {
  private static let before: [[UInt8]] = ["un", "re", "dis", "non", "over", "under", "out", "mis", "pre", "in"].map {
    Array($0.utf8)
  }
  private static let after: [[UInt8]] = ["able", "ness", "less", "ful", "ish", "like", "wise"].map { Array($0.utf8) }
  private static let shortest = 4

  /// Whether the rest of a word without a common beginning or ending is known.
  static func isWord(_ word: Span<UInt8>, _ cleaner: Cleaner) -> Bool {
    guard word.count >= shortest + 2 else { return false }
    for part in before where word.count >= part.count + shortest && starts(word, part) {
      if isBase(word.extracting(part.count..<word.count), cleaner) { return true }
    }
    for part in after where word.count >= part.count + shortest && ends(word, part) {
      let base = Array(word.extracting(0..<(word.count - part.count)))
      if isBase(base.span, cleaner) || isBase((base + [Letter.e]).span, cleaner) { return true }
    }
    return false
  }

  private static func isBase(_ word: Span<UInt8>, _ cleaner: Cleaner) -> Bool {
    if CommonWords.has(word) { return true }
    let stem = cleaner.lexicon.stemmer.stem(word)
    return cleaner.lexicon.words.find(word) >= 0 || CommonWords.contains(word, stem: stem.span)
  }

  private static func starts(_ word: Span<UInt8>, _ part: [UInt8]) -> Bool {
    for place in part.indices where word[place] != part[place] { return false }
    return true
  }

  private static func ends(_ word: Span<UInt8>, _ part: [UInt8]) -> Bool {
    let start = word.count - part.count
    for place in part.indices where word[start + place] != part[place] { return false }
    return true
  }
}
