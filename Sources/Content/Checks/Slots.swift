import Messages

/// The slots that are not records, and the room that each needs.
package enum Slots {
  /// Slots whose value comes from the service itself.
  static let ofService = ["team", "service", "operator", "retention", "under-18"]

  /// The numbers of an intent, in the order in which they help now; only answers of intents with numbers have it.
  package static let lines = "lines"

  /// Slots of a flow's steps beside what the person told: what `services` found, the place, a moment, a word for a report.
  static let ofSteps = ["services", "place", "time", "reference"] + ofCheckIns

  /// Of a check-in: the end of the friend's number, the words that they get, when their answer must have come, and the
  /// minutes between two questions.
  private static let ofCheckIns = ["digits", "request", "alarm", "answer-by", "minutes"]

  /// The slot of what the person told at a step.
  package static func told(_ step: String) -> String { toldMark + step }
  static func isTold(_ slot: String) -> Bool { slot.hasPrefix(toldMark) }
  private static let toldMark = "told-"

  /// Characters of what somebody told that are read back.
  package static let toldRoom = 40

  /// Every slot that a step of a flow may have.
  static func ofFlow(_ flow: Flow) -> [String] {
    ofSteps + flow.steps.filter { $0.asks != nil || !$0.choices.isEmpty }.map { told($0.id) }
  }

  /// Names that no record may have.
  static let reserved = ofService + [lines] + ofSteps + OwnTexts.slots.values.joined()

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
    case "under-18": longest(of: OwnTexts.underAge, in: library, language)
    case "service": String(repeating: "x", count: 20)
    case "operator": String(repeating: "x", count: 30)
    case "retention": String(repeating: "x", count: 10)
    case "reason": String(repeating: "x", count: titleRoom)
    case "choices": String(repeating: "\n1 " + String(repeating: "x", count: titleRoom), count: OwnTexts.choiceLimit)
    case "count": "10000"
    case "numbers": String(repeating: "x", count: 120)
    case "services": String(repeating: "x", count: servicesRoom)
    case "place": String(repeating: "x", count: 30)
    case "time", "answer-by": "Wed 12:30pm"
    case "digits": "123"
    case "minutes": "10"
    case "who": String(repeating: "x", count: whoRoom)
    case "note": String(repeating: "x", count: noteRoom)
    case "request": String(repeating: "x", count: requestRoom)
    case "alarm": String(repeating: "x", count: alarmRoom)
    case "reference": "REF ABCD"
    default:
      slot.hasPrefix(toldMark) ? String(repeating: "x", count: toldRoom) : library.directory[slot]?.reach ?? ""
    }
  }

  /// Characters of the name that a friend gets; "Someone who trusts you" must fit too.
  package static let whoRoom = 24
  /// Characters of the words that a person adds for a friend.
  package static let noteRoom = 40
  /// Septets of the texts to a friend, which are read back to the person inside of a step.
  static let (requestRoom, alarmRoom) = (190, 220)

  /// Septets that `{services}` has in any case; it takes what the two SMS leave.
  private static let servicesRoom = 160

  private static func longestTeamText(_ library: ContentLibrary, _ language: Language) -> String {
    guard language != .english else { return longestTeamSentence }
    let translated = longest(of: OwnTexts.team, in: library, language)
    return translated.isEmpty ? longestTeamSentence : translated
  }

  private static func longest(of texts: [String], in library: ContentLibrary, _ language: Language) -> String {
    let written = texts.compactMap { (library.texts[language] ?? [:])[$0]?.raw ?? library.texts[.english]?[$0]?.raw }
    return written.max { $0.utf16.count < $1.utf16.count } ?? ""
  }
}
