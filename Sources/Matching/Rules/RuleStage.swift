package import Content

/// The rules by themselves, from words that are cleaned already: for measurements.
package struct RuleStage: Sendable {
  private let rules: RuleBook
  private let cleaner: Cleaner

  /// A cleaned text.
  package struct Words: Sendable { fileprivate let tokens: [CleanText.Token] }

  /// The rules of a matcher.
  package init(_ matcher: Matcher) {
    rules = matcher.rules
    cleaner = matcher.cleaner
  }

  /// The rules of a library without its examples.
  package init(_ library: ContentLibrary) {
    var cleaner = Cleaner()
    rules = RuleBook(library, &cleaner) { _ in [:] }
    self.cleaner = cleaner
  }

  /// What the rules are measured on.
  package func words(of text: String) -> Words { Words(tokens: cleaner.clean(text).tokens) }

  /// How many rules stand in a text.
  package func count(in words: Words) -> Int { rules.hits(in: words.tokens).count { $0.ruledOut == nil } }

  /// The sources of the rules that stand in a text, in the order of the library.
  package func found(in words: Words) -> [String] {
    rules.hits(in: words.tokens).filter { $0.ruledOut == nil }.map { rules.index.rules[$0.rule].source }
  }
}
