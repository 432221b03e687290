import Messages

/// Reads `Conversations/<flow>.<language>.yaml`: what each step says in that language, and its days.
struct FlowTranslationFile {
  var flow: String
  var language: Language
  var says: [(step: String, line: Int, text: Text)]
  var file: String

  /// nil when the steps are missing; the notes say so.
  init?(_ value: YAMLValue, flow: String, language: Language, _ notes: inout FileNotes) {
    let keys = ["checked", "review_by", "steps"]
    guard let fields = Fields(value, of: "a translation", keys: keys, &notes) else { return nil }
    let days = ProofFields.days(fields, &notes)
    guard let steps = fields.value("steps", &notes), days != nil else { return nil }
    guard case .map(let entries, _) = steps else {
      notes.error(steps.line, "steps are written as \"name:\" with \"say:\" below it.")
      return nil
    }
    says = []
    for entry in entries {
      guard let step = Fields(entry.value, of: "the step \"\(entry.key)\"", keys: ["say"], &notes) else { continue }
      if let say = step.text("say", &notes) { says.append((entry.key, entry.line, Text(say))) }
    }
    self.flow = flow
    self.language = language
    file = notes.file
  }
}
