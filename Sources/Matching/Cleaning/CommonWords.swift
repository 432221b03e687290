/// Ordinary English words, which spelling never changes into others. A base form stands for its endings.
///
/// Written for this project: everyday words of British text messages, and above all words within a letter or two of words
/// that alarm ("grape", "knit", "postage"), so that spelling leaves them as they are. Add a word where one is misread, in
/// its place in the alphabet and as a base form.
///
/// The lists are plain text, cut at first use (two milliseconds), because a large array of strings takes minutes to compile.
enum CommonWords {
  /// Whether exactly this form is in the list, or a single letter.
  static func has(_ word: [UInt8]) -> Bool { has(word.span) }

  /// Whether exactly this form is in the list, or a single letter.
  static func has(_ word: Span<UInt8>) -> Bool {
    if word.count < 2 { return word.count == 1 && Letter.isLetter(word[0]) }
    return table.words.find(word) >= 0
  }

  /// Whether the word, or a word with the same stem, is ordinary English.
  static func contains(_ word: Span<UInt8>, stem: Span<UInt8>) -> Bool { has(word) || table.stems.find(stem) >= 0 }

  /// All base forms, in alphabetical order.
  static var all: ByteStrings { table.words }

  /// The lists, cut and stemmed once.
  private static let table: (words: ByteStrings, stems: ByteStrings) = {
    var words = ByteStrings()
    var stems = ByteStrings()
    let stemmer = Stemmer()
    for list in [atoC, dtoI, jtoQ, rtoZ, names] {
      // A static string's bytes lie in the program itself: this pointer is valid for ever.
      let text = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      for word in text.split(whereSeparator: { $0 <= Letter.space }) {
        let word = Array(word)
        _ = words.intern(word)
        _ = stems.intern(stemmer.stem(word))
      }
    }
    return (words, stems)
  }()
}
