/// A cry among many words: in a long text the words around it outweigh it, so danger is weighed in each part too.
extension Judge {
  /// The weighing of the whole text, or of the part of a long one that speaks most for danger.
  func mostDangerous(_ whole: Weighing, _ hits: [RuleHit], _ rules: RuleNames) -> Weighing {
    guard isLong else { return whole }
    var (worst, most) = (whole, whole.danger.evidence)
    for start in stride(from: 0, to: clean.tokens.count - Judge.partStep, by: Judge.partStep) {
      let part = start..<min(start + Judge.partLength, clean.tokens.count)
      let matches = likeness.nearest(to: clean.part(part), limit: Bars.weighed, explained: 1)
      let weighing = Weighing(best(hits, rules, in: part), matches, intents)
      let evidence = weighing.danger.evidence
      if evidence > most { (worst, most) = (weighing, evidence) }
    }
    return worst
  }

  /// Whether the text has parts.
  var isLong: Bool { clean.tokens.count > Judge.partLength }

  /// How many words a part has: as many as nearly all messages.
  private static let partLength = 40
  /// Parts overlap, so that no sentence is cut in all of them.
  private static let partStep = 20
}
