import Testing

@testable import Masking

/// What holds for every text.
@Suite("Masking of any text")
struct MaskingPropertyTests {
  private static let pieces = [
    "dave", "Mark", "will", "my name is", "im", "19", "07700 900123", "@jade_x", "AB12", "CDE", "m14", "5tq", "12",
    "elm", "road",
    "flat", "4b", "in", "leeds", "the corner of", "and", "[name]", "[", "]", "name]", "[number", "dot", "at", "gmail",
    "com", ".", ",", "-", "+", "/",
    ":", "\n", "double", "seven", "oh", "£", "born", "march", "1994", "reg", "🆘", "👩🏽\u{200D}⚕️", "é", "e\u{301}",
    "\u{200B}", "ß", "Ł", "помощь",
    "Наташа", "求助", "٣", "x", "xx", "'s", "’", "\"", "QQ", "123456", "C", "a", "Smith", "O'Brien", "www.",
    "https://x.y/z", "(", ")", "\0", "\u{202E}",
    "999", "116", "123", "\u{FFFD}", "ref", "passport", "hotel", "Blue", "Parrot", "turning", "on", "flat", "over",
    "the", "bookies", "mill", "lane", "number", "nine", "of", "4th", "turned", "18", "call", "me",
  ]

  /// A text from pieces, with and without spaces; the same for the same seed.
  private static func text(_ seed: UInt64) -> String {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<(1 + next(25))).map { _ in pieces[next(pieces.count)] + (next(4) > 0 ? " " : "") }.joined()
  }

  @Test("Masking again changes nothing, and what was found is gone", arguments: [0, 1, 2, 3] as [UInt64])
  func twice(_ round: UInt64) {
    for seed in 0..<2500 {
      let text = Self.text(round * 2500 + UInt64(seed))
      let masked = mask(text)
      #expect(mask(masked) == masked, "\(text.debugDescription)")
      for secret in Masker.standard.secrets(in: text) where secret.utf8.count >= 8 && tells(secret) {
        #expect(!masked.contains(secret), "\(secret.debugDescription) of \(text.debugDescription)")
      }
    }
  }

  /// Whether a secret is more than everyday words: `the corner` goes with the street beside it and tells of none elsewhere.
  private func tells(_ secret: String) -> Bool {
    MarkedText.words(secret).contains {
      Masker.standard.lexicon.traits(of: $0).isDisjoint(with: [.everyday, .function])
    }
  }

  /// The bar is 50 ms for 100 kB of plain text in a release build; this one only refuses what grows with the square of the length.
  @Test(
    "Time grows with the length",
    arguments: [
      "a", "1 ", "a.", "@", "+", " x", "flat 4 ", "Mark ", "[", "im dave 07700 900123 in leeds ", "corner of ",
    ])
  func time(_ piece: String) {
    let started = ContinuousClock.now
    _ = mask(String(repeating: piece, count: 100_000 / piece.utf8.count))
    #expect(ContinuousClock.now - started < .seconds(10), "\(piece)")
  }
}
