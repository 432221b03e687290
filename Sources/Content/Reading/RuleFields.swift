/// Reads `phrases` and `rules`.
enum RuleFields {
  static func read(_ fields: Fields, _ notes: inout FileNotes) -> [Rule] {
    if !fields.has("phrases"), !fields.has("rules") {
      notes.error(fields.line, "an intent needs at least one phrase or rule: add \"phrases\" or \"rules\".")
    }
    let phrases = fields.texts("phrases", &notes).compactMap { phrase($0, &notes) }
    let rules = (fields.items("rules", &notes) ?? []).compactMap { rule($0, &notes) }
    return phrases + rules
  }

  private static func phrase(_ source: Lined, _ notes: inout FileNotes) -> Rule? {
    pattern(source, "phrase", &notes) { text throws(PatternError) in try Pattern(phrase: text) }
      .map { Rule(source: source.text, pattern: $0, isPhrase: true, line: source.line) }
  }

  private static func rule(_ value: YAMLValue, _ notes: inout FileNotes) -> Rule? {
    if case .text = value { return Lined(value, "a rule", &notes).flatMap { plain($0, &notes) } }
    let keys = ["match", "guards", "unless", "negation"]
    guard let fields = Fields(value, of: "a rule", keys: keys, &notes) else { return nil }
    let match = fields.text("match", &notes)
    let (guards, unless) = (guards(fields, &notes), unless(fields, &notes))
    let counts = negationCounts(fields, &notes)
    guard let match, var rule = plain(match, &notes) else { return nil }
    (rule.guards, rule.unless) = (guards, unless)
    rule.negationCounts = counts
    return rule
  }

  private static func plain(_ source: Lined, _ notes: inout FileNotes) -> Rule? {
    rulePattern(source, &notes).map {
      Rule(source: source.text, pattern: $0, isPhrase: false, line: source.line)
    }
  }

  /// Word groups that many rules share as what rules them out: `guards: [now]` is short for `unless: ["~guard-now"]`.
  private static func guards(_ fields: Fields, _ notes: inout FileNotes) -> [Pattern] {
    fields.texts("guards", &notes).map { name in
      notes.refer(to: .concept, RuleFields.guardGroup + name.text, line: name.line)
      return Pattern(parts: [.concept(RuleFields.guardGroup + name.text)])
    }
  }

  /// Every guard is a word group of this name and its own.
  private static let guardGroup = "guard-"

  /// A list of patterns, or one pattern.
  private static func unless(_ fields: Fields, _ notes: inout FileNotes) -> [Pattern] {
    if case .text(let text, let line) = fields.optional("unless") {
      return [rulePattern(Lined(text, line: line), &notes)].compactMap { $0 }
    }
    return fields.texts("unless", &notes).compactMap { rulePattern($0, &notes) }
  }

  private static func negationCounts(_ fields: Fields, _ notes: inout FileNotes) -> Bool {
    guard let word = fields.optionalText("negation", &notes) else { return false }
    if word.text != "counts" {
      notes.error(word.line, "\"negation\" can only be \"counts\": write that, or remove the line.")
    }
    return true
  }

  private static func rulePattern(_ source: Lined, _ notes: inout FileNotes) -> Pattern? {
    pattern(source, "rule", &notes) { text throws(PatternError) in try Pattern(rule: text) }
  }

  private static func pattern(
    _ source: Lined, _ kind: String, _ notes: inout FileNotes, parse: (String) throws(PatternError) -> Pattern
  ) -> Pattern? {
    do throws(PatternError) {
      let pattern = try parse(source.text)
      for name in pattern.concepts { notes.refer(to: .concept, name, line: source.line) }
      return pattern
    } catch {
      notes.error(source.line, "\(kind) \"\(source.text)\", column \(error.column): \(error.message)")
      return nil
    }
  }
}
