/// Cuts a text into tokens, in one pass.
struct Tokenizer {
  private var tokens: [Token] = []
  private var offset = 0
  private var isApart = true
  private var isNewLine = true

  /// The tokens of a text; whitespace is none.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer()
    tokenizer.tokens.reserveCapacity(text.utf8.count / 4)
    tokenizer.read(Array(text.unicodeScalars))
    return tokenizer.tokens
  }

  private mutating func read(_ scalars: [Unicode.Scalar]) {
    var index = 0
    while index < scalars.count {
      if let mask = Self.mask(scalars, index) {
        let length = mask.unicodeScalars.count
        add(.mask, mask, length)
        index += length
        continue
      }
      switch Scalars.sort(scalars[index]) {
      case .space:
        isApart = true
        isNewLine = isNewLine || Scalars.isLineEnd(scalars[index])
        offset += Scalars.width(scalars[index])
        index += 1
      case .letter: index = word(scalars, index)
      case .digit: index = number(scalars, index)
      case .hidden:
        offset += Scalars.width(scalars[index])
        index += 1
      case .sign:
        add(.sign, Scalars.sign(scalars[index]), Scalars.width(scalars[index]))
        index += 1
      }
    }
  }

  /// The mask that stands here, or nil.
  private static func mask(_ scalars: [Unicode.Scalar], _ index: Int) -> String? {
    guard scalars[index] == "[" else { return nil }
    return masks.first { scalars[index...].starts(with: $0.unicodeScalars) }
  }

  private static let masks = Mask.allCases.map(\.word)

  private mutating func add(_ kind: Token.Kind, _ text: String, _ length: Int) {
    tokens.append(
      Token(kind: kind, start: offset, end: offset + length, text: text, isApart: isApart, isNewLine: isNewLine))
    offset += length
    isApart = false
    isNewLine = false
  }

  private mutating func number(_ scalars: [Unicode.Scalar], _ first: Int) -> Int {
    var (index, length, text) = (first, 0, "")
    while index < scalars.count {
      let sort = Scalars.sort(scalars[index])
      guard sort == .digit || sort == .hidden else { break }
      if sort == .digit { text.append(Scalars.digit(scalars[index])) }
      length += Scalars.width(scalars[index])
      index += 1
    }
    add(.number, text, length)
    return index
  }

  private mutating func word(_ scalars: [Unicode.Scalar], _ first: Int) -> Int {
    var (index, length, text) = (first, 0, "")
    var (letters, capitals) = (0, 0)
    var apostrophe: (index: Int, length: Int, text: String, letters: Int)?
    while index < scalars.count {
      let scalar = scalars[index]
      switch Scalars.sort(scalar) {
      case .letter:
        text += Scalars.folded(scalar)
        letters += 1
        capitals += Scalars.isCapital(scalar) ? 1 : 0
      case .hidden: break
      case .sign
      where Scalars.isApostrophe(scalar) && index + 1 < scalars.count && Scalars.sort(scalars[index + 1]) == .letter:
        apostrophe = (index, length, text, letters)
      case .sign, .digit, .space:
        return close(scalars, first, index, length, text, (letters, capitals), apostrophe)
      }
      length += Scalars.width(scalar)
      index += 1
    }
    return close(scalars, first, index, length, text, (letters, capitals), apostrophe)
  }

  /// Adds the word; a name's `'s` becomes a token of its own, so that the name alone is masked.
  private mutating func close(
    _ scalars: [Unicode.Scalar], _ first: Int, _ end: Int, _ length: Int, _ text: String,
    _ count: (letters: Int, capitals: Int),
    _ apostrophe: (index: Int, length: Int, text: String, letters: Int)?
  ) -> Int {
    let isCapital = Scalars.isCapital(scalars[first])
    let isAllCapital = count.letters > 0 && count.capitals == count.letters
    if let apostrophe, text.count == apostrophe.text.count + 1, text.last == "s", apostrophe.letters > 1,
      !Self.shortened.contains(apostrophe.text)
    {
      add(.word, apostrophe.text, apostrophe.length)
      tokens[tokens.count - 1].isCapital = isCapital
      tokens[tokens.count - 1].isAllCapital = isAllCapital || count.capitals == apostrophe.letters
      add(.word, "'s", length - apostrophe.length)
      return end
    }
    add(.word, text, length)
    tokens[tokens.count - 1].isCapital = isCapital
    tokens[tokens.count - 1].isAllCapital = isAllCapital
    return end
  }

  private static let shortened: Set<String> = [
    "it", "he", "she", "what", "that", "who", "where", "there", "here", "let", "how", "when", "name", "this",
  ]
}
