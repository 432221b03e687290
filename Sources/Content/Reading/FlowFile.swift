import Messages

/// Reads `Conversations/<flow>.yaml`.
enum FlowFile {
  static func read(_ value: YAMLValue, id: String, _ notes: inout FileNotes) -> Flow? {
    let keys = ["title", "starts", "checked", "review_by", "sources", "keeps", "steps"]
    guard let fields = Fields(value, of: "a flow", keys: keys, &notes) else { return nil }
    let title = fields.text("title", &notes)
    let proof = ProofFields.read(fields, &notes)
    let starts = fields.texts("starts", &notes)
    for start in starts { notes.refer(to: .intent, start.text, line: start.line) }
    let keeps = keeps(fields, &notes)
    let steps = steps(fields, &notes)
    guard let title, let proof, let steps else { return nil }
    return Flow(
      id: id, title: title.text, starts: starts.map(\.text), proof: proof, steps: steps, file: notes.file,
      keepsAnswers: keeps)
  }

  /// `keeps: 24 hours`, from 1 hour to 7 days.
  private static func keeps(_ fields: Fields, _ notes: inout FileNotes) -> Double {
    guard let text = fields.optionalText("keeps", &notes) else { return Flow.usualKeeping }
    let words = text.text.split(separator: " ")
    if words.count == 2, words[1].hasPrefix("hour"), let hours = Int(words[0]), (1...168).contains(hours) {
      return Double(hours) * 3_600
    }
    notes.error(text.line, "\"keeps\" is a number of hours, such as \"24 hours\", 168 at most.")
    return Flow.usualKeeping
  }

  private static func steps(_ fields: Fields, _ notes: inout FileNotes) -> [Flow.Step]? {
    guard let value = fields.value("steps", &notes) else { return nil }
    guard case .map(let entries, _) = value, !entries.isEmpty else {
      notes.error(value.line, "steps are written as \"name:\" with \"say:\" below it; the first one is the start.")
      return nil
    }
    let names = Set(entries.map(\.key))
    let steps = entries.compactMap { FlowStepFields(names).step($0, &notes) }
    return steps.count == entries.count ? steps : nil
  }
}
