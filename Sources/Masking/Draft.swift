/// A text while it is being masked: its tokens and what has been found in it so far.
struct Draft {
  /// Something found: tokens side by side that one mask stands for.
  struct Span {
    var range: Range<Int>
    var mask: Mask
  }

  let text: String
  let lexicon: Lexicon
  var tokens: [Token]
  /// What has been found, in the order of the text once `find` is through.
  private(set) var spans: [Span] = []
  /// Which tokens are taken, be it by a mask or because they stay as they are.
  private(set) var isTaken: [Bool]
  /// Which mask has a token.
  private var masks: [Mask?]
  /// Whether a capital says anything: not where everything has one, nor where all is capitals.
  let hasCapitals: Bool
  /// Whether a number stands here or up to eight tokens on: without one there is nothing that needs digits.
  let isNumberAhead: [Bool]

  init(_ text: String, _ lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    tokens = Tokenizer.tokens(of: text)
    isTaken = tokens.map { $0.kind == .mask }
    masks = tokens.map { $0.kind == .mask ? Mask(rawValue: String($0.text.dropFirst().dropLast())) : nil }
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].traits = Self.traits(of: tokens[index], lexicon)
    }
    hasCapitals = Self.hasCapitals(tokens)
    isNumberAhead = Self.isNumberAhead(tokens)
  }

  private static func isNumberAhead(_ tokens: [Token]) -> [Bool] {
    var ahead = [Bool](repeating: false, count: tokens.count)
    var number = Int.max
    for index in tokens.indices.reversed() {
      if tokens[index].kind == .number { number = index }
      ahead[index] = number - index <= 8
    }
    return ahead
  }

  /// Small words show whether somebody writes capitals where they belong.
  private static func hasCapitals(_ tokens: [Token]) -> Bool {
    var (small, smallCapitals, words, allCapitals) = (0, 0, 0, 0)
    for index in tokens.indices where tokens[index].kind == .word && tokens[index].text.utf8.count > 1 {
      words += 1
      allCapitals += tokens[index].isAllCapital ? 1 : 0
      guard index > 0, tokens[index - 1].kind == .word, tokens[index].traits.contains(.function) else { continue }
      small += 1
      smallCapitals += tokens[index].isCapital ? 1 : 0
    }
    return smallCapitals * 3 <= small && (words < 2 || allCapitals * 2 < words)
  }

  /// What the lists know; `daves` is what `dave` is, where it is no word itself.
  private static func traits(of token: Token, _ lexicon: Lexicon) -> Traits {
    let traits = lexicon.traits(of: token.text)
    guard traits.isEmpty, token.text.utf8.count > 4, token.text.utf8.last == UInt8(ascii: "s") else { return traits }
    let owner = lexicon.traits(of: String(token.text.dropLast()))
    return owner.contains(.given) && !owner.contains(.ambiguous) ? .given : owner.intersection([.everyday, .known])
  }

  /// Looks for everything, what is surest first.
  mutating func find() {
    findWeb()
    findIdentifiers()
    findSaidBirths()
    findDates()
    findBirthdays()
    findPostcodes()
    findPlates()
    findOutwardPostcodes()
    findNumbers()
    findAges()
    findAddresses()
    findLandmarks()
    findCuedNames()
    findPlaces()
    findNames()
    findJoinedNames()
    findRepeats()
    findGluedNames()
    findNeighbours()
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Masks tokens, unless something has them.
  mutating func take(_ range: Range<Int>, _ mask: Mask) {
    guard isFree(range) else { return }
    for index in range {
      isTaken[index] = true
      masks[index] = mask
    }
    spans.append(Span(range: range, mask: mask))
  }

  /// Leaves tokens as they are, whatever else may think of them.
  mutating func keep(_ range: Range<Int>) { for index in range { isTaken[index] = true } }

  /// Whether nothing has any of these tokens.
  func isFree(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= tokens.count && range.allSatisfy { !isTaken[$0] }
  }

  /// Whether a token is there that nothing has.
  func isFree(_ index: Int) -> Bool { tokens.indices.contains(index) && !isTaken[index] }

  /// Whether this mask has the token.
  func isMask(_ index: Int, _ mask: Mask) -> Bool { masks.indices.contains(index) && masks[index] == mask }

  /// A token's text; empty outside of the text and for what is taken.
  func word(_ index: Int) -> String { isFree(index) ? tokens[index].text : "" }

  /// Whether a token is there, is free, and the lists say one of these of it.
  func has(_ index: Int, _ traits: Traits) -> Bool { isFree(index) && !tokens[index].traits.isDisjoint(with: traits) }

  /// Whether a free token of this kind is there.
  func `is`(_ index: Int, _ kind: Token.Kind) -> Bool { isFree(index) && tokens[index].kind == kind }

  /// Whether a token of this kind is there right behind the one before it, free or not.
  func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].isApart }

  /// Whether a sentence, a line or the text ends before this token.
  func isEnd(before index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    let token = tokens[index]
    return token.isNewLine || token.kind == .sign && !["'", "\"", "@", "#", "&", "-", "(", "/"].contains(token.text)
  }

  /// Whether a sentence or a line begins with this token.
  func isStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if ["\"", "“", "‘", "("].contains(before.text), index > 1, !tokens[index].isNewLine {
      return tokens[index - 2].kind != .word
    }
    return tokens[index].isNewLine || before.kind == .sign && ![",", "'", "&", "@", "/"].contains(before.text)
  }

  /// The end of the run of tokens without a space between them that begins here.
  func chunkEnd(_ index: Int) -> Int {
    if tokens[index].kind == .mask { return index + 1 }
    var end = index + 1
    while end < tokens.count, !tokens[end].isApart, tokens[end].kind != .mask { end += 1 }
    return end
  }

  /// The text with its masks; two of the same side by side become one.
  func written() -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var place = 0
    for (number, span) in spans.enumerated() {
      let start = tokens[span.range.lowerBound].start
      if number > 0, spans[number - 1].mask == span.mask, spans[number - 1].range.upperBound == span.range.lowerBound,
        !tokens[span.range.lowerBound].isNewLine
      {
        place = tokens[span.range.upperBound - 1].end
        continue
      }
      output += bytes[place..<start]
      output += span.mask.word.utf8
      place = tokens[span.range.upperBound - 1].end
    }
    return String(decoding: output + bytes[place...], as: UTF8.self)
  }
}
