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
    var line = Line()
    if let finding = first.finding {
      let rule = rules[finding.hit.rule]
      line.add(rule.isPhrase ? "Phrase \"" : "Rule \"", rule.source, "\" of ", intents[first.intent].id)
      line.add(" stands on ")
      line.add(quoted: finding.hit.places.prefix(Line.mostWords).map { Int($0) }, clean)
    }
    if let match = first.match, first.finding == nil {
      line.add("Like examples of ")
      add(first, to: &line)
      line.add(", most by ")
      line.add(quoted: words(match), clean)
    } else if let match = first.match {
      line.add("; its examples agree (", Explanation.digits(Double(match.score)), ")")
    }
    return ended(&line, "; next came ", second)
  }

  /// It asks back.
  func maybe(_ first: Weighed, _ second: Weighed?) -> String {
    var line = Line()
    line.add("Not sure enough of ")
    add(first, to: &line)
    if let match = first.match {
      line.add(", most by ")
      line.add(quoted: words(match), clean)
    }
    return ended(&line, "; near it is ", second)
  }

  /// Nothing was found.
  func nothing(_ best: Weighed?) -> String {
    var line = Line()
    line.add("No rule and no example is near")
    return ended(&line, " enough; the nearest is ", best)
  }

  /// The line with what came second, and what was read as something else.
  private func ended(_ line: inout Line, _ joint: String, _ second: Weighed?) -> String {
    if let second {
      line.add(joint)
      add(second, to: &line)
    }
    for (number, change) in clean.changes.prefix(3).enumerated() {
      line.add(number == 0 ? "; read \"" : ", \"", change.typed, "\" as \"", change.read, "\"")
    }
    line.add(".")
    return line.string
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

  private func words(_ match: Likeness.Match) -> [Int] { likeness.telling(match, limit: Explanation.wordLimit) }

  private func add(_ evidence: Weighed, to line: inout Line) {
    line.add(intents[evidence.intent].id, " (", Explanation.digits(evidence.score), ")")
  }

  /// Two digits after the point, without a locale.
  static func digits(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

/// A sentence while it is written, as bytes: one string is made of it in the end.
private struct Line {
  private var bytes: [UInt8] = []

  /// More are never quoted.
  static let mostWords = 12

  init() { bytes.reserveCapacity(256) }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ part: String) { bytes.append(contentsOf: part.utf8) }

  mutating func add(_ parts: String...) { for part in parts { add(part) } }

  /// Words of a text, in quotation marks.
  mutating func add(quoted places: [Int], _ clean: CleanText) {
    for (index, place) in places.enumerated() {
      let text = clean.tokens[place].text
      add(index > 0 ? ", \"" : "\"")
      bytes.append(contentsOf: clean.bytes[Int(text.lowerBound)..<Int(text.upperBound)])
      add("\"")
    }
  }
}
