import Content
import Messages

/// Makes texts out of content: fills slots, and withholds what has not been signed off.
struct Speaker {
  let surroundings: Surroundings
  let language: Language

  private var library: ContentLibrary { surroundings.library }

  /// One of the helpline's own sentences.
  func house(
    _ id: String, level: Level = .normal, slots: [String: String] = [:], numbers: [String] = Speaker.lastResort
  ) -> Utterance? {
    guard let text = library.text(id, in: language) else { return nil }
    let subject = SignOffSubject.text(id, spoken(library.texts[language]?[id] != nil))
    guard maySay([text], of: subject) else {
      return safePart(numbers: numbers, level: level, subject: subject)
    }
    return Utterance(text: Redacted(fill(text, slots)), level: level, subject: subject.description)
  }

  /// The numbers, in a language that the rest of the talk is not held in.
  func numbers(in language: Language) -> Utterance? {
    Speaker(surroundings: surroundings, language: language)
      .house("language-numbers", level: .sensitive, numbers: Speaker.lastResort + ["modern-slavery"])
  }

  /// A text of an intent's answer: part 0 is the first text. Nil past the last one.
  func answer(_ intent: Intent, part: Int) -> Utterance? {
    let translated = intent.answers[language] != nil
    guard let answer = intent.answers[language] ?? intent.answers[.english] else { return nil }
    let texts = [answer.first] + answer.more
    guard texts.indices.contains(part) else { return nil }
    let subject = SignOffSubject.intent(intent.id, spoken(translated))
    guard maySay(texts, of: subject) else {
      let numbers = intent.numbers.isEmpty ? Speaker.lastResort : intent.numbers
      return part == 0 ? safePart(numbers: numbers, level: intent.level, subject: subject) : nil
    }
    return Utterance(text: Redacted(fill(texts[part])), level: intent.level, subject: subject.description)
  }

  /// A step of a flow with its numbered choices.
  func step(_ step: Flow.Step, of flow: Flow) -> Utterance? {
    guard let text = step.texts[language] ?? step.texts[.english] else { return nil }
    let subject = SignOffSubject.flow(flow.id, spoken(step.texts[language] != nil))
    guard maySay([text], of: subject) else {
      return safePart(numbers: Speaker.lastResort, level: .normal, subject: subject)
    }
    let choices = Speaker.numbered(step.choices.map(\.label))
    return Utterance(text: Redacted(fill(text) + choices), level: .normal, subject: subject.description)
  }

  /// `\n1 first\n2 second`, or nothing for no labels.
  static func numbered(_ labels: [String]) -> String {
    labels.enumerated().map { "\n\($0.offset + 1) \($0.element)" }.joined()
  }

  /// Records that may always be named.
  static let lastResort = ["emergency", "samaritans"]

  /// Names and numbers alone: what may be said of a text that nobody has approved.
  private func safePart(numbers: [String], level: Level, subject: SignOffSubject) -> Utterance? {
    guard let text = Speaker.fitting(lines(numbers)) ?? Speaker.fitting(lines(Speaker.lastResort)) else { return nil }
    return Utterance(text: Redacted(text), level: level, subject: subject.description, safePartOnly: true)
  }

  /// Records that nobody has approved are named only when they are vital.
  private func lines(_ numbers: [String]) -> [String] {
    numbers.filter { !isWithdrawn(record: $0) }.compactMap { library.directory[$0] }
      .filter { $0.vital || surroundings.approval.covers("record:\($0.id)") }.map { "\($0.name): \($0.reach)" }
  }

  /// As many lines, from the first, as go into two SMS; nil for none.
  private static func fitting(_ lines: [String]) -> String? {
    var text: String?
    for line in lines {
      let longer = text.map { "\($0)\n\(line)" } ?? line
      guard text == nil || SMSText(longer).segments <= 2 else { break }
      text = longer
    }
    return text
  }

  private func spoken(_ translated: Bool) -> Language { translated ? language : .english }

  private func fill(_ text: Text, _ slots: [String: String] = [:]) -> String {
    text.filled { name in slots[name] ?? houseSlot(name) ?? library.directory[name]?.reach }
  }

  /// What is true of our people; left out while nobody has approved the sentence.
  private var teamSentence: String? {
    let id = surroundings.staffing.textID
    guard let text = library.text(id, in: language) else { return nil }
    return maySay([text], of: .text(id, spoken(library.texts[language]?[id] != nil))) ? text.raw : ""
  }

  private func houseSlot(_ name: String) -> String? {
    switch name {
    case "team": teamSentence
    case "service": surroundings.house.service
    case "operator": surroundings.house.operatorName
    case "retention": surroundings.house.retention
    default: nil  // a record's id, or a slot of one text
    }
  }
}
