import Messages

/// Reads `Intents/<group>/<name>.yaml`.
enum IntentFile {
  private static let keys = [
    "title", "level", "audience", "status", "checked", "review_by", "sources", "numbers", "phrases", "rules",
    "examples",
    "answer", "related", "flow",
  ]

  /// nil when something that an intent needs is missing; the notes say what.
  static func read(_ value: YAMLValue, id: String, _ notes: inout FileNotes) -> Intent? {
    guard let fields = Fields(value, of: "an intent", keys: keys, &notes) else { return nil }
    let title = fields.text("title", &notes)
    let level: Level? = fields.word("level", &notes)
    let audience: Intent.Audience? = fields.word("audience", or: .anyone, &notes)
    let status: Intent.Status? = fields.word("status", or: .answered, &notes)
    let proof = ProofFields.read(fields, statesFacts: !id.hasPrefix("\(ContentPlace.smallTalk)."), &notes)
    let rules = RuleFields.read(fields, &notes)
    let examples = examples(fields, &notes)
    let answer = AnswerFields.read(fields, &notes)
    let links = Links(fields, id: id, &notes)
    guard let title, let level, let audience, let status, let proof, let examples, let answer else { return nil }
    return Intent(
      id: id, title: title.text, level: level, audience: audience, status: status, proof: proof, numbers: links.numbers,
      rules: rules, examples: examples, answers: [.english: answer], related: links.related, flow: links.flow,
      file: notes.file)
  }

  private static func examples(_ fields: Fields, _ notes: inout FileNotes) -> Examples? {
    guard let value = fields.value("examples", &notes),
      let fields = Fields(value, of: "examples", keys: ["yes", "no"], &notes)
    else { return nil }
    let yes = fields.texts("yes", &notes)
    if yes.isEmpty, !fields.has("yes") {
      notes.error(fields.line, "examples need at least one \"yes\": a text that must find this intent.")
    }
    return Examples(yes: yes.map(Example.init), no: fields.texts("no", &notes).map(Example.init))
  }
}

extension Example {
  fileprivate init(_ lined: Lined) { self.init(text: lined.text, line: lined.line) }
}

/// What an intent's answer leads to.
private struct Links {
  var numbers: [String]
  var related: [String]
  var flow: String?

  init(_ fields: Fields, id: String, _ notes: inout FileNotes) {
    numbers = Self.names("numbers", .record, fields, &notes)
    related = Self.names("related", .intent, fields, &notes)
    if related.count > 2 {
      notes.error(fields.line(of: "related"), "\"related\" has \(related.count) intents: name the two that help most.")
    }
    if related.contains(id) {
      notes.error(fields.line(of: "related"), "\"related\" names this intent itself: name another one.")
    }
    if let name = fields.optionalText("flow", &notes) {
      notes.refer(to: .flow, name.text, line: name.line)
      flow = name.text
    }
  }

  private static func names(
    _ key: String, _ kind: FileNotes.NameKind, _ fields: Fields, _ notes: inout FileNotes
  ) -> [String] {
    var seen: [String] = []
    for name in fields.texts(key, &notes) {
      if seen.contains(name.text) { notes.error(name.line, "\(name.text) stands in \"\(key)\" twice: remove one.") }
      notes.refer(to: kind, name.text, line: name.line)
      seen.append(name.text)
    }
    return seen
  }
}
