/// What is needed to try a rule.
struct RuleTrial: Sendable, BitwiseCopyable {
  let pattern: CompiledPattern
  /// The patterns that rule it out, in `Exclusions.members`.
  let firstUnless: Int32
  let unlessCount: Int32
  /// The first of them are guards: they do not reach over a "but".
  let guardCount: Int32
  /// Whether a "not" before it is of no account: the rule says so, or has one itself.
  let ignoresNegation: Bool

  /// Whether the pattern is a single stem or run: it begins where its key does.
  var isOneKey: Bool { pattern.first == pattern.entry }
}
