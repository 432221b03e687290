package import Messages

/// What the matcher understood of one text, and why. The same text, content and context give the same reading, byte for byte.
package struct Reading: Sendable, Equatable, Codable {
  /// Says which of the other members are set.
  package var decision: Decision
  /// The intent that is answered; nil for clarify, fallback and most commands.
  package var intent: String?
  /// A whole-message command; nil unless `decision` is `.command`.
  package var command: Command?
  /// The highest of all needs found or asked about; HELP and HUMAN are sensitive, other commands normal.
  package var level: Level
  /// Further needs in the same text, the more urgent first.
  package var also: [String]
  /// The best intents, best first, at most five; scores are 0 to 1.
  package var candidates: [Candidate]
  /// Each rule that fired, on which words, and those that were ruled out.
  package var evidence: [Evidence]
  /// One sentence for staff: rule, words that counted, what came second.
  package var why: String
  /// The text as the rules saw it.
  package var cleaned: String
  /// The language of a text that is not in English, as BCP 47; nil for English and for what we cannot tell.
  package var language: String?

  /// A reading with all of its reasons.
  package init(
    decision: Decision, intent: String? = nil, command: Command? = nil, level: Level = .normal, also: [String] = [],
    candidates: [Candidate] = [], evidence: [Evidence] = [], why: String, cleaned: String, language: String? = nil
  ) {
    self.decision = decision
    self.intent = intent
    self.command = command
    self.level = level
    self.also = also
    self.candidates = candidates
    self.evidence = evidence
    self.why = why
    self.cleaned = cleaned
    self.language = language
  }

  /// What to do with the text.
  package enum Decision: String, Sendable, Codable, CaseIterable {
    /// A clear match.
    case answer
    /// Near matches: ask back with numbered choices, the `candidates`.
    case clarify
    /// None: say so honestly.
    case fallback
    /// A whole-message command.
    case command
  }

  /// An intent and how well it fits.
  package struct Candidate: Sendable, Equatable, Codable {
    /// `Intent.id`, such as `law.selling`.
    package var intent: String
    /// 0 to 1.
    package var score: Double

    /// A candidate with its score.
    package init(intent: String, score: Double) {
      self.intent = intent
      self.score = score
    }
  }

  /// A rule or an example that counted, or was ruled out.
  package struct Evidence: Sendable, Equatable, Codable {
    /// `Intent.id`, such as `law.selling`.
    package var intent: String
    /// Says what `source` is: a phrase, a rule or an example.
    package var kind: Kind
    /// The rule as the editor wrote it, or the nearest example.
    package var source: String
    /// The cleaned words that it stood on, in order.
    package var words: [String]
    /// Why it does not count; nil when it does.
    package var ruledOut: String?

    /// What the evidence is made of.
    package enum Kind: String, Sendable, Codable, CaseIterable { case phrase, rule, likeness }

    /// A piece of evidence.
    package init(intent: String, kind: Kind, source: String, words: [String], ruledOut: String? = nil) {
      self.intent = intent
      self.kind = kind
      self.source = source
      self.words = words
      self.ruledOut = ruledOut
    }
  }
}
