package import Content

/// Tries content on itself: what no file shows alone, because rules and examples of many files meet.
package struct ContentTrial {
  private let library: ContentLibrary
  private let matcher: Matcher

  /// A trial of a library by its own matcher.
  package init(_ library: ContentLibrary, _ matcher: Matcher) {
    self.library = library
    self.matcher = matcher
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
  package func stolenExamples() -> [Problem] {
    library.intents.flatMap { intent in
      intent.examples.yes.compactMap { stolen($0, from: intent) }
        + intent.examples.no.compactMap { taken($0, by: intent) }
    }
  }

  private func stolen(_ example: Example, from intent: Intent) -> Problem? {
    let reading = matcher.read(example.text, in: MatchContext())
    guard let found = MatchLine.intent(of: reading, in: library), found != intent.id,
      !reading.also.contains(intent.id)
    else { return nil }
    return Problem(
      .note, file: example.file ?? intent.file, line: example.line,
      "\"\(example.text)\" is answered by \(found). \(reading.why) Narrow that, or move the example there.")
  }

  private func taken(_ example: Example, by intent: Intent) -> Problem? {
    let reading = matcher.read(example.text, in: MatchContext())
    guard MatchLine.intent(of: reading, in: library) == intent.id else { return nil }
    return Problem(
      .note, file: example.file ?? intent.file, line: example.line,
      "\"\(example.text)\" must not find \(intent.id), and does. \(reading.why) Narrow that.")
  }

  // MARK: Words

  /// Words that stand in one example and nowhere else, and are no ordinary English: most are slips of typing.
  package func loneWords() -> [Problem] {
    var owners: [String: (count: Int, problem: Problem)] = [:]
    for intent in library.intents {
      for example in intent.examples.yes { note(example, intent, &owners) }
    }
    return owners.values.filter { $0.count == 1 }.map(\.problem).sorted()
  }

  private func note(_ example: Example, _ intent: Intent, _ owners: inout [String: (count: Int, problem: Problem)]) {
    let clean = matcher.cleaner.clean(example.text)
    for place in clean.tokens.indices where clean.tokens[place].stem < 0 {
      let word = clean.word(place)
      guard !CommonWords.has(Array(word.utf8)) else { continue }
      let problem = Problem(
        .note, file: example.file ?? intent.file, line: example.line,
        "only this example has the word \"\(word)\": nothing is learned from it. A slip? If people write it so, add another example."
      )
      owners[word] = ((owners[word]?.count ?? 0) + 1, problem)
    }
  }
}
