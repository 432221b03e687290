import Messages

/// Reads `Conversations/<flow>.yaml`.
enum FlowFile {
  static func read(_ value: YAMLValue, id: String, _ notes: inout FileNotes) -> Flow? {
    let keys = ["title", "starts", "checked", "review_by", "sources", "steps"]
    guard let fields = Fields(value, of: "a flow", keys: keys, &notes) else { return nil }
    let title = fields.text("title", &notes)
    let proof = ProofFields.read(fields, &notes)
    let starts = fields.texts("starts", &notes)
    for start in starts { notes.refer(to: .intent, start.text, line: start.line) }
    let steps = steps(fields, &notes)
    guard let title, let proof, let steps else { return nil }
    return Flow(id: id, title: title.text, starts: starts.map(\.text), proof: proof, steps: steps, file: notes.file)
  }

  private static func steps(_ fields: Fields, _ notes: inout FileNotes) -> [Flow.Step]? {
    guard let value = fields.value("steps", &notes) else { return nil }
    guard case .map(let entries, _) = value, !entries.isEmpty else {
      notes.error(value.line, "steps are written as \"name:\" with \"say:\" below it; the first one is the start.")
      return nil
    }
    let names = Set(entries.map(\.key))
    let steps = entries.compactMap { step($0, among: names, &notes) }
    return steps.count == entries.count ? steps : nil
  }

  private static func step(_ entry: YAMLEntry, among names: Set<String>, _ notes: inout FileNotes) -> Flow.Step? {
    let subject = "the step \"\(entry.key)\""
    guard let fields = Fields(entry.value, of: subject, keys: ["say", "choices", "next"], &notes) else { return nil }
    let choices = (fields.items("choices", &notes) ?? []).compactMap { choice($0, among: names, &notes) }
    checkCount(of: choices, fields, &notes)
    let next = next(fields, among: names, &notes)
    guard let say = fields.text("say", &notes) else { return nil }
    return Flow.Step(id: entry.key, texts: [.english: Text(say)], choices: choices, next: next, line: entry.line)
  }

  private static func checkCount(of choices: [Flow.Choice], _ fields: Fields, _ notes: inout FileNotes) {
    if choices.count > 9 {
      notes.error(
        fields.line(of: "choices"), "\(fields.subject) has \(choices.count) choices: at most 9 can be numbered.")
    }
  }

  private static func choice(_ value: YAMLValue, among names: Set<String>, _ notes: inout FileNotes) -> Flow.Choice? {
    guard let fields = Fields(value, of: "a choice", keys: ["label", "hears", "next"], &notes) else { return nil }
    let hears = fields.texts("hears", &notes)
    for phrase in hears { checkPhrase(phrase, &notes) }
    let label = fields.text("label", &notes)
    guard fields.value("next", &notes) != nil, let next = next(fields, among: names, &notes), let label else {
      return nil
    }
    return Flow.Choice(label: label.text, hears: hears.map(\.text), next: next)
  }

  private static func checkPhrase(_ phrase: Lined, _ notes: inout FileNotes) {
    do throws(PatternError) {
      _ = try Pattern(phrase: phrase.text)
    } catch {
      notes.error(
        phrase.line,
        "\"\(phrase.text)\", column \(error.column): \"hears\" holds phrases, never patterns. \(error.message)")
    }
  }

  private static func next(_ fields: Fields, among names: Set<String>, _ notes: inout FileNotes) -> String? {
    guard let next = fields.optionalText("next", &notes) else { return nil }
    if names.contains(next.text) { return next.text }
    notes.error(next.line, "unknown step \"\(next.text)\"\(NearName.hint(next.text, among: names.sorted()))")
    return nil
  }
}
