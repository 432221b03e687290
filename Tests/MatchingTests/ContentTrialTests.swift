import Content
import Messages
import Testing

@testable import Matching

@Suite("Content tried on itself")
struct ContentTrialTests {
  private static func trial(_ build: (inout SmallLibrary) throws -> Void) throws -> ContentTrial {
    var small = SmallLibrary()
    try build(&small)
    return ContentTrial(small.library, Matcher(small.library))
  }

  /// Rules, and whether there is a text that they find.
  static let rules: [(source: String, unless: [String], negationCounts: Bool, isDead: Bool)] = [
    ("pay tax", [], false, false),
    ("(pay|owe) ... tax", ["pay"], false, false),
    ("pay ... tax", ["pay"], false, true),
    ("^ tax $", [], false, false),
    ("pay [the|my] tax", ["tax"], false, true),
    ("~he ... ~trapped", [], false, false),
    ("~trapped", ["~trapped"], false, true),
    ("do not pay tax", [], false, false),
  ]

  @Test("rules that no text can meet are found", arguments: rules)
  func dead(_ rule: (source: String, unless: [String], negationCounts: Bool, isDead: Bool)) throws {
    let trial = try Self.trial {
      let made = try SmallLibrary.rule(rule.source, unless: rule.unless, negationCounts: rule.negationCounts)
      try $0.intent("law.tax", rules: [made], yes: ["do i pay tax"])
    }
    let problems = trial.deadRules()
    #expect(problems.isEmpty != rule.isDead)
    #expect(problems.allSatisfy { $0.severity == .warning && $0.file == "law.tax.yaml" })
  }

  @Test("an example that another intent answers is named, with who took it")
  func stolen() throws {
    let trial = try Self.trial {
      try $0.intent("talk.stop", phrases: ["stop texting me"], yes: ["stop texting me"])
      try $0.intent("law.selling", phrases: ["is it legal"], yes: ["is it legal what i do", "stop"])
    }
    let problems = trial.stolenExamples()
    #expect(problems.map(\.file) == ["law.selling.yaml"])
    #expect(problems.first?.message.contains("\"stop\" is answered by talk.stop") == true)
    #expect(problems.first?.severity == .note)
  }

  @Test("a text that must not find its intent and does is named")
  func taken() throws {
    let trial = try Self.trial {
      try $0.intent("law.tax", phrases: ["pay tax"], yes: ["do i pay tax", "must i pay tax"], no: ["do i pay tax"])
    }
    #expect(trial.stolenExamples().map(\.message).contains { $0.contains("must not find law.tax") })
  }

  @Test("a word that only one example has is named, ordinary words and words of rules are not")
  func lone() throws {
    let trial = try Self.trial {
      try $0.intent("law.tax", phrases: ["pay hmrc"], yes: ["do i pay hmrc", "my qwertax is late", "banana for tea"])
    }
    let messages = trial.loneWords().map(\.message)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("\"qwertax\"") == true)
  }

  @Test("all cores together find what each check finds alone, in every run")
  func together() throws {
    let trial = try Self.trial {
      $0 = try SmallLibrary.helpline()
      let dead = try SmallLibrary.rule("pay ... tax", unless: ["pay"])
      let many = (0..<700).map { "tax question number \($0) qwert\(["a", "b", "c"][$0 % 3])x" }
      try $0.intent("law.other", rules: [dead], yes: many + ["stop", "my qwertax is late"], no: ["do i pay tax"])
    }
    let apart = trial.deadRules() + trial.stolenExamples() + trial.loneWords()
    #expect(apart.count > 3)
    #expect(trial.problems() == apart)
    #expect(trial.problems() == apart)
  }

  private static func key(_ change: (inout SmallLibrary) throws -> Void) throws -> String {
    var small = try SmallLibrary.helpline()
    try change(&small)
    return ContentTrial.key(small.library)
  }

  /// What a trial looks at.
  static let changes: [(name: String, change: @Sendable (inout SmallLibrary) throws -> Void)] = [
    ("an example", { $0.intents[3].examples.yes[0].text += "s" }),
    ("an example's line", { $0.intents[3].examples.yes[0].line += 1 }),
    ("a counterexample", { $0.intents[3].examples.no.append(Example(text: "no", line: 1)) }),
    (
      "an example that must not, and does",
      { library in
        let examples = library.intents[3].examples
        (library.intents[3].examples.yes, library.intents[3].examples.no) = (examples.no, examples.yes)
      }
    ),
    ("a rule", { $0.intents[3].rules[1] = try SmallLibrary.rule("tax ... (pay|owe|declares)") }),
    ("an exclusion", { $0.intents[3].rules[1].unless = [try Pattern(rule: "car")] }),
    ("a guard", { $0.intents[3].rules[1].guards = [try Pattern(rule: "car")] }),
    ("negation", { $0.intents[3].rules[1].negationCounts = true }),
    ("a level", { $0.intents[3].level = .urgent }),
    ("a name", { $0.intents[3].id = "law.taxes" }),
    ("a file", { $0.intents[3].file = "other.yaml" }),
    ("a word group", { $0.group("police", ["police"]) }),
  ]

  @Test("what was found is kept no longer than what it depends on stays as it is", arguments: changes)
  func key(_ change: (name: String, change: @Sendable (inout SmallLibrary) throws -> Void)) throws {
    #expect(try Self.key(change.change) != Self.key { _ in })
  }

  @Test("an answer's words and the order of files are not looked at")
  func keyOfAnswers() throws {
    let other = try Self.key {
      $0.intents[3].title = "Tax"
      $0.intents[3].related = ["talk.hello"]
    }
    #expect(try other == Self.key { _ in })
    #expect(try Self.key { $0.intents.swapAt(3, 4) } == Self.key { _ in })
  }
}

@Suite("A report on a reading")
struct ReportTests {
  private static func matcher() throws -> Matcher {
    var small = SmallLibrary()
    try small.intent(
      "urgent.danger-now", .emergency, rules: [try SmallLibrary.rule("~he ... hit me", unless: ["in a game"])],
      yes: ["he hit me"])
    try small.intent("law.tax", phrases: ["pay tax"], yes: ["do i pay tax on it"])
    return Matcher(small.library)
  }

  @Test("maps words back to what was typed")
  func words() throws {
    let report = try Self.matcher().explain("My EX hit me!! can't move", in: MatchContext())
    #expect(report.words.map(\.cleaned) == ["my", "ex", "hit", "me", "can", "not", "move"])
    #expect(report.words.map(\.original) == ["My", "EX", "hit", "me", "can't", "can't", "move"])
    #expect(report.rules.map(\.originals) == [["My", "EX", "hit", "me"]])
    #expect(report.reading.intent == "urgent.danger-now")
  }

  @Test("says what was ruled out, and why")
  func ruledOut() throws {
    let report = try Self.matcher().explain("he hit me in a game", in: MatchContext())
    #expect(report.rules.first?.ruledOut == "unless \"in a game\" was found too")
  }

  @Test("says what is like it, by which words, and how far the second is behind")
  func likeness() throws {
    let report = try Self.matcher().explain("do i pay tax", in: MatchContext())
    #expect(report.likeness.first?.intent == "law.tax")
    #expect(report.likeness.first?.words.isEmpty == false)
    #expect(report.likeness.first?.example == "do i pay tax on it")
  }
}
