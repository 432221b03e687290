/// Reads the grammar of rules (table in Intents/README.md) into a pattern.
struct PatternParser {
  /// Groups inside groups; deeper ones nobody can read.
  private static let depthLimit = 4

  private let characters: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  private init(_ source: String) { characters = Array(source.unicodeScalars) }

  /// The pattern of a whole rule.
  static func parse(_ source: String) throws(PatternError) -> Pattern {
    var parser = PatternParser(source)
    let pattern = try parser.sequence()
    if let character = parser.current {
      throw parser.failure(
        character == "|"
          ? "\"|\" only works inside ( ) or [ ]: write (one|two)."
          : "\"\(character)\" closes nothing: remove it, or open it before.")
    }
    try PatternShape.check(pattern, source: parser.characters)
    return pattern
  }

  // MARK: - Parts

  /// Parts up to the end, or to what closes a group.
  private mutating func sequence() throws(PatternError) -> Pattern {
    var parts: [Pattern.Part] = []
    skipSpace()
    while let character = current, !["|", ")", "]"].contains(character) {
      parts.append(try part(character))
      skipSpace()
    }
    return Pattern(parts: parts)
  }

  private mutating func part(_ character: Unicode.Scalar) throws(PatternError) -> Pattern.Part {
    switch character {
    case "(": return .choice(try group(closing: ")"))
    case "[": return .optional(try group(closing: "]"))
    case "~": return .concept(try conceptName())
    case ".": return try gap()
    case "^": return mark(.start)
    case "$": return mark(.end)
    default: return .word(try word())
    }
  }

  private mutating func mark(_ part: Pattern.Part) -> Pattern.Part {
    index += 1
    return part
  }

  private mutating func gap() throws(PatternError) -> Pattern.Part {
    let start = index
    while current == "." { index += 1 }
    guard index - start == 3 else {
      throw failure(
        "a gap is written with exactly three dots \"...\"; other punctuation is left out of rules.", at: start)
    }
    return .gap
  }

  private mutating func group(closing: Unicode.Scalar) throws(PatternError) -> [Pattern] {
    let start = index
    guard start == 0 || !PatternWord.canHold(characters[start - 1]) else {
      throw failure("put a space before \"\(characters[start])\": endings of a word need no group.")
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw failure("groups are nested too deep: write two rules.") }
    index += 1
    var alternatives = [try alternative()]
    while current == "|" {
      index += 1
      alternatives.append(try alternative())
    }
    guard current == closing else {
      throw failure("\"\(characters[start])\" is not closed: add \"\(closing)\".", at: start)
    }
    index += 1
    return alternatives
  }

  private mutating func alternative() throws(PatternError) -> Pattern {
    let start = index
    let pattern = try sequence()
    guard !pattern.parts.isEmpty else {
      throw failure(
        "one of the choices is empty: remove the \"|\", or write [one|two] where nothing may stand.", at: start)
    }
    return pattern
  }

  private mutating func conceptName() throws(PatternError) -> String {
    let start = index
    index += 1
    while let character = current, character == "-" || PatternWord.canHold(character) { index += 1 }
    let name = text(characters[(start + 1)..<index])
    guard FileName.isName(name) else {
      throw failure("\"~\" is followed by the name of a word group, as ~police, in small letters.", at: start)
    }
    return name
  }

  private mutating func word() throws(PatternError) -> String {
    let start = index
    while let character = current, PatternWord.canHold(character) || PatternWord.isJoiningAnd(characters, at: index) {
      index += 1
    }
    guard index > start else { throw failure(PatternWord.advice(characters[start], in: .rule)) }
    let word = characters[start..<index]
    guard word.contains(where: PatternWord.isLetterOrDigit) else {
      throw failure("\"\(text(word))\" is not a word: remove it.", at: start)
    }
    return text(word)
  }

  // MARK: - Cursor

  private var current: Unicode.Scalar? { index < characters.count ? characters[index] : nil }

  private mutating func skipSpace() {
    while let character = current, PatternWord.isSpace(character) { index += 1 }
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) { return String(decoding: scalars.map { UInt8($0.value) }, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private func failure(_ message: String, at place: Int? = nil) -> PatternError {
    PatternError(column: (place ?? index) + 1, message: message)
  }
}
