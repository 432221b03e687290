import Content
import Messages

/// Makes texts out of content: fills slots by the clock, and withholds what has not been signed off or is overdue.
struct Speaker {
  let surroundings: Surroundings
  let language: Language
  /// Whether somebody else may read the phone: then answers about risk are numbers alone, without a word on whose.
  var isNeutral = false

  private var library: ContentLibrary { surroundings.library }
  private var lines: Lines { Lines(surroundings: surroundings) }

  /// One of the helpline's own sentences.
  func house(
    _ id: String, level: Level = .normal, slots: [String: String] = [:], numbers: [String] = Speaker.lastResort
  ) -> Utterance? {
    let tongue = spoken(library.texts[language]?[id] != nil, "text:\(id)")
    guard let text = library.text(id, in: tongue) else { return nil }
    let source = Origin(subject: "text:\(id):\(tongue.rawValue)", level: level, tongue: tongue)
    guard surroundings.maySay(source.subject) else { return safePart(numbers: numbers, source) }
    return say(Filling(text: text, slots: slots), instead: numbers, source)
  }

  /// The numbers, in a language that the rest of the talk is not held in.
  func numbers(in language: Language) -> Utterance? {
    Speaker(surroundings: surroundings, language: language)
      .house("language-numbers", level: .sensitive, numbers: Speaker.lastResort + ["modern-slavery"])
  }

  /// A text of an intent's answer: part 0 is the first text. Nil past the last one.
  func answer(_ intent: Intent, part: Int) -> Utterance? {
    if isNeutral, intent.level >= .sensitive, part == 0 { return neutral(intent.numbers, level: intent.level) }
    let tongue = spoken(intent.answers[language] != nil, "intent:\(intent.id)")
    guard let answer = intent.answers[tongue] else { return nil }
    let texts = [answer.first] + answer.more
    guard texts.indices.contains(part) else { return nil }
    let source = Origin(subject: "intent:\(intent.id):\(tongue.rawValue)", level: intent.level, tongue: tongue)
    let numbers = intent.numbers.isEmpty ? Speaker.lastResort : intent.numbers
    guard surroundings.maySay(source.subject) else {
      return part == 0 ? safePart(numbers: numbers, source) : nil
    }
    // MORE goes on behind a withheld text, so that text gives the numbers that it would have named.
    return say(
      Filling(text: texts[part], numbers: numbers), instead: part == 0 ? numbers : texts[part].slots, source)
  }

  /// Numbers without a word on what they are for, those of the last resort first.
  func neutral(_ numbers: [String], level: Level) -> Utterance? {
    let all = Speaker.lastResort + numbers.filter { !Speaker.lastResort.contains($0) }
    let reaches = Lines.packed(lines.inOrder(all), between: ", ", item: \.reach, fits: { $0.utf8.count <= 120 })
    return house("neutral-lines", level: level, slots: ["numbers": reaches ?? ""])
  }

  /// A step of a flow with its numbered choices.
  func step(_ step: Flow.Step, of flow: Flow, slots: [String: String] = [:]) -> Utterance? {
    let tongue = spoken(step.texts[language] != nil, "flow:\(flow.id)")
    guard let text = step.texts[tongue] else { return nil }
    let source = Origin(
      subject: "flow:\(flow.id)/\(step.id):\(tongue.rawValue)", level: .normal, tongue: tongue)
    guard surroundings.maySay("flow:\(flow.id):\(tongue.rawValue)") else {
      return safePart(numbers: Speaker.lastResort, source)
    }
    let choices = Speaker.numbered(step.choices.map(\.label))
    return say(Filling(text: text, slots: slots, tail: choices), instead: text.slots, source)
  }

  /// A prepared text for staff; nil where it, or a record that it names, may not be said: staff then write their own.
  func prepared(_ reply: StaffReply) -> String? {
    let tongue = spoken(reply.texts[language] != nil, "reply:\(reply.id)")
    guard let text = reply.texts[tongue], surroundings.maySay("reply:\(reply.id):\(tongue.rawValue)"),
      !lines.isWithheld(text)
    else { return nil }
    return filled(Filling(text: text), tongue)
  }

  /// `\n1 first\n2 second`, or nothing for no labels.
  static func numbered(_ labels: [String]) -> String {
    labels.enumerated().map { "\n\($0.offset + 1) \($0.element)" }.joined()
  }

