import Messages

/// Makes texts worse as hurried thumbs do, for measuring what the matcher still understands.
///
/// The same text, kind and seed give the same noise on every machine.
package enum Noise: String, Sendable, CaseIterable {
  /// A slip in about every tenth character: dropped, doubled, swapped with the next one, or a neighbour on the keyboard.
  case typos
  /// Short forms of texting, no punctuation, and a slip in about every twentieth character.
  case texting

  /// The text with noise; other seeds give other slips.
  package func applied(to text: String, seed: UInt64) -> String {
    var dice = Dice(seed: seed)
    switch self {
    case .typos: return Noise.slip(text, oneIn: 10, &dice)
    case .texting: return Noise.slip(Noise.shortened(text, &dice), oneIn: 20, &dice)
    }
  }

  private static func slip(_ text: String, oneIn chance: UInt64, _ dice: inout Dice) -> String {
    let letters = Array(text)
    var result: [Character] = []
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      if letter.isLetter, dice.roll(chance) == 0 {
        index += slipped(letter, index + 1 < letters.count ? letters[index + 1] : nil, &result, &dice)
      } else {
        result.append(letter)
      }
      index += 1
    }
    return String(result)
  }

  /// Writes a letter wrongly; returns how many of the letters after it were used too.
  private static func slipped(
    _ letter: Character, _ next: Character?, _ result: inout [Character], _ dice: inout Dice
  ) -> Int {
    switch dice.roll(4) {
    case 0: return 0
    case 1: result += [letter, letter]
    case 2:
      guard let next else { return 0 }
      result += [next, letter]
      return 1
    case _:
      let keys = Array(neighbours[letter] ?? String(letter))
      result.append(keys[Int(dice.roll(UInt64(keys.count)))])
    }
    return 0
  }

  private static func shortened(_ text: String, _ dice: inout Dice) -> String {
    let plain = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
    return plain.split(separator: " ").map { word in
      guard dice.roll(3) > 0, let short = short[String(word)] else { return String(word) }
      return short
    }.joined(separator: " ")
  }

  private static let short: [String: String] = [
    "you": "u", "your": "ur", "are": "r", "please": "pls", "to": "2", "for": "4", "be": "b", "and": "n",
    "because": "cos",
    "with": "wiv", "what": "wot", "that": "dat", "the": "da", "my": "me", "have": "av", "something": "sumthin",
    "someone": "some1", "anyone": "any1", "before": "b4", "tonight": "2nite", "tomorrow": "2moro", "today": "2day",
    "going": "goin", "working": "workin", "want": "wan", "about": "bout", "through": "thru", "know": "kno", "why": "y",
    "people": "ppl", "text": "txt", "message": "msg", "phone": "fone", "thanks": "thx", "right": "rite",
    "night": "nite",
    "police": "feds", "boyfriend": "bf", "really": "rly", "cannot": "cnt", "cant": "cnt", "dont": "dnt", "wont": "wnt",
    "does": "dus", "was": "woz", "just": "jus", "okay": "k", "not": "nt", "help": "hlp", "need": "nd", "think": "fink",
  ]

  private static let neighbours: [Character: String] = [
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl",
    "p": "ol",
    "a": "qsz", "s": "adwx", "d": "sfec", "f": "dgrv", "g": "fhtb", "h": "gjyn", "j": "hkum", "k": "jlio", "l": "kop",
    "z": "ax", "x": "zcs", "c": "xvd", "v": "cbf", "b": "vng", "n": "bmh", "m": "njk",
  ]

  private struct Dice {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x2545_F491_4F6C_DD1D) }

    mutating func roll(_ sides: UInt64) -> UInt64 { random.next() % sides }
  }
}
