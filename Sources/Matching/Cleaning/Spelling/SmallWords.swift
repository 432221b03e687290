/// The words that hold sentences together, which hurried thumbs turn into other known words: "on" for "in", "e" for "me".
///
/// Only towards these is a known word ever read as another one: none of them alarms, and "not" is not among them, which
/// would turn what is said into its opposite.
struct SmallWords: Sendable {
  /// Their places in the vocabulary, in the order of the list.
  let entries: [Int32]
  /// Their numbers in the lexicon, "not" too.
  let ids: Set<Int>

  /// Words that say no: never read as others either.
  static let negations = Set(["no", "not", "never", "none", "nor", "dont", "cant", "wont"].map { Array($0.utf8) })

  init(_ vocabulary: Vocabulary, _ lexicon: Lexicon) {
    let known = WordWeights.smallWords.map { lexicon.words.find(Array($0.utf8)) }
      .filter { $0 >= 0 && vocabulary.entryOf[$0] >= 0 }
    ids = Set(known)
    entries = known.filter { !SmallWords.negations.contains(Array(lexicon.words.bytes($0))) }
      .map { vocabulary.entryOf[$0] }
  }
}
