import Content
import Messages

/// Weighs what rules and likeness found, and decides: danger first, then commands, then topics.
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
    /// Orders such as STOP, which likeness alone never gives.
    var isOrder: Bool

    init(_ intent: Intent) {
      id = intent.id
      level = intent.level
      isCourtesy = Judge.courtesies.contains(intent.id)
      isOrder = Precedence.orders.contains(intent.id)
    }
  }

  static let courtesies: Set<String> = [
    "talk.hello", "talk.thanks", "talk.bye", "talk.yes", "talk.no", "talk.more", "talk.repeat", "talk.menu",
  ]

  func judge(_ hits: [RuleHit], _ rules: RuleNames, command: Command?, afterDanger: Bool) -> Reading {
    let findings = best(hits, rules, in: clean.tokens.indices)
    // A whole-text command is what it says, unless a rule sees danger in it.
    if let command, !findings.contains(where: { $0.level >= .urgent }) { return reading(command) }
    let weighing = weigh(findings, afterDanger: afterDanger)
    let worst = mostDangerous(weighing, hits, rules)
    let evidence = worst.danger.evidence + (afterDanger ? Bars.afterDanger : 0)
    let isToCome = breaksOff && worst.danger.rule == nil
    if !isToCome, let danger = danger(worst, evidence) { return danger }
    var reading = topic(weighing.withoutDanger)
    if evidence >= Bars.amber { reading.level = max(reading.level, .sensitive) }
    return reading
  }

  /// What speaks for each intent in the whole text.
  func weigh(_ hits: [RuleHit], _ rules: RuleNames) -> Weighing {
    var weighing = Weighing(best(hits, rules, in: clean.tokens.indices), matches, intents)
    weighing.lookNearer(explain.likeness)
    return weighing
  }

  /// "i want to", "im going to": what matters comes in the next text, and likeness would only guess it.
  private var breaksOff: Bool {
    guard let last = clean.tokens.indices.last else { return false }
    return clean.word(last) == "to" && weights.allSatisfy { $0 <= WordWeights.least }
  }

  private var matches: [Likeness.Match] { explain.likeness.matches(limit: Bars.weighed) }

  /// How near an example is counts for danger, and is looked for where that could change anything; for topics only the
  /// first one is asked, later.
  private func weigh(_ findings: [Finding], afterDanger: Bool) -> Weighing {
    var weighing = Weighing(findings, matches, intents)
    let more = afterDanger ? Bars.afterDanger : 0
    let isSettled =
      weighing.danger.evidence + more >= Bars.danger || weighing.danger.mostEvidence + more < Bars.amber
    if !isSettled || isLong { weighing.lookNearer(explain.likeness) }
    return weighing
  }

  /// For each intent the rule that explains most of a part of the text.
  func best(_ hits: [RuleHit], _ rules: RuleNames, in part: Range<Int>) -> [Finding] {
    let total = max(0.2, weights[part].reduce(0, +))
    var best: [Finding] = []
    for hit in hits where hit.ruledOut == nil && hit.places.contains(where: { part.contains(Int($0)) }) {
      let intent = rules.intent(of: hit.rule)
      let weight = hit.places.reduce(0) { $0 + weights[Int($1)] }
      let finding = Finding(
        intent: intent, level: intents[intent].level, hit: hit, share: min(1, weight / total),
        weight: weight)
      // Rules come in the order of their intents.
      if let last = best.last, last.intent == intent {
        if finding.strength > last.strength { best[best.count - 1] = finding }
      } else {
        best.append(finding)
      }
    }
    return best
  }

  // MARK: - Danger

  /// Danger, answered or asked about; nil where there is too little evidence for it.
  private func danger(_ weighing: Weighing, _ evidence: Double) -> Reading? {
    let urgent = weighing.urgent
    guard let first = mostUrgent(urgent) else { return nil }
    if evidence >= Bars.danger { return answer(first, weighing) }
    let isAlone = (weighing.danger.rule ?? 0) >= Bars.alone
    return evidence >= Bars.maybeDanger || isAlone ? ask(weighing, with: first) : nil
  }

  /// The strongest, or one of a higher level that is nearly as strong.
  private func mostUrgent(_ urgent: [Weighed]) -> Weighed? {
    guard let strongest = urgent.first else { return nil }
    return urgent.filter { $0.score >= Bars.higherLevel * strongest.score }.min { a, b in
      let (first, second) = (intents[a.intent], intents[b.intent])
      return Precedence.isFirst((first.id, first.level), (second.id, second.level)) ?? (a.score > b.score)
    }
  }

  // MARK: - Topics

  private func topic(_ weighing: Weighing) -> Reading {
    guard let first = weighing.all.first, first.score >= Bars.maybe else { return fallback(weighing) }
    let second = weighing.all.dropFirst().first?.score ?? 0
    let isClear = first.score >= Bars.sure && first.score - second >= Bars.margin
    let isOrderByLikeness = first.finding == nil && intents[first.intent].isOrder
    if isClear, !isOrderByLikeness, !isDoubtful(first) { return answer(first, weighing) }
    return ask(weighing, with: nil)
  }

  /// Whether only likeness speaks for it, and a text that must not find it is nearer than any that must.
  private func isDoubtful(_ weighed: Weighed) -> Bool {
    weighed.finding == nil && weighed.match.map(explain.likeness.looked(for:))?.isDoubtful == true
  }

  /// Up to three choices; the urgent one among them, where danger is the reason to ask.
  private func ask(_ weighing: Weighing, with urgent: Weighed?) -> Reading {
    let best = weighing.all[0].score
    // "Yes", "thanks" and the like are no choices to offer.
    let needs = weighing.all.filter { isChoice($0, best) }
    var near = Array(needs.prefix(Bars.choices))
    if let urgent, !near.contains(where: { $0.level >= .urgent }) {
      near = near.prefix(Bars.choices - 1) + [urgent]
    }
    guard !near.isEmpty else {
      return intents[weighing.all[0].intent].isCourtesy ? answer(weighing.all[0], weighing) : fallback(weighing)
    }
    return Reading(
      decision: .clarify, level: near.reduce(.normal) { max($0, $1.level) }, candidates: candidates(near),
      evidence: explain.evidence + explain.likeness(near[0].match), why: explain.maybe(near[0], near.dropFirst().first),
      cleaned: clean.string)
  }

  private func isChoice(_ weighed: Weighed, _ best: Double) -> Bool {
    weighed.score >= Bars.offered * best && !intents[weighed.intent].isCourtesy
      && (weighed.level < .urgent || weighed.score >= Bars.urgentChoice)
  }

  // MARK: - Readings

  /// One need is the answer; others that stand in the text beside it follow, the more urgent first.
  private func answer(_ first: Weighed, _ weighing: Weighing) -> Reading {
    let others = weighing.all.filter { $0.intent != first.intent }
    let also = others.filter { isFurther($0, beside: first) }.sorted { a, b in
      a.level != b.level ? a.level > b.level : a.score > b.score
    }
    return Reading(
      decision: .answer, intent: intents[first.intent].id, level: also.reduce(first.level) { max($0, $1.level) },
      also: also.map { intents[$0.intent].id }, candidates: candidates([first] + others),
      evidence: explain.evidence + (first.finding == nil ? explain.likeness(first.match) : []),
      why: explain.why(first, second: others.first), cleaned: clean.string)
  }

  private func isFurther(_ other: Weighed, beside first: Weighed) -> Bool {
    guard !intents[other.intent].isCourtesy, other.score >= Bars.also else { return false }
    guard other.level < .urgent else { return other.score >= Bars.alsoUrgent }
    guard let finding = other.finding, let own = first.finding else { return other.score >= Bars.sure }
    return finding.adds(to: own)
  }

  private func fallback(_ weighing: Weighing) -> Reading {
    Reading(
      decision: .fallback, candidates: candidates(weighing.all), evidence: explain.evidence,
      why: explain.nothing(weighing.all.first), cleaned: clean.string)
  }

  private func reading(_ command: Command) -> Reading {
    let level: Level = command == .help || command == .human ? .sensitive : .normal
    return Reading(
      decision: .command, command: command, level: level, evidence: explain.evidence,
      why: "The whole text is the command \(command.rawValue).", cleaned: clean.string)
  }

  private func candidates(_ evidence: [Weighed]) -> [Reading.Candidate] {
    evidence.prefix(Bars.candidates).map {
      Reading.Candidate(intent: intents[$0.intent].id, score: Judge.rounded($0.score))
    }
  }

  /// Three digits are shown and compared by others; more would only differ by the machine's last bits.
  static func rounded(_ score: Double) -> Double { (score * 1000).rounded() / 1000 }
}
