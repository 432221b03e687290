import Messages

extension Matcher {
  /// How a text is read, step by step. Slower than `read`, which conversations use.
  package func explain(_ text: String, in context: MatchContext) -> ReadingReport {
    let clean = cleaner.clean(text)
    let original = Original(text)
    let weights = weights.of(clean)
    return ReadingReport(
      reading: read(text, in: context),
      words: clean.tokens.indices.map { place in
        ReadingReport.Word(cleaned: clean.word(place), original: original.part(clean.tokens[place].origin))
      },
      changes: clean.changes.map { ($0.typed, $0.read) },
      rules: rules.hits(in: clean).map { found($0, clean, original, weights) },
      likeness: likeness.nearest(to: clean, limit: Bars.candidates).map { like($0, clean) })
  }

  /// What speaks for danger in a text, as numbers: for setting the bars of judgement.
  package func danger(in text: String) -> DangerFigures {
    let clean = cleaner.clean(text)
    let hits = rules.hits(in: clean)
    let judge = Judge(
      intents, clean, likeness, weights: weights.of(clean),
      explain: Explanation(clean, hits, rules.index.rules, intents, likeness))
    return judge.weigh(hits, rules.index.rules).danger
  }

  private func found(
    _ hit: RuleHit, _ clean: CleanText, _ original: Original, _ weights: [Double]
  ) -> ReadingReport.FoundRule {
    let rule = rules.index.rules[hit.rule]
    let weight = hit.places.reduce(0) { $0 + weights[Int($1)] }
    return ReadingReport.FoundRule(
      intent: intents[rule.intent].id, source: rule.source,
      originals: hit.places.map { original.part(clean.tokens[Int($0)].origin) },
      share: Judge.rounded(min(1, weight / max(0.2, weights.reduce(0, +)))),
      ruledOut: hit.ruledOut.map { Explanation.reason($0, clean) })
  }

  private func like(_ match: Likeness.Match, _ clean: CleanText) -> ReadingReport.LikeIntent {
    let places = likeness.telling(clean, for: match.sample, limit: Explanation.wordLimit)
    return ReadingReport.LikeIntent(
      intent: intents[Int(match.intent)].id, score: Judge.rounded(Double(match.score)),
      example: likeness.samples.text(of: match.sample), words: places.map { clean.word($0) })
  }
}

/// The text as it came in, by UTF-8 offsets.
private struct Original {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  func part(_ range: Range<Int32>) -> String {
    let from = min(Int(range.lowerBound), bytes.count)
    let to = min(Int(range.upperBound), bytes.count)
    return String(decoding: bytes[from..<max(from, to)], as: UTF8.self)
  }
}
