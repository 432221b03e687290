/// One way to recognise an intent.
package struct Rule: Sendable, Equatable {
  /// As the editor wrote it; shown in explanations.
  package var source: String
  /// `source` as parsed; the matcher sees only this.
  package var pattern: Pattern
  /// Shared patterns that rule it out, but for those before a "but" that it stands behind.
  package var guards: [Pattern]
  /// Patterns that rule it out wherever they stand in the text.
  package var unless: [Pattern]
  /// Whether it counts although "not" stands before it.
  package var negationCounts: Bool
  /// A phrase is word for word; a rule has gaps, groups and choices.
  package var isPhrase: Bool
  /// Line in the intent's file, from 1.
  package var line: Int

  /// A rule at a line of its file.
  package init(
    source: String, pattern: Pattern, guards: [Pattern] = [], unless: [Pattern] = [], negationCounts: Bool = false,
    isPhrase: Bool, line: Int
  ) {
    self.source = source
    self.pattern = pattern
    self.guards = guards
    self.unless = unless
    self.negationCounts = negationCounts
    self.isPhrase = isPhrase
    self.line = line
  }
}

/// A parsed pattern: parts that must follow each other (grammar in Intents/README.md).
package struct Pattern: Sendable, Equatable {
  /// In the order of the text; a parsed pattern has at least one that must be there.
  package var parts: [Part]

  /// A pattern of parts in order.
  package init(parts: [Part]) { self.parts = parts }

  /// One element of a pattern.
  package indirect enum Part: Sendable, Equatable {
    /// A word in any of its endings, as written.
    case word(String)
    /// Any member of a word group.
    case concept(String)
    /// One of these.
    case choice([Pattern])
    /// One of these, or nothing.
    case optional([Pattern])
    /// Up to five other words.
    case gap
    case start
    case end
  }
}

/// A shared word group: words and phrases that mean the same to the rules.
package struct Concept: Sendable, Equatable {
  /// Without the tilde: rules write `~police` for `police`.
  package var name: String
  /// Words and phrases as written.
  package var members: [String]
  /// Relative to the project: `Intents/_words/law.yaml`.
  package var file: String
  /// Line of its name, from 1.
  package var line: Int

  /// A word group at a line of its file.
  package init(name: String, members: [String], file: String, line: Int) {
    self.name = name
    self.members = members
    self.file = file
    self.line = line
  }
}
