extension ContentCheck {
  /// Words that judge, pity or promise what we cannot keep.
  static let tone = ContentCheck("tone") { content in
    content.outgoing.flatMap { outgoing in
      let words = WordRow(outgoing.plainParts.joined(separator: " ") + " " + outgoing.tail)
      return Tone.avoided.filter { words.contains($0.words, except: $0.except) }.map {
        outgoing.warning("\(outgoing.name) says \"\($0.words.words)\": \($0.advice)")
      }
    }
  }
}

/// A word to avoid, and what to write.
private struct Tone {
  let words: WordRow.Phrase
  /// Word rows in which it is all right.
  let except: [WordRow.Phrase]
  let advice: String

  init(words: String, except: [String] = [], advice: String) {
    self.words = WordRow.Phrase(words)
    self.except = except.map(WordRow.Phrase.init)
    self.advice = advice
  }

  private static let people =
    "write \"sex worker\" or \"somebody who sells sex\"; only the name of a law or of an organisation may say it."
  private static let label = "nobody is a label; say what happened, or who can help."
  private static let promise = "only {team} may say that somebody reads or comes; take it out."
  private static let pity = "no pity and no orders; say what the person can do."

  static let avoided: [Tone] = [
    Tone(words: "prostitute", advice: people),
    Tone(words: "prostitutes", except: ["english collective of prostitutes"], advice: people),
    Tone(words: "hooker", advice: people), Tone(words: "whore", advice: people),
    Tone(words: "victim", except: ["victim support"], advice: label), Tone(words: "victims", advice: label),
    Tone(words: "rescue", advice: label), Tone(words: "rescued", advice: label), Tone(words: "junkie", advice: label),
    Tone(words: "addict", advice: label), Tone(words: "illegal immigrant", advice: label),
    Tone(words: "clean", advice: "it makes others dirty; say \"tested\", \"new\" or \"sterile\"."),
    Tone(words: "commit suicide", advice: "say \"end your life\" or \"suicide\"."),
    Tone(words: "committed suicide", advice: "say \"end your life\" or \"suicide\"."),
    Tone(words: "on its way", advice: promise), Tone(words: "on the way", advice: promise),
    Tone(words: "is coming", advice: promise),
    Tone(words: "is reading", except: ["no person is reading", "nobody is reading"], advice: promise),
    Tone(words: "will call you", advice: promise), Tone(words: "brave", advice: pity),
    Tone(words: "calm down", advice: pity), Tone(words: "poor thing", advice: pity), Tone(words: "sadly", advice: pity),
    Tone(words: "you should have", advice: pity),
  ]
}
