/// A cry among other words: what stands around it outweighs it, so danger is weighed in parts of the text too.
extension Judge {
  /// The weighing of the whole text, or of the part that speaks most for danger: parts of a long text, and the clause
  /// in which an urgent rule stands beside another need.
  func mostDangerous(_ whole: Weighing, _ hits: [RuleHit], _ rules: [CompiledRule]) -> Weighing {
    var (worst, most) = (whole, whole.danger.evidence)
    for part in parts() + clauses(whole) {
      let matches = likeness.nearest(to: clean.part(part), limit: Bars.weighed, explained: 1)
      let weighing = Weighing(best(hits, rules, in: part), matches, intents)
      let evidence = weighing.danger.evidence
      if evidence > most { (worst, most) = (weighing, evidence) }
    }
    return worst
  }

  /// Overlapping parts of a long text, so that no sentence is cut in all of them.
  private func parts() -> [Range<Int>] {
    guard clean.tokens.count > Judge.partLength else { return [] }
    return stride(from: 0, to: clean.tokens.count - Judge.partStep, by: Judge.partStep).map { start in
      start..<min(start + Judge.partLength, clean.tokens.count)
    }
  }

  /// How many words a part has: as many as nearly all messages.
  private static let partLength = 40
  private static let partStep = 20

  /// The clauses in which the strongest urgent rules stand, where they are not the whole text.
  private func clauses(_ whole: Weighing) -> [Range<Int>] {
    let found = whole.urgent.compactMap(\.finding).prefix(Judge.mostClauses).map { clause(around: $0.hit.places) }
    return found.filter { $0.count < clean.tokens.count }
  }

  private static let mostClauses = 3

  /// From the last "and", "but" or comma before a rule's words to the next one behind them.
  private func clause(around places: Places) -> Range<Int> {
    let all = places.map { Int($0) }
    guard var start = all.first, var end = all.last else { return 0..<0 }
    while start > 0, !isJoint(between: start - 1, start) { start -= 1 }
    while end + 1 < clean.tokens.count, !isJoint(between: end, end + 1) { end += 1 }
    return start..<end + 1
  }

  private func isJoint(between one: Int, _ two: Int) -> Bool {
    let (first, second) = (clean.tokens[one], clean.tokens[two])
    return first.half != second.half || first.sentence != second.sentence || clean.word(two) == "and"
  }
}
