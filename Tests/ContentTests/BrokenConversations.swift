import Content

extension BrokenFile {
  private static let flow = SampleProject.flow
  private static let directory = SampleProject.directory
  private static let texts = SampleProject.texts

  /// Mistakes in flows, the directory, own texts, word groups and the places of files.
  static let conversations: [BrokenFile] = [
    BrokenFile(
      "unknown step", in: flow, "next: soon", "next: son", line: 12, "unknown step \"son\": did you mean soon?"),
    BrokenFile(
      "unknown step after MORE", in: flow, "next: later\n  later", "next: last\n  later", line: 17,
      "unknown step \"last\""),
    BrokenFile(
      "step that nothing reaches", in: flow, "next: soon", "next: later", line: 15, "\"soon\" cannot be reached"),
    BrokenFile(
      "step without text", in: flow, "    say: Go to a clinic. {num}\n", "", line: 16, "needs the key \"say\""),
    BrokenFile(
      "flow from an unknown intent", in: flow, "[law.selling]", "[law.sellin]", line: 2,
      "unknown intent law.sellin: did you mean law.selling?"),
    BrokenFile(
      "choice without a way on", in: flow, "        next: soon\n", "", line: 10, "a choice needs the key \"next\""),
    BrokenFile("pattern in hears", in: flow, "[today, last night]", "[\"~today\"]", line: 11, "never patterns"),
    BrokenFile("two choices hear the same", in: flow, "last night", "longer ago", line: 7, "means both"),
    BrokenFile("steps as a list", in: flow, "  when:\n", "  - when:\n", line: 15, "not YAML"),
    BrokenFile(
      "flow that its intent does not name", in: SampleProject.intent, "\nflow: condom-broke", "", line: 2,
      "never starts", severity: .warning
    ).seen(in: flow),
    BrokenFile(
      "more behind a flow without an end", in: flow, "  later:\n", "  later:\n    next: soon\n", line: 24,
      "\"more\" is never sent", severity: .warning
    ).seen(in: SampleProject.intent),
    BrokenFile(
      "record without a key", in: directory, "  kind: phone\n", "", line: 2,
      "the record \"emergency\" needs the key \"kind\""),
    BrokenFile(
      "website sent as a number", in: directory, "send: website", "send: number", line: 45, "belong together"),
    BrokenFile("unknown kind", in: directory, "kind: phone", "kind: phon", line: 4, "did you mean phone?"),
    BrokenFile("vital that is no flag", in: directory, "vital: true", "vital: maybe", line: 9, "true or false"),
    BrokenFile(
      "full without hours", in: directory, "hours: 24/7", "hours: not stated", line: 10, "\"send: full\" prints hours"),
    BrokenFile("unknown nation", in: directory, "[england, wales,", "[england, wale,", line: 8, "did you mean wales?"),
    BrokenFile("record twice", in: directory, "samaritans:\n", "emergency:\n", line: 1, "twice"),
    BrokenFile(
      "record in two files", adding: "Conversations/_directory/more.yaml", "num:\n  name: x\n", line: 1,
      "already defined in", "helplines.yaml:38"),
    BrokenFile(
      "record named like a slot of the service", in: directory, "num:\n", "team:\n", line: 38,
      "already means something else"),
    BrokenFile("missing own text", in: texts, "menu:", "menue:", line: 1, "\"menu\" is missing"),
    BrokenFile(
      "own text that nothing sends", in: texts, "menu:", "menue:", line: 7, "did you mean menu?", severity: .warning),
    BrokenFile("empty own text", in: texts, "menu: A plain sentence.", "menu: \"\"", line: 7, "empty"),
    BrokenFile(
      "long sentence for {team}", in: texts, "team-opened: A plain",
      "team-opened: A sentence that goes on and on and is then too long to be plain", line: 15, "{team} has room for 59"
    ),
    BrokenFile(
      "translated texts with gaps", adding: "Conversations/_texts/ro.yaml", "menu: Meniu\n", line: 1,
      "are not translated", severity: .warning),
    BrokenFile(
      "word group twice", adding: "Intents/_words/more.yaml", "legal: [ok]\n", line: 1,
      "~legal is already defined in Intents/_words/base.yaml:2"),
    BrokenFile(
      "pattern in a word group", in: SampleProject.words, "[legal, allowed]", "[legal, \"~ok\"]", line: 2,
      "never patterns"),
    BrokenFile(
      "word group without a list", in: SampleProject.words, "[legal, allowed]", "legal", line: 2,
      "needs a list of words"),
    BrokenFile("word group with capitals", in: SampleProject.words, "police:", "Police:", line: 3, "small letters"),
    BrokenFile("intent outside of a group", adding: "Intents/selling.yaml", "title: x", line: 1, "group folder"),
    BrokenFile(
      "unknown group", adding: "Intents/lwa/selling.yaml", "title: x", line: 1,
      "unknown group \"lwa\": did you mean law?"),
    BrokenFile("intent too deep", adding: "Intents/law/old/selling.yaml", "title: x", line: 1, "group folder"),
    BrokenFile("name with a capital", adding: "Intents/law/Selling.yaml", "title: x", line: 1, "small letters"),
    BrokenFile("wrong ending", adding: "Intents/law/tax.yml", "title: x", line: 1, "must end in .yaml"),
    BrokenFile("strange file", adding: "Intents/law/tax.docx", "x", line: 1, "only .yaml files"),
    BrokenFile(
      "English as a translation", adding: "Intents/law/selling.en.yaml", "x: y", line: 1,
      "English stands in selling.yaml"),
    BrokenFile(
      "translation without English", adding: "Intents/law/tax.ro.yaml",
      "checked: 2026-11-21\nreview_by: 2027-05-21\nanswer: {first: Da}", line: 1, "no English file"),
    BrokenFile(
      "translation with rules", adding: "Intents/law/selling.ro.yaml", "rules: [a]", line: 1,
      "unknown key \"rules\" in a translation"),
    BrokenFile(
      "translated step that does not exist", adding: "Conversations/condom-broke.ro.yaml",
      "checked: 2026-11-21\nreview_by: 2027-05-21\nsteps: {sooon: {say: Da}}", line: 3,
      "unknown step \"sooon\": did you mean soon?"),
    BrokenFile(
      "translation of an unknown flow", adding: "Conversations/report.ro.yaml",
      "checked: 2026-11-21\nreview_by: 2027-05-21\nsteps: {a: {say: Da}}", line: 1, "no English flow"),
    BrokenFile("sign-off that is no list", adding: "Conversations/_signoff.yaml", "a: b", line: 1, "helpline sign-off"),
    BrokenFile(
      "sign-off without a name", adding: "Conversations/_signoff.yaml",
      "- {subject: \"record:num\", hash: ab, on: 2026-11-21}", line: 1, "needs the key \"by\""),
    BrokenFile("file in a strange place", adding: "Secrets/law.yaml", "a: b", line: 1, "Intents/ or Conversations/"),
  ]
}
