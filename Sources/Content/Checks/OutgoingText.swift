import Messages

/// A text that can reach a person, and where it stands.
struct OutgoingText {
  var text: Text
  var language: Language
  var file: String
  /// What it is, for messages: `the first text`.
  var name: String
  /// What the helpline adds below it: the numbered choices of a step.
  var tail = ""
  /// Slots that this text has beside the common ones.
  var ownSlots: [String] = []
  /// What `{lines}` needs at least: the longest of its items.
  var longestLine = ""

  var line: Int { text.line }

  /// What stands between the slots.
  var plainParts: [String] {
    text.parts.compactMap { if case .plain(let plain) = $0 { plain } else { nil } }
  }

  func error(_ message: String) -> Problem { Problem(.error, file: file, line: line, message) }

  func warning(_ message: String) -> Problem { Problem(.warning, file: file, line: line, message) }

  /// All texts of a library, in no special order.
  static func all(in library: ContentLibrary, titleLine: (Intent) -> Int) -> [OutgoingText] {
    let titles = library.intents.map { intent in
      OutgoingText(
        text: Text(intent.title, line: titleLine(intent)), language: .english, file: intent.file, name: "the title")
    }
    return titles + library.intents.flatMap { answers(of: $0, library) } + ownTexts(library)
      + library.flows.flatMap(steps) + library.replies.flatMap(replies)
  }

  private static func answers(of intent: Intent, _ library: ContentLibrary) -> [OutgoingText] {
    let items = intent.numbers.compactMap { library.directory[$0]?.item }
    let longest = items.max { SMSText($0).units < SMSText($1).units } ?? ""
    return intent.answers.flatMap { language, answer in
      let file = ContentPath.translation(of: intent.file, language)
      let texts =
        [(answer.first, "the first text")] + answer.more.enumerated().map { ($1, "text \($0 + 1) of \"more\"") }
      return texts.map {
        OutgoingText(
          text: $0.0, language: language, file: file, name: $0.1, ownSlots: intent.numbers.isEmpty ? [] : [Slots.lines],
          longestLine: longest)
      }
    }
  }

  private static func ownTexts(_ library: ContentLibrary) -> [OutgoingText] {
    library.texts.flatMap { language, texts in
      texts.map { id, text in
        OutgoingText(
          text: text, language: language, file: ContentPath.texts(language), name: "the text \"\(id)\"",
          ownSlots: OwnTexts.slots[id] ?? [])
      }
    }
  }

  private static func replies(_ reply: StaffReply) -> [OutgoingText] {
    reply.texts.map { language, text in
      OutgoingText(
        text: text, language: language, file: ContentPath.replies(language), name: "the reply \"\(reply.id)\"")
    }
  }

  private static func steps(of flow: Flow) -> [OutgoingText] {
    flow.steps.flatMap { step in
      step.texts.map { language, text in
        OutgoingText(
          text: text, language: language, file: ContentPath.translation(of: flow.file, language),
          name: "the step \"\(step.id)\"", tail: step.numberedChoices, ownSlots: Slots.ofFlow(flow))
      }
    }
  }
}

extension Flow.Step {
  /// The choices as they stand below the text: a line each, its number first.
  var numberedChoices: String {
    choices.enumerated().map { "\n\($0 + 1) \($1.label)" }.joined()
  }
}
