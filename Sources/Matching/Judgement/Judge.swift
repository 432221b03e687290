import Messages

/// Weighs what was found and decides: urgency first, then commands, topics, likeness.
///
/// Lives for one text; a class so that its closures share it instead of copying all of its parts.
final class Judge {
  let intents: [IntentFacts]
  let clean: CleanText
  let likeness: Likeness
  let weights: [Double]
  let explain: Explanation

  init(_ intents: [IntentFacts], _ clean: CleanText, _ likeness: Likeness, weights: [Double], explain: Explanation) {
    self.intents = intents
    self.clean = clean
    self.likeness = likeness
    self.weights = weights
    self.explain = explain
  }

  /// What judging needs to know of an intent.
  struct IntentFacts: Sendable {
    var id: String
    var level: Level
    /// Greetings, thanks and the like: they give way to any need in the same text.
    var isCourtesy: Bool
  }

  static let courtesies: Set<String> = [
    "talk.hello", "talk.thanks", "talk.bye", "talk.yes", "talk.no", "talk.more", "talk.repeat", "talk.menu",
  ]

  func judge(_ hits: [RuleHit], _ rules: [CompiledRule], command: Command?) -> Reading {
    let findings = best(hits, rules)
    let urgent = findings.filter { $0.level >= .urgent }.sorted(by: isMoreUrgent)
    if let first = urgent.first { return answer(first, urgent + findings.filter { $0.level < .urgent }) }
    if let command { return reading(command) }
    let topics = findings.sorted(by: isBetter)
    let firm = topics.filter { isFirm($0) && !isCourtesy($0) }
    if !firm.isEmpty { return choose(firm, topics) }
    return guess(topics)
  }

  /// For each intent the rule that explains most.
  private func best(_ hits: [RuleHit], _ rules: [CompiledRule]) -> [Finding] {
    let total = max(0.2, weights.reduce(0, +))
    var best: [Finding] = []
    for hit in hits where hit.ruledOut == nil {
      let rule = rules[hit.rule]
      let weight = hit.places.reduce(0) { $0 + weights[Int($1)] }
      let intent = rule.intent
      let finding = Finding(
        intent: intent, level: intents[intent].level, hit: hit, isPhrase: rule.isPhrase, share: min(1, weight / total),
        weight: weight)
      // Rules come in the order of their intents.
      if let last = best.last, last.intent == intent {
        if finding.score > last.score { best[best.count - 1] = finding }
      } else {
        best.append(finding)
      }
    }
    return best
  }

  private func isFirm(_ finding: Finding) -> Bool {
    finding.share >= Bars.hint || (finding.weight >= Bars.heavy && finding.share >= Bars.least)
  }

  private func isCourtesy(_ finding: Finding) -> Bool { intents[finding.intent].isCourtesy }

  private func isMoreUrgent(_ a: Finding, _ b: Finding) -> Bool {
    let (first, second) = (intents[a.intent], intents[b.intent])
    return Precedence.isFirst((first.id, first.level), (second.id, second.level)) ?? isBetter(a, b)
  }

  private func isBetter(_ a: Finding, _ b: Finding) -> Bool {
    if a.score != b.score { return a.score > b.score }
    return a.level != b.level ? a.level > b.level : a.intent < b.intent
  }

  // MARK: - Rules decide

  /// One finding is the answer; others that explain words of their own follow.
  private func answer(_ first: Finding, _ all: [Finding]) -> Reading {
    let others = all.filter { $0.intent != first.intent }.sorted(by: isMoreUrgent)
    let also = others.filter { !isCourtesy($0) && ($0.level >= .urgent || $0.adds(to: first)) }
    return Reading(
      decision: .answer, intent: intents[first.intent].id, level: also.reduce(first.level) { max($0, $1.level) },
      also: also.map { intents[$0.intent].id }, candidates: candidates([first] + others), evidence: explain.evidence,
      why: explain.why(first, second: others.first), cleaned: clean.string)
  }

  /// Topics by rules: the best one, or a question between those too near to it.
  private func choose(_ firm: [Finding], _ topics: [Finding]) -> Reading {
    let first = firm[0]
    let rivals = firm.dropFirst().filter { rival in
      first.score - rival.score < Bars.margin && rival.overlaps(first) && rival.adds(to: first)
    }
    guard !rivals.isEmpty else { return answer(first, topics) }
    let near = Array(([first] + rivals).prefix(Bars.choices))
    if let liked = favourite(near) { return answer(liked, topics) }
    return clarify(near.map { ($0.intent, $0.score) }, why: explain.between(near))
  }

