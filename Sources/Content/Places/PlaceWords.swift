/// A text as a row of plain words, as far as places need it.
struct PlaceWords {
  /// A word in small plain letters and digits, and how it was typed.
  struct Word {
    var key: String
    /// Typed with a capital first letter.
    var isCapital = false
    /// Nothing but a sentence's end or the text's beginning stands before it.
    var opensSentence = false
  }

  /// Words that are looked at; what a longer text says behind them is not read for places.
  static let most = 300

  private(set) var words: [Word] = []
  /// Whether a capital letter tells something: some word is typed without one.
  private(set) var capitalsTell = false

  init(_ text: String) {
    var word = Word(key: "", opensSentence: true)
    var opens = true
    for scalar in text.unicodeScalars where words.count < Self.most {
      if let letter = Self.folded(scalar) {
        if word.key.isEmpty { word = Word(key: "", isCapital: scalar.properties.isUppercase, opensSentence: opens) }
        word.key += letter
        continue
      }
      if Self.isInsideOfWords(scalar) { continue }
      take(&word, &opens)
      if ".!?\n".unicodeScalars.contains(scalar) { opens = true }
    }
    take(&word, &opens)
  }

  private mutating func take(_ word: inout Word, _ opens: inout Bool) {
    guard !word.key.isEmpty else { return }
    if !word.isCapital, word.key.utf8.count > 1 { capitalsTell = true }
    if word.key == "saint" { word.key = "st" }
    words.append(word)
    word.key = ""
    opens = false
  }

  /// One name as it is looked up: its letters and digits without spaces.
  static func key(_ name: String) -> String { PlaceWords(name).words.map(\.key).joined() }

  /// Apostrophes and invisible marks, and accents that stand beside their letter.
  private static func isInsideOfWords(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || (0x300...0x36F).contains(scalar.value)
      || (0x200B...0x200D).contains(scalar.value)
  }

  /// A small plain letter or digit; nil for anything else.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 97...122, 48...57: return String(Character(scalar))
    case 65...90: return Unicode.Scalar(scalar.value + 32).map { String(Character($0)) }
    case 0..<128: return nil
    default:
      let small = scalar.properties.lowercaseMapping
      return accents.first { $0.letters.contains(small) }?.plain
    }
  }

  /// Letters with accents of the languages of these islands and of those who text here.
  private static let accents: [(letters: String, plain: String)] = [
    ("áàâäãåăą", "a"), ("éèêëęě", "e"), ("íìîï", "i"), ("óòôöõøő", "o"), ("úùûüű", "u"), ("ŵ", "w"), ("ŷýÿ", "y"),
    ("çćč", "c"), ("ñń", "n"), ("șşś", "s"), ("țţ", "t"), ("ł", "l"), ("żźž", "z"),
  ]
}
