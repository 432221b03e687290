/// Readings of words that were stretched or written with signs in the place of letters.
enum Disguise {
  /// "heeelp": each run of three or more once and twice, in every mixture of the first three runs.
  static func squeezed(_ word: [UInt8]) -> [[UInt8]] {
    var pieces: [(byte: UInt8, isRun: Bool)] = []
    var index = 0
    while index < word.count {
      var end = index
      while end < word.count, word[end] == word[index] { end += 1 }
      if end - index >= 3 {
        pieces.append((word[index], true))
      } else {
        for _ in index..<end { pieces.append((word[index], false)) }
      }
      index = end
    }
    let runs = pieces.count { $0.isRun }
    guard runs > 0, pieces.count <= 40 else { return [] }
    let free = min(runs, 3)
    // Doubled letters first: "hellllp" is rather "hell" than "hel", and "sooo" has no double form that is a word.
    return (0..<(1 << free)).map { choice in
      var seen = 0
      return pieces.flatMap { piece -> [UInt8] in
        guard piece.isRun else { return [piece.byte] }
        defer { seen += 1 }
        return seen < free && choice & (1 << seen) == 0 ? [piece.byte, piece.byte] : [piece.byte]
      }
    }
  }

  static func hasRun(_ word: [UInt8]) -> Bool {
    var length = 1
    for index in 1..<max(1, word.count) {
      length = word[index] == word[index - 1] ? length + 1 : 1
      if length == 3 { return true }
    }
    return false
  }

  /// "su1cide", "r@pe", "s3x": the letters that signs stand for; a 1 may be an i or an l.
  static func unmasked(_ word: [UInt8]) -> [[UInt8]] {
    guard word.count <= 24 else { return [] }
    func plain(_ one: UInt8) -> [UInt8] {
      word.map { signs[$0] ?? ($0 == ambiguous || $0 == bang || $0 == bar ? one : $0) }
    }
    let readings = [plain(UInt8(ascii: "i")), plain(UInt8(ascii: "l"))]
    return word.contains(Letter.star) ? readings.flatMap(starred) : readings
  }

  /// "r*pe": each star as each vowel; at most two stars.
  private static func starred(_ word: [UInt8]) -> [[UInt8]] {
    guard word.count(where: { $0 == Letter.star }) <= 2, let star = word.firstIndex(of: Letter.star) else { return [] }
    return Array("aeiouc".utf8).flatMap { vowel in
      var filled = word
      filled[star] = vowel
      return filled.contains(Letter.star) ? starred(filled) : [filled]
    }
  }

  private static let ambiguous = UInt8(ascii: "1")
  private static let bang = UInt8(ascii: "!")
  private static let bar = UInt8(ascii: "|")
  private static let signs: [UInt8: UInt8] = [
    UInt8(ascii: "0"): UInt8(ascii: "o"), UInt8(ascii: "3"): UInt8(ascii: "e"), UInt8(ascii: "4"): UInt8(ascii: "a"),
    UInt8(ascii: "5"): UInt8(ascii: "s"), UInt8(ascii: "7"): UInt8(ascii: "t"), UInt8(ascii: "8"): UInt8(ascii: "b"),
    UInt8(ascii: "@"): UInt8(ascii: "a"), UInt8(ascii: "$"): UInt8(ascii: "s"),
  ]
}
