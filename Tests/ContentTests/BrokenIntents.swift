import Content

extension BrokenFile {
  private static let file = SampleProject.intent

  /// Mistakes in the files of intents.
  static let intents: [BrokenFile] = [
    BrokenFile(
      "unknown key", in: file, "audience:", "audiense:", line: 3, "unknown key \"audiense\"", "did you mean audience?"),
    BrokenFile("strange key", in: file, "audience:", "colour:", line: 3, "unknown key", "The keys are title,"),
    BrokenFile("missing title", in: file, "title: Is selling sex legal\n", "", line: 1, "needs the key \"title\""),
    BrokenFile(
      "empty title", in: file, "title: Is selling sex legal", "title:", line: 1, "\"title\" must be a text", "nothing"),
    BrokenFile("list for text", in: file, "title: Is selling sex legal", "title: [a, b]", line: 1, "a list"),
    BrokenFile(
      "unknown level", in: file, "level: normal", "level: nromal", line: 2, "unknown level \"nromal\"",
      "did you mean normal?"),
    BrokenFile(
      "strange level", in: file, "level: normal", "level: high", line: 2,
      "It is one of normal, sensitive, urgent, emergency."),
    BrokenFile("unknown audience", in: file, "audience: worker", "audience: workers", line: 3, "did you mean worker?"),
    BrokenFile("unknown status", in: file, "status: answered", "status: done", line: 4, "answered, signpost"),
    BrokenFile("bad day", in: file, "checked: 2026-11-21", "checked: 2026-02-30", line: 5, "not a day", "2026-11-21"),
    BrokenFile("day of another order", in: file, "checked: 2026-11-21", "checked: 21/11/2026", line: 5, "not a day"),
    BrokenFile("review before check", in: file, "2027-05-21", "2026-05-21", line: 6, "is not after checked"),
    BrokenFile("missing sources", in: file, "sources:", "source:", line: 7, "did you mean sources?"),
    BrokenFile("plain http", in: file, "url: https://www", "url: http://www", line: 9, "https://"),
    BrokenFile(
      "no site", in: file, "https://www.legislation.gov.uk/ukpga", "https://localhost/ukpga", line: 9,
      "secure web address"),
    BrokenFile(
      "unknown record", in: file, "numbers: [samaritans]", "numbers: [samaritan]", line: 10,
      "unknown record samaritan: did you mean samaritans?"),
    BrokenFile(
      "rule among phrases", in: file, "- is selling sex legal", "- is ~sell legal", line: 12, "column 4", "\"rules\""),
    BrokenFile(
      "punctuation in a phrase", in: file, "- is selling sex legal", "- is selling sex legal?", line: 12, "column 21",
      "punctuation"),
    BrokenFile("colon in a phrase", in: file, "- is selling sex legal", "- is it: legal", line: 12, "quotes"),
    BrokenFile(
      "unknown word group", in: file, "~sell ...", "~sel ...", line: 14, "unknown word group ~sel: did you mean ~sell?"),
    BrokenFile(
      "strange word group", in: file, "~sell ...", "~elephant ...", line: 14, "unknown word group ~elephant.",
      "Intents/_words/"),
    BrokenFile(
      "word group in unless", in: file, "[\"~police\"]", "[\"~polise\"]", line: 17,
      "unknown word group ~polise: did you mean ~police?"),
    BrokenFile(
      "unknown guard", in: file, "guards: [now]", "guards: [then]", line: 16, "unknown word group ~guard-then"),
    BrokenFile("open group", in: file, "~sell ... ~legal", "~sell (a|b", line: 14, "column 7", "not closed"),
    BrokenFile("rule with an unknown key", in: file, "unless:", "not:", line: 17, "unknown key \"not\" in a rule"),
    BrokenFile("strange negation", in: file, "negation: counts", "negation: yes", line: 18, "\"counts\""),
    BrokenFile(
      "no rules at all", in: SampleProject.urgent, "phrases: [he has a knife]\n", "", line: 1,
      "at least one phrase or rule"),
    BrokenFile(
      "no yes examples", in: file, "  yes:\n    - is it legal what i do\n", "", line: 20, "at least one \"yes\""),
    BrokenFile(
      "example that is no text", in: file, "- is it legal what i do", "- a: b", line: 21, "an item of \"yes\""),
    BrokenFile("answer without first", in: file, "first:", "frist:", line: 25, "did you mean first?"),
    BrokenFile(
      "unknown slot", in: file, "{samaritans}", "{samaritan}", line: 25,
      "unknown slot {samaritan}: did you mean {samaritans}?"),
    BrokenFile("slot with a capital", in: file, "{samaritans}", "{Samaritans}", line: 25, "brace"),
    BrokenFile(
      "unknown related intent", in: file, "[urgent.danger-now]", "[urgent.danger]", line: 29,
      "unknown intent urgent.danger."),
    BrokenFile("related to itself", in: file, "[urgent.danger-now]", "[law.selling]", line: 29, "itself"),
    BrokenFile(
      "three related", in: file, "[urgent.danger-now]", "[urgent.danger-now, a.b, c.d]", line: 29, "has 3 intents"),
    BrokenFile(
      "unknown flow", in: file, "flow: condom-broke", "flow: condom-brok", line: 30,
      "unknown flow condom-brok: did you mean condom-broke?"),
    BrokenFile("key twice", in: file, "status: answered", "level: normal", line: 2, "\"level\"", "twice"),
    BrokenFile("not YAML", in: file, "title: Is selling", "title: \"Is selling", line: 14, "this is not YAML"),
    BrokenFile(
      "bad indentation", in: file, "audience: worker", "   audience: worker", line: 3, "this is not YAML", "indented"),
    BrokenFile("list as a file", adding: "Intents/law/tax.yaml", "- a\n- b\n", line: 1, "an intent is written as keys"),
    BrokenFile("empty file", adding: "Intents/law/tax.yaml", "", line: 1, "an intent is written as keys", "nothing"),
    BrokenFile(
      "urgent without numbers", in: SampleProject.urgent, "numbers: [emergency]\n", "", line: 2, "needs \"numbers\""),
    BrokenFile("urgent without team", in: SampleProject.urgent, " {team}", "", line: 11, "carries {team}"),
    BrokenFile(
      "translation without the number", adding: "Intents/urgent/danger-now.ro.yaml",
      "checked: 2026-11-21\nreview_by: 2027-05-21\nanswer: {first: \"Da {team}\"}", line: 3, "none of the numbers"),
    BrokenFile(
      "translation without team", adding: "Intents/urgent/danger-now.ro.yaml",
      "checked: 2026-11-21\nreview_by: 2027-05-21\nanswer: {first: \"Da {emergency}\"}", line: 3, "carries {team}"),
    BrokenFile(
      "urgent without its number", in: SampleProject.urgent, "{emergency}", "someone", line: 11,
      "none of the numbers (emergency)"),
    BrokenFile(
      "urgent group, normal level", in: SampleProject.urgent, "level: emergency", "level: normal", line: 2,
      "of level urgent or emergency"),
    BrokenFile(
      "source without an address", in: file,
      "    url: https://www.legislation.gov.uk/ukpga/Eliz2/7-8/57/section/1\n", "", line: 8,
      "a source needs the key \"url\""),
    BrokenFile(
      "long title", in: file, "Is selling sex legal", "Is selling sex legal, and where, and for whom is it so", line: 1,
      "at most 48 fit", severity: .warning),
    BrokenFile(
      "no sources", in: SampleProject.urgent, "[{name: Police.uk, url: \"https://www.police.uk/contact\", fact: N-01}]",
      "[]", line: 5, "\"sources\" is empty"),
    BrokenFile(
      "same text as yes and no", in: file, "- is it legal to pay for it", "- Is it legal, what I do", line: 23,
      "of yes and of no"),
    BrokenFile(
      "same yes in two intents", in: SampleProject.urgent, "help he is hitting me", "Is it legal what i do", line: 9,
      "also an example of law.selling", "selling.yaml:21", severity: .warning),
    BrokenFile(
      "same yes in a list", adding: "Intents/law/selling.txt", "# more\nIs it legal, what I do?", line: 2,
      "stands here twice", severity: .warning),
    BrokenFile(
      "list of no intent", adding: "Intents/law/teh.txt", "is it legal", line: 1, "no intent for these examples"),
    BrokenFile("empty list", adding: "Intents/law/selling.txt", "# nothing", line: 1, "no example", severity: .warning),
    BrokenFile(
      "same phrase twice over", adding: "Intents/law/tax.yaml", SampleProject.other(phrase: "is selling sex legal"),
      line: 6, "also stands in law.selling", severity: .warning),
  ]
}

extension SampleProject {
  /// One more intent of the same level.
  static func other(phrase: String) -> String {
    """
    title: Tax
    level: normal
    checked: 2026-11-21
    review_by: 2027-05-21
    sources: [{name: HMRC, url: "https://www.gov.uk/"}]
    phrases: [\(phrase)]
    examples: {yes: [do i pay tax]}
    answer: {first: You may have to.}
    """
  }
}
