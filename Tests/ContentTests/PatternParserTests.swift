import Content
import Testing

@Suite("A pattern")
struct PatternParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let parts: [Pattern.Part]
    var testDescription: String { source }

    init(_ source: String, _ parts: Pattern.Part...) {
      self.source = source
      self.parts = parts
    }
  }

  private static func one(_ part: Pattern.Part...) -> Pattern { Pattern(parts: part) }

  static let rules = [
    Case("legal", .word("legal")),
    Case("  is   legal ", .word("is"), .word("legal")),
    Case("don't 5-0 won’t café", .word("don't"), .word("5-0"), .word("won’t"), .word("café")),
    Case("a&e s&m", .word("a&e"), .word("s&m")),
    Case("~sex-work", .concept("sex-work")),
    Case("~is ... ~legal", .concept("is"), .gap, .concept("legal")),
    Case("is...legal", .word("is"), .gap, .word("legal")),
    Case("a ... ... b", .word("a"), .gap, .gap, .word("b")),
    Case("^ hi $", .start, .word("hi"), .end),
    Case("^hi$", .start, .word("hi"), .end),
    Case("(a|b c|~d)", .choice([one(.word("a")), one(.word("b"), .word("c")), one(.concept("d"))])),
    Case("[a|b] c", .optional([one(.word("a")), one(.word("b"))]), .word("c")),
    Case("( a | b )", .choice([one(.word("a")), one(.word("b"))])),
    Case("(a ... b|c)", .choice([one(.word("a"), .gap, .word("b")), one(.word("c"))])),
    Case("(a|(b|c))", .choice([one(.word("a")), one(.choice([one(.word("b")), one(.word("c"))]))])),
    Case("(a [b])", .choice([one(.word("a"), .optional([one(.word("b"))]))])),
    Case("(^|i) want", .choice([one(.start), one(.word("i"))]), .word("want")),
    Case("stop (it|$)", .word("stop"), .choice([one(.word("it")), one(.end)])),
    Case("^ ... stop", .start, .gap, .word("stop")),
  ]

  @Test("is read as the table in Intents/README.md says", arguments: rules)
  func read(_ example: Case) throws {
    #expect(try Pattern(rule: example.source) == Pattern(parts: example.parts))
  }

  static let broken: [(source: String, column: Int, words: String)] = [
    ("", 1, "needs words"), ("a (b|c", 3, "not closed"), ("a [b|c)", 3, "not closed: add \"]\""),
    ("a b)", 4, "closes nothing"),
    ("a|b", 2, "inside ( ) or [ ]"), ("(a|)", 4, "empty"), ("()", 2, "empty"), ("a .. b", 3, "three dots"),
    ("a .... b", 3, "three dots"), ("... a", 1, "edge"), ("a ...", 3, "edge"), ("~ police", 1, "word group"),
    ("~Police", 1, "small letters"), ("a ^ b", 3, "only come first"), ("a $ b", 3, "only come last"),
    ("(a|b ^) c", 6, "only come first"), ("(a $|b) c", 4, "only come last"), ("is it legal?", 12, "punctuation"),
    ("a, b", 2, "punctuation"), ("escort(s|ed)", 7, "space before"), ("[a]", 1, "every text"), ("^ $", 1, "every text"),
    ("([a]|b)", 1, "every text"), ("a - b", 3, "not a word"), ("((((((a))))))", 5, "too deep"),
    ("a*", 2, "no part of a word"),
  ]

  @Test("that is wrong is reported at its column", arguments: broken)
  func wrong(_ source: String, _ column: Int, _ words: String) throws {
    let error = try #require(throws: PatternError.self) { try Pattern(rule: source) }
    #expect(error.column == column)
    #expect(error.message.contains(words), "\(error.message)")
  }

  @Test("of words alone is a phrase")
  func phrase() throws {
    #expect(try Pattern(phrase: "don't  Nick 5-0").parts == [.word("don't"), .word("Nick"), .word("5-0")])
  }

  static let brokenPhrases: [(source: String, column: Int, words: String)] = [
    ("", 1, "needs words"), ("a & b", 3, "punctuation"), ("a ~b", 3, "\"rules\""), ("(a|b)", 1, "\"rules\""),
    ("a ... b", 3, "\"rules\""),
    ("a $", 3, "\"rules\""), ("a?", 2, "punctuation"), ("a - b", 3, "not a word"), ("ok \u{1F44D}", 4, "punctuation"),
  ]

  @Test("that is no phrase is reported with where it belongs", arguments: brokenPhrases)
  func wrongPhrase(_ source: String, _ column: Int, _ words: String) throws {
    let error = try #require(throws: PatternError.self) { try Pattern(phrase: source) }
    #expect(error.column == column)
    #expect(error.message.contains(words), "\(error.message)")
  }

  @Test("knows the word groups in it, also inside groups")
  func concepts() throws {
    #expect(try Pattern(rule: "~a (b|~c [~d]) ... ~a").concepts == ["a", "c", "d", "a"])
  }
}
