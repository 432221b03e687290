/// What is known of a word as it was typed, before its neighbours are looked at.
struct TypedWord {
  enum Kind {
    /// In the lexicon.
    case known
    /// A form of a word of content, or ordinary English.
    case ordinary
    /// Plain letters, and no word that we know: rather a slip.
    case strange
    /// With digits, signs or letters of other alphabets.
    case odd
  }

  var kind: Kind
  /// Its number in the lexicon, or -1.
  var id: Int
  /// The number of its stem, or -1.
  var stem: Int32
  /// The hash of its stem's bytes.
  var hash: UInt64
}
