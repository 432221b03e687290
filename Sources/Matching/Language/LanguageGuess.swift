/// Names the language of a text that is not English: one of the nine that the helpline can say its numbers in.
///
/// Made for short texts without marks. It would rather say nothing than call English foreign: names, text-speak and the
/// Englishes of the world stay English, and so does a text with an English need in it.
struct LanguageGuess: Sendable {
  /// The same for every content, so that it is made once.
  static let shared = LanguageGuess()

  private let words = ForeignWords()
  private let letters = LetterScores()

  /// More words are never read.
  static let wordLimit = 120

  /// The language's code (BCP 47); nil for English, for gibberish, and where we cannot tell.
  func language(of clean: CleanText, typed text: String) -> String? {
    if isPlainlyEnglish(clean) { return nil }
    if clean.folded.contains(where: { $0 >= 0x80 }) {
      let scripts = Scripts(clean.folded)
      if scripts.latin * 2 < scripts.all { return byScript(scripts, clean) }
    }
    return LatinReading(clean, words).sure(letters, typed: text)?.code
  }

  /// The nearest language, English included, however little speaks for it; nil for a text without words.
  func nearest(to clean: CleanText, typed text: String) -> String? {
    let scripts = Scripts(clean.folded)
    if scripts.latin * 2 >= scripts.all {
      return LatinReading(clean, words).nearest(letters, typed: text)?.code
    }
    if scripts.thai * 2 > scripts.all { return "th" }
    return scripts.han * 2 >= scripts.all ? "zh" : Tongue.bulgarian.code
  }

  /// Whether a word as typed is both English and of another language (BCP 47).
  func isShared(_ word: [UInt8], with language: String) -> Bool {
    guard let tongue = Tongue.allCases.first(where: { $0.code == language }) else { return false }
    let both = Tongue.english.bit | tongue.bit
    return words.mask(word, word.indices) & both == both
  }

  /// Most words as typed are words of our content, which is in English: most texts go no further.
  private func isPlainlyEnglish(_ clean: CleanText) -> Bool {
    let known = clean.tokens.count { $0.stem >= 0 } - clean.changes.count
    return known * 6 >= clean.tokens.count * 5
  }

  private func byScript(_ scripts: Scripts, _ clean: CleanText) -> String? {
    if scripts.thai * 2 > scripts.all { return "th" }
    if scripts.han * 2 >= scripts.all, scripts.kana == 0 { return "zh" }
    guard scripts.cyrillic * 2 > scripts.all, scripts.foreignCyrillic == 0 else { return nil }
    var seen: Set<[UInt8]> = []
    let masks = clean.typed.prefix(LanguageGuess.wordLimit).compactMap { token -> UInt32? in
      let word = Array(clean.folded[token.range])
      guard seen.insert(word).inserted else { return nil }
      return BulgarianLetters.isOwn(word) ? Tongue.bulgarian.bit : words.mask(word, word.indices)
    }
    let own = masks.count { $0 & Tongue.bulgarian.bit != 0 }
    return own > ForeignWords.mostOfOneNeighbour(masks) ? Tongue.bulgarian.code : nil
  }
}
