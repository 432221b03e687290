/// The regular forms of an English word, so that a slip in a form that content does not have leads to its stem too.
enum Inflection {
  /// What may be forms of the word: plural, past, "-ing"; the caller keeps those that have its stem.
  static func forms(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 2, let last = word.last, word.allSatisfy(Letter.isPlain) else { return [] }
    var bases = [word]
    if last == Letter.e {
      bases = [Array(word.dropLast())]
    } else if !Keyboard.isVowel(last), Keyboard.isVowel(word[word.count - 2]), word.count < 6 {
      bases.append(word + [last])
    }
    var forms = bases.flatMap { base in [base + Array("ing".utf8), base + Array("ed".utf8)] }
    forms.append(word + [Letter.s])
    if last == Letter.y {
      forms += [Array(word.dropLast()) + Array("ies".utf8), Array(word.dropLast()) + Array("ied".utf8)]
    }
    return forms
  }
}
