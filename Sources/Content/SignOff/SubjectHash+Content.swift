import Messages

// Only what a person can receive is hashed: a new example or rule leaves an approval as it is.

extension SubjectHash {
  /// The answer and its numbers; nil where the intent has no answer in that language.
  init?(_ intent: Intent, _ language: Language) {
    guard let answer = intent.answers[language] else { return nil }
    self.init(
      .intent(intent.id, language),
      [("title", intent.title), ("first", answer.first.raw)] + answer.more.map { ("more", $0.raw) } + intent.numbers.map { ("number", $0) })
  }

  /// One of the helpline's own sentences.
  init(_ text: Text, id: String, _ language: Language) {
    self.init(.text(id, language), [("text", text.raw)])
  }

  /// All steps with their choices and where they lead; nil where no step is in that language.
  init?(_ flow: Flow, _ language: Language) {
    guard flow.steps.contains(where: { $0.texts[language] != nil }) else { return nil }
    self.init(.flow(flow.id, language), flow.steps.flatMap { Self.values($0, language) })
  }

  /// A number or address with what may be said of it.
  init(_ record: DirectoryRecord) {
    self.init(
      .record(record.id),
      [
        ("name", record.name), ("reach", record.reach), ("kind", record.kind.rawValue), ("send", record.send.rawValue),
        ("hours", record.hours ?? ""), ("cost", record.cost ?? ""),
      ])
  }

  private static func values(_ step: Flow.Step, _ language: Language) -> [(name: String, value: String)] {
    [("step", step.id), ("say", step.texts[language]?.raw ?? ""), ("next", step.next ?? "")]
      + step.choices.flatMap { [("choice", $0.label), ("leads", $0.next)] }
  }
}
