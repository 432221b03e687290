/// Words about opening hours, and the slot that they stand beside.
struct HoursClaim {
  var words: String
  var slot: String

  private static let phrases = [
    "24/7", "24 hours a day", "24-hour", "24 hour", "day and night", "day or night", "round the clock", "at any time",
    "any time of day", "open until", "open from", "open every", "weekdays", "mon-fri", "monday to friday",
  ].map(WordRow.Phrase.init)

  /// The claims of a text. A claim belongs to the nearer of the slots beside it in the same sentence.
  static func find(in text: Text) -> [HoursClaim] {
    text.parts.enumerated().flatMap { index, part -> [HoursClaim] in
      guard case .plain(let plain) = part else { return [] }
      let sentences = sentences(plain)
      return sentences.enumerated().flatMap { place, sentence in
        claims(
          sentence, after: place == 0 ? slot(text, index - 1) : nil,
          before: place == sentences.count - 1 ? slot(text, index + 1) : nil)
      }
    }
  }

  private static func claims(_ sentence: String, after left: String?, before right: String?) -> [HoursClaim] {
    guard left != nil || right != nil else { return [] }
    let row = WordRow(sentence)
    return phrases.filter { row.contains($0) }.compactMap { phrase in
      guard let place = sentence.firstRange(of: phrase.words) else { return nil }
      let toLeft = sentence.distance(from: sentence.startIndex, to: place.lowerBound)
      let toRight = sentence.distance(from: place.upperBound, to: sentence.endIndex)
      let nearer = toLeft <= toRight ? left ?? right : right ?? left
      return nearer.map { HoursClaim(words: phrase.words, slot: $0) }
    }
  }

  private static func slot(_ text: Text, _ index: Int) -> String? {
    guard text.parts.indices.contains(index), case .slot(let name) = text.parts[index] else { return nil }
    return name
  }

  /// The pieces between full stops that end a sentence, in small letters.
  private static func sentences(_ plain: String) -> [String] {
    var sentences = [""]
    var previous: Character = " "
    for character in plain.lowercased() {
      if character == " ", ".?!;".contains(previous) { sentences.append("") }
      sentences[sentences.count - 1].append(character)
      previous = character
    }
    return sentences
  }
}
