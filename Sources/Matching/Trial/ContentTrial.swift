package import Content

/// Tries content on itself: what no file shows alone, because rules and examples of many files meet.
package struct ContentTrial: Sendable {
  private let library: ContentLibrary
  private let matcher: Matcher

  /// A trial of a library by its own matcher.
  package init(_ library: ContentLibrary, _ matcher: Matcher) {
    self.library = library
    self.matcher = matcher
  }

  /// All that is found, each example read once.
  package func problems() -> [Problem] {
    let tried = tryExamples()
    return deadRules() + tried.compactMap(\.problem) + ContentTrial.loneWords(tried)
  }

  // MARK: Rules

  /// Rules that find none of the texts that they describe: another part of them, or an `unless`, forbids all.
  package func deadRules() -> [Problem] {
    let samples = PatternSamples(library.concepts)
    var number = 0
    return library.intents.flatMap { intent in
      intent.rules.compactMap { rule in
        defer { number += 1 }
        return problem(rule, number, intent, samples)
      }
    }
  }

  private func problem(_ rule: Rule, _ number: Int, _ intent: Intent, _ samples: PatternSamples) -> Problem? {
    var reason: String?
    for turn in 0..<PatternSamples.limit {
      let clean = matcher.cleaner.clean(samples.text(rule.pattern, turn: turn))
      guard let hit = matcher.rules.hits(in: clean).first(where: { $0.rule == number }) else { continue }
      guard let ruledOut = hit.ruledOut else { return nil }
      reason = reason ?? Explanation.reason(ruledOut, clean)
    }
    let why = reason.map { "whenever it fits, \($0)" } ?? "its parts never meet in one sentence as texts are read"
    return Problem(
      .warning, file: intent.file, line: rule.line,
      "the rule \"\(rule.source)\" can never fire: \(why). Correct it, or remove it.")
  }

  // MARK: Examples

  /// Examples that another intent answers at once, and texts that must not find an intent and do.
  package func stolenExamples() -> [Problem] { tryExamples().compactMap(\.problem) }

  /// An example that was read.
  private struct Tried: Sendable {
    var example: Example
    var file: String
    /// That another intent has it, or its own must not.
    var problem: Problem?
    /// The words that content does not know, of a text that must find its intent.
    var strange: [String] = []
  }

  /// How many examples a core takes at a time.
  private static let pace = 256

  private func tryExamples() -> [Tried] {
    let examples = library.intents.flatMap { intent in
      intent.examples.yes.map { (example: $0, intent: intent, isCounter: false) }
        + intent.examples.no.map { (example: $0, intent: intent, isCounter: true) }
    }
    return SideBySide.map(examples, by: ContentTrial.pace) { tried($0.example, of: $0.intent, isCounter: $0.isCounter) }
  }

  private func tried(_ example: Example, of intent: Intent, isCounter: Bool) -> Tried {
    let clean = matcher.cleaner.clean(example.text)
    let reading = matcher.read(clean, typed: example.text, in: MatchContext())
    var tried = Tried(example: example, file: example.file ?? intent.file)
    tried.problem = isCounter ? taken(example, by: intent, reading) : stolen(example, from: intent, reading)
    if !isCounter {
      tried.strange = clean.tokens.indices.filter { clean.tokens[$0].stem < 0 }.map(clean.word)
    }
    return tried
  }

  private func stolen(_ example: Example, from intent: Intent, _ reading: Reading) -> Problem? {
    guard let found = MatchLine.intent(of: reading, in: library), found != intent.id,
      !reading.also.contains(intent.id)
    else { return nil }
    return Problem(
      .note, file: example.file ?? intent.file, line: example.line,
      "\"\(example.text)\" is answered by \(found). \(reading.why) Narrow that, or move the example there.")
  }

  private func taken(_ example: Example, by intent: Intent, _ reading: Reading) -> Problem? {
    guard MatchLine.intent(of: reading, in: library) == intent.id else { return nil }
    return Problem(
      .note, file: example.file ?? intent.file, line: example.line,
      "\"\(example.text)\" must not find \(intent.id), and does. \(reading.why) Narrow that.")
  }

  // MARK: Words

  /// Words that stand in one example and nowhere else, and are no ordinary English: most are slips of typing.
  package func loneWords() -> [Problem] { ContentTrial.loneWords(tryExamples()) }

  private static func loneWords(_ tried: [Tried]) -> [Problem] {
    var owners: [String: (count: Int, last: Tried)] = [:]
    for example in tried {
      for word in example.strange where !CommonWords.has(Array(word.utf8)) {
        owners[word] = ((owners[word]?.count ?? 0) + 1, example)
      }
    }
    return owners.filter { $0.value.count == 1 }.map { word, owner in
      Problem(
        .note, file: owner.last.file, line: owner.last.example.line,
        "only this example has the word \"\(word)\": nothing is learned from it. A slip? If people write it so, add another example."
      )
    }.sorted()
  }
}
