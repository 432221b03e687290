import Messages

// Only what a person can receive is hashed: a new example or rule leaves an approval as it is.

/// What slots become: a text is approved with the numbers that stand in it, so that a changed number needs a new approval.
struct Reaches {
  let directory: [String: DirectoryRecord]

  func values(_ texts: [Text]) -> [(name: String, value: String)] {
    texts.flatMap(\.slots).compactMap { slot in directory[slot].map { (slot, $0.reach) } }
  }

  /// What `{lines}` may become.
  func lines(of intent: Intent, in texts: [Text]) -> [(name: String, value: String)] {
    guard texts.contains(where: { $0.slots.contains(Slots.lines) }) else { return [] }
    return intent.numbers.compactMap { number in directory[number].map { (number, $0.item) } }
  }
}

extension SubjectHash {
  /// The answer and its numbers; nil where the intent has no answer in that language.
  init?(_ intent: Intent, _ language: Language, _ directory: Reaches) {
    guard let answer = intent.answers[language] else { return nil }
    let texts = [answer.first] + answer.more
    self.init(
      .intent(intent.id, language),
      [("title", intent.title)] + texts.map { ("text", $0.raw) } + intent.numbers.map { ("number", $0) }
        + directory.values(texts) + directory.lines(of: intent, in: texts))
  }

  /// One of the helpline's own sentences.
  init(_ text: Text, id: String, _ language: Language, _ directory: Reaches) {
    self.init(.text(id, language), [("text", text.raw)] + directory.values([text]))
  }

  /// What staff send, and the words by which they choose it; nil where it is not in that language.
  init?(_ reply: StaffReply, _ language: Language, _ directory: Reaches) {
    guard let text = reply.texts[language] else { return nil }
    self.init(
      .reply(reply.id, language),
      [("title", reply.title), ("policy", reply.policy ?? ""), ("text", text.raw)] + directory.values([text]))
  }

  /// All steps with their choices and where they lead; nil where no step is in that language.
  init?(_ flow: Flow, _ language: Language, _ directory: Reaches) {
    guard flow.steps.contains(where: { $0.texts[language] != nil }) else { return nil }
    let texts = flow.steps.compactMap { $0.texts[language] }
    self.init(
      .flow(flow.id, language), flow.steps.flatMap { Self.values($0, language) } + directory.values(texts))
  }

  /// A number or address with what may be said of it.
  init(_ record: DirectoryRecord) {
    self.init(
      .record(record.id),
      [
        ("name", record.name), ("reach", record.reach), ("kind", record.kind.rawValue), ("send", record.send.rawValue),
        ("hours", record.hours?.description ?? ""), ("cost", record.cost ?? ""),
      ])
  }

  /// What is said of a service, and to whom; nil while it may not be sent.
  init?(_ service: LocalService) {
    guard let text = service.text else { return nil }
    let areas = service.areas.map { ("area", "\($0.kind.rawValue) \($0.name) \($0.holds.joined(separator: " "))") }
    self.init(
      .service(service.id),
      [("text", text.raw), ("description", service.description), ("eligibility", service.eligibility ?? "")] + areas)
  }

  private static func values(_ step: Flow.Step, _ language: Language) -> [(name: String, value: String)] {
    [("step", step.id), ("say", step.texts[language]?.raw ?? ""), ("next", step.next ?? "")]
      + step.choices.flatMap { [("choice", $0.label), ("leads", $0.next)] + added("means", $0.means) }
      + added("ask", step.asks?.rawValue) + added("do", step.act?.rawValue) + added("otherwise", step.otherwise)
  }

  /// What was added to the form of flows later is left out where it is not used: older approvals stay.
  private static func added(_ name: String, _ value: String?) -> [(name: String, value: String)] {
    value.map { [(name, $0)] } ?? []
  }
}
