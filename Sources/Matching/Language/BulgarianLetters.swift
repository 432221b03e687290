/// Bulgarian in Latin letters, as people type it: after the official transliteration of 2009, or by the look of letters
/// ("q" for я, "4" for ч, "6" for ш, "w" for в).
enum BulgarianLetters {
  /// The Latin spellings of a Cyrillic word; ъ and й are typed in two ways each.
  static func inLatin(_ word: [UInt8]) -> [[UInt8]] {
    let letters = String(decoding: word, as: UTF8.self).unicodeScalars
    let plain = letters.flatMap { Array((latin[$0] ?? "").utf8) }
    guard letters.contains(where: { other[$0] != nil }) else { return [plain] }
    return [plain, letters.flatMap { Array((other[$0] ?? latin[$0] ?? "").utf8) }]
  }

  /// A typed word in official letters; nil where it is that already.
  static func official(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.contains(where: { looks[$0] != nil }), word.count > 1 else { return nil }
    return word.indices.flatMap { place -> [UInt8] in
      // At the end of a word a j is no ж.
      let isLast = place == word.endIndex - 1 && word[place] == UInt8(ascii: "j")
      return isLast ? [word[place]] : looks[word[place]] ?? [word[place]]
    }
  }

  /// Whether a Cyrillic word has ъ as only Bulgarian has it: Russian puts it before softening vowels alone.
  static func isOwn(_ word: [UInt8]) -> Bool {
    let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    return letters.indices.dropLast().contains {
      letters[$0] == "ъ" && !softening.contains(letters[$0 + 1])
    }
  }

  private static let softening: Set<Unicode.Scalar> = ["е", "ё", "ю", "я", "и"]

  private static let looks: [UInt8: [UInt8]] = [
    UInt8(ascii: "q"): Array("ya".utf8), UInt8(ascii: "w"): Array("v".utf8),
    UInt8(ascii: "j"): Array("zh".utf8),
    UInt8(ascii: "4"): Array("ch".utf8), UInt8(ascii: "6"): Array("sh".utf8),
  ]

  private static let latin: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "ѝ": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a", "ь": "y", "ю": "yu", "я": "ya",
  ]

  private static let other: [Unicode.Scalar: String] = ["ъ": "u", "й": "i"]
}