  /// Records that may always be named.
  static let lastResort = ["emergency", "samaritans"]

  // MARK: Saying

  /// What is said, how urgent it is, and in which language.
  private struct Origin {
    var subject: String
    var level: Level
    var tongue: Language
  }

  /// A text with what its slots become.
  private struct Filling {
    var text: Text
    /// Slots of this text alone.
    var slots: [String: String] = [:]
    /// Records behind `{lines}`.
    var numbers: [String] = []
    /// What stands below it.
    var tail = ""
  }

  /// The text, or the numbers alone where it names a record that must not be named.
  private func say(_ filling: Filling, instead numbers: [String], _ source: Origin) -> Utterance? {
    guard !lines.isWithheld(filling.text) else { return safePart(numbers: numbers, source) }
    return Utterance(text: Redacted(filled(filling, source.tongue)), level: source.level, subject: source.subject)
  }

  /// Names and numbers alone: what may be said of a text that nobody has approved, or that names an overdue record.
  private func safePart(numbers: [String], _ source: Origin) -> Utterance? {
    guard let text = bare(numbers) ?? bare(Speaker.lastResort) else { return nil }
    return Utterance(text: Redacted(text), level: source.level, subject: source.subject, safePartOnly: true)
  }

  private func bare(_ numbers: [String]) -> String? {
    Lines.packed(
      lines.inOrder(numbers), between: "\n", item: { "\($0.name): \($0.reach)" }, fits: Lines.fits)
  }

  /// The language of a text: that of the talk where it is translated and may be said, else English.
  private func spoken(_ translated: Bool, _ subject: String) -> Language {
    guard translated, language != .english else { return .english }
    return surroundings.maySay("\(subject):\(language.rawValue)") ? language : .english
  }

  // MARK: Slots

  /// All slots filled. What the hours add is left out where the text would not go into two SMS with it.
  private func filled(_ filling: Filling, _ tongue: Language) -> String {
    let items = self.items(filling, tongue)
    // The words of a note are English: other texts go without.
    guard tongue == .english else { return fill(filling, items) }
    var notes: [String: String] = [:]
    for slot in filling.text.slots where notes[slot] == nil {
      guard let note = library.directory[slot].flatMap(lines.note) else { continue }
      notes[slot] = note
      if !Lines.fits(fill(filling, items, notes)) { notes[slot] = nil }
    }
    return fill(filling, items, notes)
  }

  /// What `{lines}` becomes: the records that the text does not name itself.
  private func items(_ filling: Filling, _ tongue: Language) -> String {
    guard filling.text.slots.contains(Slots.lines) else { return "" }
    let others = filling.numbers.filter { !filling.text.slots.contains($0) }
    var named = [others, filling.numbers, Speaker.lastResort].map(lines.inOrder).first { !$0.isEmpty } ?? []
    if tongue != .english { for index in named.indices { named[index].note = nil } }
    return Lines.packed(named, between: "; ", item: \.item) { Lines.fits(fill(filling, $0)) } ?? ""
  }

  private func fill(_ filling: Filling, _ items: String, _ notes: [String: String] = [:]) -> String {
    filling.text.filled { name in
      if name == Slots.lines { return items }
      return filling.slots[name] ?? houseSlot(name)
        ?? library.directory[name].map { $0.reach + (notes[name].map { " (\($0))" } ?? "") }
    } + filling.tail
  }

  /// What is true of our people; left out while nobody has approved the sentence.
  private var teamSentence: String? { sentence(surroundings.staffing.textID) }

  /// An own text inside of another one; nothing while nobody has approved it.
  private func sentence(_ id: String) -> String? {
    let tongue = spoken(library.texts[language]?[id] != nil, "text:\(id)")
    guard surroundings.maySay("text:\(id):\(tongue.rawValue)") else { return "" }
    return library.text(id, in: tongue)?.raw
  }

  private func houseSlot(_ name: String) -> String? {
    switch name {
    case "team": teamSentence
    case "under-18": sentence(surroundings.house.underAge.textID)
    case "service": surroundings.house.service
    case "operator": surroundings.house.operatorName
    case "retention": surroundings.house.retention
    default: nil  // a record's id, or a slot of one text
    }
  }
}
