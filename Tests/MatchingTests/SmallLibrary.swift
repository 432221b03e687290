import Content
import Messages
import Testing

/// A library of a few intents, written in one go.
struct SmallLibrary {
  var intents: [Intent] = []
  var concepts: [String: Concept] = [:]

  /// The word groups that every test may use.
  init() {
    group("filler", ["just", "really", "so", "please", "the", "a", "an", "very"])
    group("not", ["not", "never", "no", "nobody", "neither", "without"])
    group("he", ["he", "him", "she", "her", "they", "my ex", "a man", "someone"])
    group("police", ["police", "cop", "old bill", "5-0"])
    group("trapped", ["can not leave", "locked in"])
  }

  mutating func group(_ name: String, _ members: [String]) {
    concepts[name] = Concept(name: name, members: members, file: "words.yaml", line: 1)
  }

  mutating func intent(
    _ id: String, _ level: Level = .normal, phrases: [String] = [], rules: [Rule] = [], yes: [String] = [],
    no: [String] = []
  ) throws {
    let phrases = try phrases.map { Rule(source: $0, pattern: try Pattern(phrase: $0), isPhrase: true, line: 1) }
    let day = try #require(Day("2026-11-21"))
    intents.append(
      Intent(
        id: id, title: id, level: level, audience: .anyone, status: .answered,
        proof: Proof(sources: [], checked: day, reviewBy: day), numbers: [], rules: phrases + rules,
        examples: Examples(yes: yes.map { Example(text: $0, line: 1) }, no: no.map { Example(text: $0, line: 1) }),
        answers: [:], related: [], flow: nil, file: "\(id).yaml"))
  }

  /// A rule as the grammar of Intents/README.md has it.
  static func rule(
    _ source: String, guards: [String] = [], unless: [String] = [], negationCounts: Bool = false
  ) throws -> Rule {
    Rule(
      source: source, pattern: try Pattern(rule: source), guards: try guards.map { try Pattern(rule: $0) },
      unless: try unless.map { try Pattern(rule: $0) }, negationCounts: negationCounts, isPhrase: false, line: 1)
  }

  var library: ContentLibrary {
    ContentLibrary(
      version: "test", intents: intents, concepts: concepts, directory: [:], texts: [:], flows: [], signOff: SignOff(),
      everyday: Self.everyday.map { Example(text: $0, line: 1) })
  }

  /// What nobody needs a helpline for.
  private static let everyday = [
    "who won the match", "did you see the football", "what is for tea", "la di da", "see you at eight",
    "lol that is funny",
    "the bus is late again", "happy birthday to you", "i am at the shop", "what time does the film start",
  ]

  /// A helpline with a little of everything.
  static func helpline() throws -> SmallLibrary {
    var small = SmallLibrary()
    try small.intent(
      "urgent.danger-now", .emergency, rules: [try rule("~he ... (hit|hitting|strangle) me"), try rule("~trapped")],
      yes: ["he is hitting me", "he strangled me", "my ex is hitting me right now"])
    try small.intent(
      "urgent.suicide", .emergency, rules: [try rule("(kill myself|end my life)")],
      yes: ["i want to kill myself", "going to end my life tonight"])
    try small.intent(
      "urgent.blackmail", .urgent, phrases: ["pay or i send"], yes: ["he says pay or i send your pictures to your mum"])
    try small.intent(
      "law.tax", phrases: ["do i pay tax"], rules: [try rule("tax ... (pay|owe|declare)")],
      yes: ["do i pay tax on this", "must i declare it to hmrc", "self employed tax return help"])
    try small.intent(
      "health.pep", .sensitive, rules: [try rule("(pep|hiv risk)")],
      yes: ["where can i get pep", "hiv risk last night what now", "the condom broke is pep needed"])
    try small.intent(
      "health.condoms-free", rules: [try rule("free condom")],
      yes: ["where do i get free condoms", "condoms by post for free"])
    try small.intent("talk.hello", phrases: ["hello", "hi"], yes: ["hello there", "hi"])
    try small.intent("talk.stop", rules: [try rule("stop texting me")], yes: ["please stop texting me"])
    try small.intent("talk.menu", phrases: ["what can you do"], yes: ["what can you do"])
    return small
  }
}
