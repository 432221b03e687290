import Messages

/// Reads the steps of a flow, whose names are known beforehand: a step may lead to a later one.
struct FlowStepFields {
  private let names: Set<String>

  init(_ names: Set<String>) { self.names = names }

  func step(_ entry: YAMLEntry, _ notes: inout FileNotes) -> Flow.Step? {
    let subject = "the step \"\(entry.key)\""
    let keys = ["say", "choices", "next", "ask", "do", "otherwise"]
    guard let fields = Fields(entry.value, of: subject, keys: keys, &notes) else { return nil }
    let choices = (fields.items("choices", &notes) ?? []).compactMap { choice($0, &notes) }
    checkCount(of: choices, fields, &notes)
    let next = leads("next", fields, &notes)
    let otherwise = leads("otherwise", fields, &notes)
    let asks: Flow.Ask? = fields.has("ask") ? fields.word("ask", &notes) : nil
    let act: Flow.Act? = fields.has("do") ? fields.word("do", &notes) : nil
    guard let say = fields.text("say", &notes) else { return nil }
    let step = Flow.Step(
      id: entry.key, texts: [.english: Text(say)], choices: choices, next: next, asks: asks, act: act,
      otherwise: otherwise, line: entry.line)
    checkShape(step, fields, &notes)
    return step
  }

  private func checkCount(of choices: [Flow.Choice], _ fields: Fields, _ notes: inout FileNotes) {
    if choices.count > 9 {
      notes.error(
        fields.line(of: "choices"), "\(fields.subject) has \(choices.count) choices: at most 9 can be numbered.")
    }
  }

  /// What asks needs a way on, and what can fail needs another one.
  private func checkShape(_ step: Flow.Step, _ fields: Fields, _ notes: inout FileNotes) {
    if step.asks != nil, step.next == nil {
      notes.error(
        fields.line(of: "ask"), "\(fields.subject) asks: say with \"next\" which step comes after the answer.")
    }
    if step.asks != nil, !step.choices.isEmpty {
      notes.error(fields.line(of: "ask"), "\(fields.subject) has \"ask\" and \"choices\": make two steps of it.")
    }
    let mayFail: [Flow.Act] = [
      .services, .staffed, .checkIn, .mayCheckIn, .staffThen, .friend, .staffOrFriend, .withFriend, .askFriend,
    ]
    let needAnswer: [Flow.Ask] = [.place, .time, .number]
    if step.otherwise == nil, step.act.map(mayFail.contains) == true || step.asks.map(needAnswer.contains) == true {
      notes.error(step.line, "\(fields.subject) may fail: say with \"otherwise\" which step is said then.")
    }
  }

  private func choice(_ value: YAMLValue, _ notes: inout FileNotes) -> Flow.Choice? {
    let keys = ["label", "hears", "means", "next"]
    guard let fields = Fields(value, of: "a choice", keys: keys, &notes) else { return nil }
    let hears = fields.texts("hears", &notes)
    for phrase in hears { checkPhrase(phrase, &notes) }
    let label = fields.text("label", &notes)
    let means = fields.optionalText("means", &notes)
    guard fields.value("next", &notes) != nil, let next = leads("next", fields, &notes), let label else { return nil }
    return Flow.Choice(label: label.text, hears: hears.map(\.text), means: means?.text, next: next)
  }

  private func checkPhrase(_ phrase: Lined, _ notes: inout FileNotes) {
    do throws(PatternError) {
      _ = try Pattern(phrase: phrase.text)
    } catch {
      notes.error(
        phrase.line,
        "\"\(phrase.text)\", column \(error.column): \"hears\" holds phrases, never patterns. \(error.message)")
    }
  }

  private func leads(_ key: String, _ fields: Fields, _ notes: inout FileNotes) -> String? {
    guard let next = fields.optionalText(key, &notes) else { return nil }
    if names.contains(next.text) { return next.text }
    notes.error(next.line, "unknown step \"\(next.text)\"\(NearName.hint(next.text, among: names.sorted()))")
    return nil
  }
}
