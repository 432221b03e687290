/// Puts the reasons of a reading into words, for staff. Lives for one text, shared by reference like its judge.
final class Explanation {
  private let clean: CleanText
  private let intents: [Judge.IntentFacts]
  private let rules: RuleNames
  private let samples: SampleTable
  /// What likeness makes of the text; most commands are read without it.
  private(set) lazy var likeness = LikenessText(clean, likenessTable)
  private let likenessTable: Likeness
  /// All rules that fired or were ruled out.
  let evidence: [Reading.Evidence]

  /// More is never read.
  private static let evidenceLimit = 12
  static let wordLimit = 4

  init(
    _ clean: CleanText, _ hits: [RuleHit], _ rules: RuleNames, _ intents: [Judge.IntentFacts], _ likeness: Likeness
  ) {
    self.clean = clean
    self.intents = intents
    self.rules = rules
    likenessTable = likeness
    samples = likeness.samples
    evidence = hits.prefix(Explanation.evidenceLimit).map { hit in
      let rule = rules[hit.rule]
      return Reading.Evidence(
        intent: intents[rule.intent].id, kind: rule.isPhrase ? .phrase : .rule, source: rule.source,
        words: hit.places.map { clean.word(Int($0)) }, ruledOut: hit.ruledOut.map { Explanation.reason($0, clean) })
    }
  }

  static func reason(_ reason: RuleHit.Reason, _ clean: CleanText) -> String {
    switch reason {
    case .negation(let place): "\"\(clean.word(place))\" stands before it"
    case .exclusion(let source): "unless \"\(source)\" was found too"
    }
  }

  /// Rules, likeness or both decided.
  func why(_ first: Weighed, second: Weighed?) -> String {
    var text = ""
    if let finding = first.finding {
      let rule = rules[finding.hit.rule]
      text += (rule.isPhrase ? "Phrase \"" : "Rule \"") + rule.source + "\" of " + intents[first.intent].id
      text += " stands on " + quoted(finding.hit.places.map { Int($0) })
    }
    if let match = first.match, first.finding == nil {
      text += "Like examples of " + name(first) + ", most by " + words(match)
    } else if let match = first.match {
      text += "; its examples agree (" + Explanation.digits(Double(match.score)) + ")"
    }
    if let second { text += "; next came " + name(second) }
    return text + changes + "."
  }

  /// It asks back.
  func maybe(_ first: Weighed, _ second: Weighed?) -> String {
    var text = "Not sure enough of " + name(first)
    if let match = first.match { text += ", most by " + words(match) }
    if let second { text += "; near it is " + name(second) }
    return text + changes + "."
  }

  /// Nothing was found.
  func nothing(_ best: Weighed?) -> String {
    guard let best else { return "No rule and no example is near" + changes + "." }
    return "No rule and no example is near enough; the nearest is " + name(best) + changes + "."
  }

  /// The nearest example as evidence.
  func likeness(_ match: Likeness.Match?) -> [Reading.Evidence] {
    guard let match = match.map(likeness.looked(for:)) else { return [] }
    let places = likeness.telling(match, limit: Explanation.wordLimit).sorted()
    return [
      Reading.Evidence(
        intent: intents[Int(match.intent)].id, kind: .likeness, source: samples.text(of: match.sample),
        words: places.map { clean.word($0) })
    ]
  }

  private func words(_ match: Likeness.Match) -> String {
    quoted(likeness.telling(match, limit: Explanation.wordLimit))
  }

  private func name(_ evidence: Weighed) -> String {
    intents[evidence.intent].id + " (" + Explanation.digits(evidence.score) + ")"
  }

  private func quoted(_ places: [Int]) -> String {
    var text = ""
    for (index, place) in places.prefix(12).enumerated() {
      if index > 0 { text += ", " }
      text += "\""
      text += clean.word(place)
      text += "\""
    }
    return text
  }

  private var changes: String {
    guard !clean.changes.isEmpty else { return "" }
    return "; read " + clean.changes.prefix(3).map { "\"\($0.typed)\" as \"\($0.read)\"" }.joined(separator: ", ")
  }

  /// Two digits after the point, without a locale.
  static func digits(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
