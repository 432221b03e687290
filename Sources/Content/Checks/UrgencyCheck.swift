import Messages

extension ContentCheck {
  /// Urgent intents send people to somebody who can help, and say the truth about our own people.
  static let urgency = ContentCheck("urgency") { content in
    content.library.intents.filter { $0.level.opensCase || $0.group == urgentGroup }.flatMap {
      level($0, content) + numbers($0, content) + team($0)
    }
  }

  private static let urgentGroup = "urgent"

  private static func level(_ intent: Intent, _ content: CheckedContent) -> [Problem] {
    if intent.level.opensCase { return [] }
    return [
      Problem(
        .error, file: intent.file, line: content.line(of: "level", in: intent.file),
        "an intent of the group urgent is of level urgent or emergency: change the level, or move the file.")
    ]
  }

  private static func numbers(_ intent: Intent, _ content: CheckedContent) -> [Problem] {
    guard intent.level.opensCase else { return [] }
    if intent.numbers.isEmpty {
      return [
        Problem(
          .error, file: intent.file, line: content.line(of: "level", in: intent.file),
          "level \(intent.level.rawValue) needs \"numbers\": they are sent even while the text awaits sign-off.")
      ]
    }
    let bare = intent.answers.filter { answer in
      !(intent.numbers + [Slots.lines]).contains { answer.value.first.slots.contains($0) }
    }
    return bare.map { language, answer in
      Problem(
        .error, file: ContentPath.translation(of: intent.file, language), line: answer.first.line,
        "the first text names none of the numbers (\(intent.numbers.joined(separator: ", "))): put at least one first.")
    }
  }

  private static func team(_ intent: Intent) -> [Problem] {
    intent.answers.filter { !$0.value.first.slots.contains("team") }.map { language, answer in
      Problem(
        .error, file: ContentPath.translation(of: intent.file, language), line: answer.first.line,
        "the first text of an urgent intent carries {team}, the true sentence about our own people: add it.")
    }
  }
}
