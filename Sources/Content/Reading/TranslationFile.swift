import Messages

/// Reads `Intents/<group>/<name>.<language>.yaml`: an answer and its days, nothing else.
struct TranslationFile {
  var intent: String
  var language: Language
  var answer: Answer
  var file: String

  /// nil when the answer is missing; the notes say so.
  init?(_ value: YAMLValue, intent: String, language: Language, _ notes: inout FileNotes) {
    let keys = ["answer", "checked", "review_by"]
    guard let fields = Fields(value, of: "a translation", keys: keys, &notes) else { return nil }
    let days = ProofFields.days(fields, &notes)
    guard let answer = AnswerFields.read(fields, &notes), days != nil else { return nil }
    self.intent = intent
    self.language = language
    self.answer = answer
    file = notes.file
  }
}
