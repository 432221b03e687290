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
  /// What speaks for danger.
  private(set) var danger = DangerFigures()

  init(_ findings: [Finding], _ matches: [Likeness.Match], _ intents: [Judge.IntentFacts]) {
    for match in matches {
      let intent = Int(match.intent)
      let level = intents[intent].level
      all.append(Weighed(intent: intent, level: level, match: match, score: Double(match.score)))
    }
    for finding in findings { add(finding) }
    for index in all.indices where all[index].finding == nil && intents[all[index].intent].isOrder {
      all[index].score = min(all[index].score, Bars.order)
    }
    all.sort { $0.score != $1.score ? $0.score > $1.score : $0.intent < $1.intent }
    for weighed in all where weighed.level >= .urgent { danger.add(weighed) }
  }

  /// Looks for the nearest examples of all urgent intents.
  mutating func lookNearer(_ text: LikenessText) {
    danger = DangerFigures()
    for place in all.indices where all[place].level >= .urgent {
      all[place].match = all[place].match.map(text.looked(for:))
      danger.add(all[place])
    }
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

  /// The same without the urgent ones: where there is too little evidence for danger, none of it is answered or offered.
  var withoutDanger: Weighing {
    var rest = self
    rest.all.removeAll { $0.level >= .urgent }
    rest.danger = DangerFigures()
    return rest
  }

  /// The urgent ones, the strongest first.
  var urgent: [Weighed] { all.filter { $0.level >= .urgent } }
}