  /// The one among near topics that the examples speak for clearly.
  private func favourite(_ near: [Finding]) -> Finding? {
    let matches = likeness.nearest(to: clean, limit: 12)
    let scored = near.map { finding in (finding, matches.first { Int($0.intent) == finding.intent }) }
      .sorted { ($0.1?.score ?? 0) > ($1.1?.score ?? 0) }
    guard scored.count > 1, let best = scored[0].1, !best.isDoubtful else { return nil }
    return Double(best.score - (scored[1].1?.score ?? 0)) >= Bars.sureMargin ? scored[0].0 : nil
  }

  // MARK: - Likeness decides

  private func guess(_ hints: [Finding]) -> Reading {
    let courtesy = hints.first.flatMap { isCourtesy($0) && $0.share >= Bars.hint ? $0 : nil }
    if let courtesy, courtesy.share >= Bars.courtesy { return answer(courtesy, hints) }
    let ranked = merge(likeness.nearest(to: clean, limit: Bars.candidates), hints).filter { isOffered($0) }
    guard let first = ranked.first else { return courtesy.map { answer($0, hints) } ?? fallback(hints) }
    let second = ranked.dropFirst().first
    let isClear = first.score - (second?.score ?? 0) >= Bars.sureMargin && first.match?.isDoubtful != true
    if first.score >= Bars.sure, isClear, level(first) < .urgent, !Precedence.orders.contains(intents[first.intent].id)
    {
      return likely(first, ranked)
    }
    // "Yes", "thanks" and the like are no choices to offer.
    let needs = ranked.filter { !intents[$0.intent].isCourtesy }
    let near = needs.prefix(Bars.choices).filter { $0.score >= first.score * Bars.offered }
    if near.isEmpty { return courtesy.map { answer($0, hints) } ?? fallback(hints) }
    return clarify(
      near.map { ($0.intent, $0.score) }, why: explain.maybe(first.match), evidence: explain.likeness(first.match))
  }

  private func level(_ ranked: Ranked) -> Level { intents[ranked.intent].level }

  private func isOffered(_ ranked: Ranked) -> Bool {
    ranked.score >= (level(ranked) >= .urgent ? Bars.maybeUrgent : Bars.maybe)
  }

  /// Likeness alone is sure.
  private func likely(_ first: Ranked, _ ranked: [Ranked]) -> Reading {
    Reading(
      decision: .answer, intent: intents[first.intent].id, level: level(first),
      candidates: ranked.map { Reading.Candidate(intent: intents[$0.intent].id, score: Judge.rounded($0.score)) },
      evidence: explain.evidence + explain.likeness(first.match),
      why: explain.like(first.match, ranked.dropFirst().first?.match), cleaned: clean.string)
  }

  /// An intent by likeness, raised by a rule that was too weak alone.
  private struct Ranked {
    var intent: Int
    var score: Double
    var match: Likeness.Match?
  }

  private func merge(_ matches: [Likeness.Match], _ hints: [Finding]) -> [Ranked] {
    var ranked = matches.map { Ranked(intent: Int($0.intent), score: Double($0.score), match: $0) }
    for hint in hints where !isCourtesy(hint) {
      if let place = ranked.firstIndex(where: { $0.intent == hint.intent }) {
        ranked[place].score = min(1, ranked[place].score + hint.share)
      } else {
        ranked.append(Ranked(intent: hint.intent, score: hint.share, match: nil))
      }
    }
    return Array(
      ranked.sorted { $0.score != $1.score ? $0.score > $1.score : $0.intent < $1.intent }.prefix(Bars.candidates))
  }

  // MARK: - Readings

  private func clarify(
    _ near: [(intent: Int, score: Double)], why: String, evidence: [Reading.Evidence] = []
  ) -> Reading {
    Reading(
      decision: .clarify, level: near.reduce(.normal) { max($0, intents[$1.intent].level) },
      candidates: near.map { Reading.Candidate(intent: intents[$0.intent].id, score: Judge.rounded($0.score)) },
      evidence: explain.evidence + evidence, why: why, cleaned: clean.string)
  }

  private func fallback(_ hints: [Finding]) -> Reading {
    Reading(
      decision: .fallback, candidates: candidates(hints), evidence: explain.evidence, why: explain.nothing(hints.first),
      cleaned: clean.string)
  }

  private func reading(_ command: Command) -> Reading {
    let level: Level = command == .help || command == .human ? .sensitive : .normal
    return Reading(
      decision: .command, command: command, level: level, evidence: explain.evidence,
      why: "The whole text is the command \(command.rawValue).", cleaned: clean.string)
  }

  private func candidates(_ findings: [Finding]) -> [Reading.Candidate] {
    findings.prefix(Bars.candidates).map {
      Reading.Candidate(intent: intents[$0.intent].id, score: Judge.rounded($0.score))
    }
  }

  /// Three digits are shown and compared by others; more would only differ by the machine's last bits.
  static func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }
}
