extension ContentCheck {
  /// Hours are printed only of records whose hours are confirmed.
  static let hours = ContentCheck("hours") { content in
    content.outgoing.flatMap { outgoing in
      HoursClaim.find(in: outgoing.text).compactMap { claim in
        guard let record = content.library.directory[claim.slot], record.send != .full else { return nil }
        return outgoing.error(
          "\"\(claim.words)\" tells the hours of {\(claim.slot)}, which are not confirmed "
            + "(send: \(record.send.rawValue)): remove them.")
      }
    }
  }
}

/// Words about opening hours, and the slot that they stand beside.
private struct HoursClaim {
  var words: String
  var slot: String

  private static let phrases = [
    "24/7", "24 hours a day", "24-hour", "24 hour", "day and night", "day or night", "round the clock", "at any time",
    "any time of day", "open until", "open from", "open every", "weekdays", "mon-fri", "monday to friday",
  ]

  /// The claims of a text. A claim belongs to the slot before it in the same sentence, else to the one after it.
  static func find(in text: Text) -> [HoursClaim] {
    var claims: [HoursClaim] = []
    var before: String?
    var waiting: [String] = []
    for part in text.parts {
      switch part {
      case .slot(let slot):
        claims += waiting.map { HoursClaim(words: $0, slot: slot) }
        waiting = []
        before = slot
      case .plain(let plain):
        for (place, sentence) in sentences(plain).enumerated() {
          if place > 0 { (before, waiting) = (nil, []) }
          let found = phrases.filter { sentence.contains($0) }
          if let slot = before {
            claims += found.map { HoursClaim(words: $0, slot: slot) }
          } else {
            waiting += found
          }
        }
      }
    }
    return claims
  }

  /// The pieces between full stops that end a sentence.
  private static func sentences(_ plain: String) -> [String] {
    var sentences = [""]
    var previous: Character = " "
    for character in plain.lowercased() {
      if character.isWhitespace, ".?!;".contains(previous) { sentences.append("") }
      sentences[sentences.count - 1].append(character)
      previous = character
    }
    return sentences
  }
}
