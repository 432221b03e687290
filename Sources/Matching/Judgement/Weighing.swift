import Messages

/// What speaks for one intent: the best rule, likeness, or both.
struct Weighed {
  var intent: Int
  var level: Level
  var finding: Finding?
  var match: Likeness.Match?
  /// 0 to 1.
  var score: Double
}

/// All evidence in a text, the strongest first.
struct Weighing {
  private(set) var all: [Weighed] = []
  /// The evidence for all urgent intents together, as far as likeness gives it.
  private(set) var likeDanger = 0.0

  init(_ findings: [Finding], _ matches: [Likeness.Match], _ intents: [Judge.IntentFacts]) {
    for match in matches {
      let intent = Int(match.intent)
      let level = intents[intent].level
      if level >= .urgent { likeDanger += Double(match.score) }
      all.append(Weighed(intent: intent, level: level, match: match, score: Double(match.score)))
    }
    for finding in findings { add(finding) }
    for index in all.indices where all[index].finding == nil && intents[all[index].intent].isOrder {
      all[index].score = min(all[index].score, Bars.order)
    }
    all.sort { $0.score != $1.score ? $0.score > $1.score : $0.intent < $1.intent }
  }

  private mutating func add(_ finding: Finding) {
    let gain = Bars.rule + Bars.explained * finding.strength
    if let place = all.firstIndex(where: { $0.intent == finding.intent }) {
      all[place].finding = finding
      all[place].score = min(1, all[place].score + gain)
    } else {
      all.append(Weighed(intent: finding.intent, level: finding.level, finding: finding, score: min(1, gain)))
    }
  }

  /// The urgent ones, the strongest first.
  var urgent: [Weighed] { all.filter { $0.level >= .urgent } }

  /// The strength of the strongest urgent rule; nil where none was found.
  var urgentRule: Double? { all.lazy.filter { $0.level >= .urgent }.compactMap { $0.finding?.strength }.max() }
}
