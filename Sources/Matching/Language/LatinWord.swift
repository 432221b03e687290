/// One typed word in Latin letters, and the languages that have it.
struct LatinWord {
  /// Where it lies in the folded text.
  private let range: Range<Int>
  /// Tells it from other words.
  let hash: UInt64
  /// As in `ForeignWords.mask`.
  let mask: UInt32
  let isEnglish: Bool
  /// Single letters, and consonants alone ("tks", "dnt"), tell nothing.
  let isTelling: Bool
  private let kind: Kind

  private static let longest = 30
  /// To be in a language's list is worth as much as this, in hundredths of a natural logarithm.
  private static let ofList: Int32 = 400

  /// How a word is spelled, as far as Bulgarian is concerned.
  private enum Kind {
    case plain
    /// "nqma": Bulgarian reads it as "nyama".
    case byLook
    /// "6te": no word but in Bulgarian.
    case withDigits
  }

  /// Nil for what is no word of letters.
  init?(_ text: [UInt8], _ token: RawToken, _ words: ForeignWords) {
    range = LatinWord.withoutApostrophe(text, token.range)
    guard !token.isEmoji, !range.isEmpty, range.count <= LatinWord.longest else { return nil }
    let shape = Shape(text, range)
    guard !shape.isOther else { return nil }
    hash = ByteStrings.hash(text, range.lowerBound, range.upperBound)
    let mask = words.mask(text, range)
    isEnglish = words.isEnglish(text, range, mask: mask)
    isTelling = range.count > 1 && shape.hasVowel
    guard !isEnglish, shape.hasLooks, let official = BulgarianLetters.official(text[range]) else {
      kind = .plain
      self.mask = mask
      if shape.hasDigits { return nil }
      return
    }
    kind = shape.hasDigits ? .withDigits : .byLook
    self.mask = mask & ~Tongue.bulgarian.bit | words.mask(official, official.indices) & Tongue.bulgarian.bit
  }

  /// For each `Tongue`: how likely the spelling is, and more for a word of its list.
  func score(_ letters: LetterScores, in text: [UInt8]) -> SIMD8<Int32> {
    var score = kind == .withDigits ? .zero : letters.score(text, range)
    if kind != .plain, let official = BulgarianLetters.official(text[range]) {
      let read = letters.score(official, official.indices)
      score = kind == .withDigits ? read : score
      score[Tongue.bulgarian.rawValue] = read[Tongue.bulgarian.rawValue]
    }
    if isEnglish { score[Tongue.english.rawValue] += LatinWord.ofList }
    for tongue in Tongue.foreign where mask & tongue.bit != 0 { score[tongue.rawValue] += LatinWord.ofList }
    return score
  }

  /// The word as it was typed, in small letters.
  func letters(of text: [UInt8]) -> ArraySlice<UInt8> { text[range] }

  /// "client's" without its ending, "m'aide" without its beginning.
  private static func withoutApostrophe(_ text: [UInt8], _ word: Range<Int>) -> Range<Int> {
    guard let mark = word.first(where: { text[$0] == Letter.apostrophe }) else { return word }
    return mark - word.lowerBound > 1 ? word.lowerBound..<mark : mark + 1..<word.upperBound
  }
}

/// Which kinds of letters a word has.
private struct Shape {
  var hasVowel = false
  var hasDigits = false
  /// Letters and digits that stand for others in `BulgarianLetters`.
  var hasLooks = false
  /// Anything else: no word in Latin letters.
  var isOther = false

  init(_ text: [UInt8], _ word: Range<Int>) {
    for place in word {
      switch text[place] {
      case UInt8(ascii: "a"), Letter.e, Letter.i, UInt8(ascii: "o"), UInt8(ascii: "u"), Letter.y: hasVowel = true
      case UInt8(ascii: "j"), UInt8(ascii: "q"), UInt8(ascii: "w"): hasLooks = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case UInt8(ascii: "4"), UInt8(ascii: "6"):
        hasDigits = true
        hasLooks = true
      default: isOther = true  // digits, signs, other alphabets
      }
    }
  }
}
