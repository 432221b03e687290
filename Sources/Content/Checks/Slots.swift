import Messages

/// The slots that are not records, and the room that each needs.
package enum Slots {
  /// Slots whose value comes from the service itself.
  static let ofService = ["team", "service", "operator", "retention"]

  /// The numbers of an intent, in the order in which they help now; only answers of intents with numbers have it.
  package static let lines = "lines"

  /// Names that no record may have.
  static let reserved = ofService + [lines] + OwnTexts.slots.values.joined()

  /// Septets that `{team}` may need; own texts named `team-…` must fit into it.
  static let teamRoom = longestTeamSentence.utf8.count
  private static let longestTeamSentence = "I have alerted our team. I can't say when they will see it."

  /// Characters that a title may have: three of them must fit below a question.
  static let titleRoom = 48

  /// The longest value of a slot, to count with. Service, operator and retention come from the configuration, which
  /// must not be longer: 20, 30 and 10 characters.
  static func longest(_ slot: String, in library: ContentLibrary, _ language: Language) -> String {
    switch slot {
    case "team": longestTeamText(library, language)
    case "service": String(repeating: "x", count: 20)
    case "operator": String(repeating: "x", count: 30)
    case "retention": String(repeating: "x", count: 10)
    case "reason": String(repeating: "x", count: titleRoom)
    case "choices": String(repeating: "\n1 " + String(repeating: "x", count: titleRoom), count: OwnTexts.choiceLimit)
    default: library.directory[slot]?.reach ?? ""
    }
  }

  private static func longestTeamText(_ library: ContentLibrary, _ language: Language) -> String {
    guard language != .english else { return longestTeamSentence }
    let translated = OwnTexts.team.compactMap { library.texts[language]?[$0]?.raw }
    return translated.max { $0.utf16.count < $1.utf16.count } ?? longestTeamSentence
  }
}
