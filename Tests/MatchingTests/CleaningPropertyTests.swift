import Testing

@testable import Matching

/// What holds for every text.
@Suite("Cleaning of any text")
struct CleaningPropertyTests {
  private static let pieces = [
    "help", "hlep", "hel", "p", "i", "ineedhelp", "su1cide", "won't", "u", "2", "4", "heeelp", "r*pe", "un", "alive",
    "left",
    "a", "b", "c", "s.u.i.c", "café", "ｈｅｌｐ", "𝐡𝐞", "🆘", "👩🏽\u{200D}⚕️", "e\u{301}\u{302}", "\u{200B}", "ß", "помощь",
    "求助",
    "...", "!", "?", ",", "'", "&", "@", "$", "*", "(", ")", "\n", "1000", "16yo", "5-0", "or", "all", "sex", "m",
    "ynew",
  ]

  /// A text from pieces, with and without spaces; the same for the same seed.
  private static func text(_ seed: UInt64) -> String {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<(1 + next(30))).map { _ in pieces[next(pieces.count)] + (next(3) > 0 ? " " : "") }.joined()
  }

  @Test("Each word's place lies in the text, and places are in order", arguments: [0, 1, 2, 3] as [UInt64])
  func origins(_ round: UInt64) {
    for seed in 0..<1000 {
      let text = Self.text(round * 1000 + UInt64(seed))
      let clean = SpellingTests.cleaner.clean(text)
      let length = Int32(text.utf8.count)
      var last: Int32 = 0
      for token in clean.tokens {
        #expect(token.origin.lowerBound >= last && token.origin.upperBound <= length, "\(text.debugDescription)")
        #expect(!token.origin.isEmpty, "\(text.debugDescription)")
        #expect(token.stem < Int32(SpellingTests.cleaner.lexicon.stems.count))
        last = token.origin.lowerBound
      }
    }
  }

  @Test("Words, their bytes and sentences agree")
  func tokens() {
    for seed in 0..<2000 {
      let clean = SpellingTests.cleaner.clean(Self.text(UInt64(seed)))
      #expect(clean.tokens.indices.map(clean.word).joined(separator: " ") == clean.string)
      #expect(
        zip(clean.tokens, clean.tokens.dropFirst()).allSatisfy { $0.sentence <= $1.sentence && $0.half <= $1.half })
    }
  }

  @Test("The same text is read the same way")
  func determinism() {
    for seed in 0..<200 {
      let text = Self.text(UInt64(seed))
      let (first, second) = (SpellingTests.cleaner.clean(text), SpellingTests.cleaner.clean(text))
      #expect(first.bytes == second.bytes && first.changes == second.changes)
    }
  }

  @Test("Most words come back after a slip in every tenth letter")
  func noise() {
    var (all, found, foundWithout) = (0, 0, 0)
    var plain = SpellingTests.cleaner
    plain.spelling = nil
    for (seed, example) in (SpellingTests.examples + SpellingTests.examples).enumerated() {
      let noisy = Noise.typos.applied(to: example, seed: UInt64(seed))
      let words = Set(plain.clean(example).tokens.map(\.hash))
      all += words.count
      found += words.intersection(SpellingTests.cleaner.clean(noisy).tokens.map(\.hash)).count
      foundWithout += words.intersection(plain.clean(noisy).tokens.map(\.hash)).count
    }
    #expect(Double(foundWithout) < 0.85 * Double(all))
    #expect(Double(found) >= 0.92 * Double(all), "\(found) of \(all), without spelling \(foundWithout)")
  }
}
