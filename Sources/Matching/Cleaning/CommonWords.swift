/// Ordinary English words, which spelling never changes into others. A base form stands for its endings.
///
/// Written for this project: everyday words of British text messages, and above all words within a letter or two of words
/// that alarm ("grape", "knit", "postage"), so that spelling leaves them as they are. Add a word where one is misread, in
/// its place in the alphabet and as a base form.
///
/// The lists are sorted text that is searched where it lies, so that they cost nothing at load.
enum CommonWords {
  /// Whether the word, or the base form that its stem points to, is ordinary English.
  static func contains(_ word: ArraySlice<UInt8>, stem: ArraySlice<UInt8>) -> Bool {
    if has(Array(word)) || has(Array(stem)) || has(stem + [Letter.e]) { return true }
    guard let last = stem.last else { return false }
    if last == Letter.i { return has(stem.dropLast() + [Letter.y]) }
    // "travelled" has the stem "travell", the list has "travel".
    return stem.count > 4 && stem.dropLast().last == last && has(Array(stem.dropLast()))
  }

  /// Whether exactly this form is in the list.
  static func has(_ word: [UInt8]) -> Bool {
    guard let first = word.first, word.count > 1 else { return word.first.map { Letter.isLetter($0) } ?? false }
    return switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "c"): search(word, in: atoC)
    case UInt8(ascii: "d")...UInt8(ascii: "i"): search(word, in: dtoI)
    case UInt8(ascii: "j")...UInt8(ascii: "q"): search(word, in: jtoQ)
    case UInt8(ascii: "r")...UInt8(ascii: "z"): search(word, in: rtoZ)
    default: false  // digits and letters of other alphabets
    }
  }

  /// All base forms, in alphabetical order.
  static var all: [[UInt8]] {
    [atoC, dtoI, jtoQ, rtoZ].flatMap { list in
      UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
        .split { $0 <= Letter.space }.map { Array($0) }
    }
  }

  /// Binary search by bytes: from the middle back to the beginning of a word, compare, halve.
  private static func search(_ word: [UInt8], in list: StaticString) -> Bool {
    let text = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var low = 0
    var high = text.count
    while low < high {
      var begin = (low + high) / 2
      while begin > low, text[begin - 1] > Letter.space { begin -= 1 }
      var end = begin
      var order = 0
      while end < text.count, text[end] > Letter.space {
        let index = end - begin
        if order == 0 { order = index < word.count ? Int(text[end]) - Int(word[index]) : 1 }
        end += 1
      }
      if order == 0, end - begin < word.count { order = -1 }
      if order == 0 { return true }
      if order < 0 { low = end + 1 } else { high = begin }
    }
    return false
  }
}
